import type { InstrumentCode } from '@ilo-kz/data';
import { categories } from '@ilo-kz/data/categories';
import { closest } from 'fastest-levenshtein';

/**
 * A code as an argument: a literal must be the code of an instrument, which the compiler checks;
 * text that is only known at run time is checked there.
 */
export type Code<C extends string> = string extends C
  ? C
  : C extends InstrumentCode
    ? C
    : InstrumentCode;

/**
 * The code, checked.
 *
 * @param code Code of a Convention or Protocol: `C087`, `P029`.
 * @throws RangeError that names the nearest known code.
 */
export function instrumentCode(code: string): InstrumentCode {
  if (Object.hasOwn(categories, code)) return code as InstrumentCode;
  const nearest = closest(code.toUpperCase(), Object.keys(categories));
  throw new RangeError(
    `There is no record of an ILO instrument "${code}". Did you mean ${nearest}? ` +
      'A code is C (Convention) or P (Protocol) and three digits.',
  );
}
