import { contentOf } from '../cells/content.js';
import type { CountryReader } from '../cells/country-reader.js';
import type { FirstWords } from '../cells/lexicon/line-words.js';
import { lexicon } from '../cells/lexicon.js';
import { namesIn } from '../cells/plain-text.js';
import type { Column } from './column.js';
import type { AsideKind, TableNotice } from './notice.js';

/** What is known of a table to distinguish its rows from other lines. */
export interface RowForm {
  /** The names of the columns. */
  readonly names: readonly string[];
  /** Most rows have several values, so a line with one value is not a row. */
  readonly isDense: boolean;
}

/** The kind of a line between the rows; undefined if it is a row. */
export type AsideReader = (cells: readonly string[]) => AsideKind | undefined;

/** Lines that are not rows, by the words with which they begin. */
interface LinePatterns {
  readonly group: RegExp;
  readonly total: RegExp;
  readonly remark: RegExp;
}

let compiled: LinePatterns | undefined;

function linePatterns(): LinePatterns {
  compiled ??= {
    group: firstWords(lexicon().groupWords, String.raw`(?:\s|$|[(:.,-])`),
    total: firstWords(lexicon().totalWords, String.raw`(?!\p{L})`),
    remark: firstWords(lexicon().remarkWords, String.raw`\b`, ''),
  };
  return compiled;
}

/** `[1]`, `*` at the beginning of a footnote. */
const footnoteMark = /^(?:\[?\d{1,2}[\])]|[*†‡§¹²³©]|\(\*\))/u;

/** A letter as a heading in an alphabetical list of States. */
const letter = /^\p{Lu}\.?$/u;

/** A longer text that is alone in its line is a remark, not a heading. */
const longestHeading = 60;

/**
 * The form of the rows of a table.
 *
 * @param sample The cells of the first rows.
 */
export function rowForm(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
): RowForm {
  const full = sample.filter((cells) => filledIn(cells).length > 1).length;
  return {
    names: headers.map((header) => header.trim()),
    isDense: headers.length > 2 && full * 2 > sample.length,
  };
}

/** A reader of lines that are not rows, for a table whose rows have this form. */
export function createAsideReader(
  { names, isDense }: RowForm,
  countries: CountryReader,
): AsideReader {
  const isNamed = names.some((name) => name !== '');
  return (cells) => {
    if (isNamed && cells.length > 1 && repeatsHeader(cells, names)) return 'header';
    if (isNumbering(cells)) return 'numbering';
    if (isRule(cells)) return 'rule';
    if (names.length < 2) return undefined;
    const at = cells.findIndex((cell) => cell.trim() !== '');
    const first = cells[at]?.trim() ?? '';
    if (first !== '' && linePatterns().total.test(first)) return 'total';
    if (first === '' || cells.some((cell, other) => other > at && cell.trim() !== '')) {
      return undefined;
    }
    const content = contentOf(first, countries);
    if (content === 'instrument' || content === 'country') {
      return isRemark(first) && first.length > 20 ? 'footnote' : undefined;
    }
    if (isRemark(first)) return 'footnote';
    if (linePatterns().group.test(first) || letter.test(first)) return 'group';
    if (content !== 'text' || !(isDense || cells.length === 1)) return undefined;
    return first.length > longestHeading ? 'footnote' : 'group';
  };
}

function isRemark(text: string): boolean {
  return footnoteMark.test(text) || linePatterns().remark.test(text);
}

/**
 * A pattern for a line that begins with one of the words.
 *
 * @param afterWord Pattern of the text after a whole word.
 * @param afterStem Pattern of the text after a stem and any letters.
 */
function firstWords(
  { words, stems }: FirstWords,
  afterWord: string,
  afterStem = afterWord,
): RegExp {
  const whole = `(?:${namesIn(words).join('|')})${afterWord}`;
  const begun = String.raw`(?:${namesIn(stems).join('|')})\p{L}*${afterStem}`;
  return new RegExp(`^(?:${stems === '' ? whole : `${whole}|${begun}`})`, 'iu');
}

/** The notice of a row with more or fewer cells than columns. */
export function raggedRow(
  cells: readonly string[],
  columns: readonly Column[],
): Extract<TableNotice, { readonly kind: 'ragged-row' }> {
  const hasSurplus = cells.length > columns.length;
  const isChecked = hasSurplus
    ? cells.slice(columns.length).every((cell) => cell.trim() === '')
    : cells.length > 1 && areNotesOnly(columns.slice(cells.length));
  return {
    kind: 'ragged-row',
    cells: cells.length,
    headers: columns.length,
    isChecked,
    ...(hasSurplus && { cell: columns.length }),
  };
}

/** Editors strip trailing separators, and thereby the last cells if they are empty. */
function areNotesOnly(missing: readonly Column[]): boolean {
  return missing.length > 0 && missing.every(({ kind }) => kind === undefined || kind === 'note');
}

function filledIn(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

function repeatsHeader(cells: readonly string[], names: readonly string[]): boolean {
  return names.every((name, at) => (cells[at] ?? '').trim() === name);
}

/** `1, 2, 3, …` in every cell. */
function isNumbering(cells: readonly string[]): boolean {
  return (
    cells.length > 2 &&
    cells.every((cell, at) => cell.trim().replace(/[().]/g, '') === String(at + 1))
  );
}

/** `|---|:---:|`, as under a header in Markdown, and `+-----+-----+` around a table of a terminal. */
export function isRule(cells: readonly string[]): boolean {
  const filled = filledIn(cells);
  return (
    filled.length > 0 &&
    filled.every((cell) =>
      /^(?::?-{2,}:?|\+?[-=]{3,}(?:\+[-=]{3,})*\+?|[─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝]{3,})$/u.test(
        cell.trim(),
      ),
    )
  );
}
