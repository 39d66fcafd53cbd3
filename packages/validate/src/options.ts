import type { Format } from './formats/format.js';
import type { Digest, Input } from './input/bytes.js';
import type { Language } from './locales/languages.js';
import type { ReferenceData } from './reference/reference-data.js';
import type { FindingCode } from './rules/catalogue.js';
import type { Severity } from './severity.js';

export type { Digest, Input };

/** How far a validation is. */
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
  /** How the input is written. Default: told from its content, and where that is not enough, from `path`. */
  readonly format?: Format;
  /** The encoding of the bytes, such as `windows-1251` or `KZ-1048`. Default: told from them, and where it is a guess, said. */
  readonly encoding?: string;
  /** The sheet of a workbook, by name or number from 1. Default: the first that holds a table. */
  readonly sheet?: string | number;
  /** One character between cells. Default: detected among comma, semicolon, tab and vertical bar. */
  readonly delimiter?: string;
  /** The records to check against. Default: those of `@ilo-kz/data`. */
  readonly reference?: ReferenceData;
  /** Whether to compare with the ratifications of `reference`. Default true. */
  readonly compare?: boolean;
  /**
   * The line of the file that names the columns, from 1; 0: none does. Only of lines and sheets.
   * Default: told from the names and from what is below them.
   */
  readonly header?: number;
  /**
   * The State of rows that name none, ISO 3166-1 alpha-3; for a reference of one's own that names no
   * State, also the State whose ratifications that has. Default: what a title of the table says, or
   * the name of its sheet or file, else the State of the reference, which is then reported.
   */
  readonly country?: string;
  /** The instrument of rows that name none, such as `C087`. Default: what a title or the path says. */
  readonly instrument?: string;
  /**
   * What columns are, by their names in the file, or by their numbers where they have none: a field,
   * `law`, an instrument such as `C087`, or `ignore`.
   *
   * @example { "Дата по МИД": "registered", "Прочее": "ignore" }
   */
  readonly map?: Readonly<Record<string, string>>;
  /**
   * The day of the check, `YYYY-MM-DD`: dates after it lie in the future. Default: nothing is said of
   * the future; `validateFile` takes the day on which it runs.
   */
  readonly asOf?: string;
  /** Severities other than the rules' own; `off` leaves a rule out. */
  readonly rules?: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** The gravest severity that still exits 0 lies below this one. Default `error`. */
  readonly failOn?: Severity | 'never';
  /** How many findings of each code the report holds. Totals are exact all the same. Default 100. */
  readonly maxPerCode?: number;
  /**
   * A JSON Schema of your own that each record must fit, too: draft-07 or 2020-12. Rows of a table are
   * objects by their headers. Nothing is fetched for it.
   *
   * @throws RangeError from `report`, where it is no JSON Schema.
   */
  readonly schema?: unknown;
  /** Stops the validation: the report tells of what was read until then, and is `partial`. */
  readonly signal?: AbortSignal;
  /** Is told how far the validation is, after each piece of the input. */
  readonly progress?: (state: Underway) => void;
  /** Gives the report its `sha256`; see `@ilo-kz/validate/node`. */
  readonly digest?: Digest;
}
