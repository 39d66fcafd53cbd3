import { type PartsAt, partsIn, type TextSpan } from './json-parts.js';
import { scanJson } from './json-scan.js';
import { createPointer, type Locator } from './locator.js';
import type { CellSpan, SourceRecord } from './record.js';
import type { Tabulator } from './tabulate.js';

/** Finds places in JSON records by scanning their texts again, only for findings that are kept. */
export function createJsonLocator(
  table: Pick<Tabulator, 'headers' | 'keyed' | 'lists' | 'homeOf'>,
): Locator {
  let last: { readonly raw: string; readonly partsAt: PartsAt } | undefined;
  /** The findings of a record mostly come together. */
  const partsOf = ({ raw }: SourceRecord): PartsAt => {
    if (last?.raw !== raw) last = { raw, partsAt: partsIn(raw) };
    return last.partsAt;
  };
  return {
    spansOf: (record) => record.spans ?? spansIn(record, table),
    offsetIn: (raw, span, offset) =>
      span.quoted
        ? escapedOffset(raw, span.start, offset)
        : Math.min(span.start + offset, span.end),
    pointer: createPointer(table),
    spanAt: (record, path, meansKey = false) => {
      const find = meansKey ? keyIn : locateIn;
      const span = find(record.raw, partsOf(record), valueStart(record), path);
      return cellAt(record.raw, span);
    },
    homeOf: (record, cell) => (record.index === 0 ? table.homeOf(cell) : undefined),
  };
}

/** The spans of the cells of a record; holes in the array for missing cells. */
function spansIn(
  record: SourceRecord,
  { headers, keyed }: Pick<Tabulator, 'headers' | 'keyed'>,
): readonly CellSpan[] {
  const { raw, within } = record;
  if (within) return spansWithin(record, headers());
  const { list, isObject, last } = partsIn(raw)(valueStart(record));
  if (list.length > 0 && !isObject) return list.map((part) => cellAt(raw, part));
  const spans: CellSpan[] = [];
  headers().forEach((header, cell) => {
    if (cell === 0 && keyed()) {
      const key = keySpan(record);
      if (key) spans[cell] = key;
      return;
    }
    const part = last.get(header);
    if (part) spans[cell] = cellAt(raw, part);
  });
  return spans;
}

/** The spans of the cells of a row within a record. */
function spansWithin(record: SourceRecord, headers: readonly string[]): readonly CellSpan[] {
  const spans: CellSpan[] = [];
  const partsAt = partsIn(record.raw);
  for (const [cell, header] of headers.entries()) {
    const span = spanWithin(record, partsAt, header);
    if (span) spans[cell] = span;
  }
  return spans;
}

function spanWithin(record: SourceRecord, partsAt: PartsAt, header: string): CellSpan | undefined {
  const { raw, within } = record;
  const place = within?.places.get(header);
  if (!place) return undefined;
  const { path, isKey } = place;
  if (isKey && path.length === 0) return keySpan(record);
  return cellAt(raw, (isKey ? keyIn : locateIn)(raw, partsAt, valueStart(record), path));
}

/** Finds the spans of the keys of columns in the text of a record. */
export function headerSpans(record: SourceRecord): (name: string) => TextSpan | undefined {
  const { raw, within } = record;
  const partsAt = partsIn(raw);
  const start = valueStart(record);
  if (!within) return (name) => partsAt(start).first.get(name)?.key;
  return (name) => {
    const path = within.places.get(name)?.path;
    return path === undefined || path.length === 0 ? undefined : keyIn(raw, partsAt, start, path);
  };
}

/** The offset of the value of a record, whose text may begin with a key. */
function valueStart({ raw, element }: SourceRecord): number {
  if (typeof element !== 'string') return 0;
  const key = scanJson(raw, 0, { atEnd: true });
  const colon = key.kind === 'value' ? raw.indexOf(':', key.end) : -1;
  return colon < 0 ? 0 : colon + 1;
}

function keySpan({ raw, element }: SourceRecord): CellSpan | undefined {
  if (typeof element !== 'string') return undefined;
  const key = scanJson(raw, 0, { atEnd: true });
  return key.kind === 'value' ? cellAt(raw, { start: 0, end: key.end }) : undefined;
}

function cellAt(
  raw: string,
  { start, end }: { readonly start: number; readonly end: number },
): CellSpan {
  const text = raw.slice(start, end);
  const quoted = raw[start] === '"';
  return { start, end, quoted, value: quoted ? (JSON.parse(text) as string) : text };
}

/**
 * The span of a value within the value at an offset. Of members with the same name the last counts, as
 * in `JSON.parse`. If the path does not exist, the span of the nearest value around it.
 */
function locateIn(
  text: string,
  partsAt: PartsAt,
  start: number,
  path: readonly (string | number)[],
): TextSpan {
  let from = start;
  let span: TextSpan | undefined;
  for (const step of path) {
    const { list, isObject, last } = partsAt(from);
    const found = typeof step === 'number' && !isObject ? list[step] : last.get(String(step));
    if (!found) break;
    span = found;
    from = found.start;
  }
  if (span) return span;
  const scan = scanJson(text, start, { atEnd: true });
  return { start, end: scan.kind === 'value' ? scan.end : text.length };
}

/** The offset in a quoted JSON text for an offset in its value. */
export function escapedOffset(raw: string, start: number, offset: number): number {
  let at = start + 1;
  for (let passed = 0; passed < offset; passed++) {
    at += raw[at] !== '\\' ? 1 : raw[at + 1] === 'u' ? 6 : 2;
  }
  return at;
}

/** The span of the last key of a path; if there is none, that of the value. */
function keyIn(
  text: string,
  partsAt: PartsAt,
  start: number,
  path: readonly (string | number)[],
): TextSpan {
  const parent = locateIn(text, partsAt, start, path.slice(0, -1));
  const key = partsAt(parent.start).last.get(String(path.at(-1)))?.key;
  return key ?? locateIn(text, partsAt, start, path);
}
