import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const lawIdsAgree: Rule = {
  id: 'law-id-agrees',
  level: 'error',
  scope: 'corpus',
  demand: 'The number and the year that the id of a law holds are those of the law.',
  check: (corpus) =>
    corpus.laws.flatMap(({ record, file }) => {
      const { id, number, date } = record;
      const held = heldBy(id);
      if (!held) return [];
      if (number !== 'unknown' && number !== held.number && number.split('-')[0] !== held.number) {
        const message = `is ${number}, but the id ${id} holds ${held.number}: correct one of them`;
        return [problemAt(file, ['number'], 'law-id-agrees', message)];
      }
      if (date === 'unknown' || date.slice(0, 4).endsWith(held.year)) return [];
      const message = `is ${date}, but the id ${id} holds the year ${held.year}: correct one of them`;
      return [problemAt(file, ['date'], 'law-id-agrees', message)];
    }),
};

/** `Z990000029_` is number 29 of '99 in the legal database; `kz-10-I-1996` says it in our words. */
function heldBy(id: string): { readonly number: string; readonly year: string } | undefined {
  const [, number, year] = /^kz-([1-9]\d*(?:-[IVX]+)?)-(\d{4})$/.exec(id) ?? [];
  if (number !== undefined && year !== undefined) return { number, year };
  const [, shortYear, digits] = /^Z(\d\d)0*([1-9]\d*)_?$/.exec(id) ?? [];
  if (shortYear === undefined || digits === undefined) return undefined;
  return { number: digits, year: shortYear };
}
