import type { Draft } from '../rules/draft.js';
import type { Field } from './fields.js';
import type { Span } from './instrument.js';
import type { LawNumberReading } from './law.js';
import type { CellNotice } from './notice.js';

/** Where in its row a value stands. */
export interface Place extends Span {
  readonly cell: number;
}

/** A value with its place. */
interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

/** One row as it is understood, before anything is checked. */
export interface Row {
  /** Values by field, in our spelling where they were understood, else as they stand. */
  readonly values: Readonly<Partial<Record<Field, string>>>;
  readonly places: Readonly<Partial<Record<Field, Place>>>;
  /** Fields about which a finding was made while reading: not to be checked again. */
  readonly settled: ReadonlySet<Field>;
  /** The year that the row names as that of the instrument. */
  readonly statedYear?: Placed<number>;
  /** The number of the law as it stands. */
  readonly lawNumber?: Placed<LawNumberReading>;
  /** A cell that names a law has no date. */
  readonly lawWithoutDate?: Place;
  /** The law's date stands in a column that promises another date. */
  readonly promised?: Field;
}

/** What the readers of cells write to. */
export interface RowUnderway {
  readonly values: Partial<Record<Field, string>>;
  readonly places: Partial<Record<Field, Place>>;
  readonly settled: Set<Field>;
  /** How the cell is written. */
  readonly drafts: (Draft | CellNotice)[];
  /** Why a value could not be understood. */
  readonly faults: (Draft | CellNotice)[];
  statedYear?: Placed<number>;
  lawNumber?: Placed<LawNumberReading>;
  lawWithoutDate?: Place;
  promised?: Field;
}

/** Sets a value and its place; the first cell that gives a value wins. */
export function put(row: RowUnderway, field: Field, value: string, place: Place): void {
  if (row.values[field] !== undefined) return;
  row.values[field] = value;
  row.places[field] = place;
}
