import type { CountryReader } from './countries.js';
import type { ColumnKind, Field } from './fields.js';
import type { LawNumberReading } from './laws.js';
import type { CellNotice } from './notice.js';
import type { Span } from './plain-text.js';
import type { CodeSystem } from './state-codes.js';

/** What the readers need to know of the column of a cell. */
export interface CellColumn {
  /** Absent: the column is not read. */
  readonly kind?: ColumnKind;
  /** What the header promises, where the cells hold something else. */
  readonly promised?: Field;
  /** Whether `03/04/2001` has the day first, where other cells of the column show it. */
  readonly dayFirst?: boolean;
  /** Some of its dates can only be read by the order that others show. */
  readonly needsOrder?: boolean;
  /** The systems that its codes of States are of, where they are not of ISO 3166-1. */
  readonly codeSystems?: readonly CodeSystem[];
}

/** A law on record. */
export interface KnownLaw {
  readonly number: string;
  readonly date: string;
}

/** What cells are read with. */
export interface CellLore {
  /** Other names of instruments, such as `MLC`, with the code that each means. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly countries: CountryReader;
  /** The codes of the instruments whose title has all words of a text. */
  readonly titles: (text: string) => readonly string[];
  /** The laws on record by their ids. */
  readonly laws?: ReadonlyMap<string, KnownLaw>;
}

/** A value that a cell gives, in our spelling where it was understood, else as it is written. */
export interface ReadValue extends Span {
  readonly value: string;
}

/**
 * What one cell gives by itself. The same text in a column of the same kind is always read alike, so
 * readings can be remembered.
 */
export interface Reading {
  readonly values: Readonly<Partial<Record<Field, ReadValue>>>;
  /** Fields about which a notice was made: no rule reports them again. */
  readonly alreadyReported: readonly Field[];
  /** How the cell is written. */
  readonly notices: readonly CellNotice[];
  /** Why a value could not be understood. */
  readonly faults: readonly CellNotice[];
  /** The year that the cell gives as that of the instrument. */
  readonly statedYear?: Span & { readonly value: number };
  /** How the number of a law is written. */
  readonly lawNumber?: LawNumberReading;
  /** The cell names a law without its date. */
  readonly lawWithoutDate?: Span;
  /** The field that the header promises instead of the law that the cell names. */
  readonly promised?: Field;
}

/** A cell that gives nothing. */
export const nothingRead: Reading = { values: {}, alreadyReported: [], notices: [], faults: [] };

/** One value, of which there is nothing to say. */
export function valueRead(field: Field, value: string, { start, end }: Span): Reading {
  return { ...nothingRead, values: { [field]: { value, start, end } } };
}

/** No value, and one notice that says why. */
export function reportedOnly(field: Field, notice: CellNotice): Reading {
  return { ...nothingRead, alreadyReported: [field], notices: [notice] };
}

/** The same reading with more to say of how the cell is written. */
export function withNotices(reading: Reading, ...notices: readonly CellNotice[]): Reading {
  return notices.length === 0 ? reading : { ...reading, notices: [...reading.notices, ...notices] };
}

/** Readings of parts of one cell as one. Of two values of one field the first counts. */
export function together(first: Reading, other: Reading): Reading {
  return {
    ...first,
    ...other,
    values: { ...first.values, ...other.values, ...first.values },
    alreadyReported: [...first.alreadyReported, ...other.alreadyReported],
    notices: [...first.notices, ...other.notices],
    faults: [...first.faults, ...other.faults],
  };
}

/** The span of a whole text. */
export function wholeOf(text: string): Span {
  return { start: 0, end: text.length };
}
