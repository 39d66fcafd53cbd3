import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const statusFitsDates: Rule = {
  id: 'status-fits-dates',
  level: 'error',
  scope: 'corpus',
  demand: 'A ratification is ratified-in-law while no registration is known, and only then.',
  check: (corpus) =>
    corpus.ratifications.flatMap(({ record, file }) => {
      const { status, registered, inForce } = record;
      const problem = (message: string) => [
        problemAt(file, ['status'], 'status-fits-dates', message),
      ];
      if ((status === 'ratified-in-law') !== (registered === 'unknown')) {
        return problem(`is ${status}, but registered is ${registered}: correct one of them`);
      }
      if (status === 'in-force' && inForce === 'unknown') {
        return problem('is in-force, but inForce is unknown: correct one of them');
      }
      return [];
    }),
};
