import { collectionsNamedBy } from '../../names.js';
import type { CollectionName } from '../../plain/collections.js';
import { nearest } from '../../plain/nearest.js';
import { law, ratification } from '../examples.js';
import { defineDatasetRule, type Path } from '../rule.js';

type Facts = {
  readonly id: string;
  /** The collections in which the record was searched for. */
  readonly collections: readonly CollectionName[];
  readonly nearest: string | undefined;
};

/** An id of another record, and the collections to which that record may belong. */
interface Reference {
  readonly id: string;
  readonly path: Path;
  readonly collections: readonly CollectionName[];
}

/**
 * Beyond this number of comparisons between unknown and known ids, messages have no suggestion.
 * Without a limit, the time for a large dataset without its sources would grow quadratically.
 */
const maxComparisons = 200_000;

export const unresolvedName = defineDatasetRule({
  code: 'dataset.unresolved-name',
  severity: 'error',
  guesses: true,
  title: 'A record refers to another record that does not exist',
  why: 'Records refer to sources, laws, instruments and organizations by id. References to a collection that the dataset does not contain are not checked.',
  bad: {
    ratifications: [ratification({ law: 'law-21-1999' })],
    laws: [law({ id: 'law-12-1999', kind: 'law', instruments: [] })],
  },
  good: {
    ratifications: [ratification({ law: 'law-12-1999' })],
    laws: [law({ id: 'law-12-1999' })],
  },
  scope: 'dataset',
  *check(dataset) {
    const suggestions = new Map<string, string | undefined>();
    let comparisons = 0;
    const suggestionFor = (id: string, collections: readonly CollectionName[]) => {
      const key = [id, ...collections].join(' ');
      if (!suggestions.has(key) && comparisons < maxComparisons) {
        const known = collections.flatMap((name) => [...dataset.ids(name)]);
        comparisons += known.length;
        suggestions.set(key, nearest(id, known));
      }
      return suggestions.get(key);
    };
    for (const record of dataset.allValid()) {
      for (const { id, path, collections } of referencesIn(record.collection, record.value)) {
        if (collections.some((name) => dataset.ids(name).has(id))) continue;
        const present = collections.filter((name) => dataset.ids(name).size > 0);
        const mayBeElsewhere = !dataset.isWhole && present.length < collections.length;
        if (present.length === 0 || mayBeElsewhere) continue;
        const suggestion = suggestionFor(id, present);
        const facts: Facts = { id, collections: present, nearest: suggestion };
        yield { record, path, facts, ...(suggestion !== undefined && { suggestion }) };
      }
    }
  },
  say: ({ id, collections, nearest }: Facts) => ({
    message: `The id ${JSON.stringify(id)} is not in ${collections.join(', ')} of this dataset.`,
    hint:
      nearest === undefined
        ? 'Add the record, or correct the id.'
        : `Did you mean "${nearest}"? Otherwise add the record.`,
  }),
});

function referencesIn(collection: CollectionName, record: object): readonly Reference[] {
  const found: Reference[] = [];
  const visit = (value: unknown, path: Path, field: string): void => {
    if (typeof value === 'string') {
      const collections = collectionsNamedBy(field, collection);
      if (collections) found.push({ id: value, path, collections });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index], field);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key], key);
    }
  };
  visit(record, [], '');
  return found;
}
