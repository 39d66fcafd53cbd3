import { parseInstrument } from '@ilo-kz/query';
import { columnContent } from '../cells/column-content.js';
import type { CountryReader } from '../cells/country.js';
import { findDate } from '../cells/date.js';
import { findDenunciation } from '../cells/denunciation.js';
import { blankMarks } from '../cells/footnote-marks.js';
import { withoutHidden } from '../cells/hidden-characters.js';
import { readInstrument } from '../cells/instrument.js';
import { readMark } from '../cells/statement-cell.js';
import { readStatus, saysNotInForce } from '../cells/status.js';
import { type ColumnMap, mappedColumn } from './column-map.js';
import { columnNamed } from './column-names.js';
import { type Column, type ColumnPlan, dateOrder, planColumns } from './columns.js';
import type { TableNotice } from './notice.js';

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
}

export interface MatrixContext {
  readonly countries: CountryReader;
  readonly instruments: ReadonlyMap<string, unknown>;
  readonly aliases: ReadonlyMap<string, string>;
  /** What somebody says that columns are. */
  readonly map: ColumnMap;
}

/** Longer texts are not names. */
const longestHeader = 300;

/** So many instruments, or States, across the columns are no accident. */
const several = 2;
const severalNumbers = 3;

/**
 * Reads a line as the header of a matrix: one row per State with a column for each
 * instrument, or the other way round.
 *
 * @param below The rows after it.
 * @returns undefined: it is not the header of a matrix.
 */
export function matrixHeader(
  header: readonly string[],
  below: readonly (readonly string[])[],
  context: MatrixContext,
): MatrixHeader | undefined {
  if (header.length < 2 || header.every((cell, at) => cell.trim() === String(at + 1)))
    return undefined;
  const named = new Map<number, 'country' | 'instrument' | 'other'>();
  const instruments = new Map<number, string>();
  const numbers = new Map<number, string>();
  const states = new Map<number, string>();
  for (const [at, cell] of header.entries()) {
    const text = withoutHidden(blankMarks(cell)).trim();
    if (text === '' || text.length > longestHeader) continue;
    const mapped = mappedColumn(context.map, cell, at);
    if (mapped) {
      if (mapped.kind === 'instrument') instruments.set(at, mapped.code);
      else named.set(at, mapped.kind === 'field' ? subjectOf(mapped.field) : 'other');
      continue;
    }
    const name = columnNamed(text);
    if (name !== undefined) {
      named.set(at, name === 'title' ? 'instrument' : subjectOf(name));
      continue;
    }
    const bare = /^\d{1,3}$/.test(text);
    const code = instrumentOf(text, context);
    if (code !== undefined) (bare ? numbers : instruments).set(at, code);
    const state = /^\p{Ll}{1,2}$/u.test(text) ? undefined : context.countries.read(text);
    if (state !== undefined) states.set(at, state);
  }
  const column = (cell: number): readonly string[] => below.map((cells) => cells[cell] ?? '');
  const subject = (kind: 'country' | 'instrument'): number | undefined => {
    const byName = [...named].find(([, name]) => name === kind)?.[0];
    if (byName !== undefined) return byName;
    return [...header.keys()].find(
      (at) => !named.has(at) && columnContent(column(at), context.countries) === kind,
    );
  };
  const count = instruments.size + numbers.size;
  const state = count > 0 ? subject('country') : undefined;
  const isByCountry =
    instruments.size >= several ||
    (instruments.size > 0 && state !== undefined && named.has(state)) ||
    (count >= several && state !== undefined) ||
    numbers.size >= severalNumbers;
  if (isByCountry) {
    const about = new Map([...instruments, ...numbers].filter(([at]) => at !== state));
    // Codes next to a column named for States leave no doubt, whatever the cells hold.
    const isPlain = instruments.size > 0 && state !== undefined && named.has(state);
    return isPlain || holdsStatements(below, about) ? headerOf('country', state, about) : undefined;
  }
  const instrument = states.size < several ? undefined : subject('instrument');
  if (instrument === undefined) return undefined;
  states.delete(instrument);
  return holdsStatements(below, states) ? headerOf('instrument', instrument, states) : undefined;
}

function subjectOf(column: string): 'country' | 'instrument' | 'other' {
  return column === 'country' || column === 'instrument' ? column : 'other';
}

/** The instrument that a header names. */
function instrumentOf(text: string, { instruments, aliases }: MatrixContext): string | undefined {
  const reading = readInstrument(text, aliases);
  const named = /\d|MLC|conv|конв|prot|прот/iu.test(text);
  const code = reading.kind === 'read' ? reading.code : named ? parseInstrument(text) : undefined;
  return code !== undefined && instruments.has(code) ? code : undefined;
}

function headerOf(
  by: MatrixHeader['by'],
  subject: number | undefined,
  found: ReadonlyMap<number, string>,
): MatrixHeader {
  const about = new Map<number, string>();
  const repeated = new Map<number, string>();
  const seen = new Set<string>();
  for (const [at, code] of [...found].toSorted(([one], [other]) => one - other)) {
    (seen.has(code) ? repeated : about).set(at, code);
    seen.add(code);
  }
  return { by, subject, about, repeated };
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
): ColumnPlan {
  // All dates of a matrix are written alike.
  const order = dateOrder(
    sample.flatMap((cells) => [...about.keys()].map((at) => cells[at] ?? '')),
  );
  const columns = headers.map((header, cell): Column => {
    if (cell === subject) return { header, kind: by, by: 'name' };
    const code = about.get(cell);
    return code === undefined
      ? { header }
      : { header, kind: 'statement', about: code, by: 'name', ...order };
  });
  // What the other columns are, their names say, as in a table of rows.
  const byName = planColumns(headers, [], { isInstrumentKnown: true }).notices.filter((notice) => {
    const cell = 'cell' in notice ? notice.cell : undefined;
    const isOther =
      cell === undefined || (!about.has(cell) && !repeated.has(cell) && cell !== subject);
    return isOther || ('kind' in notice && ofNames.has(notice.kind));
  });
  return {
    columns,
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
      ...byName,
    ],
  };
}

/** Notices about a name as a name: it may be bad, whatever its column is about. */
const ofNames: ReadonlySet<TableNotice['kind']> = new Set([
  'empty-header',
  'duplicate-header',
  'hostile-header',
]);
