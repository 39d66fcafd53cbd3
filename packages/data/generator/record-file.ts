import type { CollectionName } from '@ilo-kz/schema';

/** A path into a record, such as `['evidence', 'registered', 0, 'source']`. */
export type FieldPath = readonly (string | number)[];

/** Where something is in a file. */
export interface Place {
  /** Path of the file from the top of the repository. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** First character and the one after the last, where the value is a text that a fixer may replace. */
  readonly span?: readonly [start: number, end: number];
}

/** One record as read: its value, and the place of each part of it. */
export interface RecordFile {
  readonly collection: CollectionName;
  /** Path of the file from the top of the repository. */
  readonly file: string;
  /** The id that the record should have: the name of its file, or that of its row. */
  readonly name: string;
  readonly value: unknown;
  /** First line of the file; absent where the record is a row of a table. */
  readonly head?: string;
  /** The place of a field; of the nearest field around it where it is absent. */
  readonly place: (path: FieldPath) => Place;
  /** The name of a field in a message, where its path would say little: a cell of a table. */
  readonly fieldName?: (path: FieldPath) => string | undefined;
  /** The place of the name of a field, not of its value. */
  readonly keyPlace?: (path: FieldPath) => Place;
}
