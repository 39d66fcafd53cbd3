import { isPartialDate } from './partial-date.js';
import type { ReferenceInstrument } from './reference-data.js';

/** Months from the registration of a ratification to its entry into force for the State. */
const usualMonths = 12;

/** Conventions with a different delay. */
const otherMonths: Readonly<Record<string, number>> = { C185: 6 };

/**
 * The year of C026, the oldest Convention for which our records show a delay of twelve months. For
 * an older one, C013, they show entry into force on the day of registration.
 */
const firstYear = '1928';

/**
 * The months from registration to entry into force for the State. undefined if our records do not
 * support a rule, or do not say when the instrument itself entered into force, before which no
 * ratification has effect.
 */
export function bindingDelay({ code, adopted, inForce }: ReferenceInstrument): number | undefined {
  if (!isPartialDate(inForce) || adopted < firstYear) return undefined;
  return otherMonths[code] ?? usualMonths;
}
