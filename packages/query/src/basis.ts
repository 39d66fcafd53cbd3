import type { CalendarDate, Clocks, KnownDate } from '@ilo-kz/data';
import { firstDay } from './days.js';

/**
 * Which of the three clocks of a ratification a question is about: the date of the national
 * law, the registration with the ILO, or the entry into force.
 */
export type Basis = 'law' | 'registration' | 'entry-into-force';

/** The date of one clock. */
export function dateOfBasis([law, registered, inForce]: Clocks, basis: Basis): KnownDate {
  switch (basis) {
    case 'law':
      return law;
    case 'registration':
      return registered;
    case 'entry-into-force':
      return inForce;
    default:
      return noBasis(basis);
  }
}

/** @throws RangeError for a text that is no clock; it quotes the text. */
export function noBasis(basis: never): never {
  throw new RangeError(
    `"${String(basis)}" is no basis: write law, registration or entry-into-force.`,
  );
}

/** The first day on which any clock may have struck: neither of the later ones precedes the law. */
export function earliestOf([law]: Clocks): CalendarDate {
  return law === 'unknown' ? '0001-01-01' : firstDay(law);
}
