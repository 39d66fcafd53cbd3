import type { BeyondLimit } from './limits.js';

/** An input that cannot be read as text. */
export type NotText =
  | { readonly kind: 'not-text'; readonly reason: NotTextReason }
  | { readonly kind: 'not-text'; readonly reason: 'beyond-limit'; readonly limit: BeyondLimit };

/** What the input is instead, or why it cannot be read. */
export type NotTextReason =
  | 'zip'
  | 'damaged-zip'
  | 'ods'
  | 'xlsb'
  | 'numbers'
  | 'office'
  | 'xls'
  | 'old-office'
  | 'encrypted'
  | 'rtf'
  | 'archive'
  | 'parquet'
  | 'sqlite'
  | 'statistics'
  | 'pdf'
  | 'gzip'
  | 'damaged-gzip'
  | 'png'
  | 'jpeg'
  | 'html'
  | 'xml'
  | 'damaged-workbook'
  | 'no-workbook-reader'
  | 'no-such-sheet'
  | 'chart-sheet'
  | 'utf-32'
  | 'unknown-encoding'
  | 'nul';

/** Spreadsheets that are not read, whose programs can save XLSX as well. */
export const spreadsheets: ReadonlySet<NotTextReason> = new Set(['ods', 'xlsb', 'numbers', 'xls']);

/** The supported encodings. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'kz-1048',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'iso-8859-5',
  'x-mac-cyrillic',
] as const;
export type Encoding = (typeof encodings)[number];

export interface TextEncoding {
  readonly kind: 'text';
  readonly encoding: Encoding;
  /** Whether the file begins with a byte order mark. */
  readonly bom: boolean;
}

function codesOf(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

/** Files that are often mistaken for tables, by their first bytes. */
const signatures: readonly (readonly [readonly number[], NotTextReason])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'xls'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [codesOf('{\\rtf'), 'rtf'],
  [codesOf('PAR1'), 'parquet'],
  [codesOf('SQLite format 3'), 'sqlite'],
  [codesOf('<stata_dta>'), 'statistics'],
  [codesOf('$FL2@(#)'), 'statistics'],
  [codesOf('$FL3@(#)'), 'statistics'],
  [codesOf('Rar!'), 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'archive'],
  [[0x42, 0x5a, 0x68], 'archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'archive'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x89, 0x50, 0x4e, 0x47], 'png'],
  [[0xff, 0xd8, 0xff], 'jpeg'],
];

/** Whether bytes are a ZIP archive, which a workbook is. */
export function isZip(head: Uint8Array): boolean {
  return startsWith(head, [0x50, 0x4b, 0x03, 0x04]);
}

/** Detects the encoding of a file from its first bytes, or that it is not text. */
export function sniff(head: Uint8Array): TextEncoding | NotText {
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return { kind: 'text', encoding: 'utf-8', bom: true };
  if (isUtf32(head)) return notText('utf-32');
  if (startsWith(head, [0xff, 0xfe])) return { kind: 'text', encoding: 'utf-16le', bom: true };
  if (startsWith(head, [0xfe, 0xff])) return { kind: 'text', encoding: 'utf-16be', bom: true };
  const known = signatures.find(([bytes]) => startsWith(head, bytes));
  if (known) return notText(known[1] === 'xls' ? kindOfOldOffice(head) : known[1]);
  if (isXml(head)) return notText('xml');
  if (!head.includes(0)) return { kind: 'text', encoding: 'utf-8', bom: false };
  // UTF-16 without a byte order mark: every other byte is the high byte of an alphabet.
  const isHigh = (odd: number): boolean =>
    share(head, (byte, at) => at % 2 !== odd && byte === 0) === 0 &&
    share(head, (byte, at) => at % 2 === odd && alphabets.has(byte)) > 0.45;
  if (isHigh(1)) return { kind: 'text', encoding: 'utf-16le', bom: false };
  if (isHigh(0)) return { kind: 'text', encoding: 'utf-16be', bom: false };
  return notText('nul');
}

/** Old Office documents have the names of their streams in UTF-16. */
function kindOfOldOffice(head: Uint8Array): NotTextReason {
  const names = new TextDecoder('utf-16le').decode(head.subarray(0, head.length & ~1));
  if (names.includes('EncryptedPackage')) return 'encrypted';
  return /WordDocument|PowerPoint/.test(names) ? 'old-office' : 'xls';
}

/** Whether bytes are UTF-8; the last character may be incomplete. */
export function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** High bytes in UTF-16 of Latin, Cyrillic, quotes and dashes, №. */
const alphabets: ReadonlySet<number> = new Set([0x00, 0x04, 0x20, 0x21]);

/** Whether a text is XML and not a web page. */
function isXml(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head.subarray(0, 1000));
  return /^\s*<\?xml\b/i.test(text) && !/<(?:!doctype\s+html|html)\b/i.test(text);
}

/** By its byte order mark, or by two zero bytes in every four. */
function isUtf32(head: Uint8Array): boolean {
  if (startsWith(head, [0xff, 0xfe, 0, 0]) || startsWith(head, [0, 0, 0xfe, 0xff])) return true;
  const whole = head.subarray(0, head.length - (head.length % 4));
  if (whole.length < 8) return false;
  const zero = (at: number): boolean =>
    whole.every((byte, index) => index % 4 !== at || byte === 0);
  const little = zero(2) && zero(3) && !zero(0);
  return little || (zero(0) && zero(1) && !zero(3));
}

function notText(reason: NotTextReason): NotText {
  return { kind: 'not-text', reason };
}

function share(bytes: Uint8Array, counts: (byte: number, at: number) => boolean): number {
  return bytes.filter(counts).length / Math.max(1, bytes.length);
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, at) => bytes[at] === byte);
}
