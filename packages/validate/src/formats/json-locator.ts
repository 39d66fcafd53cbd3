import { escapedOffset, type JsonPart, keyIn, locateIn, partsOf } from './json-locate.js';
import { scanJson } from './json-scan.js';
import { createPointer, type Locator } from './locator.js';
import type { CellSpan, SourceRecord } from './record.js';
import type { Tabulator } from './tabulate.js';

/** Places in records of JSON: their texts are scanned again, for findings that are kept. */
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

/** Where the cells of a record stand; those that it lacks are left open. */
function spansIn(
  record: SourceRecord,
  { headers, keyed }: Pick<Tabulator, 'headers' | 'keyed'>,
): readonly CellSpan[] {
  const { raw } = record;
  const start = valueStart(record);
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

/** Where the value of a record begins: before it may stand its key. */
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
