import type { Evidence } from '@ilo-kz/schema';
import { isPartialDate } from '@ilo-kz/schema/dates';
import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const precisionHonest: Rule = {
  id: 'precision-honest',
  level: 'error',
  scope: 'corpus',
  demand:
    'A date of a ratification is as its documents say it (says), and not more precise than each of them.',
  check: (corpus) =>
    corpus.ratifications.flatMap(({ record, file }) =>
      (['registered', 'inForce'] as const).flatMap((field) => {
        const value = record[field];
        if (value === 'unknown') return [];
        const best = Math.max(0, ...(record.evidence[field] ?? []).map(precision));
        if (value.length <= best) return [];
        const message =
          best === 0
            ? `is ${value}, but no document that supports it says a date: add what one of them says`
            : `is ${value}, but its documents say no more than ${value.slice(0, best)}: publish no more`;
        return [problemAt(file, [field], 'precision-honest', message)];
      }),
    ),
};

/** How many characters of the date a document supports: 4 for a year, 7 for a month, 10 for a day. */
function precision(piece: Evidence): number {
  if (piece.grade === 'unverified' || piece.agrees === false) return 0;
  return isPartialDate(piece.says ?? '') ? (piece.says ?? '').length : 0;
}
