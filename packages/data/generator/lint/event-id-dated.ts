import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const eventIdDated: Rule = {
  id: 'event-id-dated',
  level: 'error',
  scope: 'corpus',
  demand: 'The id of an event begins with its date, or with the word undated.',
  check: (corpus) =>
    corpus.events.flatMap(({ record, file }) => {
      const start = record.date === 'unknown' ? 'undated' : record.date;
      // The next character must not go on with the date: 2024-09 is not the date of 2024-09-05-….
      if (record.id.startsWith(`${start}-`) && !/^-\d\d-/.test(record.id.slice(start.length))) {
        return [];
      }
      const message = `is ${record.id}, but the event is of ${record.date}: begin the id with ${start}-, and leave a redirect`;
      return [problemAt(file, ['id'], 'event-id-dated', message)];
    }),
};
