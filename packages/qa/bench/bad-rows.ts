import type { MadeFiles } from './made-files.js';
import type { Visible } from './made-rows.js';

/**
 * What is wrong with the rows that a subject finds fault with: it must find all those with a fault
 * that it can see, and no others.
 *
 * @returns A sentence; undefined: nothing is.
 */
export function disagreement(
  name: string,
  found: readonly number[],
  { bad }: Pick<MadeFiles, 'bad'>,
  sees: readonly Visible[],
): string | undefined {
  const expected = new Set(sees.flatMap((visible) => bad[visible]));
  const missed = [...expected].filter((row) => !found.includes(row));
  const wrong = found.filter((row) => !expected.has(row));
  if (missed.length === 0 && wrong.length === 0) return undefined;
  const some = (rows: readonly number[]) => `${rows.length} (${rows.slice(0, 5).join(', ')})`;
  return `${name} misses ${some(missed)} of ${expected.size} bad rows and blames ${some(wrong)} others.`;
}
