import { type Corpus, toCorpus } from './corpus.js';
import { rules } from './lint/rules.js';
import type { Problem } from './problem.js';
import { type RecordFile, readRecords } from './read-records.js';

/**
 * Reads and checks every record. Rules run only over records that satisfy their schema, so that
 * one mistake is not reported twice.
 */
export function buildCorpus(root: string): {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
} {
  const { files, problems } = readRecords(root);
  const checked = checkRecords(files);
  return { corpus: checked.corpus, problems: inOrder([...problems, ...checked.problems]) };
}

/** Checks records that are already read; names across records only once each satisfies its schema. */
export function checkRecords(files: readonly RecordFile[]): {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
} {
  const { corpus, problems } = toCorpus(files);
  if (problems.length > 0) return { corpus, problems };
  return { corpus, problems: rules.flatMap((rule) => rule.check(corpus)) };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
