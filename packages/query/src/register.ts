import type { CategorySpan, Clocks, InstrumentCode, KnownDate, PartialDate } from '@ilo-kz/data';
import { plusMonths } from '@ilo-kz/data/dates';
import { type Answer, happenedBy } from './answer.js';
import { type Basis, dateOfBasis, earliestOf, rejectBasis } from './basis.js';
import { firstDay, lastDay } from './checked-date.js';

/** The dates of a ratification: law, registration, entry into force, and denunciation, if any. */
export type RatificationDates = readonly [...Clocks, denounced?: PartialDate];

/**
 * The parts of a dataset that questions about time need, and no more: the dates of each ratification,
 * the classes of each instrument, and the dates up to which a missing ratification means `no`.
 */
export interface Register {
  readonly clocks: Readonly<Partial<Record<string, RatificationDates>>>;
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
  const answer = hadBegun(register, code, clocks, basis, on);
  const [, , , denounced] = clocks;
  return denounced === undefined || answer === 'no'
    ? answer
    : untilDenounced(answer, basis, on, denounced, lastDayIn(register, code, denounced));
}

function hadBegun(
  register: Register,
  code: string,
  clocks: RatificationDates,
  basis: Basis,
  on: PartialDate,
): Answer {
  const [law, registered, inForce] = clocks;
  const date = dateOfBasis([law, registered, inForce], basis);
  const last =
    basis === 'registration' && date !== 'unknown' ? lastDayIn(register, code, date) : undefined;
  const answer = happenedBy(date, on, earliestOf(clocks), last);
  if (answer !== 'unknown') return answer;
  switch (basis) {
    case 'registration':
      // An instrument in force has been registered, even if the date of registration is unknown.
      return isOver(inForce, on) ? 'yes' : answer;
    case 'law':
      // No ratification is registered before the State has consented to it.
      return registered !== 'unknown' && lastDayIn(register, code, registered) <= firstDay(on)
        ? 'yes'
        : answer;
    case 'entry-into-force':
      return answer;
    default:
      return rejectBasis(basis);
  }
}

function isOver(date: KnownDate, on: PartialDate): boolean {
  return date !== 'unknown' && lastDay(date) <= firstDay(on);
}

/**
 * A denunciation ends a ratification. An instrument stays in force for up to a year after it: our
 * records do not say whether a date is that of the denunciation or of its effect.
 */
function untilDenounced(
  answer: Answer,
  basis: Basis,
  on: PartialDate,
  denounced: PartialDate,
  lastOfDenunciation: string,
): Answer {
  if (lastDay(on) < firstDay(denounced)) return answer;
  const last =
    basis === 'entry-into-force' ? plusMonths(lastOfDenunciation, 12) : lastOfDenunciation;
  return last <= firstDay(on) ? 'no' : 'unknown';
}

/**
 * The last day that a date can mean. A year in the ILO's table of the fundamental instruments
 * cannot be after the date of the table.
 */
export function lastDayIn(
  { completeTo: [, table], categories }: Register,
  code: string,
  date: PartialDate,
): string {
  const last = lastDay(date);
  if (date.length === 10 || table === undefined || !isFundamental(categories, code)) return last;
  const end = lastDay(table);
  return firstDay(date) <= end && end < last ? end : last;
}

/** Whether an instrument is fundamental today. */
export function isFundamental(categories: Register['categories'], code: string): boolean {
  return categories[code]?.at(-1)?.[0] === 'fundamental';
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
      return isFundamental(categories, code) ? (fundamental ?? any) : any;
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
