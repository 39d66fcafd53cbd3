import type { FixOutcome, ReportView, Severity } from '@ilo-kz/validate';
import type { Language } from '../routes/language.js';

/** What is checked: a file, or a text as one, so that both are read in pieces. */
export interface Source {
  readonly name: string;
  readonly file: Blob;
}

/** The columns that the user assigned, by their names in the file; the option `map` of the validator. */
export type ColumnMap = Readonly<Record<string, string>>;

/** What the user says of a file that does not say it itself. */
export interface Settings {
  readonly map: ColumnMap;
  /** The State of rows that name none, by its code; empty: as the file says. */
  readonly country: string;
}

export const noSettings: Settings = { map: {}, country: '' };

/** The reports that can be saved. */
export const reportFormats = ['html', 'csv', 'json', 'sarif'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A file that the worker has made. */
export interface Made {
  readonly name: string;
  readonly blob: Blob;
}

/** The outcome of a check, as the page shows it. */
export type Result =
  | {
      readonly kind: 'report';
      readonly view: ReportView & { readonly kind: 'report' };
      readonly findings: number;
      readonly bySeverity: Readonly<Record<Severity, number>>;
      readonly records: number;
      /** Not all findings are kept. */
      readonly truncated: boolean;
      /** Absent if the file was not read to its end. */
      readonly fix?: FixOutcome;
    }
  | { readonly kind: 'unreadable'; readonly message: string };

/** How far a check is. */
export interface Progress {
  readonly bytes: number;
  readonly size: number;
  readonly records: number;
  readonly findings: number;
}

/** A mention of an instrument, or of something that may be one. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The instruments that it names; several or none if it is not clear. */
  readonly codes: readonly string[];
  readonly certain: boolean;
}

/** An instrument that a text names. */
export interface NamedInstrument {
  readonly code: string;
  readonly title: string;
  /** The language of the title. */
  readonly titleLang: string;
  readonly ratified: boolean;
}

export interface References {
  readonly mentions: readonly Mention[];
  readonly instruments: readonly NamedInstrument[];
}

/**
 * What the page asks of the worker. `run` numbers the requests: an answer to an earlier one, which may
 * still be under way, is not shown.
 */
export type ToWorker =
  | {
      readonly kind: 'check';
      readonly run: number;
      readonly source: Source;
      readonly lang: Language;
      readonly settings: Settings;
      /** The day of the check, which decides what is in the future. */
      readonly asOf: string;
    }
  | { readonly kind: 'stop' }
  | { readonly kind: 'report'; readonly run: number; readonly format: ReportFormat }
  | { readonly kind: 'copy'; readonly run: number }
  | {
      readonly kind: 'references';
      readonly run: number;
      readonly text: string;
      readonly lang: Language;
    };

/** What the worker answers. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly run: number; readonly progress: Progress }
  | { readonly kind: 'checked'; readonly run: number; readonly result: Result }
  | { readonly kind: 'report'; readonly run: number; readonly made: Made }
  | { readonly kind: 'copy'; readonly run: number; readonly copy: Made; readonly log: Made }
  | { readonly kind: 'references'; readonly run: number; readonly references: References }
  | {
      readonly kind: 'failed';
      readonly run: number;
      /** `file`: it could not be read; `program`: a mistake of ours. */
      readonly why: 'file' | 'program';
      readonly reason: string;
    };
