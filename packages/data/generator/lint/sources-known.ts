import { closest } from 'fastest-levenshtein';
import { problemAt } from '../problem.js';
import { allEvidence } from './citations.js';
import type { Rule } from './rule.js';

export const sourcesKnown: Rule = {
  id: 'source-known',
  level: 'error',
  scope: 'corpus',
  demand: 'Evidence cites a source that has a record.',
  check: (corpus) => {
    const ids = corpus.sources.map(({ record }) => record.id);
    const known = new Set<string>(ids);
    return allEvidence(corpus).flatMap(({ evidence, file, path }) => {
      const { source } = evidence;
      if (source === undefined || known.has(source)) return [];
      const message =
        `is "${source}", which is no record under records/sources: ` +
        `add it, or did you mean "${closest(source, ids)}"?`;
      return [problemAt(file, [...path, 'source'], 'source-known', message)];
    });
  },
};
