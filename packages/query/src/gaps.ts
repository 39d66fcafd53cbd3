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
import { gapStatuses } from './choices.js';
import { didYouMean, quoted } from './did-you-mean.js';
import { dateOf } from './on.js';
import { codesOn } from './ratified.js';
import { findReferences } from './references/index.js';
import { type Register, struck } from './register.js';

/** What is known of an intention to ratify, or of a discussion about it. */
export interface Intention {
  readonly kind: 'roadmap' | 'supervision';
  /** Id of the road map or of the act of supervision. */
  readonly id: string;
  /** Kind of the commitment, or of the act. */
  readonly of: string;
  /** What is to be done, or what came of it. */
  readonly text: string;
}

/** A ratification that the State has enacted, and that the ILO has not registered by then. */
export interface EnactedOnly {
  /** Id of the law. */
  readonly law: string;
  readonly number: string;
  readonly date: KnownDate;
  /** When the ILO registered it later; `unknown` where no document seen says that it did. */
  readonly registered: KnownDate;
}

/** An instrument that is in force and not ratified. */
export interface Gap {
  readonly code: InstrumentCode;
  readonly title: string;
  readonly subject: string;
  /** `no`, or `unknown` where the register is not complete on that date. */
  readonly ratified: Exclude<Answer, 'yes'>;
  readonly status: InstrumentStatus;
  /** The law by which it is, or on that date may be, ratified; absent where there is none. */
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
   * Only of this status on that date; by default `up-to-date`. `any` for all that are in force: what
   * was abrogated or withdrawn by then is listed only where one asks for that status.
   */
  readonly status?: InstrumentStatus | 'any';
  /** Only on this subject, in the words of the ILO's classification. */
  readonly subject?: string;
  /** Whether values take part for which no document was seen; by default not. */
  readonly includeUnverified?: boolean;
}

/**
 * The instruments in force that Kazakhstan has not ratified, with what is known of intentions:
 * commitments of road maps, and what the supervisory bodies noted. A law that has ratified one of
 * them is named: until its registration is known, the instrument stays in the list.
 *
 * @throws RangeError for an impossible date, an unknown status, or a subject that no instrument has.
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

/** What a dataset must hold for this question. */
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
  const on = dateOf(options?.on, 'on');
  const { status = 'up-to-date', subject, includeUnverified = false } = options;
  if (!gapStatuses.includes(status)) {
    throw new RangeError(
      `${quoted(status)} is no status.${didYouMean(status, gapStatuses)} Statuses: ${gapStatuses.join(', ')}.`,
    );
  }
  const subjects = subject === undefined ? undefined : codesOn(subject, dataset.instruments);
  const candidates = dataset.instruments.filter((instrument) => {
    const held = statusOn(instrument, on)?.value;
    const wanted = status === 'any' ? !isEnded(held) : held === status;
    const isMeant = subjects === undefined || subjects.has(instrument.code);
    const open = struck(register, instrument.code, 'registration', on) !== 'yes';
    return wanted && isMeant && open && isInForceOn(instrument, on) === 'yes';
  });
  const supported = candidates.filter(
    (instrument) => includeUnverified || isSupported(instrument, on, subject !== undefined),
  );
  return {
    gaps: supported.map((instrument) => ({
      code: instrument.code as InstrumentCode,
      title: instrument.title.en,
      subject: instrument.subject,
      ratified: struck(register, instrument.code, 'registration', on) === 'no' ? 'no' : 'unknown',
      status: statusOn(instrument, on)?.value ?? 'unknown',
      ...enactedOn(register, dataset, instrument.code, on),
      intentions: intentionsOn(instrument.code, dataset),
    })),
    leftOut: candidates.length - supported.length,
  };
}

function isInForceOn({ inForce }: Candidate, on: PartialDate): Answer {
  if (!isPartialDate(inForce)) return inForce === 'never' ? 'no' : 'unknown';
  return happenedBy(inForce, on, earliest(inForce));
}

/** Whether an instrument has no legal effect any more, so that nobody is bound or can ratify. */
function isEnded(status: InstrumentStatus | undefined): boolean {
  return status === 'abrogated' || status === 'withdrawn';
}

/** The judgement that held on a date; none where that is not known. */
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

/** The law that ratified an instrument, where it may have been passed by a date. */
function enactedOn(
  register: Register,
  { laws, ratifications }: GapsDataset,
  code: string,
  on: PartialDate,
): { readonly enacted?: EnactedOnly } {
  const record = ratifications.find(({ instrument }) => instrument === code);
  const found = laws.find(({ id }) => id === record?.law);
  if (!record || !found || struck(register, code, 'law', on) === 'no') return {};
  const { id, number, date } = found;
  return { enacted: { law: id, number, date, registered: record.registered } };
}

/** What road maps and the supervisory bodies say of ratifying an instrument. */
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
