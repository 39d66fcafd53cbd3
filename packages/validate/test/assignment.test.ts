import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import { assignKinds, type Candidate } from '../src/table/assignment.js';

const single = ['country', 'instrument', 'registered', 'inForce'] as const;
const kinds = [...single, 'title', 'note'] as const;

const candidates = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...kinds),
    score: fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10),
    by: fc.constant('name' as const),
    isShareable: fc.constant(false),
    isGuess: fc.constant(false),
  }),
  { maxLength: 3, selector: ({ kind }) => kind },
);

function isSingle({ kind }: Candidate): boolean {
  return (single as readonly string[]).includes(kind);
}

/** The greatest sum of all ways to give the columns their kinds. */
function greatestSum(
  columns: readonly (readonly Candidate[])[],
  taken: ReadonlySet<string> = new Set(),
): number {
  const [first, ...others] = columns;
  if (!first) return 0;
  const otherwise = first.find((one) => !isSingle(one))?.score ?? 0;
  const sums = first
    .filter((one) => isSingle(one) && !taken.has(one.kind))
    .map((one) => one.score + greatestSum(others, new Set([...taken, one.kind])));
  return Math.max(otherwise + greatestSum(others, taken), ...sums);
}

describe('columns get their kinds', () => {
  test('by the greatest sum of the evidence, each single kind once', () => {
    fc.assert(
      fc.property(fc.array(candidates, { maxLength: 8 }), (columns) => {
        const assigned = assignKinds(columns).flatMap((one) => (one ? [one] : []));
        const sum = assigned.reduce((all, { score }) => all + score, 0);
        const ofSingle = assigned.filter(isSingle).map(({ kind }) => kind);
        expect(new Set(ofSingle).size).toBe(ofSingle.length);
        expect(sum).toBeCloseTo(greatestSum(columns), 6);
      }),
      { numRuns: runs(3000) },
    );
  });

  test('of columns with the same evidence the first, however many there are', () => {
    const own: Candidate = {
      kind: 'country',
      score: 2,
      by: 'name',
      isShareable: false,
      isGuess: false,
    };
    const assigned = assignKinds(Array.from({ length: 2000 }, () => [own]));
    expect(assigned.findIndex((one) => one !== undefined)).toBe(0);
    expect(assigned.filter((one) => one !== undefined)).toHaveLength(1);
  });
});
