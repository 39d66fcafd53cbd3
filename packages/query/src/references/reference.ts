import type { InstrumentCode } from '@ilo-kz/data';
import type { Token } from './tokens.js';

/**
 * How a text refers to an instrument: by number ("Convention No. 87"), as a member of a range of
 * numbers ("Nos 81–83"), by code ("C087"), by title, or by an alias ("MLC, 2006").
 */
export type ReferenceKind = 'number' | 'range' | 'code' | 'title' | 'alias';

/**
 * How sure it is that a text means the instrument. `certain`: the text says so by "No.", an official
 * title, the year, or the ILO's name. `likely`: a bare number, a title as people write it, or a code
 * alone.
 */
export type Certainty = (typeof certainties)[number];

/** The degrees of certainty. */
export const certainties = ['certain', 'likely'] as const;

/** Where a reference is: UTF-16 indices into the text as it was given. */
export interface Place {
  /** Index of its first unit. */
  readonly start: number;
  /** Index after its last unit. */
  readonly end: number;
  /** The text between the two, unchanged. */
  readonly text: string;
}

/** A reference to an instrument of which there is a record. */
export interface Reference extends Place {
  readonly known: true;
  readonly kind: ReferenceKind;
  readonly certainty: Certainty;
  readonly code: InstrumentCode;
}

/** A reference to no single instrument: a number that no instrument has, or a title that several have. */
export interface UnknownReference extends Place {
  readonly known: false;
  readonly kind: ReferenceKind;
  readonly certainty: Certainty;
  /** The number that the text gives, if it gives one. */
  readonly number?: number;
  /** The instruments that it may name, by code; empty: none has this number. */
  readonly candidates: readonly InstrumentCode[];
}

/** What tokens refer to, and why. */
export interface Reading {
  readonly kind: ReferenceKind;
  readonly certainty: Certainty;
  /** Index of its first token. */
  readonly start: number;
  /** Index after its last token. */
  readonly end: number;
  /** The instruments that it may name; one: it is known. */
  readonly codes: readonly InstrumentCode[];
  readonly number?: number;
  /** The tokens by which it is a reference to an instrument of the ILO, besides its number or title. */
  readonly evidence: readonly Token[];
}

/** The reference that is read from tokens. */
export function referenceOf(
  text: string,
  at: (index: number) => Token | undefined,
  reading: Reading,
): Reference | UnknownReference {
  const { kind, certainty, codes, number } = reading;
  const start = at(reading.start)?.start ?? 0;
  const end = at(reading.end - 1)?.end ?? start;
  const place = text.slice(start, end);
  const [code] = codes;
  if (code !== undefined && codes.length === 1)
    return { known: true, kind, certainty, code, start, end, text: place };
  const unknown = {
    known: false,
    kind,
    certainty,
    candidates: codes,
    start,
    end,
    text: place,
  } as const;
  return number === undefined ? unknown : { ...unknown, number };
}
