import type { CollectionName } from '../../plain/collections.js';
import { event } from '../examples.js';
import { defineDatasetRule, type Path } from '../rule.js';

type Facts = {
  readonly date: string;
  readonly today: string;
};

/** Fields with the date of something that was done. An entry into force and an end may be in the future. */
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

export const futureDate = defineDatasetRule({
  code: 'dataset.future-date',
  severity: 'error',
  title: 'Something is recorded as done on a future date',
  why: 'A registration, an adoption or a comparison with the sources is recorded only after it took place.',
  bad: { events: [event({ checked: '2999-01-15' })] },
  good: { events: [event({ checked: '2026-01-15' })] },
  scope: 'dataset',
  *check({ today, allValid }) {
    if (today === undefined) return;
    for (const record of allValid()) {
      for (const [date, path] of pastDates(record.collection, record.value)) {
        if (date > today) yield { record, path, facts: { date, today } };
      }
    }
  },
  say: ({ date, today }: Facts) => ({
    message: `The date ${date} is after ${today}, the day of this check.`,
    hint: 'Write the date on which it was done.',
  }),
});

function pastDates(
  collection: CollectionName,
  record: object,
): readonly (readonly [date: string, path: Path])[] {
  const found: (readonly [string, Path])[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (path[0] === 'evidence') return;
    if (typeof value === 'string') {
      if (/^\d/.test(value) && isPast(collection, path)) found.push([value, path]);
    } else if (typeof value === 'object' && value !== null) {
      const steps = Array.isArray(value) ? value.entries() : Object.entries(value);
      for (const [key, inner] of steps) visit(inner, [...path, key]);
    }
  };
  visit(record, []);
  return found;
}

function isPast(collection: CollectionName, path: Path): boolean {
  const field = String(path.at(-1));
  return past.has(field) || past.has(`${field} in ${path.length > 1 ? path[0] : collection}`);
}
