import type {
  Evidence,
  InstrumentCode,
  InstrumentStatus,
  KnownDate,
  PartialDate,
} from '@ilo-kz/data';
import { earliest, isPartialDate, latest } from '@ilo-kz/data/dates';
import { instruments } from '@ilo-kz/data/instruments';
import { laws } from '@ilo-kz/data/laws';
import { ratifications } from '@ilo-kz/data/ratifications';
import { roadmaps } from '@ilo-kz/data/roadmaps';
import { supervision } from '@ilo-kz/data/supervision';
import { type Answer, happenedBy } from './answer.js';
import { bundledRegister } from './bundled-register.js';
import { dateOf } from './checked-date.js';
import { gapStatuses } from './choices.js';
import { didYouMean, quoted } from './did-you-mean.js';
import { checkOptions } from './options.js';
import { codesOn } from './ratified.js';
import { findReferences } from './references/index.js';
import { hadHappened, type Register } from './register.js';

/** An intention to ratify an instrument, or a discussion about it. */
export interface Intention {
  readonly kind: 'roadmap' | 'supervision';
  /** Id of the road map or of the act of supervision. */
  readonly id: string;
  /** Kind of the commitment, or of the act. */
  readonly of: string;
  /** The measure of the commitment, or the outcome of the act. */
  readonly text: string;
}

/** A ratification that the State had enacted by a law, but the ILO had not registered. */
export interface EnactedOnly {
  /** Id of the law. */
  readonly law: string;
  readonly number: string;
  readonly date: KnownDate;
  /** When the ILO registered it later; `unknown` if no document that was seen says so. */
  readonly registered: KnownDate;
}

/** An instrument that is in force, but not ratified. */
export interface Gap {
  readonly code: InstrumentCode;
  readonly title: string;
  readonly subject: string;
  /** `no`, or `unknown` if the register is not complete on that date. */
  readonly ratified: Exclude<Answer, 'yes'>;
  readonly status: InstrumentStatus;
  /** The law that ratifies it, if it was or may have been passed by that date. */
  readonly enacted?: EnactedOnly;
  readonly intentions: readonly Intention[];
}

export interface Gaps {
  readonly gaps: readonly Gap[];
  /** How many were left out because no document was seen for their status, subject or entry into force. */
  readonly leftOut: number;
}

export interface GapsOptions {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly on: string;
  /**
   * Only with this status on that date. Default: `up-to-date`. `any`: all that are in force, without
   * those that were abrogated or withdrawn, which you get by their own status.
   */
  readonly status?: InstrumentStatus | 'any';
  /** Only on this subject, in the words of the ILO's classification. */
  readonly subject?: string;
  /** Whether to use values for which no document was seen. Default: false. */
  readonly includeUnverified?: boolean;
}

/**
 * The instruments in force that Kazakhstan has not ratified, with known intentions: commitments of
 * road maps, and outcomes of the supervisory bodies. An instrument that was ratified by a law stays in
 * the list until its registration is known; the law is given in `enacted`.
 *
 * @throws RangeError for an invalid date, an unknown status, or a subject that no instrument has.
 * @example gaps({ on: '2024-09-05' }).gaps.some(({ code }) => code === 'C176') // true
 * @example gaps({ on: '2026' }).gaps.find(({ code }) => code === 'C131').enacted.date // '2025-10-20'
 */
export function gaps(options: GapsOptions): Gaps {
  return gapsIn(
    bundledRegister,
    { instruments, laws, ratifications, roadmaps, supervision },
    options,
  );
}

/** The parts of a dataset that this question needs. */
export interface GapsDataset {
  readonly instruments: readonly {
    readonly code: string;
    readonly title: { readonly en: string };
    readonly inForce: string;
    readonly subject: string;
    readonly status: readonly {
      readonly value: InstrumentStatus;
      readonly from?: PartialDate;
      readonly evidence: readonly Evidence[];
    }[];
    readonly evidence: {
      readonly subject?: readonly Evidence[];
      readonly inForce?: readonly Evidence[];
    };
  }[];
  readonly laws: readonly {
    readonly id: string;
    readonly number: string;
    readonly date: KnownDate;
  }[];
  readonly ratifications: readonly {
    readonly instrument: string;
    readonly law: string;
    readonly registered: KnownDate;
  }[];
  readonly roadmaps: readonly {
    readonly id: string;
    readonly areas: readonly {
      readonly commitments: readonly {
        readonly measure: string;
        readonly kind: string;
        readonly instruments?: readonly string[];
      }[];
    }[];
  }[];
  readonly supervision: readonly {
    readonly id: string;
    readonly kind: string;
    readonly instruments?: readonly string[];
    readonly outcomes?: readonly string[];
  }[];
}

