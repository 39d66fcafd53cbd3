import { problemAt } from '../problem.js';
import type { Fields, Rule } from './rule.js';

export const checkedNotAhead: Rule = {
  id: 'checked-not-ahead',
  level: 'error',
  scope: 'record',
  demand: 'A record was not compared with its sources on a day that is still to come.',
  check: ({ record, file }) => {
    const { checked } = record as Fields;
    const today = new Date().toISOString().slice(0, 10);
    if (typeof checked !== 'string' || checked <= today) return [];
    const message = `is ${checked}, which is still to come: write the day of the comparison`;
    return [problemAt(file, ['checked'], 'checked-not-ahead', message)];
  },
};
