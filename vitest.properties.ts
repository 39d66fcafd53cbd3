import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Whether this is `npm run test:full`. */
    readonly isFull: boolean;
    /** The number from which fast-check generates all values. */
    readonly seed: number;
  }
}

/** Whether this is `npm run test:full`: for a test of seconds beside others of its topic. */
export const isFull = inject('isFull');

/**
 * How many times a property runs: as given in `npm run test:full`, a hundredth of that in
 * `npm test`. Never as many as time allows: a busy machine would prove less, or fail.
 */
export function runs(inFull: number): number {
  return isFull ? inFull : Math.max(5, Math.ceil(inFull / 100));
}

/** The size of a made input: as given in `npm run test:full`, a tenth of that in `npm test`. */
export function size(inFull: number): number {
  return isFull ? inFull : Math.ceil(inFull / 10);
}

/** All cases in `npm run test:full`; so many of them, from the first to the last, in `npm test`. */
export function some<Case>(cases: readonly Case[], few: number): readonly Case[] {
  if (isFull || cases.length <= few) return cases;
  return Array.from({ length: few }, (_, at) => {
    const place = Math.round((at * (cases.length - 1)) / Math.max(1, few - 1));
    return cases[place] as Case;
  });
}

fc.configureGlobal({ seed: inject('seed'), numRuns: runs(1000) });
