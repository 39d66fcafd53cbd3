/**
 * Measures several subjects in rounds, each subject once a round, so that a slow moment of the
 * machine falls on all of them. One more round before them warms the caches and is dropped.
 *
 * @returns The median of each figure, by subject.
 */
export async function medians<Subject, Figure extends string>(
  subjects: readonly Subject[],
  rounds: number,
  measure: (subject: Subject) => Promise<Readonly<Record<Figure, number>>>,
): Promise<(subject: Subject) => Readonly<Record<Figure, number>>> {
  const taken = new Map<Subject, Readonly<Record<Figure, number>>[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const subject of subjects) {
      const figures = await measure(subject);
      if (round > 0) taken.set(subject, [...(taken.get(subject) ?? []), figures]);
    }
  }
  return (subject) => {
    const all = taken.get(subject) ?? [];
    const names = Object.keys(all[0] ?? {}) as Figure[];
    return Object.fromEntries(
      names.map((name) => [name, median(all.map((figures) => figures[name]))]),
    ) as Record<Figure, number>;
  };
}

/** The middle of some numbers; of an even number of them the lower of the two. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
