import type { CellNotice } from '../cells/notice.js';
import type { Wanted } from '../dataset/schema-issues.js';
import type { FormatNotice } from '../formats/notice.js';
import type { InputNotice } from '../input/notice.js';
import type { TableNotice } from '../table/notice.js';

/** A notice from the comparison of a matrix with our records. */
type EmptyCellNotice = {
  readonly kind: 'empty-cell';
  readonly field: 'registered';
  /** Position of the cell, from 0. */
  readonly cell: number;
  readonly code: string;
  readonly country: string;
  /** The date in our record, if it is known. */
  readonly registered: string | undefined;
};

/** A value that does not match the schema of its collection. */
type DatasetNotice = {
  /** Path to the value within its record. */
  readonly at: readonly (string | number)[];
  /** The text to write instead. */
  readonly suggestion?: string;
} & (
  | { readonly kind: 'missing-value'; readonly name: string }
  | {
      readonly kind: 'unknown-field';
      readonly name: string;
      readonly collection: string;
      /** The place is the key, not the value. */
      readonly meansKey: true;
    }
  | { readonly kind: 'wrong-value'; readonly name: string; readonly wanted: Wanted }
  | { readonly kind: 'unknown-collection'; readonly name: string }
);

/** A record that does not match a user's own JSON Schema. */
type SchemaNotice = {
  readonly cell?: number;
  readonly at?: readonly (string | number)[];
  readonly meansKey?: true;
  /** The place in the schema. */
  readonly schemaPath: string;
} & (
  | { readonly kind: 'schema-missing'; readonly name: string; readonly inside: string }
  | { readonly kind: 'schema-additional'; readonly name: string }
  | { readonly kind: 'schema-value'; readonly keyword: string; readonly asked: string }
);

/** Notices of the stages before the rules, which do not know which rule reports them. */
export type StageNotice = InputNotice | FormatNotice | TableNotice | CellNotice | EmptyCellNotice;

/** All notices that exist before the rules check the values of a row. */
export type Notice = StageNotice | DatasetNotice | SchemaNotice;

export type NoticeOf<Kind extends Notice['kind']> = Extract<Notice, { readonly kind: Kind }>;
