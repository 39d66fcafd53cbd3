import type { Evidence, InstrumentCode, KnownDate, PartialDate } from '@ilo-kz/data';
import { laws } from '@ilo-kz/data/laws';
import { ratifications } from '@ilo-kz/data/ratifications';
import type { Answer } from './answer.js';
import type { Basis } from './basis.js';
import { bundledRegister } from './bundled-register.js';
import { dateOf, firstDay, lastDay } from './checked-date.js';
import { type Code, instrumentCode } from './code.js';
import type { OnDate } from './in-force.js';
import { checkOptions } from './options.js';
import { coveredTo, hadHappened, isCovered, type Register } from './register.js';

/** The reason for an answer. */
export type Reason =
  | { readonly kind: 'happened'; readonly date: KnownDate }
  | { readonly kind: 'not-yet'; readonly date: KnownDate }
  | { readonly kind: 'denounced'; readonly date: PartialDate }
  | { readonly kind: 'imprecise-date'; readonly date: KnownDate }
  | { readonly kind: 'unknown-date'; readonly why: string }
  | { readonly kind: 'not-recorded'; readonly completeTo: PartialDate }
  | { readonly kind: 'beyond-the-register'; readonly completeTo: PartialDate | undefined };

/** The answer for the law, the registration or the entry into force: with date, reason and evidence. */
export interface ClockStatus {
  readonly answer: Answer;
  readonly date: KnownDate;
  readonly reason: Reason;
  readonly evidence: readonly Evidence[];
}

/** The status of a ratification on a date, by each of its three dates. */
export interface Status {
  readonly kind: 'status';
  readonly code: InstrumentCode;
  readonly on: PartialDate;
  /** The national law; absent if no ratification is recorded, or no law of it. */
  readonly lawId?: string;
  readonly law: ClockStatus;
  readonly registration: ClockStatus;
  readonly entryIntoForce: ClockStatus;
}

/**
 * The status of the ratification of an instrument on a date: for the law, the registration and the
 * entry into force the answer, the date that decides it, the reason, and the evidence.
 *
 * @param code Code of the instrument, such as `C087`. An unknown literal does not compile.
 * @param options.on `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @throws RangeError for an invalid date or an unknown code; the message names the nearest known one.
 * @example status('C111', { on: '2000-09-01' }).entryIntoForce.answer // 'unknown'
 */
export function status<const C extends string>(code: Code<C>, options: OnDate): Status {
  return statusIn(bundledRegister, { ratifications, laws }, code, options);
}

/** The parts of ratifications and laws that a status needs. */
export interface Recorded {
  readonly ratifications: readonly {
    readonly instrument: string;
    readonly law?: string;
    readonly registered: KnownDate;
    readonly inForce: KnownDate;
    readonly denounced?: PartialDate;
    readonly unknown?: { readonly registered?: string; readonly inForce?: string };
    readonly evidence: {
      readonly registered?: readonly Evidence[];
      readonly inForce?: readonly Evidence[];
    };
  }[];
  readonly laws: readonly {
    readonly id: string;
    readonly date: KnownDate;
    readonly evidence: { readonly date?: readonly Evidence[] };
  }[];
}

export function statusIn(
  register: Register,
  recorded: Recorded,
  code: string,
  options: OnDate,
): Status {
  checkOptions(options, ['on']);
  const known = instrumentCode(code, register.categories);
  const on = dateOf(options?.on, 'on');
  const record = recorded.ratifications.find(({ instrument }) => instrument === known);
  const law = recorded.laws.find(({ id }) => id === record?.law);
  const statusBy = (
    basis: Basis,
    date: KnownDate = 'unknown',
    evidence: readonly Evidence[] = [],
    why = '',
  ): ClockStatus => {
    const answer = hadHappened(register, known, basis, on);
    const reason = record
      ? reasonOf(answer, date, on, why, record.denounced)
      : reasonOfAbsence(register, known, basis, on);
    return { answer, date, reason, evidence };
  };
  const { unknown = {}, evidence = {} } = record ?? {};
  return {
    kind: 'status',
    code: known,
    on,
    ...(record?.law === undefined ? {} : { lawId: record.law }),
    law: statusBy('law', law?.date, law?.evidence.date),
    registration: statusBy(
      'registration',
      record?.registered,
      evidence.registered,
      unknown.registered,
    ),
    entryIntoForce: statusBy(
      'entry-into-force',
      record?.inForce,
      evidence.inForce,
      unknown.inForce,
    ),
  };
}

function reasonOf(
  answer: Answer,
  date: KnownDate,
  on: PartialDate,
  why: string,
  denounced: PartialDate | undefined,
): Reason {
  if (answer === 'yes') return { kind: 'happened', date };
  // Before the denunciation, the answer depends on the date alone.
  if (denounced !== undefined && firstDay(denounced) <= lastDay(on)) {
    return { kind: 'denounced', date: denounced };
  }
  if (answer === 'no') return { kind: 'not-yet', date };
  return date === 'unknown' ? { kind: 'unknown-date', why } : { kind: 'imprecise-date', date };
}

function reasonOfAbsence(register: Register, code: string, basis: Basis, on: PartialDate): Reason {
  const completeTo = coveredTo(register, code, basis);
  return completeTo !== undefined && isCovered(register, code, basis, on)
    ? { kind: 'not-recorded', completeTo }
    : { kind: 'beyond-the-register', completeTo };
}
