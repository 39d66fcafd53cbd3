import { type Completeness, completenessProblems, readCompleteness } from './completeness.js';
import { allEntries, type Corpus, toCorpus } from './corpus.js';
import {
  type CoveredParagraph,
  coverageProblems,
  coveredParagraphs,
  readCoverage,
} from './coverage.js';
import { readExceptions, withoutExcepted } from './exceptions.js';
import type { Rule } from './lint/rule.js';
import { rules } from './lint/rules.js';
import type { Level, Problem } from './problem.js';
import { type ReadRecords, readRecords } from './read-records.js';
import type { RecordFile } from './record-file.js';
import { type Redirects, readRedirects, redirectProblems } from './redirects.js';
import { remembered } from './remembered.js';

/** All records and what is said about them, checked. */
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

/** Reads and checks everything under `records/`. */
export function buildCorpus(root: string, read: ReadRecords = readRecords(root)): Built {
  const redirects = readRedirects(root);
  const completeness = readCompleteness(root);
  const coverage = readCoverage(root);
  const { corpus, problems, complete } = checkRecords(read);
  const found = withoutExcepted(problems, readExceptions(root), complete);
  // Registers speak of ids and citations: while records are wrong they would only echo.
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

/**
 * Checks records that are read: first each file, then its schema, then, once all satisfy it, the
 * rules over records and over all of them, so that one mistake is not reported twice.
 */
function checkRecords({ files, problems: unreadable, contradictions = [] }: ReadRecords): {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
  readonly complete: boolean;
} {
  const { corpus, problems } = toCorpus(files);
  const mended = new Set<string>();
  const inFiles = files.flatMap(problemsWithin);
  for (const { file, line, field } of inFiles) {
    if (field !== '') mended.add(`${file}:${line}`);
  }
  const ofSchemas = problems.filter(({ file, line }) => !mended.has(`${file}:${line}`));
  const first = withoutEchoes([...unreadable, ...contradictions, ...inFiles, ...ofSchemas]);
  if (unreadable.length > 0 || problems.length > 0)
    return { corpus, problems: first, complete: false };
  const ofRecords = rules.flatMap((rule) => withLevel(rule.level, problemsOf(rule, corpus)));
  return { corpus, problems: [...first, ...withoutEchoes(ofRecords)], complete: true };
}

const problemsWithin = remembered((file: RecordFile) =>
  rules.flatMap((rule) => (rule.scope === 'file' ? rule.check(file) : [])),
);

function problemsOf(rule: Rule, corpus: Corpus): readonly Problem[] {
  switch (rule.scope) {
    case 'file':
      return [];
    case 'record':
      return allEntries(corpus).flatMap((entry) => rule.check(entry));
    case 'corpus':
      return rule.check(corpus);
    default:
      return rule satisfies never;
  }
}

/** What is wrong as grave as its rule says. */
function withLevel(level: Level, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, level }));
}

/**
 * Leaves out what is said twice: of Kazakhstan's own cells in the table of countries, which come
 * from its ratifications, and of a citation that stands behind every row of a table.
 */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const said = new Set<string>();
  return problems.filter(({ file, line, column, field, rule, message }) => {
    const key = [file, line, column, rule, message].join(' ');
    const echo = said.has(key) || (file.includes('/ratifications/') && field.startsWith('KAZ '));
    said.add(key);
    return !echo;
  });
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}
