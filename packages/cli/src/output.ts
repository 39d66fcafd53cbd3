import pc from 'picocolors';
import { csv, markdown, type Table } from './export/table.js';

/** The output of a command: data to `out` and `raw`, everything else to `err`. */
export interface Output {
  /** Writes one or more lines. */
  readonly out: (text: string) => void;
  /** Writes the content of a file, without a line break at the end. */
  readonly raw: (content: string) => void;
  readonly err: (text: string) => void;
  readonly paint: Paint;
  /** Colours are on. */
  readonly colors: boolean;
  /** The maximum length of a line. */
  readonly columns: number;
}

/** Colours by meaning; each returns the text unchanged if colours are off. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
}

/** The palette of a terminal, or of a pipe (`colors: false`). */
export function paintFor(colors: boolean): Paint {
  const { bold, dim, green, red, yellow } = pc.createColors(colors);
  return { strong: bold, faint: dim, good: green, bad: red, doubtful: yellow };
}

/** The format of an answer: for people, for a spreadsheet, for a program, for a document. */
export type AnswerFormat = 'table' | 'csv' | 'json' | 'md';

/** The names of the formats of answers. */
export const answerFormats: readonly AnswerFormat[] = ['table', 'csv', 'json', 'md'];

/** The format that is asked for. `--json` is the same as `--format json`. */
export interface FormatOptions {
  readonly format?: AnswerFormat;
  readonly json?: boolean;
}

/**
 * Prints an answer in the format that is asked for. The columns of csv and md have the same names in all
 * languages, and their values are not cut.
 */
export function printInFormat(
  answer: unknown,
  { format = 'table', json = false }: FormatOptions,
  views: { readonly lines: () => readonly string[]; readonly table: () => Table },
  { out, raw }: Output,
): void {
  const wanted = json ? 'json' : format;
  switch (wanted) {
    case 'json':
      out(JSON.stringify(answer, null, 2));
      return;
    case 'csv':
      raw(csv(views.table()));
      return;
    case 'md':
      raw(markdown(views.table()));
      return;
    case 'table':
      for (const line of views.lines()) out(line);
      return;
    default:
      wanted satisfies never;
  }
}

/** Prints an answer as JSON or as lines. */
export function printAnswer(
  answer: unknown,
  { json }: { readonly json?: boolean | undefined },
  lines: () => readonly string[],
  { out }: Output,
): void {
  if (json) out(JSON.stringify(answer, null, 2));
  else for (const line of lines()) out(line);
}