type Candidate = GapsDataset['instruments'][number];

export function gapsIn(register: Register, dataset: GapsDataset, options: GapsOptions): Gaps {
  checkOptions(options, ['on', 'status', 'subject', 'includeUnverified']);
  const on = dateOf(options?.on, 'on');
  const { status = 'up-to-date', subject, includeUnverified = false } = options;
  if (!gapStatuses.includes(status)) {
    throw new RangeError(
      `${quoted(status)} is not a status.${didYouMean(status, gapStatuses)} Statuses: ${gapStatuses.join(', ')}.`,
    );
  }
  if (typeof includeUnverified !== 'boolean') {
    throw new RangeError(`${quoted(includeUnverified)} is not true or false: "includeUnverified".`);
  }
  const subjects = subject === undefined ? undefined : codesOn(subject, dataset.instruments);
  const candidates = dataset.instruments.filter((instrument) => {
    const current = statusOn(instrument, on)?.value;
    const hasStatus = status === 'any' ? !isEnded(current) : current === status;
    const hasSubject = subjects === undefined || subjects.has(instrument.code);
    const isOpen = hadHappened(register, instrument.code, 'registration', on) !== 'yes';
    return hasStatus && hasSubject && isOpen && isInForceOn(instrument, on);
  });
  const supported = candidates.filter(
    (instrument) => includeUnverified || isSupported(instrument, on, subject !== undefined),
  );
  return {
    gaps: supported.map((instrument) => ({
      code: instrument.code as InstrumentCode,
      title: instrument.title.en,
      subject: instrument.subject,
      ratified:
        hadHappened(register, instrument.code, 'registration', on) === 'no' ? 'no' : 'unknown',
      status: statusOn(instrument, on)?.value ?? 'unknown',
      ...enactedOn(register, dataset, instrument.code, on),
      intentions: intentionsOn(instrument.code, dataset),
    })),
    leftOut: candidates.length - supported.length,
  };
}

/** Whether an instrument was in force on every day of a period, for certain. */
function isInForceOn({ inForce }: Candidate, on: PartialDate): boolean {
  return isPartialDate(inForce) && happenedBy(inForce, on, earliest(inForce)) === 'yes';
}

/** Whether an instrument no longer has legal effect, so that it binds no State and cannot be ratified. */
function isEnded(status: InstrumentStatus | undefined): boolean {
  return status === 'abrogated' || status === 'withdrawn';
}

/** The status on a date; undefined if it is not known. */
function statusOn({ status }: Candidate, on: PartialDate): Candidate['status'][number] | undefined {
  return status.findLast(({ from }) => from === undefined || latest(from) <= earliest(on));
}

function isSupported(instrument: Candidate, on: PartialDate, bySubject: boolean): boolean {
  const { evidence } = instrument;
  const needed = [
    statusOn(instrument, on)?.evidence,
    evidence.inForce,
    ...(bySubject ? [evidence.subject] : []),
  ];
  return needed.every((pieces) =>
    pieces?.some((piece) => piece.grade !== 'unverified' && piece.agrees !== false),
  );
}

/** The law that ratifies an instrument, if it can have been passed by a date. */
function enactedOn(
  register: Register,
  { laws, ratifications }: GapsDataset,
  code: string,
  on: PartialDate,
): { readonly enacted?: EnactedOnly } {
  const record = ratifications.find(({ instrument }) => instrument === code);
  const found = laws.find(({ id }) => id === record?.law);
  if (!record || !found || hadHappened(register, code, 'law', on) === 'no') return {};
  const { id, number, date } = found;
  return { enacted: { law: id, number, date, registered: record.registered } };
}

/** The intentions to ratify an instrument, in road maps and in acts of the supervisory bodies. */
function intentionsOn(code: string, { roadmaps, supervision }: GapsDataset): readonly Intention[] {
  return [
    ...roadmaps.flatMap(({ id, areas }) =>
      areas
        .flatMap(({ commitments }) => commitments)
        .filter(({ instruments: named }) => named?.includes(code))
        .map(({ kind, measure }) => ({ kind: 'roadmap' as const, id, of: kind, text: measure })),
    ),
    ...supervision.flatMap(({ id, kind, outcomes = [] }) =>
      outcomes
        .filter((outcome) => /ratif|set aside/i.test(outcome) && names(outcome, code))
        .map((text) => ({ kind: 'supervision' as const, id, of: kind, text })),
    ),
  ];
}

function names(text: string, code: string): boolean {
  return findReferences(text).some((reference) => reference.code === code);
}
