// Generated from packages/schema/src/plain/binding-delay.ts by packages/data/generator. Do not edit.
/**
 * When an instrument enters into force for a State that ratifies it.
 *
 * @module
 */

/** The parts of an instrument that decide. */
export interface BindingInstrument {
  readonly code: string;
  /** The day of adoption. */
  readonly adopted: string;
  /** When the instrument itself entered into force; absent, `never` or `unknown` if it did not. */
  readonly inForce?: string | undefined;
}

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
 *
 * @throws TypeError for anything but an instrument.
 * @example bindingDelay({ code: 'C087', adopted: '1948-07-09', inForce: '1950-07-04' }) // 12
 */
export function bindingDelay(instrument: BindingInstrument): number | undefined {
  if (typeof instrument?.code !== 'string' || typeof instrument.adopted !== 'string') {
    throw new TypeError('The delay is that of an instrument with a code and a day of adoption.');
  }
  const { code, adopted, inForce } = instrument;
  if (!/^\d{4}/.test(inForce ?? '') || adopted < firstYear) return undefined;
  return otherMonths[code] ?? usualMonths;
}
