import { earliest, latest } from '../../plain/dates.js';
import { instrument, stated } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts =
  | { readonly kind: 'read-before'; readonly from: string; readonly asOf: string }
  | { readonly kind: 'no-beginning' }
  | { readonly kind: 'order'; readonly from: string; readonly before: string }
  | { readonly kind: 'same'; readonly value: string };

/** The parts of a period of either history that decide its order. */
interface Period {
  readonly value: string;
  readonly from?: string | undefined;
  readonly asOf?: string | undefined;
}

const evidence = [stated()];
const technical = { value: 'technical' as const, evidence };

export const historyOrder = defineDatasetRule({
  code: 'dataset.history-order',
  severity: 'error',
  title: 'The periods of a history do not follow each other',
  why: 'A period ends where the next begins. Each has a different value from the one before it, and only the first may lack its beginning.',
  bad: { instruments: [instrument({ category: [technical, { value: 'fundamental', evidence }] })] },
  good: {
    instruments: [
      instrument({ category: [technical, { value: 'fundamental', from: '2022', evidence }] }),
    ],
  },
  scope: 'record',
  of: ['instruments'],
  *check({ value }) {
    for (const field of ['category', 'status'] as const) {
      for (const [index, period] of value[field].entries()) {
        const facts = faultOf(period, value[field][index - 1]);
        if (facts !== undefined) yield { path: [field, index], facts };
      }
    }
  },
  say: (facts: Facts) => {
    switch (facts.kind) {
      case 'read-before':
        return {
          message: `The period begins ${facts.from}, but was read on a page of ${facts.asOf} (asOf).`,
          hint: 'Correct one of the dates.',
        };
      case 'no-beginning':
        return {
          message: 'The period has no beginning; only the first period may lack it.',
          hint: 'Add "from".',
        };
      case 'order':
        return {
          message: `The period begins ${facts.from}, but the period before it begins ${facts.before}.`,
          hint: 'Put the periods in order, or correct a date.',
        };
      case 'same':
        return {
          message: `The period has the same value "${facts.value}" as the one before it.`,
          hint: 'Merge the two, or correct one.',
        };
      default:
        return facts satisfies never;
    }
  },
});

function faultOf({ value, from, asOf }: Period, before: Period | undefined): Facts | undefined {
  if (from !== undefined && asOf !== undefined && asOf !== 'unknown') {
    if (latest(asOf) < earliest(from)) return { kind: 'read-before', from, asOf };
  }
  if (before === undefined) return undefined;
  if (from === undefined) return { kind: 'no-beginning' };
  if (before.from !== undefined && from <= before.from) {
    return { kind: 'order', from, before: before.from };
  }
  return before.value === value ? { kind: 'same', value } : undefined;
}
