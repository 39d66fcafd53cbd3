import type { Field } from './cells/fields.js';
import type { Format } from './formats/format.js';
import type { Excerpt } from './formats/position.js';
import type { Language } from './locales/languages.js';
import type { EvidenceNote } from './reference/evidence.js';
import type { FindingCode } from './rules/catalogue.js';
import type { RowCounts } from './rules/row-counts.js';
import type { Severity } from './severity.js';

export type { EvidenceNote } from './reference/evidence.js';
export type { RowCounts, WhyNotCompared } from './rules/row-counts.js';

/** One fault, at one place, with advice. */
export interface Finding {
  /** Stable name of the rule, such as `sense.duplicate`. */
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The fault, in one or two sentences. */
  readonly message: string;
  /** Advice, or more information. */
  readonly hint?: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in characters; in a workbook, the number of the column. */
  readonly column: number;
  /** The cell of a workbook, such as `C5`. */
  readonly cell?: string;
  /** The line on which the fault ends, if it is a later one. */
  readonly endLine?: number;
  /** Column after the last character, on the line where the fault ends. */
  readonly endColumn?: number;
  /** 0: the header; then 1, 2, …; blank lines are not counted. */
  readonly record: number;
  /** The subject of the record, such as `C087`. */
  readonly key?: string;
  /** JSON Pointer to the value, such as `/records/5/lawNumber`. */
  readonly path: string;
  /** Our name of the field; absent if the fault is not in a field. */
  readonly field?: Field;
  /** The column's name in the file. */
  readonly header?: string;
  /** The value in the file, cut at 80 characters. */
  readonly value: string;
  /** The correct value, in words. */
  readonly expected?: string;
  /** The text to write instead. Never a guess: see `mayMean`. */
  readonly suggestion?: string;
  /** What the value may mean, if one thing is likely. A person has to decide. */
  readonly mayMean?: string;
  /** The evidence for our value. */
  readonly evidence?: readonly EvidenceNote[];
  /** The line of the file, so that a report can show the place. */
  readonly excerpt: Excerpt;
  /** The explanation of the rule. */
  readonly ruleUrl: string;
  /** The same for the same fault in the same record, anywhere in the file. */
  readonly fingerprint: string;
  /** The same for findings with the same cause; see {@link CauseReport}. */
  readonly cause?: string;
}

/**
 * What more than three findings of a file have in common, such as the same placeholder in a column. Each
 * of them is counted in the totals; reports for people tell the cause once instead.
 */
export interface CauseReport {
  /** The `cause` of its findings. */
  readonly id: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What they have in common, in a sentence. */
  readonly message: string;
  readonly hint?: string;
  /** What to write instead, if it is the same for all. */
  readonly suggestion?: string;
  /** What they may mean, if it is the same for all. */
  readonly mayMean?: string;
  readonly file: string;
  readonly field?: Field;
  /** The name of their column in the file. */
  readonly header?: string;
  /** The exact number of findings, also of those that are not in the report. */
  readonly count: number;
  /** The share of the records, from 0 to 1; absent in a matrix, where a record has many cells. */
  readonly share?: number;
  /** Where the first of them are. */
  readonly places: readonly Pick<Finding, 'line' | 'column' | 'cell'>[];
}

/** The reading of a column of the file. */
export interface ColumnReading {
  readonly header: string;
  /** Position, from 1. */
  readonly column: number;
  /** Our fields that its cells are read as; empty if the column is not read. */
  readonly fields: readonly Field[];
  /** The reason for the reading: its name, the option `map`, or the content of its cells. */
  readonly by?: 'name' | 'map' | 'content';
  /** In a matrix, the instrument or the State that its cells are about. */
  readonly about?: string;
}

export type { Format };

/**
 * The content of one record of a file. `rows`: one ratification; `matrix`: one State, with a column for
 * each instrument, or the reverse; `dataset`: one record of a dataset of `@ilo-kz/schema`.
 */
export type Shape = 'rows' | 'matrix' | 'dataset';

/** A file that was read. */
export interface FileReport {
  readonly path: string;
  readonly format: Format;
  readonly shape: Shape;
  readonly compression?: 'gzip';
  readonly encoding: string;
  /** The separator of cells; only in `csv`. */
  readonly delimiter?: string;
  /** The sheet that was read; only in `xlsx`. */
  readonly sheet?: string;
  readonly records: number;
  readonly rows: RowCounts;
  readonly bytes: number;
  /** Only from `@ilo-kz/validate/node`. */
  readonly sha256?: string;
  readonly columns: readonly ColumnReading[];
  /** The totals of this file; absent in a report on one file, which has the same. */
  readonly totals?: Totals;
}

/** Exact numbers, also of findings that are not in the report. */
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

/** The result of applying a baseline. */
export interface BaselineReport {
  /** The number of findings that were left out because the baseline lists them. */
  readonly known: number;
  /** Entries of the baseline that were not found, with the missing count of each. */
  readonly stale: readonly BaselineEntry[];
}

/** The outcome of a validation. */
export interface Report {
  readonly kind: 'report';
  readonly tool: string;
  readonly version: string;
  /** The language of `message`, `hint` and `expected`. */
  readonly language: Language;
  /** The schema of one record; its hash changes with its content. */
  readonly schema: { readonly id: string; readonly version: string; readonly hash: string };
  readonly codelists: readonly CodelistReport[];
  /** The day up to which the reference data is true; absent if the data has no such day. */
  readonly asOf?: string;
  /** The records that rows were compared with; absent if the comparison is off. */
  readonly comparison?: { readonly country: string; readonly ratifications: number };
  readonly files: readonly FileReport[];
  readonly totals: Totals;
  /** The length of `findings`. */
  readonly shown: number;
  /** Not all findings are in `findings`. */
  readonly truncated: boolean;
  /** In the order of the file, at most `maxPerCode` of each code. */
  readonly findings: readonly Finding[];
  /** What many findings have in common, the most severe and most frequent first; exact like the totals. */
  readonly causes: readonly CauseReport[];
  readonly durationMs: number;
  /** The result of applying a baseline; absent without a baseline. */
  readonly baseline?: BaselineReport;
  /** The validation was stopped before the end of the input; the rest was not checked. */
  readonly partial?: true;
  /** Files that could not be read as tables, and are not in `files`. */
  readonly unreadable?: readonly Unreadable[];
  /** 0: no finding at or above `failOn`; 1: at least one; 2: a file could not be read. */
  readonly exit: 0 | 1 | 2;
}

/** The input cannot be read as a table. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly path: string;
  /** One or two sentences: the problem, where it is, what to do. */
  readonly message: string;
  readonly exit: 2;
}

export type Outcome = Report | Unreadable;
