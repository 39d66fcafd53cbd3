import { problemAt } from '../problem.js';
import { allEvidence } from './citations.js';
import type { Rule } from './rule.js';

export const sourcesUsed: Rule = {
  id: 'source-used',
  level: 'error',
  scope: 'corpus',
  demand: 'A source is cited by at least one record.',
  check: (corpus) => {
    const cited = new Set(allEvidence(corpus).map(({ evidence }) => evidence.source));
    const message = 'is cited by no record: cite it or remove the file';
    return corpus.sources
      .filter(({ record }) => !cited.has(record.id))
      .map(({ file }) => problemAt(file, ['id'], 'source-used', message));
  },
};
