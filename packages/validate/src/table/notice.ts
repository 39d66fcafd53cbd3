import type { Field } from '../cells/fields.js';

/** The column that a notice is about, and the field that the column should give. */
interface OfColumn {
  /** Position of the column, from 0; absent: the notice is about the whole table. */
  readonly cell?: number;
  readonly field?: Field;
  /** What to write instead of the column's name. */
  readonly suggestion?: string;
}

/** What is noticed while the columns of a table are made out. */
export type TableNotice = OfColumn & {
  /** A column without a name. */
  readonly kind: 'empty-header';
  readonly cell: number;
  /** Its cells are empty, too. */
  readonly isHollow: boolean;
};
