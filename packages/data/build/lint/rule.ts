import type { Corpus } from '../corpus.js';
import type { Problem } from '../problem.js';

/** A rule that the schema of a single field cannot say. */
export interface Rule {
  readonly id: string;
  /** What it demands, in one sentence. */
  readonly demand: string;
  readonly check: (corpus: Corpus) => readonly Problem[];
}

/** The collections whose values carry evidence. */
export const evidenced = ['ratifications', 'instruments', 'laws'] as const;
