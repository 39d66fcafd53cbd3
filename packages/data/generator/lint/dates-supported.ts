import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const datesSupported: Rule = {
  id: 'dates-supported',
  level: 'error',
  scope: 'corpus',
  demand:
    'No date of a ratification rests on the grade unverified alone, or only on documents that disagree.',
  check: (corpus) =>
    corpus.ratifications.flatMap(({ record, file }) =>
      (['registered', 'inForce'] as const).flatMap((field) => {
        if (record[field] === 'unknown') return [];
        const supports = (record.evidence[field] ?? []).filter(
          (piece) => piece.grade !== 'unverified' && piece.agrees !== false,
        );
        if (supports.length > 0) return [];
        const message = 'rests on no document: cite one, or write unknown and say why';
        return [problemAt(file, [field], 'dates-supported', message)];
      }),
    ),
};
