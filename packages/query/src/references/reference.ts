import type { InstrumentCode } from '@ilo-kz/data';

/**
 * How a text refers to an instrument: by number ("Convention No. 87"), as a member of a range of
 * numbers ("Nos 81–83"), by code ("C087"), by title, or by an alias ("MLC, 2006").
 */
export type ReferenceKind = 'number' | 'range' | 'code' | 'title' | 'alias';

/** Where a reference stands: UTF-16 indices into the text as it was given. */
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
  readonly code: InstrumentCode;
}

/** A reference of which we cannot say what it names: a number without an instrument, or a title that several have. */
export interface UnknownReference extends Place {
  readonly known: false;
  readonly kind: ReferenceKind;
  /** The number that the text gives, if it gives one. */
  readonly number?: number;
  /** The instruments that it may name, by code; empty: none has this number. */
  readonly candidates: readonly InstrumentCode[];
}

/** What the scanner finds, before it is cut out of the text. */
export interface Found {
  readonly kind: ReferenceKind;
  readonly start: number;
  readonly end: number;
  /** One: it is known. */
  readonly codes: readonly InstrumentCode[];
  readonly number?: number;
}
