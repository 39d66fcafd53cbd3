import type { InstrumentCode } from '@ilo-kz/data';
import { didYouMean, quoted } from './did-you-mean.js';

/**
 * A code as an argument: the compiler checks that a literal is the code of an instrument; any other
 * text is checked at run time.
 */
export type Code<C extends string> = string extends C
  ? C
  : C extends InstrumentCode
    ? C
    : InstrumentCode;

/**
 * Checks a code that is an argument.
 *
 * @param code Code of a Convention or Protocol: `C087`, `P029`.
 * @param known An object whose keys are the existing codes.
 * @throws RangeError for an unknown code; the message names the nearest known one.
 */
export function instrumentCode(code: string, known: object): InstrumentCode {
  // A list with one code would be found as well, and then be the code of no record.
  const isText = typeof code === 'string';
  if (isText && Object.hasOwn(known, code)) return code as InstrumentCode;
  // The common short name of C186, "MLC, 2006", is nearer to other codes.
  const similar = isText && /^mlc\b/i.test(code) && 'C186' in known ? 'C186' : code;
  throw new RangeError(
    `There is no record of an ILO instrument ${quoted(code)}.${didYouMean(similar, Object.keys(known))} ` +
      'A code is C (Convention) or P (Protocol) and three digits.',
  );
}
