import { closest } from 'fastest-levenshtein';
import { problemAt } from '../corpus.js';
import { allEvidence } from './citations.js';
import type { Rule } from './rule.js';

export const sourcesKnown: Rule = {
  id: 'source-known',
  demand: 'Evidence cites a source that has a record.',
  check: (corpus) => {
    const known = corpus.sources.map(({ record }) => record.id);
    return allEvidence(corpus).flatMap(({ evidence, file, path }) => {
      const { source } = evidence;
      if (source === undefined || known.includes(source)) return [];
      const message =
        `is "${source}", which is no record under records/sources: ` +
        `add it, or did you mean "${closest(source, known)}"?`;
      return [problemAt(file, [...path, 'source'], 'source-known', message)];
    });
  },
};
