import { problemAt } from '../problem.js';
import { allEvidence } from './citations.js';
import type { Rule } from './rule.js';

export const gradeWithinTier: Rule = {
  id: 'grade-within-tier',
  level: 'error',
  scope: 'corpus',
  demand: 'Only a document of the ILO or of a State carries the grade official.',
  check: (corpus) => {
    const tiers = new Map<string, string>(
      corpus.sources.map(({ record }) => [record.id, record.tier]),
    );
    return allEvidence(corpus).flatMap(({ evidence, file, path }) => {
      if (evidence.grade !== 'official' || tiers.get(evidence.source) !== 'secondary') return [];
      const message = `is official, but the source "${evidence.source}" is of the secondary tier: write secondary`;
      return [problemAt(file, [...path, 'grade'], 'grade-within-tier', message, 'secondary')];
    });
  },
};
