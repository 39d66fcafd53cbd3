import { answerHabits } from '../cells/answers.js';
import { contentOf } from '../cells/content.js';
import type { CountryReader } from '../cells/country-reader.js';
import { findDate } from '../cells/date-forms.js';
import { findDenunciation } from '../cells/denunciations.js';
import type { ColumnKind } from '../cells/fields.js';
import { withoutHidden } from '../cells/hidden-characters.js';
import { readInstrument } from '../cells/instruments.js';
import { lexicon } from '../cells/lexicon.js';
import { blankMarks } from '../cells/plain-text.js';
import { readMark } from '../cells/statements.js';
import { readStatus, saysNotInForce } from '../cells/statuses.js';
import { type Column, dateOrder } from './column.js';
import { countsRows } from './column-contents.js';
import { type ColumnMap, type MappedTo, mappedColumn } from './column-map.js';
import { columnNamed, type PlanNotice } from './column-names.js';
import { type ColumnContext, type ColumnPlan, planColumns } from './columns.js';
import type { TableNotice } from './notice.js';
import { spread } from './sample.js';
import { stateInHeader } from './stated-outside.js';

/** What the rows of a matrix are about. */
export interface MatrixRows {
  readonly by: 'country' | 'instrument';
  /** Position of the column that says what a row is about; undefined: no column does. */
  readonly subject: number | undefined;
}

/** A header that names States, or instruments, across the columns. */
export interface MatrixHeader extends MatrixRows {
  /** What each column is about, by its position: an instrument, or a State. */
  readonly about: ReadonlyMap<number, string>;
  /** Columns about what an earlier one is about. */
  readonly repeated: ReadonlyMap<number, string>;
  /** It is hardly a row of numbers, of codes or of States. */
  readonly isPlain: boolean;
}

export interface MatrixContext {
  readonly countries: CountryReader;
  readonly instruments: ReadonlyMap<string, unknown>;
  readonly aliases: ReadonlyMap<string, string>;
  /** What the user says that columns are. */
  readonly map: ColumnMap;
}

/** Longer texts are not names. */
const longestHeader = 300;

/** How many rows below a line show whether it is the header of a matrix. */
const sampledRows = 60;

/** So many instruments, or States, across the columns are not there by accident. */
const several = 2;
const severalNumbers = 3;

/**
 * Reads a line as the header of a matrix: one row per State with a column for each instrument, or the
 * other way round.
 *
 * @param below The rows after it.
 * @returns undefined: it is not the header of a matrix.
 */
export function matrixHeader(
  header: readonly string[],
  below: readonly (readonly string[])[],
  context: MatrixContext,
): MatrixHeader | undefined {
  if (header.length < 2 || countsRows(header)) return undefined;
  const rows = spread(below, sampledRows);
  const across = namesAcross(header, context);
  const subject = (kind: MatrixRows['by']): number | undefined => {
    const byName = [...across.columns].find(([, of]) => of === kind)?.[0];
    if (byName !== undefined) return byName;
    return [...header.keys()].find((at) => {
      const column = rows.map((cells) => cells[at] ?? '');
      return !across.columns.has(at) && holdsMostly(column, kind, context.countries);
    });
  };
  const found = ofStates(across, subject) ?? ofInstruments(across, subject);
  if (!found) return undefined;
  const isMatrix = found.isPlain || isAbove(rows, header, found.about);
  if (!isMatrix || isRow(header, found, across, context.countries)) return undefined;
  const isNamed = found.subject !== undefined && across.columns.has(found.subject);
  return headerOf(found, isNamed || (across.numbers.size === 0 && found.about.size > several));
}

/** Whether a line is a row: it has a date, or names itself what rows are about. */
function isRow(
  header: readonly string[],
  { by }: LikelyHeader,
  { columns }: NamesAcross,
  countries: CountryReader,
): boolean {
  return header.some((cell, at) => {
    if (columns.has(at)) return false;
    const content = contentOf(cell, countries);
    return content === 'date' || content === by;
  });
}

/** How much of a column must be of one kind. */
const majority = 0.7;

function holdsMostly(
  column: readonly string[],
  kind: MatrixRows['by'],
  countries: CountryReader,
): boolean {
  const contents = column
    .map((cell) => contentOf(cell, countries))
    .filter((one) => one !== undefined);
  const alike = contents.filter((one) => one === kind).length;
  return alike > 0 && alike >= majority * contents.length;
}

