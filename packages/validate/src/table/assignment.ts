import type { NamedKind } from '../cells/lexicon/header-names.js';

/** A kind that a column may be, with the sum of the evidence for it. */
export interface Candidate {
  readonly kind: NamedKind;
  /** Name and cells together. */
  readonly score: number;
  /** What says so: the name, or the cells alone. */
  readonly by: 'name' | 'content';
  /** Another column may be of the same kind, so that the two are compared. */
  readonly isShareable: boolean;
  /** It rests on so little that a person should confirm it. */
  readonly isGuess: boolean;
}

/** Kinds of which a table has one column. Of titles and notes it may have several. */
const single: readonly NamedKind[] = [
  'country',
  'instrument',
  'law',
  'lawNumber',
  'lawDate',
  'registered',
  'inForce',
  'status',
  'denounced',
];

/** For each set of kinds, the candidate of one column with which it comes to the greatest sum. */
type Step = readonly (Candidate | undefined)[];

/**
 * Gives columns their kinds so that the sum of the evidence is as great as it can be, each single kind
 * at most once. Of two columns with the same evidence the first gets the kind. A column that is left
 * over gets its likeliest kind all the same where that may be shared.
 *
 * A set of kinds is a number of nine bits, so that the time grows with the columns and not with the
 * ways to choose among them. Only columns that may get a kind are tried: of each kind the best nine, for
 * at most eight of them can be needed for other kinds.
 */
export function assignKinds(
  columns: readonly (readonly Candidate[])[],
): readonly (Candidate | undefined)[] {
  const sets = 1 << single.length;
  let sums = new Float64Array(sets).fill(Number.NEGATIVE_INFINITY);
  sums[0] = 0;
  const tried = bestOfEachKind(columns);
  const steps = columns.map((candidates, cell): Step => {
    if (!tried.has(cell)) return [];
    const competing = candidates.filter(({ kind }) => single.includes(kind));
    // A column that does not get the kind may still be a title or a note.
    const otherwise = scoreOtherwise(candidates);
    const next = sums.map((sum) => sum + otherwise);
    const step: (Candidate | undefined)[] = new Array(sets).fill(undefined);
    for (const candidate of competing) {
      const bit = bitOf(candidate);
      for (let set = 0; set < sets; set++) {
        if ((set & bit) === 0) continue;
        const sum = (sums[set - bit] ?? 0) + candidate.score;
        if (sum <= (next[set] ?? 0)) continue;
        next[set] = sum;
        step[set] = candidate;
      }
    }
    sums = next;
    return step;
  });
  const chosen = chosenIn(steps, sums.indexOf(Math.max(...sums)));
  return columns.map(
    (candidates, cell) =>
      chosen[cell] ??
      candidates.find(({ kind, isShareable }) => isShareable || !single.includes(kind)),
  );
}

/** The positions of the columns for which any kind has the most evidence, as many as there are kinds. */
function bestOfEachKind(columns: readonly (readonly Candidate[])[]): ReadonlySet<number> {
  const gains = new Map<NamedKind, { readonly cell: number; readonly gain: number }[]>();
  for (const [cell, candidates] of columns.entries()) {
    for (const { kind, score } of candidates) {
      if (!single.includes(kind)) continue;
      const list = gains.get(kind) ?? [];
      list.push({ cell, gain: score - scoreOtherwise(candidates) });
      gains.set(kind, list);
    }
  }
  return new Set(
    [...gains.values()].flatMap((list) =>
      list
        .toSorted((one, other) => other.gain - one.gain)
        .slice(0, single.length)
        .map(({ cell }) => cell),
    ),
  );
}

/** What a column comes to that does not get a kind of which there is one. */
function scoreOtherwise(candidates: readonly Candidate[]): number {
  return candidates.find(({ kind }) => !single.includes(kind))?.score ?? 0;
}

/** The candidates that lead to a set, from the last column back to the first. */
function chosenIn(steps: readonly Step[], best: number): readonly (Candidate | undefined)[] {
  let set = best;
  return steps
    .toReversed()
    .map((step) => {
      const candidate = step[set];
      if (candidate) set -= bitOf(candidate);
      return candidate;
    })
    .toReversed();
}

function bitOf({ kind }: Candidate): number {
  return 1 << single.indexOf(kind);
}
