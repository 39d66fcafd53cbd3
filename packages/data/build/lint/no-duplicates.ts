import { type CollectionName, collectionNames, idOf } from '../collections.js';
import type { Corpus, Entry } from '../corpus.js';
import { type Problem, problemAt } from '../problem.js';
import type { Fields, Rule } from './rule.js';

/** What makes two records of a collection the same thing, apart from their ids. */
const identity: Partial<Record<CollectionName, readonly string[]>> = {
  instruments: ['type', 'number'],
  laws: ['number', 'date', 'title'],
  sources: ['url'],
  events: ['date', 'title'],
  publications: ['title'],
  claims: ['country', 'stated', 'statedBy', 'total', 'memberSince'],
  indicators: ['title', 'country', 'stated'],
};

export const noDuplicates: Rule = {
  id: 'no-duplicates',
  level: 'error',
  scope: 'corpus',
  demand: 'No two records are about the same thing.',
  check: (corpus) => collectionNames.flatMap((name) => duplicatesIn(name, corpus)),
};

function duplicatesIn(name: CollectionName, corpus: Corpus): readonly Problem[] {
  const fields = identity[name];
  if (!fields) return [];
  const seen = new Map<string, string>();
  return (corpus[name] as readonly Entry<object>[]).flatMap(({ record, file }) => {
    const values = fields.map((field) => (record as Fields)[field]);
    if (values.every((value) => value === undefined)) return [];
    const key = JSON.stringify(values);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, idOf(name, record));
      return [];
    }
    const message = `has the same ${fields.join(', ')} as ${first}: merge them and leave a redirect`;
    return [problemAt(file, [fields[0] ?? ''], 'no-duplicates', message)];
  });
}
