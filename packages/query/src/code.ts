import type { InstrumentCode } from '@ilo-kz/data';
import { didYouMean, quoted } from './did-you-mean.js';

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
 * @param known An object whose keys are the codes that there are.
 * @throws RangeError that names the nearest known code.
 */
export function instrumentCode(code: string, known: object): InstrumentCode {
  if (Object.hasOwn(known, code)) return code as InstrumentCode;
  // Its common short name is nearer to other codes than to its own.
  const meant = /^mlc\b/i.test(code) && 'C186' in known ? 'C186' : code;
  throw new RangeError(
    `There is no record of an ILO instrument ${quoted(code)}.${didYouMean(meant, Object.keys(known))} ` +
      'A code is C (Convention) or P (Protocol) and three digits.',
  );
}
