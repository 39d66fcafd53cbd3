import type { Field } from './fields.js';

/** Where in its cell something was noticed, and what may be written instead. */
export interface Spot {
  readonly field?: Field;
  /** Position of the cell, from 0. */
  readonly cell?: number;
  /** Offsets in the cell's text. */
  readonly start: number;
  readonly end: number;
  /** What to write instead. */
  readonly suggestion?: string;
  /**
   * The suggestion says the same as the file, without a loss: it may replace the whole cell, or the
   * place alone. Absent: a person has to decide.
   */
  readonly certain?: 'cell' | 'place';
}

/** What is noticed while one cell is read by itself. */
export type CellNotice = Spot & {
  /** A date that is not written in ISO 8601, and is understood all the same. */
  readonly kind: 'date-spelling';
  readonly stated: string;
  readonly value: string;
};
