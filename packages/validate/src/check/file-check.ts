import type { ColumnReading, Finding, RowCounts, Shape } from '../finding.js';
import type { ReadEvent } from '../formats/record.js';
import type { UnfitOptions } from '../table/unfit-options.js';
import type { PendingFinding } from './place-finding.js';

/** A check of one file, fed with what a reader reads. */
export interface FileCheck {
  readonly shape: () => Shape;
  readonly take: (events: readonly ReadEvent[]) => readonly PendingFinding[];
  /** `isPartial`: more would follow, so nothing is said of the whole. */
  readonly end: (isPartial?: boolean) => readonly PendingFinding[];
  /** Works out where a finding is. */
  readonly place: (pending: PendingFinding) => Finding;
  /** Records so far, the header not counted. */
  readonly records: () => number;
  readonly rows: () => RowCounts;
  /** How columns are read; none in a dataset, whose fields have names of their own. */
  readonly columns: () => readonly ColumnReading[];
  /** Why the options do not fit the file. */
  readonly unfit?: () => UnfitOptions | undefined;
  /** Nothing was there that could be checked. */
  readonly empty: () => boolean;
}
