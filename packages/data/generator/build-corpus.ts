import { checkRecords } from './check-records.js';
import { type Completeness, completenessProblems, readCompleteness } from './completeness.js';
import type { Corpus } from './corpus.js';
import {
  type CoveredParagraph,
  coverageProblems,
  coveredParagraphs,
  readCoverage,
} from './coverage.js';
import { readExceptions, withoutExcepted } from './exceptions.js';
import type { Problem } from './problem.js';
import { type ReadRecords, readRecords } from './read-records.js';
import { type Redirects, readRedirects, redirectProblems } from './redirects.js';

/** All records and the registers about them, checked. */
export interface Built {
  readonly corpus: Corpus;
  readonly redirects: Redirects;
  readonly completeness: Completeness;
  readonly coverage: readonly {
    readonly source: string;
    readonly paragraphs: readonly CoveredParagraph[];
  }[];
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks everything under `records/`.
 *
 * @param today Dates after this day are reported as future. Default: the current day.
 */
export function buildCorpus(
  root: string,
  read: ReadRecords = readRecords(root),
  today: string = new Date().toISOString().slice(0, 10),
): Built {
  const redirects = readRedirects(root);
  const completeness = readCompleteness(root);
  const coverage = readCoverage(root);
  const { corpus, problems, isComplete } = checkRecords(read, today);
  const found = withoutExcepted(problems, readExceptions(root), isComplete);
  // Registers refer to ids and citations, so a mistake in a record would be reported twice.
  const ofRegisters =
    found.length > 0
      ? []
      : [
          ...coverageProblems(coverage, corpus),
          ...redirectProblems(redirects, corpus),
          ...completenessProblems(completeness, corpus),
        ];
  return {
    corpus,
    redirects: redirects.value,
    completeness: completeness.value,
    coverage: coveredParagraphs(coverage.value, corpus),
    problems: inOrder([...found, ...ofRegisters]),
  };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}
