import type { Field } from './fields.js';
import type { LawNumberReading } from './laws.js';
import type { Span } from './plain-text.js';

/** Where in its row a value is. */
export interface Place extends Span {
  readonly cell: number;
}

/** A value with its place. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

/** One row as it is understood, before anything is checked. */
export interface Row {
  /** Values by field, in our spelling where they were understood, else as they are written. */
  readonly values: Readonly<Partial<Record<Field, string>>>;
  readonly places: Readonly<Partial<Record<Field, Place>>>;
  /** Fields about which a finding was made while reading: not to be checked again. */
  readonly settled: ReadonlySet<Field>;
  /** The year that the row names as that of the instrument. */
  readonly statedYear?: Placed<number>;
  /** The number of the law as it is written. */
  readonly lawNumber?: Placed<LawNumberReading>;
  /** A cell that names a law has no date. */
  readonly lawWithoutDate?: Place;
  /** The law's date is in a column that promises another date. */
  readonly promised?: Field;
}
