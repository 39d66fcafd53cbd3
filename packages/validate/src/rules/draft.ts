import type { Field } from '../cells/fields.js';
import type { EvidenceNote } from '../finding.js';
import type { SourceRecord } from '../formats/record.js';
import type { Said } from '../locales/said.js';
import type { Words } from '../locales/words.js';
import type { Severity } from '../severity.js';
import type { FindingCode } from './catalogue.js';

/**
 * A finding before it knows where in the file it stands: the place is given by cell and offsets
 * in the cell's value, and only worked out for findings that are made.
 */
export interface Draft {
  readonly code: FindingCode;
  /** Other than the rule's own. */
  readonly severity?: Severity;
  /** What it says in a language, where its rule does not say it of `facts`. */
  readonly say?: (words: Words) => Said;
  /** What the rule needs to know to say what is wrong. */
  readonly facts?: unknown;
  readonly field?: Field;
  /** Position of the cell, from 0; absent: the whole record. */
  readonly cell?: number;
  /** Offsets in the cell's value; absent: the whole cell. */
  readonly start?: number;
  readonly end?: number;
  /** Path to a value within the record's `value` instead; empty: the whole record. */
  readonly at?: readonly (string | number)[];
  /** It is the key at the end of that path that is meant, not the value. */
  readonly meansKey?: true;
  /** Offset in the record's text instead, for faults of the text itself. */
  readonly rawAt?: number;
  /** Another record than the one that it is reported of. */
  readonly record?: SourceRecord;
  /** What it is about, where that is not what its row is about. */
  readonly key?: string;
  readonly suggestion?: string;
  /**
   * The suggestion says the same as the file, without a loss: it may be written instead of the whole
   * cell, or of the place alone. Absent: somebody has to decide.
   */
  readonly certain?: 'cell' | 'place';
  readonly evidence?: readonly EvidenceNote[];
  /** What our record has, as it is written there. */
  readonly expected?: string;
  /** The reason in our record, in English: shown as the hint. */
  readonly reason?: string | undefined;
}
