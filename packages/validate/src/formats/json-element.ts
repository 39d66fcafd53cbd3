import { type Forgiven, scanJson } from './json-scan.js';
import type { FormatNotice } from './notice.js';

/** A fault in the text of an element, at an offset. */
export interface ElementFault {
  readonly fault: FormatNotice;
  readonly at: number;
}

/**
 * Whether a value surely says all that its text says. `JSON.parse` lets the last of two members of
 * the same name win and rounds long numbers, both in silence. In doubt the answer is no, and
 * `lossesOf` looks closely.
 *
 * @param members How many members the text has, where that is known.
 */
export function saysAll(raw: string, value: unknown, members?: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (members === undefined && minifiedLength(value) === raw.length) return true;
  const seen: Seen = { members: 0, colons: 0, numbers: 0 };
  look(value, seen);
  if (seen.numbers > 0 && longNumber.test(raw)) return false;
  if (raw.includes('\\ud') || raw.includes('\\uD')) return false;
  if (members !== undefined) return members === seen.members;
  // Each member has a colon; those that stand in texts are taken off.
  return !raw.includes('\\u003') && count(raw, ':') - seen.colons === seen.members;
}

/** Digits that a number may lose, and exponents that may be too large for one. */
const longNumber = /[\d.]{16}|[eE][+-]?\d{3}/;

/**
 * How long a flat object of texts is in the shortest way to write it. Text of just that length has no
 * member twice, no escapes and no spaces.
 */
function minifiedLength(value: object): number {
  let length = 1;
  for (const key in value) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    length += key.length + 4;
    if (typeof member === 'string') length += member.length + 2;
    else if (member === null || member === true) length += 4;
    else if (member === false) length += 5;
    else return -1;
  }
  return length === 1 ? 2 : length;
}

interface Seen {
  members: number;
  colons: number;
  numbers: number;
}

function look(value: unknown, seen: Seen): void {
  if (typeof value === 'string') {
    if (value.includes(':')) seen.colons += count(value, ':');
  } else if (typeof value === 'number') {
    seen.numbers++;
  } else if (Array.isArray(value)) {
    for (const one of value) look(one, seen);
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) {
      seen.members++;
      if (key.includes(':')) seen.colons += count(key, ':');
      look((value as Readonly<Record<string, unknown>>)[key], seen);
    }
  }
}

function count(text: string, unit: string): number {
  let times = 0;
  for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) times++;
  return times;
}

/** What `JSON.parse` would lose or let pass in silence. The text is valid JSON. */
export function lossesOf(raw: string): readonly ElementFault[] {
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
        const key = text(start, end);
        const known = keys.at(-1);
        if (known?.has(key))
          faults.push({ fault: { kind: 'duplicate-key', name: key }, at: start });
        known?.add(key);
      },
      scalar: (start, end) => {
        if (raw[start] === '"') text(start, end);
        else {
          const written = raw.slice(start, end);
          const read = String(JSON.parse(written));
          if (/\d/.test(written) && !sameNumber(written, read)) {
            faults.push({ fault: { kind: 'json-lost-digits', written, read }, at: start });
          }
        }
      },
    },
  });
  return faults;
}

/** Whether two ways to write a number mean the same one, to the last digit. */
function sameNumber(one: string, other: string): boolean {
  return canonical(one) === canonical(other);
}

/** The digits that count, and where the point stands. */
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

/** Without the zeros at the end; a search for them would take time with the square of the length. */
function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

export function forgivenFaults(forgiven: readonly Forgiven[]): readonly ElementFault[] {
  return forgiven.map(({ what, start }) => ({ fault: { kind: 'json-forgiven', what }, at: start }));
}
