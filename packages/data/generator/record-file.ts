import type { CollectionName } from '@ilo-kz/schema';

/** A path into a record, such as `['evidence', 'registered', 0, 'source']`. */
export type FieldPath = readonly (string | number)[];

/** A place in a file. */
export interface Place {
  /** Path of the file from the top of the repository. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Offsets of the value in the text of the file (end exclusive), for fixes. */
  readonly span?: readonly [start: number, end: number];
}

/** One record as it was read: its value, and the place of each part. */
export interface RecordFile {
  readonly collection: CollectionName;
  /** Path of the file from the top of the repository. */
  readonly file: string;
  /** The id that the record must have: the name of its file, or the code in its row. */
  readonly name: string;
  readonly value: unknown;
  /** First line of the file; absent if the record is a row of a table. */
  readonly head?: string;
  /** The place of a field; if it is absent, of the nearest field around it. */
  readonly place: (path: FieldPath) => Place;
  /** The name of a field in messages, for records from tables, whose paths are not in the file. */
  readonly fieldName?: (path: FieldPath) => string | undefined;
  /** The place of the key of a field, not of its value. */
  readonly keyPlace?: (path: FieldPath) => Place;
}
