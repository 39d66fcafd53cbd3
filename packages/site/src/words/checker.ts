import type { Field, Severity } from '@ilo-kz/validate';
import type { Language } from '../routes/language.js';
import { checker as en } from './en/checker.js';
import { checker as kk } from './kk/checker.js';
import { checker as ru } from './ru/checker.js';

/** What a column can be assigned to by hand, except an instrument. */
export type Assignable = Field | 'law' | 'ignore';

/** A number, and how it is written. */
export interface Count {
  readonly n: number;
  readonly shown: string;
}

/** Every word and sentence of the page that checks a file, in one language. */
export interface CheckerWords {
  readonly noScript: string;
  /** The name of a table that was pasted: in findings and in names of files, so without spaces. */
  readonly pasted: string;
  /** Of bytes, each a thousand times the one before. */
  readonly units: readonly string[];
  readonly choose: {
    readonly title: string;
    readonly drop: string;
    readonly button: string;
    readonly formats: string;
    readonly stays: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly check: string;
    readonly example: string;
    readonly onlyFirst: (files: number) => string;
  };
  readonly progress: {
    readonly title: (name: string) => string;
    readonly state: (done: string, size: string, rows: string, findings: string) => string;
    readonly findings: (findings: Count) => string;
    readonly rows: (rows: Count) => string;
    readonly stop: string;
    readonly stopping: string;
    readonly end: string;
    readonly ended: string;
    readonly done: (name: string, findings: string) => string;
  };
  readonly failed: {
    readonly file: (name: string, reason: string) => string;
    readonly program: (reason: string) => string;
  };
  readonly result: {
    readonly title: (name: string) => string;
    readonly unreadable: string;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly rows: string;
    readonly clean: string;
    readonly limited: (each: number) => string;
    readonly save: string;
    readonly reports: Readonly<Record<'html' | 'csv' | 'json' | 'sarif', string>>;
  };
  readonly copy: {
    readonly title: string;
    readonly about: (changes: Count, rows: Count) => string;
    readonly make: string;
    readonly making: string;
    readonly log: string;
    readonly nothing: string;
    readonly refused: (name: string, why: string) => string;
  };
  readonly columns: {
    readonly title: string;
    readonly about: string;
    readonly column: string;
    readonly readAs: string;
    readonly notRead: string;
    readonly unnamed: (column: number) => string;
    readonly assign: (column: string) => string;
    readonly automatic: string;
    readonly targets: Readonly<Record<Assignable, string>>;
    readonly statement: string;
    readonly instrument: (column: string) => string;
    readonly instrumentHint: string;
    readonly country: string;
    readonly countryHint: string;
    readonly more: (n: number) => string;
    readonly forget: string;
  };
  readonly filter: {
    readonly title: string;
    readonly severity: string;
    readonly everySeverity: string;
    readonly rule: string;
    readonly everyRule: string;
    readonly text: string;
    readonly clear: string;
    readonly shown: (shown: string, of: string) => string;
    readonly nothing: string;
  };
  readonly findings: {
    readonly title: string;
    readonly count: (findings: Count) => string;
    readonly about: string;
    readonly write: string;
    readonly hint: string;
    readonly evidence: string;
    readonly left: (findings: Count) => string;
    readonly more: (n: number) => string;
  };
  readonly references: {
    readonly title: string;
    readonly about: string;
    readonly text: string;
    readonly find: string;
    readonly found: (instruments: number, mentions: number) => string;
    readonly none: string;
    readonly caption: string;
    readonly code: string;
    readonly name: string;
    readonly mentions: string;
    readonly ratified: string;
    readonly yes: string;
    readonly no: string;
    readonly likely: string;
    readonly unknown: string;
    readonly inText: string;
    readonly cut: string;
  };
}

/** The words of the checker, which the browser has in all languages: they are few. */
export const checkerWords: Readonly<Record<Language, CheckerWords>> = { en, ru, kk };
