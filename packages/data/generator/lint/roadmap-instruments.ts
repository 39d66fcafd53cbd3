import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const roadmapInstruments: Rule = {
  id: 'roadmap-instruments',
  level: 'error',
  scope: 'corpus',
  demand: 'A road map names every instrument that its commitments name.',
  check: (corpus) =>
    corpus.roadmaps.flatMap(({ record, file }) => {
      const named = new Set<string>(record.instruments);
      const inCommitments = record.areas.flatMap(({ commitments }) =>
        commitments.flatMap(({ instruments = [] }) => instruments),
      );
      const missing = [...new Set(inCommitments)].filter((code) => !named.has(code));
      if (missing.length === 0) return [];
      const message = `leaves out ${missing.join(', ')}, which its commitments name: add what is missing`;
      return [problemAt(file, ['instruments'], 'roadmap-instruments', message)];
    }),
};
