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

/**
 * How many times a property runs: as given in `npm run test:full`, a hundredth of that in
 * `npm test`. Never as many as fit in some time: a busy machine would prove less, or fail.
 */
export function runs(inFull: number): number {
  return inject('isFull') ? inFull : Math.max(5, Math.ceil(inFull / 100));
}

fc.configureGlobal({ seed: inject('seed'), numRuns: runs(1000) });
