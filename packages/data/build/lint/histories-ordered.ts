import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const historiesOrdered: Rule = {
  id: 'histories-ordered',
  level: 'error',
  scope: 'corpus',
  demand: 'The periods of a history follow each other, and only the first may lack its beginning.',
  check: (corpus) =>
    corpus.instruments.flatMap(({ record, file }) =>
      (['category', 'status'] as const).flatMap((field) =>
        record[field].slice(1).flatMap((period, index) => {
          const before = record[field][index]?.from ?? '';
          if (period.from !== undefined && period.from > before) return [];
          const message = `begins ${period.from ?? 'without a date'}, but the period before it begins ${before || 'without one'}: put them in order`;
          return [problemAt(file, [field, index + 1], 'histories-ordered', message)];
        }),
      ),
    ),
};
