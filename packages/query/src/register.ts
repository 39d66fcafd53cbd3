import type { CategorySpan, Clocks, InstrumentCode, PartialDate } from '@ilo-kz/data';
import { type Answer, happenedBy } from './answer.js';
import { type Basis, dateOfBasis, earliestOf, noBasis } from './basis.js';
import { firstDay, lastDay } from './days.js';

/**
 * What a question about time needs of a dataset, and no more: the dates of each ratification, the
 * classes of each instrument, and to which day the absence of a ratification means `no`.
 */
export interface Register {
  readonly clocks: Readonly<Partial<Record<string, Clocks>>>;
  readonly categories: Readonly<Record<string, readonly CategorySpan[]>>;
  /** For any instrument, and for a fundamental one; `undefined` where nothing is claimed. */
  readonly completeTo: readonly [
    any: PartialDate | undefined,
    fundamental: PartialDate | undefined,
  ];
}

/** Whether one clock of an instrument had struck on a date. */
export function struck(register: Register, code: string, basis: Basis, on: PartialDate): Answer {
  const clocks = register.clocks[code];
  if (!clocks) return isCovered(register, code, basis, on) ? 'no' : 'unknown';
  const answer = happenedBy(dateOfBasis(clocks, basis), on, earliestOf(clocks));
  // What is in force was registered, also where nothing says since when.
  if (answer === 'unknown' && basis === 'registration' && isInForceBy(clocks, on)) return 'yes';
  return answer;
}

function isInForceBy([, , inForce]: Clocks, on: PartialDate): boolean {
  return inForce !== 'unknown' && lastDay(inForce) <= firstDay(on);
}

/** Whether the register is complete on every day of a date, so that what it lacks was not there. */
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
 * To which date the register is complete for an instrument and a clock. The ILO's table of the
 * fundamental instruments reaches further, but holds what was registered: a law that was passed and
 * not yet registered is not in it.
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
      return noBasis(basis);
  }
}

/** The codes of a register's ratifications with one answer, in the order of the register. */
export function codesWith(
  register: Register,
  answer: Answer,
  basis: Basis,
  on: PartialDate,
): readonly InstrumentCode[] {
  const codes = Object.keys(register.clocks) as InstrumentCode[];
  return codes.filter((code) => struck(register, code, basis, on) === answer);
}

/** Whether the register of all instruments is complete on every day of a date. */
export function isComplete({ completeTo: [to] }: Register, on: PartialDate): boolean {
  return to !== undefined && lastDay(on) <= lastDay(to);
}
