import { problemAt } from '../corpus.js';
import { allEvidence } from './citations.js';
import type { Rule } from './rule.js';

export const sourcesUsed: Rule = {
  id: 'source-used',
  demand: 'A source is cited by at least one record.',
  check: (corpus) => {
    const cited = new Set(allEvidence(corpus).map(({ evidence }) => evidence.source));
    return corpus.sources
      .filter(({ record }) => !cited.has(record.id))
      .map(({ file }) =>
        problemAt(file, ['id'], 'source-used', 'is cited by no record: cite it or remove the file'),
      );
  },
};
