import { type CollectionName, collectionNames, collectionsNamedBy } from '@ilo-kz/schema';
import { closest } from 'fastest-levenshtein';
import { allEntries } from '../corpus.js';
import { type Problem, problemAt } from '../problem.js';
import type { FieldPath } from '../record-file.js';
import type { NamedEntry, Rule } from './rule.js';

export const namesResolve: Rule = {
  id: 'names-resolve',
  level: 'error',
  scope: 'corpus',
  demand: 'A name of another record leads to a record.',
  check: (corpus) => {
    const ids = new Map(
      collectionNames.map((name) => [name, new Set(corpus[name].map(({ id }) => id))]),
    );
    return allEntries(corpus).flatMap((entry) => unresolved(entry, ids));
  },
};

function unresolved(
  { name, record, file }: NamedEntry,
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>,
): readonly Problem[] {
  const visit = (value: unknown, path: FieldPath): readonly Problem[] => {
    const field = [...path].reverse().find((key) => typeof key === 'string') ?? '';
    if (typeof value === 'string') {
      // Of sources in evidence another rule speaks.
      const wanted = field === 'source' ? undefined : collectionsNamedBy(field, name);
      if (!wanted || path[0] === 'evidence') return [];
      if (wanted.some((target) => ids.get(target)?.has(value))) return [];
      const known = wanted.flatMap((target) => [...(ids.get(target) ?? [])]);
      const message =
        `is "${value}", which is no record under ${wanted.map((target) => `records/${target}`).join(', ')}: ` +
        `add it, or did you mean "${closest(value, known)}"?`;
      return [problemAt(file, path, 'names-resolve', message)];
    }
    if (typeof value !== 'object' || value === null) return [];
    const steps: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);
    return steps.flatMap(([key, inner]) => visit(inner, [...path, key]));
  };
  return visit(record, []);
}
