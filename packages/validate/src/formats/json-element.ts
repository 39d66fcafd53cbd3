import {
  type BracketCount,
  blanked,
  endByBrackets,
  type JsonScan,
  noBrackets,
  scanJson,
  type ToleratedError,
} from './json-scan.js';
import type { FormatNotice } from './notice.js';
import type { ReadEvent, SourceRecord } from './record.js';

/** Objects and arrays that are nested deeper are not read. */
export const maxDepth = 100;

/** Longer records are skipped, in UTF-16 units. */
export const longestElement = 1 << 21;

/** How much of a skipped text is kept, to be shown. */
export const shown = 200;

/** The place of a record in its document. */
export interface ElementPlace {
  readonly index: number;
  readonly line: number;
  readonly column: number;
  readonly collection: string | undefined;
  readonly element: number | string | undefined;
}

const noCells: readonly string[] = [];

/** Creates all records with the same fields in the same order, which V8 handles fastest. */
export function recordAt(
  place: ElementPlace,
  raw: string,
  value: unknown,
  cells = noCells,
  keys?: readonly string[],
): SourceRecord {
  const { index, line, column, collection, element } = place;
  return { index, line, column, raw, cells, keys, value, collection, element };
}

/** The fault of a record that cannot be read. */
export function skippedRecord(fault: FormatNotice, record: SourceRecord, at?: number): ReadEvent {
  return { kind: 'fault', fault, record, at, skipped: true };
}

/** A value that `JSON.parse` accepted, with the counts of the scan that found its end. */
export interface ParsedElement {
  readonly value: unknown;
  /** Offset of the value in the text of its record, which may begin with a key. */
  readonly offset: number;
  readonly count: BracketCount;
}

/**
 * Adds a record with a known value, after the faults that `JSON.parse` does not report.
 *
 * @returns Whether the text has no fault.
 */
export function takeParsed(
  events: ReadEvent[],
  place: ElementPlace,
  raw: string,
  { value, offset, count }: ParsedElement,
): boolean {
  const record = recordAt(place, raw, value);
  const text = offset === 0 ? raw : raw.slice(offset);
  const faults = isLossless(text, value, count) ? [] : lossesOf(text);
  addFaults(events, record, faults, offset);
  events.push({ kind: 'record', record });
  return faults.length === 0;
}

/** A value that was scanned character by character. */
export interface ScannedElement {
  readonly scan: Extract<JsonScan, { kind: 'value' }>;
  /** Offset of the value in the text of its record, which may begin with a key. */
  readonly offset: number;
  /** Offset of the text of the record in the scanned text. */
  readonly origin: number;
}

/**
 * Adds a scanned record after the faults of its text, or the fault that prevents reading it.
 *
 * @returns Its value, if it was added.
 */
export function takeScanned(
  events: ReadEvent[],
  place: ElementPlace,
  raw: string,
  { scan, offset, origin }: ScannedElement,
): { readonly value: unknown } | undefined {
  if (scan.depth > maxDepth) {
    events.push(skippedRecord({ kind: 'too-deep' }, recordAt(place, raw, undefined)));
    return undefined;
  }
  const tolerated = scan.tolerated.map(({ what, start, end }) => {
    return { what, start: start - origin, end: end - origin };
  });
  const strict = (tolerated.length === 0 ? raw : blanked(raw, tolerated)).slice(offset);
  const value = JSON.parse(strict) as unknown;
  const record = recordAt(place, raw, value);
  addFaults(events, record, toleratedFaults(tolerated), 0);
  const count = noBrackets();
  endByBrackets(strict, 0, count);
  if (!isLossless(strict, value, count)) addFaults(events, record, lossesOf(strict), offset);
  events.push({ kind: 'record', record });
  return { value };
}

/** A fault in the text of an element, at an offset. */
interface ElementFault {
  readonly fault: FormatNotice;
  readonly at: number;
}

function addFaults(
  events: ReadEvent[],
  record: SourceRecord,
  faults: readonly ElementFault[],
  offset: number,
): void {
  for (const { fault, at } of faults) {
    events.push({ kind: 'fault', fault, record, at: at + offset });
  }
}

function toleratedFaults(tolerated: readonly ToleratedError[]): readonly ElementFault[] {
  return tolerated.map(({ what, start }) => ({
    fault: { kind: 'json-tolerated', what },
    at: start,
  }));
}

/**
 * Whether `JSON.parse` certainly lost nothing. It silently keeps only the last of two members with the
 * same name, and rounds long numbers. If in doubt, the answer is no, and `lossesOf` finds out.
 */
function isLossless(raw: string, value: unknown, { colons, escapes }: BracketCount): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { members, numbers } = contentOf(value, { members: 0, numbers: 0 });
  if (members !== colons || (numbers > 0 && longNumber.test(raw))) return false;
  return !escapes || !/\\ud/i.test(raw);
}

/** Numbers that may lose digits, or have an exponent that may be too large. */
const longNumber = /[\d.]{16}|[eE][+-]?\d{3}/;

interface Content {
  members: number;
  numbers: number;
}

function contentOf(value: unknown, sum: Content): Content {
  if (typeof value === 'number') sum.numbers++;
  else if (Array.isArray(value)) {
    for (const one of value) contentOf(one, sum);
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) {
      sum.members++;
      contentOf((value as Readonly<Record<string, unknown>>)[key], sum);
    }
  }
  return sum;
}

/** What `JSON.parse` silently loses or accepts in a valid text. */
function lossesOf(raw: string): readonly ElementFault[] {
  const faults: ElementFault[] = [];
  const keys: Set<string>[] = [];
  const text = (start: number, end: number): string => {
    const value = JSON.parse(raw.slice(start, end)) as string;
    if (/\p{Surrogate}/u.test(value)) {
      faults.push({ fault: { kind: 'json-lone-surrogate' }, at: start });
    }
    return value;
  };
  scanJson(raw, 0, {
    atEnd: true,
    visitor: {
      open: () => keys.push(new Set()),
      close: () => keys.pop(),
      key: (start, end) => {
        const name = text(start, end);
        const known = keys.at(-1);
        if (known?.has(name)) faults.push({ fault: { kind: 'duplicate-key', name }, at: start });
        known?.add(name);
      },
      scalar: (start, end) => {
        if (raw[start] === '"') {
          text(start, end);
          return;
        }
        const written = raw.slice(start, end);
        const read = String(JSON.parse(written));
        if (/\d/.test(written) && canonical(written) !== canonical(read)) {
          faults.push({ fault: { kind: 'json-lost-digits', written, read }, at: start });
        }
      },
    },
  });
  return faults;
}

/** The significant digits and the exponent of a number, the same for every way to write it. */
function canonical(literal: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(literal) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const short = trimZeros(digits);
  if (short === '') return literal.includes('I') ? literal : '0';
  if (exponent.length > 12) return literal;
  const power = BigInt(exponent.replace('+', '')) - BigInt(fraction.length);
  return `${sign}${short}e${power + BigInt(digits.length - short.length)}`;
}

/** Removes zeros at the end. A regular expression would take quadratic time. */
function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}
