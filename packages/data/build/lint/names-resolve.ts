import { closest } from 'fastest-levenshtein';
import { type CollectionName, collectionNames, idOf } from '../collections.js';
import { allEntries } from '../corpus.js';
import { type Problem, problemAt } from '../problem.js';
import type { FieldPath } from '../record-file.js';
import type { NamedEntry, Rule } from './rule.js';

/** In which collections a field's ids are found; `publisher` names one only in publications. */
const targets: Readonly<Record<string, readonly CollectionName[]>> = {
  instrument: ['instruments'],
  instruments: ['instruments'],
  revises: ['instruments'],
  revisedBy: ['instruments'],
  amends: ['instruments'],
  amendedBy: ['instruments'],
  supplements: ['instruments'],
  supplementedBy: ['instruments'],
  law: ['laws'],
  laws: ['laws'],
  country: ['countries'],
  countries: ['countries'],
  organization: ['organizations'],
  parent: ['organizations'],
  funder: ['organizations'],
  partners: ['organizations'],
  organizer: ['organizations'],
  coordinatedBy: ['organizations'],
  related: [
    'organizations',
    'programmes',
    'roadmaps',
    'events',
    'publications',
    'indicators',
    'claims',
    'supervision',
  ],
};

export const namesResolve: Rule = {
  id: 'names-resolve',
  level: 'error',
  scope: 'corpus',
  demand: 'A name of another record leads to a record.',
  check: (corpus) => {
    const ids = new Map(
      collectionNames.map((name) => [
        name,
        new Set(
          (corpus[name] as readonly { record: object }[]).map(({ record }) => idOf(name, record)),
        ),
      ]),
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
      const wanted =
        name === 'publications' && field === 'publisher'
          ? ['organizations' as const]
          : targets[field];
      if (!wanted || path[0] === 'evidence') return [];
      const known = wanted.flatMap((target) => [...(ids.get(target) ?? [])]);
      if (known.includes(value)) return [];
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
