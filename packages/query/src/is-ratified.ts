import type { Clocks } from '@ilo-kz/data';
import { clocks } from '@ilo-kz/data/clocks';
import type { Answer } from './answer.js';
import { type Basis, struck } from './basis.js';
import { type Code, instrumentCode } from './code.js';
import { dateOf } from './on.js';

/**
 * Whether Kazakhstan had ratified an instrument on a date.
 *
 * @param code Code of the instrument, such as `C087`. An unknown literal does not compile.
 * @param options.on `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @param options.basis Which clock counts; by default the registration with the ILO.
 * @throws RangeError for an unknown code (it names the nearest), an impossible date or basis.
 * @example isRatified('C131', { on: '2025-12-31', basis: 'law' }) // 'yes'
 * @example isRatified('C131', { on: '2025-12-31' }) // 'unknown'
 */
export function isRatified<const C extends string>(
  code: Code<C>,
  { on, basis = 'registration' }: { readonly on: string; readonly basis?: Basis },
): Answer {
  const known: Clocks | undefined = clocks[instrumentCode(code)];
  const date = dateOf(on, 'on');
  return known ? struck(known, basis, date) : 'unknown';
}
