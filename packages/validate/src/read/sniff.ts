/** Bytes that are not text. */
export interface NotText {
  readonly kind: 'not-text';
  readonly reason: NotTextReason;
}

/** What the bytes are instead. */
export type NotTextReason = 'zip' | 'xls' | 'pdf' | 'gzip' | 'png' | 'jpeg' | 'utf-32' | 'nul';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface TextEncoding {
  readonly kind: 'text';
  readonly encoding: Encoding;
  /** The file begins with a byte order mark; it is not part of the text. */
  readonly bom: boolean;
}

/** Files that are often taken for tables, by their first bytes. */
const signatures: readonly (readonly [readonly number[], NotTextReason])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'xls'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x89, 0x50, 0x4e, 0x47], 'png'],
  [[0xff, 0xd8, 0xff], 'jpeg'],
];

/** Tells from the first bytes of a file how its text is encoded, or that it holds none. */
export function sniff(head: Uint8Array): TextEncoding | NotText {
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return { kind: 'text', encoding: 'utf-8', bom: true };
  if (isUtf32(head)) return notText('utf-32');
  if (startsWith(head, [0xff, 0xfe])) return { kind: 'text', encoding: 'utf-16le', bom: true };
  if (startsWith(head, [0xfe, 0xff])) return { kind: 'text', encoding: 'utf-16be', bom: true };
  const known = signatures.find(([bytes]) => startsWith(head, bytes));
  if (known) return notText(known[1]);
  if (!head.includes(0)) return { kind: 'text', encoding: 'utf-8', bom: false };
  // Text in UTF-16 without a mark: every other byte of Latin letters is zero.
  const zeros = [0, 1].map((odd) => share(head, (byte, at) => at % 2 === odd && byte === 0));
  if ((zeros[1] ?? 0) > 0.3 && zeros[0] === 0) {
    return { kind: 'text', encoding: 'utf-16le', bom: false };
  }
  if ((zeros[0] ?? 0) > 0.3 && zeros[1] === 0) {
    return { kind: 'text', encoding: 'utf-16be', bom: false };
  }
  return notText('nul');
}

/** By its mark, or by two zero bytes in each four; NUL bytes alone are no text at all. */
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
