import { allEntries } from '../corpus.js';
import { problemAt } from '../problem.js';
import type { FieldPath } from '../record-file.js';
import type { Rule } from './rule.js';

/** Dates of what has been done. An entry into force and the end of a programme may lie ahead. */
const past: ReadonlySet<string> = new Set([
  'checked',
  'retrieved',
  'adopted',
  'registered',
  'stated',
  'reported',
  'founded',
  'asOf',
  'from in category',
  'from in status',
  'date in sources',
  'date in laws',
  'date in publications',
]);

export const datesNotAhead: Rule = {
  id: 'dates-not-ahead',
  level: 'error',
  scope: 'corpus',
  demand: 'What is recorded as done was not done on a day that is still to come.',
  check: (corpus) => {
    const today = new Date().toISOString().slice(0, 10);
    return allEntries(corpus).flatMap(({ name, record, file }) => {
      const visit = (value: unknown, path: FieldPath): readonly FieldPath[] => {
        if (path[0] === 'evidence') return [];
        if (typeof value === 'string') {
          return isPast(name, path) && /^\d/.test(value) && value > today ? [path] : [];
        }
        return typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, inner]) =>
              visit(inner, [...path, Array.isArray(value) ? Number(key) : key]),
            )
          : [];
      };
      return visit(record, []).map((path) => {
        const message = `is still to come on ${today}: write the day on which it was`;
        return problemAt(file, path, 'dates-not-ahead', message);
      });
    });
  },
};

function isPast(collection: string, path: FieldPath): boolean {
  const field = String(path.at(-1));
  return past.has(field) || past.has(`${field} in ${path.length > 1 ? path[0] : collection}`);
}
