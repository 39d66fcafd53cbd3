import type { Format } from './formats/format.js';
import type { Digest, Input } from './input/bytes.js';
import type { Limits } from './input/limits.js';
import type { Language } from './locales/languages.js';
import type { ReferenceData } from './reference/reference-data.js';
import type { FindingCode } from './rules/catalogue.js';
import type { Severity } from './severity.js';

export type { Digest, Input };

/** The progress of a validation. */
export interface Underway {
  readonly path: string;
  readonly bytes: number;
  readonly records: number;
  readonly findings: number;
}

export interface ValidateOptions {
  /** The language of the findings. Codes and fingerprints are the same in each. Default `en`. */
  readonly lang?: Language;
  /** Name of the file in findings. Default `input.csv`. */
  readonly path?: string;
  /** The format of the input. Default: detected from its content and, if that is not enough, from `path`. */
  readonly format?: Format;
  /** The encoding of the bytes, such as `windows-1251` or `KZ-1048`. Default: detected; a guess is reported. */
  readonly encoding?: string;
  /** The sheet of a workbook, by name or number from 1. Default: the first with a table. */
  readonly sheet?: string | number;
  /** One character between cells. Default: detected among comma, semicolon, tab and vertical bar. */
  readonly delimiter?: string;
  /** The records to check against. Default: those of `@ilo-kz/data`. */
  readonly reference?: ReferenceData;
  /** Whether to compare with the ratifications of `reference`. Default true. */
  readonly compare?: boolean;
  /**
   * The line of the file with the names of the columns, from 1; 0: there is none. Only for lines and
   * sheets. Default: detected by the names and by the cells below them.
   */
  readonly header?: number;
  /**
   * The State of rows without a State, ISO 3166-1 alpha-3. If `reference` has no `country`, also the
   * State of its ratifications. Default: the State in a title of the table, or in the name of its sheet
   * or file, or else that of the reference, which is then reported.
   */
  readonly country?: string;
  /** The instrument of rows without an instrument, such as `C087`. Default: that in a title or the path. */
  readonly instrument?: string;
  /**
   * The meaning of columns, by their names in the file, or by their numbers if they have no names: a
   * field, `law`, an instrument such as `C087`, or `ignore`.
   *
   * @example { "Дата по МИД": "registered", "Прочее": "ignore" }
   */
  readonly map?: Readonly<Record<string, string>>;
  /**
   * The day of the check, `YYYY-MM-DD`: later dates are in the future. Default: future dates are not
   * reported; `validateFile` uses the current day.
   */
  readonly asOf?: string;
  /** Severities that replace those of the rules; `off` disables a rule. */
  readonly rules?: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** The lowest severity that makes `exit` 1. Default `error`. */
  readonly failOn?: Severity | 'never';
  /** The maximum number of findings of each code in the report. Totals are always exact. Default 100. */
  readonly maxPerCode?: number;
  /**
   * Your own JSON Schema, draft-07 or 2020-12, against which each record is validated as well. Rows of a
   * table become objects with the headers as keys. Nothing is fetched.
   *
   * @throws RangeError from `report` if it is not a JSON Schema.
   */
  readonly schema?: unknown;
  /**
   * Limits that replace the default ones, by which a small input cannot take all memory or time. An input
   * beyond a limit is not read, and the outcome says so.
   *
   * @example { 'sheet-cells': 20_000_000 }
   */
  readonly limits?: Limits;
  /** Stops the validation. The report covers what was read and is marked `partial`. */
  readonly signal?: AbortSignal;
  /** Called with the progress after each piece of the input. */
  readonly progress?: (state: Underway) => void;
  /** Computes the `sha256` of the report; see `@ilo-kz/validate/node`. */
  readonly digest?: Digest;
}
