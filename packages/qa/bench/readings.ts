/**
 * Takes readings of several subjects in rounds, each subject once a round, so that a slow moment
 * of the machine falls on all of them.
 *
 * @param rounds How often, all or each; one more round before them warms the disk's caches and is dropped.
 */
export async function readings<S, R>(
  subjects: readonly S[],
  rounds: number | ((subject: S) => number),
  read: (subject: S) => Promise<R>,
): Promise<ReadonlyMap<S, readonly R[]>> {
  const of = typeof rounds === 'number' ? () => rounds : rounds;
  const taken = new Map<S, R[]>(subjects.map((subject) => [subject, []]));
  const most = Math.max(0, ...subjects.map(of));
  for (let round = 0; round <= most; round++) {
    for (const [subject, list] of taken) {
      if (round > of(subject)) continue;
      const reading = await read(subject);
      if (round > 0) list.push(reading);
    }
  }
  return taken;
}

/** The middle of some numbers; of an even number of them the lower of the two. */
export function median(numbers: readonly number[] = []): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
