/** A record that matches some words of a search. */
export interface Hit {
  /** Collection and id. */
  readonly key: string;
  /** How well it matches, without regard to the number of matching words. */
  readonly weight: number;
  /** The words of the record that matched. */
  readonly terms: readonly string[];
  /** What texts call the instrument, where its words matched. */
  readonly topics?: readonly string[];
  /** The words of the search that matched. */
  readonly asked: readonly string[];
}

/** Merges hits of the same record, best first; more matching words give a higher score. */
export function merged(hits: Iterable<Hit>): readonly (Hit & { readonly score: number })[] {
  const byKey = new Map<string, Hit>();
  for (const hit of hits) {
    const { weight = 0, terms = [], topics = [], asked = [] } = byKey.get(hit.key) ?? {};
    byKey.set(hit.key, {
      key: hit.key,
      weight: weight + hit.weight,
      terms: [...new Set([...terms, ...hit.terms])],
      topics: [...topics, ...(hit.topics ?? [])],
      asked: [...new Set([...asked, ...hit.asked])],
    });
  }
  return [...byKey.values()]
    .map((hit) => ({ ...hit, score: hit.weight * hit.asked.length }))
    .sort((a, b) => b.score - a.score);
}
