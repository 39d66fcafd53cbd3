import type { Answer } from './answer.js';
import { bundledRegister } from './bundled-register.js';
import type { Code } from './code.js';
import { isRatifiedIn } from './is-ratified.js';
import { checkOptions } from './options.js';
import type { Register } from './register.js';

/** The date of a question. */
export interface OnDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: the answer is true on every day of that period. */
  readonly on: string;
}

/**
 * Whether an instrument was in force for Kazakhstan on a date.
 *
 * `unknown` if the date of entry into force is unknown or not precise enough. An instrument enters
 * into force twelve months after registration unless it says otherwise (docs/rules.md). For an
 * instrument without a recorded ratification the answer is `no` as far as the register is complete,
 * and `unknown` for later dates.
 *
 * @param code Code of the instrument, such as `C087`. An unknown literal does not compile.
 * @throws RangeError for an invalid date or an unknown code; the message names the nearest known one.
 * @example isInForce('C087', { on: '2001-12-12' }) // 'no'
 * @example isInForce('C087', { on: '2001-12-13' }) // 'yes'
 * @example isInForce('C111', { on: '2000-09-01' }) // 'unknown'
 */
export function isInForce<const C extends string>(code: Code<C>, options: OnDate): Answer {
  return isInForceIn(bundledRegister, code, options);
}

export function isInForceIn(register: Register, code: string, options: OnDate): Answer {
  checkOptions(options, ['on']);
  return isRatifiedIn(register, code, { on: options?.on, basis: 'entry-into-force' });
}