/** Whether rows follow that are as long as the header, and hold what those of a matrix do. */
function isAbove(
  rows: readonly (readonly string[])[],
  header: readonly string[],
  about: ReadonlyMap<number, string>,
): boolean {
  const alike = rows.filter(({ length }) => Math.abs(length - header.length) <= 1);
  if (rows.length === 0 || alike.length * 2 < rows.length) return false;
  return holdsStatements(alike, about);
}

type FindSubject = (kind: MatrixRows['by']) => number | undefined;

/** The header of a matrix, if the cells below are what a matrix holds. */
interface LikelyHeader extends MatrixRows {
  readonly about: ReadonlyMap<number, string>;
  /** There is no doubt, whatever the cells hold. */
  readonly isPlain: boolean;
}

/** A header with instruments across the columns. */
function ofStates(
  { columns, instruments, numbers, isMapped }: NamesAcross,
  find: FindSubject,
): LikelyHeader | undefined {
  const codes = new Set(instruments.values()).size;
  const count = codes + new Set(numbers.values()).size;
  const subject = count > 0 ? find('country') : undefined;
  // Codes next to a column named for States can be nothing else; nor can what the user says.
  const isPlain =
    isMapped || (instruments.size > 0 && subject !== undefined && columns.has(subject));
  const isLikely =
    isPlain ||
    codes >= several ||
    (count >= several && subject !== undefined) ||
    numbers.size >= severalNumbers;
  if (!isLikely) return undefined;
  const about = new Map([...instruments, ...numbers].filter(([at]) => at !== subject));
  return { by: 'country', subject, about, isPlain };
}

/** A header with States across the columns. */
function ofInstruments({ states }: NamesAcross, find: FindSubject): LikelyHeader | undefined {
  const distinct = new Set(states.values()).size;
  const subject = distinct < several ? undefined : find('instrument');
  if (subject === undefined) return undefined;
  const about = new Map([...states].filter(([at]) => at !== subject));
  return { by: 'instrument', subject, about, isPlain: false };
}

/** What the cells of a line name, by their positions. A cell may name an instrument and a State. */
interface NamesAcross {
  /** Names of columns, such as `Country`. */
  readonly columns: ReadonlyMap<number, MatrixRows['by'] | 'other'>;
  readonly instruments: ReadonlyMap<number, string>;
  /** Instruments by their numbers alone. */
  readonly numbers: ReadonlyMap<number, string>;
  readonly states: ReadonlyMap<number, string>;
  /** The user says of a column which instrument it is about. */
  readonly isMapped: boolean;
}

function namesAcross(header: readonly string[], context: MatrixContext): NamesAcross {
  const columns = new Map<number, MatrixRows['by'] | 'other'>();
  const instruments = new Map<number, string>();
  const numbers = new Map<number, string>();
  const states = new Map<number, string>();
  let isMapped = false;
  for (const [at, cell] of header.entries()) {
    // A search for footnotes can take time that grows quadratically with the length of a text.
    if (cell.length > 10 * longestHeader) continue;
    const text = withoutHidden(blankMarks(cell)).trim();
    if (text === '' || text.length > longestHeader) continue;
    const mapped = mappedColumn(context.map, cell, at);
    const column = mapped ? mappedTo(mapped) : named(text);
    if (column !== undefined) columns.set(at, column);
    if (mapped?.kind === 'instrument') {
      instruments.set(at, mapped.code);
      isMapped = true;
    }
    if (mapped || column !== undefined) continue;
    const code = instrumentOf(text, context);
    const byNumber = /^\d{1,3}$/.test(text);
    if (code !== undefined) (byNumber ? numbers : instruments).set(at, code);
    const state = /^\p{Ll}{1,2}$/u.test(text)
      ? undefined
      : (context.countries.read(text) ?? stateInHeader(text, context.countries));
    if (state !== undefined) states.set(at, state);
  }
  return { columns, instruments, numbers, states, isMapped };
}

/** What a row would be about by a column that the user maps; undefined: it is about one instrument. */
function mappedTo(mapped: MappedTo): MatrixRows['by'] | 'other' | undefined {
  switch (mapped.kind) {
    case 'field':
      return subjectOf(mapped.field);
    case 'ignore':
      return 'other';
    case 'instrument':
      return undefined;
  }
}

/** What a row would be about by a column with this name; undefined: it is not the name of a column. */
function named(text: string): MatrixRows['by'] | 'other' | undefined {
  const column = columnNamed(text);
  if (column === undefined) return undefined;
  return column === 'title' ? 'instrument' : subjectOf(column);
}

