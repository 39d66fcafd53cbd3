import { earliest, latest } from '@ilo-kz/schema/dates';
import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = {
  readonly retrieved: string;
  readonly date: string;
};

export const readBeforeDate = defineRecordRule({
  code: 'records.read-before-date',
  severity: 'error',
  title: 'A document was read before the date that it bears',
  why: 'The two dates of a source are easily exchanged: the day on which it was looked at, and its own.',
  bad: { 'sources/ilo-page.yaml': exampleOf.source.replace('2026-01-15', '2024-01-15') },
  good: { 'sources/ilo-page.yaml': exampleOf.source },
  scope: 'record',
  of: ['sources'],
  *check({ value: { date, retrieved } }) {
    if (date === 'unknown' || latest(retrieved) >= earliest(date)) return;
    yield { path: ['retrieved'], facts: { retrieved, date } };
  },
  say: ({ retrieved, date }: Facts) => ({
    message: `The document was read in ${retrieved}, before its own date, ${date}.`,
    hint: 'Correct one of them. If it is a later edition than was read, give the date of the edition that was.',
  }),
});
