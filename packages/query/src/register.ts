import type { CategorySpan, Clocks, InstrumentCode, PartialDate } from '@ilo-kz/data';
import { type Answer, happenedBy } from './answer.js';
import { type Basis, dateOfBasis, earliestOf, rejectBasis } from './basis.js';
import { firstDay, lastDay } from './checked-date.js';

/**
 * The parts of a dataset that questions about time need, and no more: the dates of each ratification,
 * the classes of each instrument, and the dates up to which a missing ratification means `no`.
 */
export interface Register {
  readonly clocks: Readonly<Partial<Record<string, Clocks>>>;
  readonly categories: Readonly<Record<string, readonly CategorySpan[]>>;
  /** For any instrument, and for a fundamental one; `undefined` if nothing is claimed. */
  readonly completeTo: readonly [
    any: PartialDate | undefined,
    fundamental: PartialDate | undefined,
  ];
}

/** Whether the law, the registration or the entry into force of an instrument had happened on a date. */
export function hadHappened(
  register: Register,
  code: string,
  basis: Basis,
  on: PartialDate,
): Answer {
  const clocks = register.clocks[code];
  if (!clocks) return isCovered(register, code, basis, on) ? 'no' : 'unknown';
  const answer = happenedBy(dateOfBasis(clocks, basis), on, earliestOf(clocks));
  // An instrument in force has been registered, even if the date of registration is unknown.
  if (answer === 'unknown' && basis === 'registration' && isInForceBy(clocks, on)) return 'yes';
  return answer;
}

function isInForceBy([, , inForce]: Clocks, on: PartialDate): boolean {
  return inForce !== 'unknown' && lastDay(inForce) <= firstDay(on);
}

/** Whether the register is complete on every day of a period, so that a missing ratification means `no`. */
export function isCovered(
  register: Register,
  code: string,
  basis: Basis,
  on: PartialDate,
): boolean {
  return [register.completeTo[0], coveredTo(register, code, basis)].some(
    (to) => to !== undefined && lastDay(on) <= lastDay(to),
  );
}

/**
 * The date to which the register is complete for an instrument and a basis. The ILO's table of the
 * fundamental instruments is more recent, but has only registered ratifications, not laws that were
 * passed and not yet registered.
 */
export function coveredTo(
  { completeTo: [any, fundamental], categories }: Register,
  code: string,
  basis: Basis,
): PartialDate | undefined {
  switch (basis) {
    case 'law':
      return any;
    case 'registration':
    case 'entry-into-force':
      return categories[code]?.at(-1)?.[0] === 'fundamental' ? (fundamental ?? any) : any;
    default:
      return rejectBasis(basis);
  }
}

/** The codes of the recorded ratifications with a certain answer, in the order of the register. */
export function codesWith(
  register: Register,
  answer: Answer,
  basis: Basis,
  on: PartialDate,
): readonly InstrumentCode[] {
  const codes = Object.keys(register.clocks) as InstrumentCode[];
  return codes.filter((code) => hadHappened(register, code, basis, on) === answer);
}

/** Whether the register of all instruments is complete on every day of a period. */
export function isComplete({ completeTo: [to] }: Register, on: PartialDate): boolean {
  return to !== undefined && lastDay(on) <= lastDay(to);
}
