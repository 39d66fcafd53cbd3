import type { CellNotice } from '../cells/notice.js';
import type { FormatNotice } from '../formats/notice.js';
import type { InputNotice } from '../input/notice.js';
import type { TableNotice } from '../table/notice.js';

/** What is noticed while a matrix is compared with our records. */
export interface EmptyCellNotice {
  readonly kind: 'empty-cell';
  readonly field: 'registered';
  /** Position of the cell, from 0. */
  readonly cell: number;
  readonly code: string;
  readonly country: string;
  /** The date in our record, where it is known. */
  readonly registered: string | undefined;
}

/** Everything that may be noticed before the rules look at the values of a row. */
export type Notice = InputNotice | FormatNotice | TableNotice | CellNotice | EmptyCellNotice;

export type NoticeOf<Kind extends Notice['kind']> = Extract<Notice, { readonly kind: Kind }>;
