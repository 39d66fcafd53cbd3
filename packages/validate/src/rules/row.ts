import type { DateField, Field } from '../cells/fields.js';
import type { Span } from '../cells/plain-text.js';
import type { LawNumberReading } from '../cells/reading.js';
import type { EvidenceNote } from '../reference/evidence.js';
import type { ReferenceInstrument } from '../reference/reference-data.js';
import type { KnownRatification, ReferenceIndex } from '../reference/reference-index.js';
import type { KnownOfState } from '../reference/states.js';
import type { Severity } from '../severity.js';
import type { RowCounts } from './row-counts.js';

/** Where in its row a value is. */
export interface Place extends Span {
  /** Position of the cell, from 0. */
  readonly cell: number;
}

/** An instrument of the reference data, with what rules ask of it for every row as a number. */
export interface RowInstrument extends Pick<ReferenceInstrument, 'code' | 'adopted' | 'evidence'> {
  /** When it itself entered into force; `unknown` or undefined where it did not. */
  readonly inForce: string | undefined;
  /** The first day, such as 19480709, on which it may have been adopted. */
  readonly adoptedFrom: number;
  /** The last day on which it may itself have entered into force; 0 where that is not known. */
  readonly inForceTo: number;
  /** The months after which a ratification binds the State, where our records support such a rule. */
  readonly bindingMonths: number | undefined;
}

/**
 * What one row says of one ratification, as every rule sees it. The object is reused for the next
 * row: keep nothing of it but its texts.
 */
export interface Row {
  /** Line of the file, from 1; 0 where rows are not lines. */
  readonly line: number;
  /** Values by field, in our spelling where they were understood, else as they are written. */
  readonly values: Readonly<Record<Field, string | undefined>>;
  /**
   * The first and the last day that each date may mean, as a number: 2000-12-13 is 20001213, and 2000
   * is 20000101 to 20001231. Where the row has no such date: 0, and a day later than all days.
   */
  readonly from: Readonly<Record<DateField, number>>;
  readonly to: Readonly<Record<DateField, number>>;
  /** The code of the instrument, such as `C087`, or what is written instead; '' where there is nothing. */
  readonly code: string;
  /** The number of a code that is well written, whether or not it exists; -1 for anything else. */
  readonly codeIndex: number;
  /** The instrument with that code; undefined where there is none. */
  readonly instrument: RowInstrument | undefined;
  /** The State that the row is about; undefined where it cannot be read. */
  readonly state: string | undefined;
  /** The row is compared with our records of the State that they are about. */
  readonly isOurs: boolean;
  /** Our record of the same ratification, where the row is compared with it. */
  readonly ours: KnownRatification | undefined;
  /** What is on record of another State, where the row is compared with that. */
  readonly other: KnownOfState | undefined;
  /** The year that the row gives as that of the instrument. */
  readonly statedYear: { readonly value: number; readonly place: Place } | undefined;
  /** How the number of the law is written. */
  readonly lawNumber: { readonly value: LawNumberReading; readonly place: Place } | undefined;
  /** A cell that names a law and gives no date for it. */
  readonly lawWithoutDate: Place | undefined;
  /** The field that the column of the law's date promises. */
  readonly promised: Field | undefined;
  /** Whether a notice about the field was reported while its cell was read. */
  readonly isReported: (field: Field) => boolean;
  /** Where the value of a field is. */
  readonly place: (field: Field) => Place | undefined;
}

/** What is known of the whole table while its rows are checked. */
export interface TableContext {
  readonly reference: ReferenceIndex;
  /** The State of our records. */
  readonly country: string;
  /** The State of rows that name none; undefined if it is unknown. */
  readonly rowCountry: string | undefined;
  /** The day of the check, `YYYY-MM-DD`; without it nothing is said of the future. */
  readonly asOf: string | undefined;
  /** The table has a column for denunciations. */
  readonly hasDenunciations: boolean;
  /** A list of States, in which a row without dates and status may say that nothing was ratified. */
  readonly listsStates: boolean;
  /** A row for each year, so that the same ratification comes again. */
  readonly isByPeriod: boolean;
  /** A row for each language, so that the same ratification comes again. */
  readonly isByLanguage: boolean;
  /** The day, or the year, of which the table says that it is: what came later is no fault in it. */
  readonly statedDay: string | undefined;
  /** The table is not about some instruments only: of ours that it does not name something is said. */
  readonly expectsAll: boolean;
  /** The name of the column at a position, from 0; undefined where records have no columns. */
  readonly headerOf: (cell: number) => string | undefined;
  /** Whether rows are compared with our records. */
  readonly compares: boolean;
  /** The numbers of the rows so far, and of those with a known instrument and State but without a record. */
  readonly counts: RowCounts & { readonly withoutRecord: number };
  /** What the rows so far are about. */
  readonly mentioned: Mentioned;
}

/** The instruments that rows are about. */
export interface Mentioned {
  /** Codes of our ratifications that a row has. */
  readonly ours: Set<string>;
  /** Instruments of rows about other States, by their index: 1 where a row has one. */
  readonly beside: Uint8Array;
}

/** What a rule found in a row: where, and the facts that its sentence needs. */
export interface Found<Facts> {
  readonly facts: Facts;
  readonly field: Field;
  /** Where that is not the place of the field's value; null: nowhere in the row. */
  readonly place?: Place | null;
  /** Other than the rule's own. */
  readonly severity?: Severity;
  /** What to write instead. */
  readonly suggestion?: string;
  /** The suggestion may be written without asking: instead of the cell, or of the place alone. */
  readonly certain?: 'cell' | 'place';
  readonly evidence?: readonly EvidenceNote[];
  /** What our record has, as it is written there. */
  readonly expected?: string;
  /** The reason in our record, in English, why it does not say what the row says: shown as the hint. */
  readonly reason?: string | undefined;
}
