import { contentOf, isDate } from '../cells/column-content.js';
import type { CountryReader } from '../cells/country.js';
import { findDenunciation } from '../cells/denunciation.js';
import { readStatus, saysNotInForce } from '../cells/status.js';

import type { CellSpan, ReadEvent, SourceRecord } from '../formats/record.js';
import { createAsideReader } from './aside.js';
import { knownName } from './headers.js';

/** How rows that are broken into lines are put together. */
export interface LineJoin {
  /** What the first line of each row names. */
  readonly by: 'instrument' | 'country';
  /** How many lines stand before the first row. */
  readonly before: number;
  /** Names of the columns that stand there, in the order of the cells. */
  readonly headers: readonly string[];
}

/** Puts lines together into rows. */
export interface LineJoiner {
  readonly push: (event: ReadEvent) => readonly ReadEvent[];
  readonly end: () => readonly ReadEvent[];
}

/** The cells of a joined row. */
export const joinedKinds = ['subject', 'registered', 'status', 'note'] as const;

/** An instrument with its code or its kind at the beginning of the line. */
const instrumentLine =
  /^(?:[CPСР]\s?\d{1,3}(?![\p{L}\d])|MLC(?:,| -)|(?:Convention|Convenio|Конвенция|Protocole?|Protocolo|Протокол)\s)/u;

/**
 * Tells whether each cell stands in a line of its own, as when a table is copied from some pages: an
 * instrument or a State, then a date, then a status.
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
    const told = kinds.filter((kind) => kind !== 'text' && kind !== 'row').length;
    const isBroken =
      followed >= 2 &&
      !kinds.includes('row') &&
      dates * 2 >= subjects &&
      told * 5 >= kinds.length * 3;
    if (isBroken) {
      const before = kinds.indexOf(by);
      return { by, before, headers: headersIn(rows.slice(0, before)) };
    }
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
  return knownName(text)?.kind === 'known' ? 'header' : 'text';
}

function isStatus(text: string): boolean {
  return (
    readStatus(text) !== undefined || saysNotInForce(text) || /^(?:not )?denounced/iu.test(text)
  );
}

function headersIn(lines: readonly SourceRecord[]): readonly string[] {
  const names = lines
    .map(({ raw }) => raw.trim())
    .filter((name) => knownName(name)?.kind === 'known')
    .slice(-joinedKinds.length);
  return joinedKinds.map((_, at) => names[at] ?? '');
}

/** A joiner of lines; what stands before the first row it leaves out. */
export function createLineJoiner(join: LineJoin, countries: CountryReader): LineJoiner {
  const aside = createAsideReader({ headers: ['', ''], countries, sample: [] });
  let lines: SourceRecord[] = [];
  let index = 0;
  const flush = (): readonly ReadEvent[] => {
    if (lines.length === 0) return [];
    const record = joined(lines, index++, countries);
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
        const cells = [text];
        return [...flush(), { kind: 'record', record: { ...record, index: index++, cells } }];
      }
      lines.push(record);
      return [];
    },
    end: flush,
  };
}

/** The lines of one row as a record whose cells stand in their lines. */
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
    // As many line breaks as stand there, so that places stay right.
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
