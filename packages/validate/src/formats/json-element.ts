import {
  type BracketCount,
  blanked,
  endByBrackets,
  type Forgiven,
  type JsonScan,
  noBrackets,
  scanJson,
} from './json-scan.js';
import type { FormatNotice } from './notice.js';
import type { ReadEvent, SourceRecord } from './record.js';

/** Objects and arrays nested deeper than this are not read. */
export const deepest = 100;

/** Longer records are passed over, in UTF-16 units. */
export const longestElement = 1 << 21;

/** How much is kept of a text that is passed over, to be shown. */
export const shown = 200;

/** Where a record is in its document. */
export interface ElementPlace {
  readonly index: number;
  readonly line: number;
  readonly column: number;
  readonly collection: string | undefined;
  readonly element: number | string | undefined;
}

const noCells: readonly string[] = [];

/** Always with the same fields in the same order: there are millions of them. */
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

/** A fault of a record that cannot be read. */
export function passedOver(fault: FormatNotice, record: SourceRecord, at?: number): ReadEvent {
  return { kind: 'fault', fault, record, at, passedOver: true };
}

/** A value, and how its text was found to end. */
export interface ParsedElement {
  readonly value: unknown;
  /** Where the value begins in the text of its record; before it is its key. */
  readonly offset: number;
  readonly count: BracketCount;
}

/**
 * Adds a record of which the value is known, after what its text says beyond the value.
 *
 * @returns whether the text has no fault.
 */
export function takeParsed(
  events: ReadEvent[],
  place: ElementPlace,
  raw: string,
  { value, offset, count }: ParsedElement,
): boolean {
  const record = recordAt(place, raw, value);
  const text = offset === 0 ? raw : raw.slice(offset);
  const faults = saysAll(text, value, count) ? [] : lossesOf(text);
  addFaults(events, record, faults, offset);
  events.push({ kind: 'record', record });
  return faults.length === 0;
}

/** A value that was scanned by the letter. */
export interface ScannedElement {
  readonly scan: Extract<JsonScan, { kind: 'value' }>;
  /** Where the value begins in the text of its record; before it is its key. */
  readonly offset: number;
  /** Where the text of the record begins in the text that was scanned. */
  readonly origin: number;
}

/**
 * Adds a record whose text was scanned, after what is wrong with the text; or why it cannot be read.
 *
 * @returns its value, if it was added.
 */
export function takeScanned(
  events: ReadEvent[],
  place: ElementPlace,
  raw: string,
  { scan, offset, origin }: ScannedElement,
): { readonly value: unknown } | undefined {
  if (scan.depth > deepest) {
    events.push(passedOver({ kind: 'too-deep' }, recordAt(place, raw, undefined)));
    return undefined;
  }
  const forgiven = scan.forgiven.map(({ what, start, end }) => {
    return { what, start: start - origin, end: end - origin };
  });
  const strict = (forgiven.length === 0 ? raw : blanked(raw, forgiven)).slice(offset);
  const value = JSON.parse(strict) as unknown;
  const record = recordAt(place, raw, value);
  addFaults(events, record, forgivenFaults(forgiven), 0);
  const count = noBrackets();
  endByBrackets(strict, 0, count);
  if (!saysAll(strict, value, count)) addFaults(events, record, lossesOf(strict), offset);
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

function forgivenFaults(forgiven: readonly Forgiven[]): readonly ElementFault[] {
  return forgiven.map(({ what, start }) => ({ fault: { kind: 'json-forgiven', what }, at: start }));
}

/**
 * Whether a value surely says all that its text says. `JSON.parse` lets the last of two members of
 * the same name win and rounds long numbers, both in silence. In doubt the answer is no, and
 * `lossesOf` looks closely.
 */
function saysAll(raw: string, value: unknown, { colons, escapes }: BracketCount): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { members, numbers } = contentOf(value, { members: 0, numbers: 0 });
  if (members !== colons || (numbers > 0 && longNumber.test(raw))) return false;
  return !escapes || !/\\ud/i.test(raw);
}

/** Digits that a number may lose, and exponents that may be too large for one. */
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

/** What `JSON.parse` would lose or accept in silence. The text is valid JSON. */
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

/** The digits of a number that count, and where its point is: the same for each way to write it. */
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

/** Without the zeros at the end; a pattern for them would take the square of the length. */
function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}
