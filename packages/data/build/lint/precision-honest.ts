import type { Evidence } from '@ilo-kz/schema';
import { isPartialDate } from '../../src/dates.js';
import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const precisionHonest: Rule = {
  id: 'precision-honest',
  level: 'error',
  scope: 'corpus',
  demand: 'A date of a ratification is not more precise than every document that supports it.',
  check: (corpus) =>
    corpus.ratifications.flatMap(({ record, file }) =>
      (['registered', 'inForce'] as const).flatMap((field) => {
        const value = record[field];
        const precisions = (record.evidence[field] ?? []).map((piece) => precision(piece, value));
        const best = Math.max(0, ...precisions);
        if (value === 'unknown' || best === 0 || value.length <= best) return [];
        const message = `is ${value}, but its documents say no more than ${value.slice(0, best)}: write that`;
        return [problemAt(file, [field], 'precision-honest', message, value.slice(0, best))];
      }),
    ),
};

/** How many characters of the date a document supports: 4 for a year, 7 for a month, 10 for a day. */
function precision(piece: Evidence, value: string): number {
  if (piece.grade === 'unverified' || piece.agrees === false) return 0;
  if (piece.says === undefined || piece.says === null) return value.length;
  return isPartialDate(piece.says) ? piece.says.length : 0;
}
