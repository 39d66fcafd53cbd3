import type { Clocks, RatifiedCode } from '@ilo-kz/data';
import { clocks } from '@ilo-kz/data/clocks';
import { type Basis, struck } from './basis.js';
import { dateOf } from './on.js';

/** Which instruments were ratified on a date. */
export interface Ratified {
  /** Certainly ratified on that date, by code. */
  readonly yes: readonly RatifiedCode[];
  /** Ratified, but what is known of the date does not decide whether already then, by code. */
  readonly unknown: readonly RatifiedCode[];
}

/**
 * The instruments that Kazakhstan had ratified on a date.
 *
 * @param options.on `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @param options.basis Which clock counts; by default the registration with the ILO.
 * @throws RangeError for an impossible date or an unknown basis.
 * @example ratified({ on: '1998' }) // { yes: ['C148', 'C155'], unknown: [] }
 */
export function ratified(options: { readonly on: string; readonly basis?: Basis }): Ratified {
  const { on, basis = 'registration' } = options;
  const date = dateOf(on, 'on');
  const entries = Object.entries(clocks) as [RatifiedCode, Clocks][];
  const which = (answer: 'yes' | 'unknown') =>
    entries.filter(([, dates]) => struck(dates, basis, date) === answer).map(([code]) => code);
  return { yes: which('yes'), unknown: which('unknown') };
}
