import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = {
  readonly id: string;
  /** What the id says it is, and what the record says. */
  readonly inId: string;
  readonly value: string;
};

export const supervisionId = defineRecordRule({
  code: 'records.supervision-id',
  severity: 'error',
  title: 'The id of an act of supervision names another Convention or year than the record',
  why: 'The id consists of the kind, the Conventions and the year. A record that was copied from a neighbour keeps one of them by mistake.',
  bad: {
    'supervision/ceacr-observation-c001-2010.yaml': exampleOf.comment.replace('[C001]', '[C002]'),
  },
  good: { 'supervision/ceacr-observation-c001-2010.yaml': exampleOf.comment },
  scope: 'record',
  of: ['supervision'],
  *check({ value: { id, instruments = [], adopted, dates = [] } }) {
    const [, codes = '', year = ''] = /((?:-[cp]\d{3})+)-(\d{4})$/.exec(id) ?? [];
    if (year === '') return;
    const inId = codes.slice(1).toUpperCase().split('-').sort().join(', ');
    const value = [...instruments].sort().join(', ');
    const date = adopted ?? dates[0];
    if (inId !== value) {
      yield { path: ['instruments'], facts: { id, inId, value: value || 'no Convention' } };
    } else if (date !== undefined && !date.startsWith(year)) {
      const path = [adopted === undefined ? 'dates' : 'adopted'];
      yield { path, facts: { id, inId: year, value: date } };
    }
  },
  say: ({ id, inId, value }: Facts) => ({
    message: `The id ${id} says ${inId}, but the record says ${value}.`,
    hint: 'Correct one of them; an id that was published needs an entry in redirects.yaml.',
  }),
});
