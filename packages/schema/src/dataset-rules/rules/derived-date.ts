import type { Derivation, Rule as DerivationRule } from '../../evidence.js';
import { isPartialDate, plusMonths } from '../../plain/dates.js';
import { ratification } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = { readonly rule: DerivationRule } & (
  | { readonly kind: 'not-for-dates' }
  | { readonly kind: 'no-start' }
  | { readonly kind: 'no-month'; readonly says: string }
  | {
      readonly kind: 'difference';
      readonly says: string;
      readonly computed: string;
      readonly field: string;
      readonly value: string;
    }
);

/** The number of months by which a rule moves the date that its source states. */
const months: Readonly<Partial<Record<DerivationRule, number>>> = {
  'registration-plus-12-months': 12,
  'registration-plus-6-months': 6,
  'entry-into-force-minus-12-months': -12,
};

const derived = (says: string) =>
  ratification({
    evidence: {
      ...ratification().evidence,
      inForce: [
        { source: 'ilo-page', grade: 'derived', rule: 'registration-plus-12-months', says },
      ],
    },
  });

export const derivedDate = defineDatasetRule({
  code: 'dataset.derived-date',
  severity: 'error',
  title: 'A derived date does not follow from its rule',
  why: 'A derived date is computed by a named rule from the date that a document states. The same rule must give the same date.',
  bad: { ratifications: [derived('2000-12-14')] },
  good: { ratifications: [derived('2000-12-13')] },
  scope: 'record',
  of: ['ratifications'],
  *check({ value: record }) {
    for (const field of ['registered', 'inForce'] as const) {
      for (const [index, piece] of (record.evidence[field] ?? []).entries()) {
        if (piece.grade !== 'derived' || piece.agrees === false) continue;
        const facts = faultOf(piece, field, record[field]);
        if (facts) yield { path: ['evidence', field, index], facts };
      }
    }
  },
  say: (facts: Facts) => {
    switch (facts.kind) {
      case 'not-for-dates':
        return {
          message: `The rule "${facts.rule}" does not compute a date.`,
          hint: `Use one of ${Object.keys(months).join(', ')}.`,
        };
      case 'no-start':
        return {
          message: `The rule "${facts.rule}" needs a date from which to count.`,
          hint: 'Add "says": the date as the document has it.',
        };
      case 'no-month':
        return {
          message: `The rule "${facts.rule}" cannot be applied to the year ${facts.says}.`,
          hint: 'Add the month or the day to "says", or name another rule.',
        };
      case 'difference':
        return {
          message: `The rule "${facts.rule}" gives ${facts.computed} for ${facts.says}, but "${facts.field}" is ${facts.value}.`,
          hint: 'Correct the date, the rule, or "says".',
        };
      default:
        return facts satisfies never;
    }
  },
});

function faultOf({ rule, says }: Derivation, field: string, value: string): Facts | undefined {
  const shift = months[rule];
  if (shift === undefined) return { kind: 'not-for-dates', rule };
  if (typeof says !== 'string' || !isPartialDate(says)) return { kind: 'no-start', rule };
  if (says.length === 4 && shift % 12 !== 0) return { kind: 'no-month', rule, says };
  const computed = plusMonths(says, shift);
  return computed === value
    ? undefined
    : { kind: 'difference', rule, says, computed, field, value };
}
