import type { AnswerHabits } from './answers.js';
import type { CountryReader } from './country-reader.js';
import type { ColumnKind, Field } from './fields.js';
import type { CellNotice } from './notice.js';
import type { Span } from './plain-text.js';
import type { CodeSystem } from './state-codes.js';

/** What yes and no mean in a column of answers. */
export interface AnswersOfColumn {
  /** Whether the State ratified, whether that is in force, or whether it was denounced. */
  readonly asked: 'registered' | 'inForce' | 'denounced';
  /** The value of the field `status`; undefined: the answer says nothing of it. */
  readonly yes: string | undefined;
  readonly no: string | undefined;
  readonly habits: AnswerHabits;
}

/** The parts of a column that the readers of cells need. */
export interface CellColumn {
  /** Absent: the column is not read. */
  readonly kind?: ColumnKind;
  /** The field in the header, if the cells contain something else. */
  readonly promised?: Field;
  /** Whether `03/04/2001` has the day first, if other cells of the column show it. */
  readonly dayFirst?: boolean;
  /** Whether some of its dates can only be read by the order that others show. */
  readonly needsOrder?: boolean;
  /** It answers whether a State ratified, or the like. Absent: its answers are not all that it holds. */
  readonly answers?: AnswersOfColumn;
  /** What digits and dashes mean among the statements of a matrix. */
  readonly habits?: AnswerHabits;
  /** The systems that its codes of States are of, where they are not of ISO 3166-1. */
  readonly codeSystems?: readonly CodeSystem[];
}

/** A recorded law. */
export interface KnownLaw {
  readonly number: string;
  readonly date: string;
}

/** The knowledge with which cells are read. */
export interface ReadingContext {
  /** Codes of instruments by other names, such as `MLC`. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly countries: CountryReader;
  /** The codes of the instruments whose title contains all words of a text. */
  readonly titles: (text: string) => readonly string[];
  /** The recorded laws by id. */
  readonly laws?: ReadonlyMap<string, KnownLaw>;
}

/** The reading of the number of a law. */
export interface LawNumberReading extends Span {
  /** As written, in plain characters: `29-11`, `388-IV`. */
  readonly stated: string;
  /** The intended number: `29-II`. */
  readonly value: string;
  /** Whether digits are written instead of a Roman numeral. */
  readonly misread: boolean;
  /** The convocation is not a well-formed Roman numeral; `meant` is the number with the intended one. */
  readonly illFormed?: { readonly meant: string | undefined };
  /** The cell has the id of our record, not the number. */
  readonly byId?: true;
}

/** The value of a cell: in canonical form if it was understood, otherwise as it is written. */
export interface ReadValue extends Span {
  readonly value: string;
}

/**
 * The reading of one cell by itself. The same text in a column of the same kind always has the same
 * reading, so readings can be cached.
 */
export interface Reading {
  readonly values: Readonly<Partial<Record<Field, ReadValue>>>;
  /** Fields with a notice, which no rule reports again. */
  readonly alreadyReported: readonly Field[];
  /** Notices about the spelling of the cell. */
  readonly notices: readonly CellNotice[];
  /** Notices about values that were not understood. */
  readonly faults: readonly CellNotice[];
  /** The year of the instrument in the cell. */
  readonly statedYear?: Span & { readonly value: number };
  /** The number of a law, with its spelling. */
  readonly lawNumber?: LawNumberReading;
  /** The place of a law without its date. */
  readonly lawWithoutDate?: Span;
  /** The field in the header, if the cell contains a law instead. */
  readonly promised?: Field;
}

/** The reading of a cell without a value. */
export const nothingRead: Reading = { values: {}, alreadyReported: [], notices: [], faults: [] };

/** A reading of one value, without a notice. */
export function valueRead(field: Field, value: string, { start, end }: Span): Reading {
  return { ...nothingRead, values: { [field]: { value, start, end } } };
}

/** A reading without a value, with a notice about it. */
export function reportedOnly(field: Field, notice: CellNotice): Reading {
  return { ...nothingRead, alreadyReported: [field], notices: [notice] };
}

/** A reading with additional notices about the spelling. */
export function withNotices(reading: Reading, ...notices: readonly CellNotice[]): Reading {
  return notices.length === 0 ? reading : { ...reading, notices: [...reading.notices, ...notices] };
}

/** Merges readings of parts of one cell. If both have a value of the same field, the first is used. */
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

/** The place of a whole text. */
export function wholeOf(text: string): Span {
  return { start: 0, end: text.length };
}
