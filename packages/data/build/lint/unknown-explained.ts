import { problemAt } from '../corpus.js';
import type { Rule } from './rule.js';

export const unknownExplained: Rule = {
  id: 'unknown-explained',
  demand: 'A date of a ratification that is unknown says why, and only such a date does.',
  check: (corpus) =>
    corpus.ratifications.flatMap(({ record, file }) =>
      (['registered', 'inForce'] as const).flatMap((field) => {
        const why = record.unknown?.[field];
        if (record[field] === 'unknown' && why === undefined) {
          const message = `is unknown without a reason: add unknown.${field}`;
          return [problemAt(file, [field], 'unknown-explained', message)];
        }
        if (record[field] !== 'unknown' && why !== undefined) {
          const message = `explains why ${field} is unknown, but it is known: remove it`;
          return [problemAt(file, ['unknown', field], 'unknown-explained', message)];
        }
        return [];
      }),
    ),
};
