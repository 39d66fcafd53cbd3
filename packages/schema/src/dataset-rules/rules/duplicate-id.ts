import type { CollectionName } from '../../plain/collections.js';
import { event } from '../examples.js';
import { type DatasetRecord, defineDatasetRule } from '../rule.js';

type Facts = {
  readonly id: string;
  readonly collection: CollectionName;
  /** The line of the first record with this id, if known. */
  readonly line: number | undefined;
};

export const duplicateId = defineDatasetRule({
  code: 'dataset.duplicate-id',
  severity: 'error',
  title: 'Two records of a collection have the same id',
  why: 'Other records refer to a record by its id, so an id must belong to one record.',
  bad: { events: [event(), event({ title: { en: 'Another meeting' } })] },
  good: {
    events: [event(), event({ id: '2024-09-05-another', title: { en: 'Another meeting' } })],
  },
  scope: 'dataset',
  *check(dataset) {
    const first = new Map<string, DatasetRecord>();
    for (const record of dataset.records) {
      const { collection, id } = record;
      if (id === undefined) continue;
      const key = `${collection} ${id}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, record);
      else yield { record, path: [], facts: { id, collection, line: dataset.lineOf(before) } };
    }
  },
  say: ({ id, collection, line }: Facts) => ({
    message: `Another record of ${collection} has the id ${JSON.stringify(id)}${line === undefined ? '' : `, on line ${line}`}.`,
    hint: 'Keep one of the two records, or correct an id.',
  }),
});
