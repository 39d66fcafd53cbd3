import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = {
  readonly id: string;
  readonly field: 'number' | 'date';
  readonly value: string;
  /** The part of the id that differs. */
  readonly inId: string;
};

export const lawId = defineRecordRule({
  code: 'records.law-id',
  severity: 'error',
  title: 'The id of a law contains a different number or year from the law',
  why: 'Ids of the official legal database and our own ids consist of the number and the year of the law.',
  bad: { 'laws/Z990000029_.yaml': exampleOf.law.replaceAll('"1999-12-30"', '"1998-12-30"') },
  good: { 'laws/Z990000029_.yaml': exampleOf.law },
  scope: 'record',
  of: ['laws'],
  *check({ value: { id, number, date } }) {
    const parts = partsOf(id);
    if (!parts) return;
    const isNumber = number === parts.number || number.split('-')[0] === parts.number;
    if (number !== 'unknown' && !isNumber) {
      const facts: Facts = { id, field: 'number', value: number, inId: parts.number };
      yield { path: ['number'], facts };
    } else if (date !== 'unknown' && !date.slice(0, 4).endsWith(parts.year)) {
      const facts: Facts = { id, field: 'date', value: date, inId: parts.year };
      yield { path: ['date'], facts };
    }
  },
  say: ({ id, field, value, inId }: Facts) => ({
    message:
      field === 'number'
        ? `The number is ${value}, but the id ${id} contains the number ${inId}.`
        : `The date is ${value}, but the id ${id} contains the year ${inId}.`,
    hint: 'Correct one of them.',
  }),
});

/** `Z990000029_` is number 29 of 1999 in the legal database; `kz-10-I-1996` is an id of our own. */
function partsOf(id: string): { readonly number: string; readonly year: string } | undefined {
  const [, number, year] = /^kz-([1-9]\d*(?:-[IVX]+)?)-(\d{4})$/.exec(id) ?? [];
  if (number !== undefined && year !== undefined) return { number, year };
  const [, shortYear, digits] = /^Z(\d\d)0*([1-9]\d*)_?$/.exec(id) ?? [];
  if (shortYear === undefined || digits === undefined) return undefined;
  return { number: digits, year: shortYear };
}
