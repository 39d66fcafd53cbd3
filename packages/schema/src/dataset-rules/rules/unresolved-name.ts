import { collectionsNamedBy } from '../../names.js';
import type { CollectionName } from '../../plain/collections.js';
import { nearest } from '../../plain/nearest.js';
import { law, ratification } from '../examples.js';
import { defineDatasetRule, type Path } from '../rule.js';

type Facts = {
  readonly id: string;
  /** Where the record should be. */
  readonly collections: readonly CollectionName[];
  readonly nearest: string | undefined;
};

/** An id in a record, and the collections in which another record may have it. */
interface Name {
  readonly id: string;
  readonly path: Path;
  readonly collections: readonly CollectionName[];
}

/**
 * After so many comparisons of an unknown id with a known one, messages have no suggestion: else a
 * large dataset without its sources would take time in proportion to its square.
 */
const mostComparisons = 200_000;

export const unresolvedName = defineDatasetRule({
  code: 'dataset.unresolved-name',
  severity: 'error',
  title: 'A record names another one that is not there',
  why: 'A source, a law, an instrument, an organization is named by the id of its record. Where the dataset has no record of that kind at all, names are not followed.',
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
      if (!suggestions.has(key) && comparisons < mostComparisons) {
        const known = collections.flatMap((name) => [...dataset.ids(name)]);
        comparisons += known.length;
        suggestions.set(key, nearest(id, known));
      }
      return suggestions.get(key);
    };
    for (const record of dataset.allValid()) {
      for (const { id, path, collections } of namesIn(record.collection, record.value)) {
        if (collections.some((name) => dataset.ids(name).has(id))) continue;
        const held = collections.filter((name) => dataset.ids(name).size > 0);
        const isElsewhere = !dataset.isWhole && held.length < collections.length;
        if (held.length === 0 || isElsewhere) continue;
        const suggestion = suggestionFor(id, held);
        const facts: Facts = { id, collections: held, nearest: suggestion };
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

function namesIn(collection: CollectionName, record: object): readonly Name[] {
  const found: Name[] = [];
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
