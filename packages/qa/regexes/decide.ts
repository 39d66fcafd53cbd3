import type { Expression } from './literals.js';

/**
 * `linear`: the time of a search grows as the text. `longer`: it grows as a power of it, or worse.
 * `undecided`: recheck could not tell within its limits.
 */
export type Verdict = 'linear' | 'longer' | 'undecided';

/** The verdict of recheck, which decides by automata, and searches for an attack where it cannot. */
export async function decide({ source, flags }: Expression): Promise<Verdict> {
  // In JavaScript: no program for this machine, and the same result on each.
  process.env.RECHECK_BACKEND = 'pure';
  const { checkSync } = await import('recheck');
  // It waits long enough on any machine; the random numbers of its search have a fixed seed.
  const { status } = checkSync(source, flags, { timeout: 600_000, randomSeed: 0 });
  return status === 'safe' ? 'linear' : status === 'vulnerable' ? 'longer' : 'undecided';
}
