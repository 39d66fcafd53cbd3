import type { Field } from './cells/fields.js';
import type { Format } from './formats/format.js';
import type { Excerpt } from './formats/position.js';
import type { Language } from './locales/languages.js';
import type { EvidenceNote } from './reference/evidence.js';
import type { FindingCode } from './rules/catalogue.js';
import type { Severity } from './severity.js';

export type { EvidenceNote } from './reference/evidence.js';

/** One fault, at one place, with what to do about it. */
export interface Finding {
  /** Stable name of the rule, such as `sense.duplicate`. */
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What is wrong, in one or two sentences. */
  readonly message: string;
  /** What to do, or what else to know. */
  readonly hint?: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in characters; in a workbook, the number of the column. */
  readonly column: number;
  /** The cell of a workbook, such as `C5`. */
  readonly cell?: string;
  /** The line on which the fault ends, where that is a later one. */
  readonly endLine?: number;
  /** Column after the last character, on the line where the fault ends. */
  readonly endColumn?: number;
  /** 0: the header; then 1, 2, …; blank lines do not count. */
  readonly record: number;
  /** What the record is about, such as `C087`. */
  readonly key?: string;
  /** JSON Pointer to the value, such as `/records/5/lawNumber`. */
  readonly path: string;
  /** Our name of the field; absent where the fault is not in one. */
  readonly field?: Field;
  /** The column's name in the file. */
  readonly header?: string;
  /** The value as it stands in the file, cut at 80 characters. */
  readonly value: string;
  /** What would be right, in words. */
  readonly expected?: string;
  /** What to write instead. */
  readonly suggestion?: string;
  /** What our value rests on. */
  readonly evidence?: readonly EvidenceNote[];
  /** The line of the file, so that a report can show the place. */
  readonly excerpt: Excerpt;
  /** Where the rule is explained. */
  readonly ruleUrl: string;
  /** The same for the same fault in the same record, wherever it stands in the file. */
  readonly fingerprint: string;
}

/** How a column of the file is read. */
export interface ColumnReading {
  readonly header: string;
  /** Position, from 1. */
  readonly column: number;
  /** Our fields that its cells are read as; none: the column is left alone. */
  readonly fields: readonly Field[];
  /** What told it: its name, the option `map`, or what its cells hold; absent: nothing did. */
  readonly by?: 'name' | 'map' | 'content';
  /** In a matrix, the instrument or the State that its cells are about. */
  readonly about?: string;
}

/** What was done with the rows. */
export interface RowCounts {
  /** Rows whose values were checked; the others have too few or too many cells. */
  readonly checked: number;
  /** Of those, the rows that were compared with our ratifications. */
  readonly compared: number;
  /** Of those, the rows about other States that were compared with what is on record of them. */
  readonly comparedOthers: number;
  /** Of those, the rows about other States of which nothing is on record, which are not compared. */
  readonly otherStates: number;
}

export type { Format };

/**
 * What a record of a file is about: `rows`: one ratification; `matrix`: one State, with a column for
 * each instrument; `dataset`: one record of a dataset as `@ilo-kz/schema` has it.
 */
export type Shape = 'rows' | 'matrix' | 'dataset';

/** What was read. */
export interface FileReport {
  readonly path: string;
  readonly format: Format;
  readonly shape: Shape;
  readonly compression?: 'gzip';
  readonly encoding: string;
  /** What stands between the cells; only of `csv`. */
  readonly delimiter?: string;
  /** The sheet that was read; only of `xlsx`. */
  readonly sheet?: string;
  readonly records: number;
  readonly rows: RowCounts;
  readonly bytes: number;
  /** Only from `@ilo-kz/validate/node`. */
  readonly sha256?: string;
  readonly columns: readonly ColumnReading[];
  /** Of this file alone; of a report on one file they are those of the report. */
  readonly totals?: Totals;
}

/** Exact numbers, whatever is shown. */
export interface Totals {
  readonly findings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Only codes that were found. */
  readonly byCode: Readonly<Record<string, number>>;
  /** Only fields with findings. */
  readonly byField: Readonly<Record<string, number>>;
}

/** A list of codes that values were checked against. */
export interface CodelistReport {
  readonly id: 'instruments' | 'countries';
  readonly version: string;
  readonly entries: number;
  readonly hash: string;
}

/** A finding that is known and accepted; `count`: how many times. */
export interface BaselineEntry {
  readonly file: string;
  readonly code: string;
  readonly key?: string | undefined;
  readonly fingerprint: string;
  readonly count: number;
}

/** Which findings of a report were known. */
export interface BaselineReport {
  /** Findings that were left out because the baseline lists them. */
  readonly known: number;
  /** Entries of the baseline that were not found any more, with the missing count of each. */
  readonly stale: readonly BaselineEntry[];
}

/** The outcome of a validation. */
export interface Report {
  readonly kind: 'report';
  readonly tool: string;
  readonly version: string;
  /** The language of `message`, `hint` and `expected`. */
  readonly language: Language;
  /** The schema of one record; its hash changes with what it asks for. */
  readonly schema: { readonly id: string; readonly version: string; readonly hash: string };
  readonly codelists: readonly CodelistReport[];
  /** The day to which the reference data is true; absent where there is none. */
  readonly asOf?: string;
  /** The records that rows were compared with; absent where no comparison was asked for. */
  readonly comparison?: { readonly country: string; readonly ratifications: number };
  readonly files: readonly FileReport[];
  readonly totals: Totals;
  /** How many findings are in `findings`. */
  readonly shown: number;
  /** `findings` holds fewer than there are. */
  readonly truncated: boolean;
  /** In the order of the file, at most `maxPerCode` of each code. */
  readonly findings: readonly Finding[];
  readonly durationMs: number;
  /** What a baseline of known findings left out; absent where none was given. */
  readonly baseline?: BaselineReport;
  /** The validation was stopped before the end of the input: what follows was not checked. */
  readonly partial?: true;
  /** Files that were asked for and are not among `files`, since they are no tables. */
  readonly unreadable?: readonly Unreadable[];
  /** 0: nothing at or above `failOn`; 1: something; 2: a file could not be read. */
  readonly exit: 0 | 1 | 2;
}

/** The input is no table that could be checked. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly path: string;
  /** One sentence or two: what, where, what to do. */
  readonly message: string;
  readonly exit: 2;
}

export type Outcome = Report | Unreadable;
