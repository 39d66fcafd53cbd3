import { type CollectionName, collectionNames } from '@ilo-kz/schema';
import * as z from 'zod';
import type { Corpus } from './corpus.js';
import type { Problem } from './problem.js';
import { type Register, readRegister } from './read-register.js';

const Redirects = z.array(
  z.strictObject({
    kind: z.enum(['moved', 'merged', 'split']),
    collection: z.enum(collectionNames as [CollectionName, ...CollectionName[]]),
    from: z.string(),
    to: z.string(),
    since: z.string(),
  }),
);

/** Old ids with the ids that replace them; see docs/data-policy.md. */
export type Redirects = z.infer<typeof Redirects>;

export function readRedirects(root: string): Register<Redirects> {
  return readRegister(root, 'redirects', Redirects);
}

/** Reports redirects to a missing record, to another redirect, or from an id that has a record. */
export function redirectProblems(
  { value, place }: Register<Redirects>,
  corpus: Corpus,
): readonly Problem[] {
  return value.flatMap(({ collection, from, to }, index) => {
    const ids = corpus[collection].map(({ id }) => id);
    const problem = (field: string, message: string): readonly Problem[] => [
      {
        ...place([index, field]),
        field: `${index}.${field}`,
        rule: 'redirect',
        level: 'error',
        message,
      },
    ];
    if (ids.includes(from)) {
      const message = `The id "${from}" still has a record. Remove the record or the redirect.`;
      return problem('from', message);
    }
    if (value.some((other) => other.collection === collection && other.from === to)) {
      return problem('to', `The id "${to}" is itself redirected. Redirect to the final id.`);
    }
    if (!ids.includes(to)) {
      return problem('to', `There is no record "${to}" in ${collection}. Correct the id.`);
    }
    return [];
  });
}

/** All ids by collection, including redirected ones. An id that was published must never vanish. */
export function knownIds(
  corpus: Corpus,
  redirects: Redirects,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    collectionNames.map((name) => {
      const ids = corpus[name].map(({ id }) => id);
      const old = redirects.filter(({ collection }) => collection === name).map(({ from }) => from);
      return [name, [...ids, ...old].sort()];
    }),
  );
}
