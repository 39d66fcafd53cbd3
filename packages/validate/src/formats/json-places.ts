import { scanJson } from './json-scan.js';
import { createPointer, type Locator } from './locator.js';
import type { CellSpan, SourceRecord } from './record.js';
import type { Tabulator } from './tabulate.js';

/** Finds places in JSON records by scanning their texts again, only for findings that are kept. */
export function createJsonLocator(
  table: Pick<Tabulator, 'headers' | 'keyed' | 'lists' | 'homeOf'>,
): Locator {
  return {
    spansOf: (record) => record.spans ?? spansIn(record, table),
    offsetIn: (raw, span, offset) =>
      span.quoted
        ? escapedOffset(raw, span.start, offset)
        : Math.min(span.start + offset, span.end),
    pointer: createPointer(table),
    spanAt: (record, path, meansKey = false) => {
      const span = (meansKey ? keyIn : locateIn)(record.raw, valueStart(record), path);
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
  const start = valueStart(record);
  if (within) return spansWithin(record, headers());
  const parts = partsOf(raw, start);
  if (parts[0] && parts[0].key === undefined) return parts.map((part) => cellAt(raw, part));
  const byName = new Map(parts.map((part): [string, JsonPart] => [part.key?.name ?? '', part]));
  const spans: CellSpan[] = [];
  headers().forEach((header, cell) => {
    if (cell === 0 && keyed()) {
      const key = keySpan(record);
      if (key) spans[cell] = key;
      return;
    }
    const part = byName.get(header);
    if (part) spans[cell] = cellAt(raw, part);
  });
  return spans;
}

/** The spans of the cells of a row within a record. */
function spansWithin(record: SourceRecord, headers: readonly string[]): readonly CellSpan[] {
  const spans: CellSpan[] = [];
  for (const [cell, header] of headers.entries()) {
    const span = spanWithin(record, header);
    if (span) spans[cell] = span;
  }
  return spans;
}

function spanWithin(record: SourceRecord, header: string): CellSpan | undefined {
  const { raw, within } = record;
  const place = within?.places.get(header);
  if (!place) return undefined;
  const { path, isKey } = place;
  if (isKey && path.length === 0) return keySpan(record);
  return cellAt(raw, (isKey ? keyIn : locateIn)(raw, valueStart(record), path));
}

/** The span of the key of a column in the text of a record. */
export function headerSpan(record: SourceRecord, name: string): TextSpan | undefined {
  const { raw, within } = record;
  if (!within) return partsOf(raw, valueStart(record)).find(({ key }) => key?.name === name)?.key;
  const path = within.places.get(name)?.path;
  return path === undefined || path.length === 0 ? undefined : keyIn(raw, valueStart(record), path);
}

/** The offset of the value of a record, whose text may begin with a key. */
export function valueStart({ raw, element }: SourceRecord): number {
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

/** A part of a text, by its offsets. */
interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A member of an object or an element of a list, with its place in a text. */
export interface JsonPart extends TextSpan {
  /** Of an object. */
  readonly key?: { readonly name: string } & TextSpan;
}

/** The members or elements of the value at an offset; none of a text or a number. */
export function partsOf(text: string, start: number): readonly JsonPart[] {
  const parts: JsonPart[] = [];
  const opened: number[] = [];
  let key: JsonPart['key'];
  const add = (from: number, end: number): void => {
    parts.push({ start: from, end, ...(key && { key }) });
    key = undefined;
  };
  scanJson(text, start, {
    atEnd: true,
    visitor: {
      open: (at) => opened.push(at),
      close: (end) => {
        const from = opened.pop();
        if (from !== undefined && opened.length === 1) add(from, end);
      },
      key: (from, end) => {
        if (opened.length !== 1) return;
        key = { name: JSON.parse(text.slice(from, end)) as string, start: from, end };
      },
      scalar: (from, end) => {
        if (opened.length === 1) add(from, end);
      },
    },
  });
  return parts;
}

/**
 * The span of a value within the value at an offset. Of members with the same name the last counts, as
 * in `JSON.parse`. If the path does not exist, the span of the nearest value around it.
 */
function locateIn(text: string, start: number, path: readonly (string | number)[]): TextSpan {
  let from = start;
  let span: TextSpan | undefined;
  for (const step of path) {
    const parts = partsOf(text, from);
    const found =
      typeof step === 'number' && parts[0]?.key === undefined
        ? parts[step]
        : parts.findLast(({ key }) => key?.name === String(step));
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
function keyIn(text: string, start: number, path: readonly (string | number)[]): TextSpan {
  const parent = locateIn(text, start, path.slice(0, -1));
  const name = String(path.at(-1));
  const key = partsOf(text, parent.start).findLast((part) => part.key?.name === name)?.key;
  return key ?? locateIn(text, start, path);
}
