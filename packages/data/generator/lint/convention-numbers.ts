import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = {
  readonly missing: number;
  readonly last: number;
};

export const conventionNumbers = defineRecordRule({
  code: 'records.convention-numbers',
  severity: 'error',
  title: 'The record of a Convention is missing',
  why: 'Conventions are numbered without gaps, and we have a record of each one up to the last.',
  bad: { 'instruments/C002.yaml': exampleOf.second },
  good: { 'instruments/C001.yaml': exampleOf.first, 'instruments/C002.yaml': exampleOf.second },
  scope: 'dataset',
  needs: ['instruments'],
  *check(dataset) {
    const conventions = dataset
      .valid('instruments')
      .filter(({ value }) => value.type === 'convention');
    const numbers = new Set(conventions.map(({ value }) => value.number));
    const last = Math.max(...numbers);
    const record = conventions.find(({ value }) => value.number === last);
    for (let missing = 1; record && missing < last; missing++) {
      if (!numbers.has(missing)) yield { record, path: ['number'], facts: { missing, last } };
    }
  },
  say: ({ missing, last }: Facts) => ({
    message: `The last Convention is No. ${last}, but there is no Convention No. ${missing}.`,
    hint: 'Add its record.',
  }),
});
