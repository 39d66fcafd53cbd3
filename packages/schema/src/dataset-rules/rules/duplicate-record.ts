import { type CollectionName, collectionNames } from '../../plain/collections.js';
import { source } from '../examples.js';
import { fieldValue } from '../field.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  /** The other record about the same thing. */
  readonly id: string;
  readonly fields: readonly string[];
};

/** Combinations of fields whose values differ between any two things. */
const identities: Readonly<Partial<Record<CollectionName, readonly (readonly string[])[]>>> = {
  instruments: [['number', 'type'], ['title']],
  laws: [['number', 'date'], ['title']],
  sources: [['url']],
  events: [['title', 'date']],
  publications: [['title']],
  claims: [['country', 'stated', 'statedBy', 'total', 'memberSince']],
  indicators: [['title', 'country', 'stated']],
  organizations: [['name']],
  programmes: [['title']],
  roadmaps: [['title']],
  supervision: [['comment']],
};

const url = 'https://www.ilo.org/normlex';

export const duplicateRecord = defineDatasetRule({
  code: 'dataset.duplicate-record',
  severity: 'warning',
  title: 'Two records are about the same subject',
  why: 'Put all information about one subject in one record; otherwise it is counted twice.',
  bad: { sources: [source({ url }), source({ id: 'normlex', url })] },
  good: { sources: [source({ url }), source({ id: 'normlex', url: `${url}/norway` })] },
  scope: 'dataset',
  *check(dataset) {
    for (const collection of collectionNames) {
      const reported = new Set<object>();
      for (const fields of identities[collection] ?? []) {
        const first = new Map<string, string>();
        for (const record of dataset.valid(collection)) {
          const values = fields.map((field) => fieldValue(record.value, field));
          if (!isDistinctive(values[0]) || reported.has(record)) continue;
          const key = JSON.stringify(values);
          const id = first.get(key);
          if (id === undefined) first.set(key, record.id);
          else if (id !== record.id) {
            reported.add(record);
            const [field = ''] = fields;
            yield { record, path: [field], facts: { id, fields } };
          }
        }
      }
    }
  },
  say: ({ id, fields }: Facts) => ({
    message: `The record "${id}" has the same ${fields.join(', ')}.`,
    hint: 'Correct one of the two, or merge them.',
  }),
});

/** Whether a value can distinguish one thing from another. */
function isDistinctive(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value !== undefined && value !== 'unknown';
}