function subjectOf(column: ColumnKind): MatrixRows['by'] | 'other' {
  return column === 'country' || column === 'instrument' ? column : 'other';
}

/** A code with letters right after its number. */
const codeInWord = /^([CP]\d{2,3})_?(\p{Lu}{2,8})$/u;

/** The instrument that a header names. */
function instrumentOf(text: string, { instruments, aliases }: MatrixContext): string | undefined {
  // `C87RAT`, as programs that allow eight letters name columns.
  const reading = readInstrument(text.replace(codeInWord, '$1 $2'), aliases);
  const isNamed = /\d|MLC|conv|конв|prot|прот/iu.test(text);
  const code =
    reading.kind === 'read' ? reading.code : isNamed ? lexicon().parseInstrument(text) : undefined;
  return code !== undefined && instruments.has(code) ? code : undefined;
}

function headerOf({ by, subject, about: found }: LikelyHeader, isPlain: boolean): MatrixHeader {
  const about = new Map<number, string>();
  const repeated = new Map<number, string>();
  const seen = new Set<string>();
  for (const [at, code] of [...found].toSorted(([one], [other]) => one - other)) {
    (seen.has(code) ? repeated : about).set(at, code);
    seen.add(code);
  }
  return { by, subject, about, repeated, isPlain };
}

/** Whether the cells under the columns are what a matrix holds, for the most part. */
function holdsStatements(
  below: readonly (readonly string[])[],
  about: ReadonlyMap<number, string>,
): boolean {
  let filled = 0;
  let statements = 0;
  for (const cells of below) {
    for (const at of about.keys()) {
      const text = (cells[at] ?? '').trim();
      if (text === '') continue;
      filled++;
      if (isStatement(text)) statements++;
    }
  }
  return statements * 2 >= filled;
}

function isStatement(text: string): boolean {
  if (text.length > 200) return false;
  if (readMark(text) !== undefined || readStatus(text) !== undefined) return true;
  if (saysNotInForce(text) || findDenunciation(text) !== undefined) return true;
  return findDate(text) !== undefined || /^\d{5}$|^\d{1,2}[./-]\d{1,2}[./-]\d\d$/.test(text);
}

/** The columns of a matrix: what a row is about, and what each cell of it is about. */
export function planMatrix(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  { by, subject, about, repeated }: MatrixHeader,
  context: ColumnContext,
): ColumnPlan {
  // All dates of a matrix are written alike.
  const order = dateOrder(
    sample.flatMap((cells) => [...about.keys()].map((at) => cells[at] ?? '')),
  );
  // And so are its answers.
  const habits = answerHabits(filledCells(sample, about));
  const fixed = new Map<number, Column>();
  for (const [cell, header] of headers.entries()) {
    const code = about.get(cell);
    if (cell === subject) fixed.set(cell, { header, kind: by, by: 'name' });
    else if (code !== undefined)
      fixed.set(cell, { header, kind: 'statement', about: code, by: 'name', habits, ...order });
    else if (repeated.has(cell)) fixed.set(cell, { header });
  }
  const plan = planColumns(headers, sample, { ...context, fixed, isInstrumentKnown: true });
  // Codes of another system, such as 705, are not States before the whole column is read.
  const byCode = subject === undefined ? plan.columns.find(({ kind }) => kind === by) : undefined;
  return {
    ...plan,
    // Of the other columns only another name of what a row is about is read.
    columns: plan.columns.map((column, cell) => {
      const isBeside = column.kind === by && (column.by === 'name' || column === byCode);
      return fixed.get(cell) ?? (isBeside ? column : { header: column.header });
    }),
    notices: [
      { kind: 'matrix', by, columns: about.size },
      ...[...repeated].map(
        ([cell, code]): TableNotice => ({
          kind: 'repeated-column',
          about: code,
          header: headers[cell] ?? '',
          cell,
        }),
      ),
      ...plan.notices.filter(({ kind }) => !ofRows.has(kind)),
    ],
  };
}

function filledCells(
  sample: readonly (readonly string[])[],
  about: MatrixHeader['about'],
): readonly string[] {
  return sample.flatMap((cells) =>
    [...about.keys()].map((at) => cells[at]?.trim() ?? '').filter((cell) => cell !== ''),
  );
}

/** Notices about columns that only a table of rows reads. */
const ofRows: ReadonlySet<PlanNotice['kind']> = new Set([
  'answer-column',
  'ambiguous-header',
  'column-by-content',
  'law-in-date-column',
]);
