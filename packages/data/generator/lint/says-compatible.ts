import type { Evidence } from '@ilo-kz/schema';
import { isPartialDate } from '@ilo-kz/schema/dates';
import { problemAt } from '../problem.js';
import { type Fields, fieldValue, type Rule } from './rule.js';

export const saysCompatible: Rule = {
  id: 'says-compatible',
  level: 'error',
  scope: 'record',
  demand:
    'A document that says another date than the published one is marked as disagreeing, and only such a one.',
  check: ({ record, file }) => {
    const evidence = ((record as Fields).evidence ?? {}) as Readonly<
      Record<string, readonly Evidence[]>
    >;
    return Object.entries(evidence).flatMap(([field, pieces]) => {
      const value = fieldValue(record, field);
      const same = pieces.flatMap((piece, index) => {
        if (piece.grade === 'unverified' || piece.agrees !== false) return [];
        if (piece.says !== String(value)) return [];
        const message = `disagrees, but says ${piece.says}, as we do: correct says, or remove agrees and why`;
        return [problemAt(file, ['evidence', field, index], 'says-compatible', message)];
      });
      if (typeof value !== 'string' || !isPartialDate(value)) return same;
      const other = pieces.flatMap((piece, index) => {
        if (piece.grade === 'unverified' || piece.grade === 'derived') return [];
        const { says, agrees } = piece;
        if (typeof says !== 'string' || !isPartialDate(says) || agrees === false) return [];
        if (says.startsWith(value) || value.startsWith(says)) return [];
        const message = `says ${says}, but ${field} is ${value}: correct one, or mark the evidence with agrees: false and say why`;
        return [problemAt(file, ['evidence', field, index], 'says-compatible', message)];
      });
      return [...same, ...other];
    });
  },
};
