import type { Digest, Input } from '../options.js';
import { createDecoder } from '../read/decode.js';
import { type Encoding, type NotText, sniff } from '../read/sniff.js';

/** Text to be read, and what is known of the bytes behind it. */
export interface OpenedText {
  readonly kind: 'text';
  readonly encoding: Encoding;
  /** The encoding was told by a pattern of bytes, not by a mark. */
  readonly guessed: boolean;
  /** The text began with a byte order mark, which is left out. */
  readonly bom: boolean;
  readonly text: AsyncIterable<string>;
  /** Bytes read so far. */
  readonly bytes: () => number;
}

/** How many bytes are looked at to tell the encoding. */
const headLength = 4096;
/** Long input is read in pieces, so that findings come while it is read. */
const pieceLength = 1 << 16;

/** Looks at the beginning of an input and opens it as text. Reads on only as far as it must. */
export async function openText(
  input: Input,
  digest: Digest | undefined,
): Promise<OpenedText | NotText> {
  const pieces = piecesOf(input);
  const head: (string | Uint8Array)[] = [];
  let length = 0;
  while (length < headLength) {
    const next = await pieces.next();
    if (next.done) break;
    head.push(next.value);
    length += next.value.length;
  }
  const sniffed = sniff(concat(head.map(asBytes)).subarray(0, headLength));
  if (sniffed.kind === 'not-text') return sniffed;
  const { encoding, bom } = sniffed;
  let bytes = 0;
  return {
    kind: 'text',
    encoding,
    guessed: encoding !== 'utf-8' && !bom,
    bom,
    bytes: () => bytes,
    text: decode(head, pieces, encoding, (piece) => {
      bytes += piece.length;
      digest?.update(piece);
    }),
  };
}

async function* decode(
  head: readonly (string | Uint8Array)[],
  rest: AsyncIterable<string | Uint8Array>,
  encoding: Encoding,
  count: (piece: Uint8Array) => void,
): AsyncGenerator<string> {
  const decoder = createDecoder(encoding);
  for (const piece of head) yield textOf(piece);
  for await (const piece of rest) yield textOf(piece);
  yield decoder.end();

  function textOf(piece: string | Uint8Array): string {
    const bytes = asBytes(piece);
    count(bytes);
    return decoder.push(bytes);
  }
}

async function* piecesOf(input: Input): AsyncGenerator<string | Uint8Array> {
  const whole = typeof input === 'string' || input instanceof Uint8Array;
  for await (const chunk of whole ? [input] : input) {
    for (let start = 0; start < chunk.length; ) {
      let end = start + pieceLength;
      // A character outside the basic plane is two units of a string: do not cut between them.
      if (typeof chunk === 'string' && isHighSurrogate(chunk.charCodeAt(end - 1))) end++;
      yield typeof chunk === 'string' ? chunk.slice(start, end) : chunk.subarray(start, end);
      start = end;
    }
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function asBytes(piece: string | Uint8Array): Uint8Array {
  return typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
