import type { Answer } from './answer.js';
import { bundledRegister } from './bundled-register.js';
import type { Code } from './code.js';
import { isRatifiedIn } from './is-ratified.js';

/** The date of a question. */
export interface OnDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: the answer holds for every day that it may mean. */
  readonly on: string;
}

/**
 * Whether an instrument was in force for Kazakhstan on a date.
 *
 * `unknown` where the date of entry into force is unknown, or not known precisely enough to
 * decide. Twelve months lie between registration and entry into force unless the instrument
 * says otherwise (docs/rules.md). `no` for an instrument whose ratification is not recorded, as far
 * as the register is complete; later `unknown`.
 *
 * @param code Code of the instrument, such as `C087`. An unknown literal does not compile.
 * @throws RangeError for an unknown code (it names the nearest) or an impossible date.
 * @example isInForce('C087', { on: '2001-12-12' }) // 'no'
 * @example isInForce('C087', { on: '2001-12-13' }) // 'yes'
 * @example isInForce('C111', { on: '2000-09-01' }) // 'unknown'
 */
export function isInForce<const C extends string>(code: Code<C>, options: OnDate): Answer {
  return isRatifiedIn(bundledRegister, code, { on: options?.on, basis: 'entry-into-force' });
}
