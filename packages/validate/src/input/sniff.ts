/** An input that cannot be read as text. */
export interface NotText {
  readonly kind: 'not-text';
  readonly reason: NotTextReason;
}

/** What the input is instead, or why it cannot be read. */
export type NotTextReason =
  | 'zip'
  | 'xls'
  | 'pdf'
  | 'gzip'
  | 'damaged-gzip'
  | 'png'
  | 'jpeg'
  | 'html'
  | 'large-yaml'
  | 'large-workbook'
  | 'damaged-workbook'
  | 'no-workbook-reader'
  | 'no-such-sheet'
  | 'chart-sheet'
  | 'utf-32'
  | 'unknown-encoding'
  | 'nul';

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

/** Files that are often mistaken for tables, by their first bytes. */
const signatures: readonly (readonly [readonly number[], NotTextReason])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'xls'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
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
  if (known) return notText(known[1]);
  if (isHtml(head)) return notText('html');
  if (!head.includes(0)) return { kind: 'text', encoding: 'utf-8', bom: false };
  // UTF-16 without a byte order mark: every other byte is the high byte of an alphabet.
  const isHigh = (odd: number): boolean =>
    share(head, (byte, at) => at % 2 !== odd && byte === 0) === 0 &&
    share(head, (byte, at) => at % 2 === odd && alphabets.has(byte)) > 0.45;
  if (isHigh(1)) return { kind: 'text', encoding: 'utf-16le', bom: false };
  if (isHigh(0)) return { kind: 'text', encoding: 'utf-16be', bom: false };
  return notText('nul');
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

/** Whether a web page, such as an error page, was saved instead of the file. */
function isHtml(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head.subarray(0, 200));
  return /^\s*<(?:!doctype html|html|\?xml)\b/i.test(text);
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
