import { type CollectionName, collectionNames } from '@ilo-kz/schema';
import type { Corpus, Entry } from '../corpus.js';
import { type Problem, problemAt } from '../problem.js';
import type { Fields, Rule } from './rule.js';

/** What makes two records of a collection the same thing, apart from their ids; each list alone does. */
const identities: Partial<Record<CollectionName, readonly (readonly string[])[]>> = {
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
};

export const noDuplicates: Rule = {
  id: 'no-duplicates',
  level: 'error',
  scope: 'corpus',
  demand: 'No two records are about the same thing.',
  check: (corpus) => collectionNames.flatMap((name) => duplicatesIn(name, corpus)),
};

function duplicatesIn(name: CollectionName, corpus: Corpus): readonly Problem[] {
  const entries = corpus[name] as readonly Entry<object>[];
  const reported = new Set<string>();
  return (identities[name] ?? []).flatMap((fields) => {
    const seen = new Map<string, string>();
    return entries.flatMap(({ id, record, file }) => {
      const values = fields.map((field) => (record as Fields)[field]);
      if (values[0] === undefined || values[0] === 'unknown' || reported.has(id)) return [];
      const key = JSON.stringify(values);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, id);
        return [];
      }
      reported.add(id);
      const [field = '', ...others] = fields;
      const also = others.length > 0 ? `, with the same ${others.join(', ')}` : '';
      const message = `is that of ${first} too${also}: correct it, or merge the two and leave a redirect`;
      return [problemAt(file, [field], 'no-duplicates', message)];
    });
  });
}
