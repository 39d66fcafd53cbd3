import type { Clocks, Evidence, InstrumentCode, KnownDate, LawId } from '@ilo-kz/data';
import { laws } from '@ilo-kz/data/laws';
import { ratifications } from '@ilo-kz/data/ratifications';
import type { Answer } from './answer.js';
import { type Basis, struck } from './basis.js';
import { type Code, instrumentCode } from './code.js';
import type { OnDate } from './in-force.js';
import { dateOf } from './on.js';

/** Why an answer is what it is. */
export type Reason =
  | { readonly kind: 'happened'; readonly date: KnownDate }
  | { readonly kind: 'not-yet'; readonly date: KnownDate }
  | { readonly kind: 'imprecise-date'; readonly date: KnownDate }
  | { readonly kind: 'unknown-date'; readonly why: string }
  | { readonly kind: 'no-ratification-recorded' };

/** The answer of one clock: with its date, the reason, and the documents. */
export interface ClockStatus {
  readonly answer: Answer;
  readonly date: KnownDate;
  readonly reason: Reason;
  readonly evidence: readonly Evidence[];
}

/** Where the ratification of an instrument stood on a date, by each of its three clocks. */
export interface Status {
  readonly code: InstrumentCode;
  readonly on: string;
  /** The national law; absent where no ratification is recorded. */
  readonly lawId?: LawId;
  readonly law: ClockStatus;
  readonly registration: ClockStatus;
  readonly entryIntoForce: ClockStatus;
}

/**
 * Where the ratification of an instrument stood on a date: for the law, the registration and the
 * entry into force an answer, the date that it rests on, the reason, and the evidence.
 *
 * @param code Code of the instrument, such as `C087`. An unknown literal does not compile.
 * @param options.on `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @throws RangeError for an unknown code (it names the nearest) or an impossible date.
 * @example status('C111', { on: '2000-09-01' }).entryIntoForce.answer // 'unknown'
 */
export function status<const C extends string>(code: Code<C>, { on }: OnDate): Status {
  const known = instrumentCode(code);
  const date = dateOf(on, 'on');
  const record = ratifications.find(({ instrument }) => instrument === known);
  if (!record) {
    const none = unrecorded();
    return { code: known, on, law: none, registration: none, entryIntoForce: none };
  }
  const law = laws.find(({ id }) => id === record.law);
  const lawDate = law?.date ?? 'unknown';
  const clocks: Clocks = [lawDate, record.registered, record.inForce];
  const clock = (
    basis: Basis,
    value: KnownDate,
    evidence: readonly Evidence[] = [],
    why = '',
  ): ClockStatus => {
    const answer = struck(clocks, basis, date);
    return { answer, date: value, reason: reasonOf(answer, value, why), evidence };
  };
  return {
    code: known,
    on,
    lawId: record.law,
    law: clock('law', lawDate, law?.evidence.date),
    registration: clock(
      'registration',
      record.registered,
      record.evidence.registered,
      record.unknown?.registered,
    ),
    entryIntoForce: clock(
      'entry-into-force',
      record.inForce,
      record.evidence.inForce,
      record.unknown?.inForce,
    ),
  };
}

function reasonOf(answer: Answer, date: KnownDate, why: string): Reason {
  if (answer === 'yes') return { kind: 'happened', date };
  if (answer === 'no') return { kind: 'not-yet', date };
  return date === 'unknown' ? { kind: 'unknown-date', why } : { kind: 'imprecise-date', date };
}

function unrecorded(): ClockStatus {
  return {
    answer: 'unknown',
    date: 'unknown',
    reason: { kind: 'no-ratification-recorded' },
    evidence: [],
  };
}
