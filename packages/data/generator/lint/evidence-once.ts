import { problemAt } from '../problem.js';
import { evidenceWithin } from './citations.js';
import type { Rule } from './rule.js';

export const evidenceOnce: Rule = {
  id: 'evidence-once',
  level: 'error',
  scope: 'record',
  demand: 'A value does not cite the same place of the same document twice.',
  check: ({ record, file: own }) => {
    const seen = new Set<string>();
    return evidenceWithin(record, own).flatMap(({ evidence, file, path }) => {
      const key = JSON.stringify([path.slice(0, -1), evidence]);
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = 'repeats a piece of evidence of the same value: remove one of them';
      return [problemAt(file, path, 'evidence-once', message)];
    });
  },
};
