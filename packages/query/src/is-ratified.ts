import type { Answer } from './answer.js';
import type { Basis } from './basis.js';
import { bundledRegister } from './bundled-register.js';
import { type Code, instrumentCode } from './code.js';
import { dateOf } from './on.js';
import { type Register, struck } from './register.js';

/** A question about one clock on a date. */
export interface OnDateByBasis {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: the answer holds for every day that it may mean. */
  readonly on: string;
  /** Which clock counts; by default the registration with the ILO. */
  readonly basis?: Basis;
}

/**
 * Whether Kazakhstan had ratified an instrument on a date.
 *
 * `no` for an instrument whose ratification is not recorded, as far as the register is complete
 * (`meta.completeness`); later the answer is `unknown`.
 *
 * @param code Code of the instrument, such as `C087`. An unknown literal does not compile.
 * @throws RangeError for an unknown code (it names the nearest), an impossible date or basis.
 * @example isRatified('C131', { on: '2025-12-31', basis: 'law' }) // 'yes'
 * @example isRatified('C131', { on: '2025-12-31' }) // 'unknown'
 * @example isRatified('C176', { on: '2020' }) // 'no'
 */
export function isRatified<const C extends string>(code: Code<C>, options: OnDateByBasis): Answer {
  return isRatifiedIn(bundledRegister, code, options);
}

export function isRatifiedIn(register: Register, code: string, options: OnDateByBasis): Answer {
  const known = instrumentCode(code, register.categories);
  return struck(register, known, options?.basis ?? 'registration', dateOf(options?.on, 'on'));
}
