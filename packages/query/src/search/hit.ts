/** A record that was found by some of the words that were looked for. */
export interface Hit {
  /** Collection and id. */
  readonly key: string;
  /** How well it fits, before it counts how many of the words fit. */
  readonly weight: number;
  /** The words of the record that were found. */
  readonly terms: readonly string[];
  /** The words that were looked for and led here. */
  readonly asked: readonly string[];
}

/** Hits of the same record as one, best first: the more of the words fit, the better. */
export function merged(hits: Iterable<Hit>): readonly (Hit & { readonly score: number })[] {
  const byKey = new Map<string, Hit>();
  for (const hit of hits) {
    const { weight = 0, terms = [], asked = [] } = byKey.get(hit.key) ?? {};
    byKey.set(hit.key, {
      key: hit.key,
      weight: weight + hit.weight,
      terms: [...new Set([...terms, ...hit.terms])],
      asked: [...new Set([...asked, ...hit.asked])],
    });
  }
  return [...byKey.values()]
    .map((hit) => ({ ...hit, score: hit.weight * hit.asked.length }))
    .sort((a, b) => b.score - a.score);
}
