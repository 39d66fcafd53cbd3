import { type ElementFault, forgivenFaults, lossesOf, saysAll } from './json-element.js';
import { blanked, type JsonScan, scanJson } from './json-scan.js';
import type { Templates } from './json-template.js';
import type { FormatNotice } from './notice.js';
import type { LineCounter } from './position.js';
import type { ReadEvent, SourceRecord } from './record.js';

/** Objects and arrays deeper in each other than this are no record of anything. */
export const deepest = 100;

/** Longer records are passed over, in UTF-16 units. */
export const longestElement = 1 << 21;

/** How much of a text that is passed over is kept to be shown. */
export const shown = 200;

const noCells: readonly string[] = [];

/** Where a record stands in its document. */
export interface ElementPlace {
  readonly index: number;
  readonly line: number;
  readonly column: number;
  readonly collection: string | undefined;
  readonly element: number | string | undefined;
}

export function placeOf(
  lines: LineCounter,
  index: number,
  collection: string | undefined,
  element: number | string | undefined,
): ElementPlace {
  return { index, line: lines.line(), column: lines.column(), collection, element };
}

/** Always with the same fields in the same order: there are millions of them. */
export function recordAt(place: ElementPlace, raw: string, value: unknown): SourceRecord {
  const { index, line, column, collection, element } = place;
  return { index, line, column, raw, cells: noCells, keys: undefined, value, collection, element };
}

/** A record of which only the cells were taken. */
export function cellsAt(
  place: ElementPlace,
  raw: string,
  { cells, keys }: Templates,
): SourceRecord {
  const { index, line, column, collection, element } = place;
  const [own, names] = [cells(), keys()];
  return {
    index,
    line,
    column,
    raw,
    cells: own,
    keys: names,
    value: undefined,
    collection,
    element,
  };
}

/** The value of a text; undefined where it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Hands on a record of which the value is known, with what its text says beside.
 *
 * @returns whether there is nothing to be said.
 */
export function takeFlat(
  events: ReadEvent[],
  place: ElementPlace,
  raw: string,
  { value, offset }: { readonly value: unknown; readonly offset: number },
): boolean {
  const record = recordAt(place, raw, value);
  const text = offset === 0 ? raw : raw.slice(offset);
  const faults = saysAll(text, value) ? [] : lossesOf(text);
  tell(events, record, faults, offset);
  events.push({ kind: 'record', record });
  return faults.length === 0;
}

/**
 * Hands on a record whose text was scanned from `offset` of `raw` on, or says why it cannot be read.
 */
export function takeScanned(
  events: ReadEvent[],
  place: ElementPlace,
  raw: string,
  { scan, offset, origin }: ScannedElement,
): boolean {
  if (scan.depth > deepest) {
    events.push(passedOver({ kind: 'too-deep' }, recordAt(place, raw, undefined)));
    return false;
  }
  const forgiven = scan.forgiven.map(({ what, start, end }) => {
    return { what, start: start - origin, end: end - origin };
  });
  const strict = (forgiven.length === 0 ? raw : blanked(raw, forgiven)).slice(offset);
  const value = JSON.parse(strict) as unknown;
  const record = recordAt(place, raw, value);
  if (forgiven.length > 0) tell(events, record, forgivenFaults(forgiven), 0);
  if (scan.depth === 0 || !saysAll(strict, value, scan.members)) {
    tell(events, record, lossesOf(strict), offset);
  }
  events.push({ kind: 'record', record });
  return true;
}

interface ScannedElement {
  readonly scan: Extract<JsonScan, { kind: 'value' }>;
  /** Where the value begins in the record's text; before it stands its key. */
  readonly offset: number;
  /** Where the record's text begins in the text that was scanned. */
  readonly origin: number;
}

/** A fault of a record that cannot be read. */
export function passedOver(fault: FormatNotice, record: SourceRecord, at?: number): ReadEvent {
  return { kind: 'fault', fault, record, at, passedOver: true };
}

function tell(
  events: ReadEvent[],
  record: SourceRecord,
  faults: readonly ElementFault[],
  offset: number,
): void {
  for (const { fault, at } of faults)
    events.push({ kind: 'fault', fault, record, at: at + offset });
}

/** Whether a text that is read by itself, such as a line, holds objects or arrays in each other. */
export function isNested(text: string): boolean {
  return text.indexOf('{', 1) >= 0 || text.includes('[');
}

/** A text that is one record. */
export function takeText(events: ReadEvent[], place: ElementPlace, raw: string): void {
  if (!isNested(raw)) {
    const value = parsed(raw);
    if (value !== undefined) {
      takeFlat(events, place, raw, { value, offset: 0 });
      return;
    }
  }
  const scan = scanJson(raw, 0, { atEnd: true });
  if (scan.kind === 'incomplete') return;
  if (scan.kind === 'fault') {
    const { what, at } = scan;
    events.push(passedOver({ kind: 'json-syntax', what }, recordAt(place, raw, undefined), at));
    return;
  }
  const after = raw.slice(scan.end).search(/[^ \t\r\n]/);
  if (after >= 0) {
    const at = scan.end + after;
    const fault: FormatNotice = { kind: 'json-text-after-end' };
    events.push(passedOver(fault, recordAt(place, raw, undefined), at));
    return;
  }
  takeScanned(events, place, raw, { scan, offset: 0, origin: 0 });
}
