/** The evidence of a record: pieces by field. */
type Evidence = Readonly<Record<string, unknown>>;

/**
 * The evidence that more than half of the records have for a field that all of them have. It is
 * written once: the States are all in the same table of the ILO and in the same lists of codes.
 */
export function commonEvidence(records: readonly object[]): Evidence {
  const all = records.map(evidenceOf);
  const [first = {}] = all;
  const shared = Object.keys(first).flatMap((field) => {
    if (!all.every((evidence) => field in evidence)) return [];
    const [text, count] = mostFrequent(all.map((evidence) => JSON.stringify(evidence[field])));
    return count > records.length / 2 ? [[field, JSON.parse(text)] as const] : [];
  });
  return Object.fromEntries(shared);
}

/** The record without the evidence that it has in common with most. */
export function withoutCommon(record: object, common: Evidence): object {
  const own = Object.entries(evidenceOf(record)).filter(
    ([field, pieces]) => JSON.stringify(pieces) !== JSON.stringify(common[field]),
  );
  return { ...record, evidence: Object.fromEntries(own) };
}

function evidenceOf(record: object): Evidence {
  return (record as { readonly evidence?: Evidence }).evidence ?? {};
}

function mostFrequent(texts: readonly string[]): readonly [text: string, count: number] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
}
