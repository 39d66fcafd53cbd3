import type { SourceRecord } from './record.js';

/** A notice about the text of a file, made while it is read as records. */
export type FormatNotice =
  | FileNotice
  | CsvNotice
  | JsonNotice
  | RecordNotice
  | YamlNotice
  | WorkbookNotice;

/** In any file. */
type FileNotice =
  | { readonly kind: 'other-format'; readonly promised: string; readonly found: string }
  /** The compressed bytes are damaged or truncated. */
  | { readonly kind: 'damaged-gzip' }
  /** The compressed bytes are followed by others, which are not read. */
  | { readonly kind: 'bytes-after-gzip' }
  /** Characters that could not be decoded. */
  | { readonly kind: 'unreadable-characters' }
  /** A page has other tables than those that are read; or several are read as one. */
  | {
      readonly kind: 'other-tables';
      readonly read: readonly string[];
      readonly others: readonly { readonly name: string; readonly namesInstruments: boolean }[];
    }
  | { readonly kind: 'no-records' };

/** In CSV. */
type CsvNotice =
  /** The first line is not part of the table: `sep=;`. */
  | {
      readonly kind: 'stated-delimiter';
      readonly delimiter: string;
      readonly record: SourceRecord;
    }
  /** With another delimiter the lines are nearly as much of a table. */
  | { readonly kind: 'guessed-delimiter'; readonly delimiter: string; readonly rival: string }
  | { readonly kind: 'unclosed-quote' }
  | { readonly kind: 'stray-quote' }
  | { readonly kind: 'text-after-quote' }
  /** A line without any value. */
  | { readonly kind: 'blank-line' }
  | { readonly kind: 'long-record' };

/** In JSON and NDJSON. */
type JsonNotice =
  /** The record cannot be read and is skipped. */
  | { readonly kind: 'json-syntax'; readonly what: JsonSyntaxError }
  /** An error that is tolerated, because the meaning is clear. */
  | { readonly kind: 'json-tolerated'; readonly what: TolerableSyntaxError }
  | { readonly kind: 'json-lost-digits'; readonly written: string; readonly read: string }
  | { readonly kind: 'json-lone-surrogate' }
  | { readonly kind: 'json-text-after-end' }
  | { readonly kind: 'json-missing-end' }
  | { readonly kind: 'json-rest-not-read' };

export type TolerableSyntaxError = 'comment' | 'trailing-comma';

export type JsonSyntaxError =
  | TolerableSyntaxError
  | 'missing-comma'
  | 'missing-colon'
  | 'missing-value'
  | 'single-quotes'
  | 'unquoted-key'
  | 'unknown-word'
  | 'bad-number'
  | 'bad-escape'
  | 'control-character'
  | 'wrong-bracket'
  | 'unfinished'
  | 'unexpected';

/** In records with keys, in any format. */
type RecordNotice =
  | { readonly kind: 'duplicate-key'; readonly name: string }
  /** Rows are within records. `path`: the keys that lead to the first of them. */
  | { readonly kind: 'nested-records'; readonly path: readonly string[] }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'too-long' }
  /** `isDocument`: the document is one value. */
  | { readonly kind: 'not-a-record'; readonly value: ValueKind; readonly isDocument?: true }
  /** The key is not in the first records, which decide the columns. */
  | { readonly kind: 'late-key'; readonly name: string }
  | { readonly kind: 'nested-value'; readonly name: string }
  | { readonly kind: 'value-as-text'; readonly name: string; readonly value: ValueKind }
  /** A member of the document without records, which is ignored. */
  | { readonly kind: 'left-alone'; readonly name: string };

export type ValueKind = 'text' | 'number' | 'boolean' | 'null' | 'list' | 'object';

/** In YAML. */
type YamlNotice =
  | { readonly kind: 'yaml-syntax' }
  | { readonly kind: 'yaml-tab' }
  | { readonly kind: 'yaml-aliases' }
  | { readonly kind: 'yaml-several-documents' }
  /** YAML 1.1 reads a plain word as something else. */
  | { readonly kind: 'yaml-other-meaning'; readonly written: string; readonly as: OtherMeaning };

export type OtherMeaning = 'boolean' | 'date' | 'number';

/** A sheet that is not read. */
export interface OtherSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly isChart: boolean;
  /** It names instruments, so it may be the one that is meant. */
  readonly namesInstruments: boolean;
}

/** In a workbook. */
type WorkbookNotice =
  | {
      readonly kind: 'other-sheets';
      /** The sheet that is read. */
      readonly sheet: string;
      readonly others: readonly OtherSheet[];
    }
  /** `area`: the first of them, such as `A1:B2`. */
  | {
      readonly kind: 'merged-cells';
      readonly area: string;
      readonly count: number;
      /** The last line of all merged cells. */
      readonly lastLine: number;
    }
  | { readonly kind: 'formulas'; readonly count: number };
