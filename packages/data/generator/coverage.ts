import * as z from 'zod';
import { allEvidence, evidenceWithin } from './citations.js';
import { allEntries, type Corpus } from './corpus.js';
import { type Problem, problemAt } from './problem.js';
import { type Register, readRegister } from './read-register.js';

const Coverage = z.array(
  z.strictObject({
    source: z.string(),
    paragraphs: z.array(
      z.strictObject({
        locator: z.string(),
        about: z.string(),
        none: z.string().optional(),
      }),
    ),
  }),
);
type Coverage = z.infer<typeof Coverage>;

/** A paragraph of a founding document, with the records that cite it or the reason why none does. */
export interface CoveredParagraph {
  readonly locator: string;
  readonly about: string;
  readonly none?: string | undefined;
  /** `<collection>/<id>` of each record that cites it. */
  readonly records: readonly string[];
}

/** The founding documents, paragraph by paragraph. */
export function readCoverage(root: string): Register<Coverage> {
  return readRegister(root, 'coverage', Coverage);
}

/** The paragraphs in the order of the documents, each with the records that cite it. */
export function coveredParagraphs(
  coverage: Coverage,
  corpus: Corpus,
): readonly { readonly source: string; readonly paragraphs: readonly CoveredParagraph[] }[] {
  const citing = citations(corpus);
  return coverage.map(({ source, paragraphs }) => ({
    source,
    paragraphs: paragraphs.map((paragraph) => ({
      ...paragraph,
      records: citing.get(`${source} ${paragraph.locator}`) ?? [],
    })),
  }));
}

/**
 * Reports paragraphs with neither a citation nor a reason, paragraphs with both, and citations of a
 * paragraph that is not listed.
 */
export function coverageProblems(
  { value, place }: Register<Coverage>,
  corpus: Corpus,
): readonly Problem[] {
  const problem = (path: readonly (string | number)[], message: string): Problem => ({
    ...place(path),
    field: '',
    rule: 'coverage',
    level: 'error',
    message,
  });
  const citing = citations(corpus);
  const listed = new Set<string>();
  const problems = value.flatMap(({ source, paragraphs }, document) =>
    paragraphs.flatMap(({ locator, none }, index) => {
      const key = `${source} ${locator}`;
      const path = [document, 'paragraphs', index];
      listed.add(key);
      if (none === undefined && !citing.has(key)) {
        return [problem(path, `No record cites ${key}. Cite it, or add a reason in "none".`)];
      }
      if (none !== undefined && citing.has(key)) {
        return [
          problem(
            path,
            `The record ${citing.get(key)?.[0]} cites ${key}. Remove the reason in "none".`,
          ),
        ];
      }
      return [];
    }),
  );
  const sources = new Set(value.map(({ source }) => source));
  const unlisted = [...citing.keys()].filter(
    (key) => sources.has(key.split(' ')[0] ?? '') && !listed.has(key),
  );
  // Without a paragraph a reader could not find the statement. A value from the address of the
  // document has no paragraph; a note then says so.
  const unlocated = allEvidence(corpus).filter(
    ({ evidence }) =>
      evidence.grade !== 'unverified' &&
      evidence.locator === undefined &&
      evidence.note === undefined &&
      sources.has(evidence.source),
  );
  return [
    ...problems,
    ...unlocated.map(({ evidence, file, path }) => {
      const message = `The founding document "${evidence.source}" is cited as a whole. Add the locator of a paragraph or table row.`;
      return problemAt(file, path, 'locator-given', message);
    }),
    ...unlisted.map((key) =>
      problem(
        [value.findIndex(({ source }) => source === key.split(' ')[0])],
        `The record ${citing.get(key)?.[0]} cites ${key}, which is not listed. Add it here, or correct the locator there.`,
      ),
    ),
  ];
}

/** The records that cite each paragraph, by `<source> <locator>`. */
function citations(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const citing = new Map<string, string[]>();
  for (const { collection, id, record, file } of allEntries(corpus)) {
    for (const { evidence } of evidenceWithin(record, file)) {
      if (evidence.grade === 'unverified' || evidence.locator === undefined) continue;
      const key = `${evidence.source} ${evidence.locator}`;
      const citation = `${collection}/${id}`;
      const known = citing.get(key) ?? [];
      if (!known.includes(citation)) citing.set(key, [...known, citation]);
    }
  }
  return citing;
}
