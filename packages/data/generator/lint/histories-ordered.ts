import { earliest, latest } from '@ilo-kz/schema/dates';
import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const historiesOrdered: Rule = {
  id: 'histories-ordered',
  level: 'error',
  scope: 'corpus',
  demand:
    'The periods of a history follow each other, each with another value; only the first may lack its beginning.',
  check: (corpus) =>
    corpus.instruments.flatMap(({ record, file }) =>
      (['category', 'status'] as const).flatMap((field) =>
        record[field].flatMap((period, index) => {
          const message = fault(period, index === 0 ? undefined : record[field][index - 1]);
          if (message === undefined) return [];
          return [problemAt(file, [field, index], 'histories-ordered', message)];
        }),
      ),
    ),
};

/** As much of a period of either history as its order needs. */
interface Period {
  readonly value: string;
  readonly from?: string | undefined;
  readonly asOf?: string | undefined;
}

function fault({ value, from, asOf }: Period, before: Period | undefined): string | undefined {
  if (from !== undefined && asOf !== undefined && latest(asOf) < earliest(from)) {
    return `begins ${from}, but was read from a page of ${asOf} (asOf): correct one of them`;
  }
  if (before === undefined) return undefined;
  if (from === undefined)
    return 'has no beginning, and only the first period may lack it: add from';
  if (from <= (before.from ?? '')) {
    return `begins ${from}, but the period before it begins ${before.from}: put them in order`;
  }
  return before.value === value
    ? `is ${value}, as the period before it: merge the two, or correct one`
    : undefined;
}
