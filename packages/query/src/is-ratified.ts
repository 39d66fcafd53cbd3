import type { Answer } from './answer.js';
import type { Basis } from './basis.js';
import { bundledRegister } from './bundled-register.js';
import { dateOf } from './checked-date.js';
import { type Code, instrumentCode } from './code.js';
import { checkOptions } from './options.js';
import { hadHappened, type Register } from './register.js';

/** The date of a question, and the date of a ratification that decides it. */
export interface OnDateByBasis {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: the answer is true on every day of that period. */
  readonly on: string;
  /** The date that decides. Default: the registration with the ILO. */
  readonly basis?: Basis;
}

/**
 * Whether Kazakhstan had ratified an instrument on a date.
 *
 * For an instrument without a recorded ratification the answer is `no` as far as the register is
 * complete (`meta.completeness`), and `unknown` for later dates.
 *
 * @param code Code of the instrument, such as `C087`. An unknown literal does not compile.
 * @throws RangeError for an invalid date or basis, or an unknown code; the message names the nearest
 *   known one.
 * @example isRatified('C131', { on: '2025-12-31', basis: 'law' }) // 'yes'
 * @example isRatified('C131', { on: '2025-12-31' }) // 'unknown'
 * @example isRatified('C176', { on: '2020' }) // 'no'
 */
export function isRatified<const C extends string>(code: Code<C>, options: OnDateByBasis): Answer {
  return isRatifiedIn(bundledRegister, code, options);
}

export function isRatifiedIn(register: Register, code: string, options: OnDateByBasis): Answer {
  checkOptions(options, ['on', 'basis']);
  const known = instrumentCode(code, register.categories);
  return hadHappened(register, known, options?.basis ?? 'registration', dateOf(options?.on, 'on'));
}
