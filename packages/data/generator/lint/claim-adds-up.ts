import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const claimAddsUp: Rule = {
  id: 'claim-adds-up',
  level: 'warning',
  scope: 'corpus',
  demand: 'The parts of a claim add up to its total, unless the document itself miscounts.',
  check: (corpus) =>
    corpus.claims.flatMap(({ record, file }) => {
      const { total, fundamental, governance, technical } = record;
      if (
        total === undefined ||
        fundamental === undefined ||
        governance === undefined ||
        technical === undefined
      ) {
        return [];
      }
      const sum = fundamental + governance + technical;
      if (sum === total) return [];
      const message = `is ${total}, but ${fundamental} + ${governance} + ${technical} is ${sum}: was a figure misread? If the document miscounts, except it in exceptions.yaml`;
      return [problemAt(file, ['total'], 'claim-adds-up', message)];
    }),
};
