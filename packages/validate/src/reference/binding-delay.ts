import { isPartialDate } from './partial-date.js';
import type { ReferenceInstrument } from './reference-data.js';

/** Months from the registration of a ratification until it binds the State. */
const usualMonths = 12;

/** Conventions that say otherwise. */
const otherMonths: Readonly<Record<string, number>> = { C185: 6 };

/**
 * The year of C026, the oldest Convention that our records show to bind after twelve months. Of an
 * older one, C013, they show that it binds on the day of registration.
 */
const firstYear = '1928';

/**
 * The months after which a ratification binds the State; undefined where our records do not support
 * a rule, or do not say when the instrument itself entered into force: before that it binds nobody.
 */
export function bindingDelay({ code, adopted, inForce }: ReferenceInstrument): number | undefined {
  if (!isPartialDate(inForce) || adopted < firstYear) return undefined;
  return otherMonths[code] ?? usualMonths;
}
