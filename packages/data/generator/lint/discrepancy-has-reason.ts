import { problemAt } from '../problem.js';
import { evidenceWithin } from './citations.js';
import type { Rule } from './rule.js';

export const discrepancyHasReason: Rule = {
  id: 'discrepancy-has-reason',
  level: 'error',
  scope: 'record',
  demand:
    'A source that disagrees is quoted (says) and answered (why); a why answers nothing else.',
  check: ({ record, file: own }) =>
    evidenceWithin(record, own).flatMap(({ evidence, file, path }) => {
      if (evidence.grade === 'unverified') return [];
      const disagrees = evidence.agrees === false;
      const problem = (message: string) => [
        problemAt(file, path, 'discrepancy-has-reason', message),
      ];
      if (disagrees && evidence.says === undefined) {
        return problem('disagrees, but does not say what the source says: add says');
      }
      if (disagrees && evidence.why === undefined) {
        return problem('disagrees without a reason: add why');
      }
      if (!disagrees && evidence.why !== undefined) {
        return problem('has a why, but does not disagree: add agrees: false, or write a note');
      }
      return [];
    }),
};
