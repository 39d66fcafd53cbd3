import { earliest, latest } from '@ilo-kz/schema/dates';
import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const statusFitsDates: Rule = {
  id: 'status-fits-dates',
  level: 'error',
  scope: 'corpus',
  demand:
    'A ratification is ratified-in-law while no registration is known, registered until it is in force, then in-force.',
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
      if (inForce === 'unknown') return [];
      if (status === 'in-force' && earliest(inForce) > record.checked) {
        return problem(
          `is in-force, but inForce is ${inForce}, after the day of checked (${record.checked}): write registered`,
        );
      }
      if (status === 'registered' && latest(inForce) <= record.checked) {
        return problem(
          `is registered, but it was in force since ${inForce} when it was checked (${record.checked}): write in-force`,
        );
      }
      return [];
    }),
};
