import type { Finding } from '../finding.js';
import type { Locator } from '../formats/locator.js';
import type { FormatNotice } from '../formats/notice.js';
import type { WrittenAs } from '../formats/open-records.js';
import type { ReadEvent } from '../formats/record.js';
import type { InputNotice } from '../input/notice.js';
import type { Fault } from '../rules/fault.js';
import type { PendingFinding } from './place-finding.js';

/** What is known of a file once it is opened. */
export interface OpenedFile {
  readonly file: WrittenAs;
  readonly locator: Locator;
  /** The text began with a byte order mark. */
  readonly bom: boolean;
  /** What was noticed before the first record. */
  readonly notices: readonly (InputNotice | FormatNotice)[];
  /** Present where the records are not rows. */
  readonly dataset?: unknown;
}

/** What would be found in a row with these cells; nothing is counted or remembered. */
export type TryRow = (cells: readonly string[]) => readonly Fault[];

/** What a rewriting of a file (a corrected copy, a split) is called with while the file is checked. */
export interface RewriteHooks {
  /** @returns why the file cannot be rewritten; the sentence continues after the file's name. */
  readonly opened: (opened: OpenedFile) => string | undefined;
  /** The text without its byte order mark, each piece before its records. */
  readonly text: (text: string) => void;
  /**
   * A record or a fault of the text in the order of the file, with what was found in it.
   *
   * @param tryRow Absent for the header and the lines before it.
   */
  readonly event: (
    event: ReadEvent,
    found: readonly PendingFinding[],
    tryRow: TryRow | undefined,
  ) => void;
  /** Rows are joined from several lines: they cannot be rewritten. */
  readonly joined: () => void;
}

/** What a caller inside this package may hook into a validation. Costs nothing where it is absent. */
export interface Hooks {
  readonly rewrite?: RewriteHooks;
  /** Whether a finding counts; the others are neither counted nor shown. */
  readonly counts?: (finding: Finding) => boolean;
}
