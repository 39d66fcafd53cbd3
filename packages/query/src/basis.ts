import type { CalendarDate, Clocks, KnownDate } from '@ilo-kz/data';
import { firstDay } from './checked-date.js';
import { quoted } from './did-you-mean.js';

/**
 * The date of a ratification that decides a question: the date of the national law, the
 * registration with the ILO, or the entry into force.
 */
export type Basis = 'law' | 'registration' | 'entry-into-force';

/** The date for a basis. */
export function dateOfBasis([law, registered, inForce]: Clocks, basis: Basis): KnownDate {
  switch (basis) {
    case 'law':
      return law;
    case 'registration':
      return registered;
    case 'entry-into-force':
      return inForce;
    default:
      return rejectBasis(basis);
  }
}

/** @throws RangeError always; the message quotes the text. */
export function rejectBasis(basis: never): never {
  throw new RangeError(
    `${quoted(basis)} is not a basis: write law, registration or entry-into-force.`,
  );
}

/** The first day that any of the three dates can be: the other two do not precede the law. */
export function earliestOf([law]: readonly [law: KnownDate, ...unknown[]]): CalendarDate {
  return law === 'unknown' ? '0001-01-01' : firstDay(law);
}
