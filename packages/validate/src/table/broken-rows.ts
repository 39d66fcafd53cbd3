import { contentOf, isDate } from '../cells/content.js';
import type { CountryReader } from '../cells/countries.js';
import { findDenunciation } from '../cells/denunciations.js';
import { readStatus, saysNotInForce } from '../cells/statuses.js';
import type { CellSpan, ReadEvent, SourceRecord } from '../formats/record.js';
import type { Column } from './column.js';
import { columnNamed } from './column-names.js';
import { createAsideReader, rowForm } from './lines.js';
import type { TableNotice } from './notice.js';

/** How rows that are broken into lines, one for each cell, are put together. */
export interface LineJoin {
  readonly kind: 'lines';
  /** What the first line of each row names. */
  readonly by: 'instrument' | 'country';
  /** How many lines come before the first row. */
  readonly before: number;
}

/** What comes of lines: a record of a whole row, a fault of the text, or that rows were broken. */
export type JoinedEvent =
  | ReadEvent
  | (Extract<TableNotice, { readonly kind: 'joined-lines' }> & { readonly record: SourceRecord });

/** Puts lines together into rows. */
export interface RowJoiner {
  readonly push: (event: ReadEvent) => readonly JoinedEvent[];
  readonly end: () => readonly JoinedEvent[];
}

/** The cells of a joined row. */
const joinedKinds = ['subject', 'registered', 'status', 'note'] as const;

/** An instrument with its code or its kind at the beginning of the line. */
const instrumentLine =
  /^(?:[CPСР]\s?\d{1,3}(?![\p{L}\d])|MLC(?:,| -)|(?:Convention|Convenio|Конвенция|Protocole?|Protocolo|Протокол)\s)/u;

/**
 * How rows are put together of which each cell is in a line of its own, as when a table is copied from
 * some pages: an instrument or a State, then a date, then a status. undefined: they are not so.
 */
export function detectBrokenRows(
  rows: readonly SourceRecord[],
  countries: CountryReader,
): LineJoin | undefined {
  // Whether any line is a date alone is seen at once, and in most tables none is.
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

/** What a whole line is. `row`: several cells, so nothing is broken. */
type LineKind = 'instrument' | 'country' | 'date' | 'status' | 'header' | 'text' | 'row';

function kindOf(raw: string, countries: CountryReader): LineKind {
  const text = raw.trim();
  if (/[\t;|]/u.test(text)) return 'row';
  if (text.length > 300) return 'text';
  const content = contentOf(text, countries);
  if (content === 'date') return 'date';
  if (isStatus(text)) return 'status';
  if (instrumentLine.test(text))
    return /,[^,]*\d{4}-\d\d-\d\d|,\d/u.test(text) ? 'row' : 'instrument';
  if (content === 'country') return 'country';
  return columnNamed(text) === undefined ? 'text' : 'header';
}

function isStatus(text: string): boolean {
  return (
    readStatus(text) !== undefined || saysNotInForce(text) || /^(?:not )?denounced/iu.test(text)
  );
}

/**
 * The columns of rows that are put together, with the names that lines before the first row give.
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

/** Puts lines together; what comes before the first row is left out. */
export function createLineJoiner(join: LineJoin, countries: CountryReader): RowJoiner {
  const aside = createAsideReader(rowForm(['', ''], []), countries);
  let lines: SourceRecord[] = [];
  let index = 0;
  const flush = (): readonly ReadEvent[] => {
    if (lines.length === 0) return [];
    const record = joined(lines, index, countries);
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
      const kind = aside([text]);
      if (kind !== undefined && !isStatus(text)) {
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

/** The lines of one row as a record whose cells are in their lines. */
function joined(
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
    // As many line breaks as there are in the file, so that places stay right.
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
  if (!slots.has(2) && (isStatus(text) || findDenunciation(text)?.start === 0)) {
    return 2;
  }
  return 3;
}
