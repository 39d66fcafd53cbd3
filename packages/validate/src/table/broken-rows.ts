import { contentOf, isDate } from '../cells/content.js';
import type { CountryReader } from '../cells/country-reader.js';
import { findDenunciation } from '../cells/denunciations.js';
import { readStatus, saysNotInForce } from '../cells/statuses.js';
import type { CellSpan, ReadEvent, SourceRecord } from '../formats/record.js';
import type { Column } from './column.js';
import { columnNamed } from './column-names.js';
import { createAsideReader, rowForm } from './lines.js';
import type { TableNotice } from './notice.js';

/** How to join rows that are broken into lines, one for each cell. */
export interface LineJoin {
  readonly kind: 'lines';
  /** The subject of a row, named in its first line. */
  readonly by: 'instrument' | 'country';
  /** How many lines come before the first row. */
  readonly before: number;
}

/** The result of joining: a record of a whole row, a fault of the text, or a notice of broken rows. */
export type JoinedEvent =
  | ReadEvent
  | (Extract<TableNotice, { readonly kind: 'joined-lines' }> & { readonly record: SourceRecord });

/** Joins lines into rows. */
export interface RowJoiner {
  readonly push: (event: ReadEvent) => readonly JoinedEvent[];
  readonly end: () => readonly JoinedEvent[];
}

/** The cells of a joined row. */
const joinedKinds = ['subject', 'registered', 'status', 'note'] as const;

/** A line that begins with the code or the kind of an instrument. */
const instrumentLine =
  /^(?:[CPСР]\s?\d{1,3}(?![\p{L}\d])|MLC(?:,| -)|(?:Convention|Convenio|Конвенция|Protocole?|Protocolo|Протокол)\s)/u;

/** A comma before a date or a number separates cells; other commas are part of a title. */
const valuesAfterComma = /,[^,]*\d{4}-\d\d-\d\d|,\d/u;

/**
 * How to join rows with each cell in a line of its own, as when a table is copied from some pages: an
 * instrument or a State, then a date, then a status. Undefined if the rows are not broken like this.
 */
export function detectBrokenRows(
  rows: readonly SourceRecord[],
  countries: CountryReader,
): LineJoin | undefined {
  // A cheap test first: in most tables, no line is only a date.
  if (rows.filter(({ raw }) => raw.length < 60 && isDate(raw.trim())).length < 2) return undefined;
  const kinds = rows.map(({ raw }) => kindOf(raw, countries));
  for (const by of ['instrument', 'country'] as const) {
    const subjects = kinds.filter((kind) => kind === by).length;
    const dates = kinds.filter((kind) => kind === 'date').length;
    const followed = kinds.filter((kind, at) => kind === by && kinds[at + 1] === 'date').length;
    const understood = kinds.filter((kind) => kind !== 'text' && kind !== 'row').length;
    const isBroken =
      followed >= 2 &&
      !kinds.includes('row') &&
      dates * 2 >= subjects &&
      understood * 5 >= kinds.length * 3;
    if (isBroken) return { kind: 'lines', by, before: kinds.indexOf(by) };
  }
  return undefined;
}

/** The content of a whole line. `row`: several cells, so that the row is not broken. */
type LineKind = 'instrument' | 'country' | 'date' | 'status' | 'header' | 'text' | 'row';

function kindOf(raw: string, countries: CountryReader): LineKind {
  const text = raw.trim();
  if (/[\t;|]/u.test(text)) return 'row';
  if (text.length > 300) return 'text';
  const content = contentOf(text, countries);
  if (content === 'date') return 'date';
  if (isStatus(text)) return 'status';
  if (instrumentLine.test(text)) return valuesAfterComma.test(text) ? 'row' : 'instrument';
  if (content === 'country') return 'country';
  return columnNamed(text) === undefined ? 'text' : 'header';
}

function isStatus(text: string): boolean {
  return (
    readStatus(text) !== undefined || saysNotInForce(text) || /^(?:not )?denounced/iu.test(text)
  );
}

/**
 * The columns of joined rows, with names from the lines before the first row.
 *
 * @param preamble The lines before the first row.
 */
export function joinedColumns(
  by: LineJoin['by'],
  preamble: readonly SourceRecord[],
): readonly Column[] {
  const names = preamble
    .map(({ raw }) => raw.trim())
    .filter((name) => columnNamed(name) !== undefined)
    .slice(-joinedKinds.length);
  return joinedKinds.map((kind, at) => ({
    header: names[at] ?? '',
    kind: kind === 'subject' ? by : kind,
    by: 'content',
  }));
}

/** Joins lines; lines before the first row are left out. */
export function createLineJoiner(join: LineJoin, countries: CountryReader): RowJoiner {
  const kindOfOtherLine = createAsideReader(rowForm(['', ''], []), countries);
  let lines: SourceRecord[] = [];
  let index = 0;
  const flush = (): readonly ReadEvent[] => {
    if (lines.length === 0) return [];
    const record = joinLines(lines, index, countries);
    index++;
    lines = [];
    return [{ kind: 'record', record }];
  };
  return {
    push: (event) => {
      if (event.kind === 'fault') return event.fault.kind === 'blank-line' ? [] : [event];
      const { record } = event;
      if (record.index < join.before) return [];
      const text = record.raw.trim();
      if (kindOf(text, countries) === join.by) {
        const done = flush();
        lines = [record];
        return done;
      }
      if (kindOfOtherLine([text]) !== undefined && !isStatus(text)) {
        const done = flush();
        const alone = { ...record, index, cells: [text] };
        index++;
        return [...done, { kind: 'record', record: alone }];
      }
      lines.push(record);
      return [];
    },
    end: flush,
  };
}

/** The lines of one row as a record; each cell keeps its line. */
function joinLines(
  lines: readonly SourceRecord[],
  index: number,
  countries: CountryReader,
): SourceRecord {
  const [first] = lines;
  const firstLine = first?.line ?? 1;
  let raw = '';
  let line = firstLine;
  const slots = new Map<number, CellSpan>();
  for (const [at, record] of lines.entries()) {
    // As many line breaks as in the file, so that positions stay correct.
    for (; line < record.line; line++) raw += '\n';
    const start = raw.length + (record.raw.length - record.raw.trimStart().length);
    const value = record.raw.trim();
    raw += record.raw;
    const slot = at === 0 ? 0 : slotOf(value, slots, countries);
    const before = slots.get(slot);
    const from = before?.start ?? start;
    const end = start + value.length;
    slots.set(slot, { start: from, end, quoted: false, value: raw.slice(from, end) });
  }
  const spans = joinedKinds.map(
    (_, at): CellSpan =>
      slots.get(at) ?? { start: raw.length, end: raw.length, quoted: false, value: '' },
  );
  return { index, line: firstLine, raw, cells: spans.map(({ value }) => value), spans };
}

function slotOf(
  text: string,
  slots: ReadonlyMap<number, CellSpan>,
  countries: CountryReader,
): number {
  if (!slots.has(1) && contentOf(text, countries) === 'date') return 1;
  if (!slots.has(2) && (isStatus(text) || findDenunciation(text)?.start === 0)) return 2;
  return 3;
}
