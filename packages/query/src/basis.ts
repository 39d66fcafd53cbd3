import type { Clocks } from '@ilo-kz/data';
import { type Answer, happenedBy } from './answer.js';

/**
 * Which of the three clocks of a ratification a question is about: the date of the national
 * law, the registration with the ILO, or the entry into force.
 */
export type Basis = 'law' | 'registration' | 'entry-into-force';

/** Whether one clock had struck on a date. Neither registration nor entry into force precedes the law. */
export function struck([law, registered, inForce]: Clocks, basis: Basis, on: string): Answer {
  switch (basis) {
    case 'law':
      return happenedBy(law, on, law);
    case 'registration':
      return happenedBy(registered, on, law);
    case 'entry-into-force':
      return happenedBy(inForce, on, law);
    default: {
      const never: never = basis;
      throw new RangeError(
        `"${String(never)}" is no basis: write law, registration or entry-into-force.`,
      );
    }
  }
}
