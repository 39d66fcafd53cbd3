import { type CollectionName, collectionNames, PartialDate } from '@ilo-kz/schema';
import * as z from 'zod';
import type { Corpus } from './corpus.js';
import type { Problem } from './problem.js';
import { type Register, readRegister } from './read-register.js';

const Completeness = z.array(
  z.strictObject({
    collection: z.enum(collectionNames as [CollectionName, ...CollectionName[]]),
    scope: z.string(),
    to: z.union([PartialDate, z.literal('not-claimed')]),
    claims: z.array(z.string()).optional(),
    sources: z.array(z.string()).optional(),
    note: z.string(),
  }),
);

/** The date to which each collection is complete, with the evidence for it. */
export type Completeness = z.infer<typeof Completeness>;

export function readCompleteness(root: string): Register<Completeness> {
  return readRegister(root, 'completeness', Completeness);
}

/** Reports collections that are not in the register, and evidence without a record. */
export function completenessProblems(
  { value, place }: Register<Completeness>,
  corpus: Corpus,
): readonly Problem[] {
  const claims = new Set(corpus.claims.map(({ record }) => record.id));
  const sources = new Set(corpus.sources.map(({ record }) => record.id));
  const problem = (path: readonly (string | number)[], message: string): Problem => ({
    ...place(path),
    field: path.join('.'),
    rule: 'completeness',
    level: 'error',
    message,
  });
  const missing = collectionNames.filter(
    (name) => !value.some(({ collection }) => collection === name),
  );
  return [
    ...missing.map((name) =>
      problem([], `The collection ${name} is missing. Add the date to which it is complete.`),
    ),
    ...value.flatMap((entry, index) => {
      const unknown = [
        ...(entry.claims ?? []).filter((id) => !claims.has(id)),
        ...(entry.sources ?? []).filter((id) => !sources.has(id)),
      ];
      const dated = entry.to !== 'not-claimed';
      const unsupported = dated && !entry.claims && !entry.sources;
      return [
        ...unknown.map((id) => ({
          ...problem([index], `There is no claim or source "${id}". Correct the id.`),
          field: entry.collection,
        })),
        ...(unsupported
          ? [problem([index, 'to'], 'The date has no evidence. Name claims or sources.')]
          : []),
      ];
    }),
  ];
}
