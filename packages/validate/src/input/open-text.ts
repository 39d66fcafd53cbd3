import { bytePieces, type Digest, type Input, type Peeked, peekBytes } from './byte-pieces.js';
import { createDecoder, knownEncoding } from './decode.js';
import { guessEncoding } from './guess-encoding.js';
import { gunzip } from './gunzip.js';
import type { InputNotice } from './notice.js';
import { type Encoding, isUtf8, type NotText, sniff } from './sniff.js';

/** Bytes to be read, unpacked where they were packed. */
export interface OpenedBytes extends Peeked {
  readonly compression: 'gzip' | undefined;
  /** The packed bytes are damaged or cut off; known when all were read. */
  readonly damaged: () => boolean;
  /** Bytes of the input read so far, as they stand in the file. */
  readonly bytes: () => number;
}

/** Text to be read, and what is known of the bytes behind it. */
export interface OpenedText {
  readonly kind: 'text';
  readonly encoding: Encoding;
  /** What was noticed about the encoding. */
  readonly notices: readonly InputNotice[];
  /** The text began with a byte order mark, which is left out. */
  readonly bom: boolean;
  readonly text: AsyncIterable<string>;
}

/** How many bytes are looked at to tell what they are, and their encoding. */
const sniffedLength = 4096;
const headLength = 1 << 15;

/** Opens an input as bytes. Reads on only as far as it must. */
export async function openBytes(input: Input, digest: Digest | undefined): Promise<OpenedBytes> {
  let bytes = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of bytePieces(input)) {
      bytes += piece.length;
      digest?.update(piece);
      yield piece;
    }
  };
  const plain = await peekBytes(counted(), 2);
  if (plain.head[0] !== 0x1f || plain.head[1] !== 0x8b) {
    const peeked = await peekBytes(plain.pieces, headLength);
    return { ...peeked, compression: undefined, damaged: () => false, bytes: () => bytes };
  }
  const unpacked = gunzip(plain.pieces);
  const peeked = await peekBytes(unpacked.bytes, headLength);
  return { ...peeked, compression: 'gzip', damaged: unpacked.damaged, bytes: () => bytes };
}

/**
 * Opens bytes as text.
 *
 * @param stated The encoding that somebody knows; a byte order mark knows better.
 */
export function openText(
  { head, pieces, compression, damaged }: OpenedBytes,
  stated: string | undefined,
): OpenedText | NotText {
  if (compression && head.length === 0 && damaged()) {
    return { kind: 'not-text', reason: 'damaged-gzip' };
  }
  const known = stated === undefined ? undefined : knownEncoding(stated);
  if (stated !== undefined && known === undefined) {
    return { kind: 'not-text', reason: 'unknown-encoding' };
  }
  const sniffed = sniff(head.subarray(0, sniffedLength));
  const mark = sniffed.kind === 'text' && sniffed.bom;
  if (known !== undefined && !mark) {
    return { kind: 'text', encoding: known, notices: [], bom: false, text: decode(pieces, known) };
  }
  if (sniffed.kind === 'not-text') return sniffed;
  const { encoding, bom } = sniffed;
  if (encoding === 'utf-8' && !bom && !isUtf8(head)) {
    const guessed = guessEncoding(head);
    const notices: readonly InputNotice[] = [{ kind: 'encoding-by-letters', ...guessed }];
    const text = decode(pieces, guessed.encoding);
    return { kind: 'text', encoding: guessed.encoding, notices, bom, text };
  }
  const isGuess = encoding !== 'utf-8' && !bom;
  const notices: readonly InputNotice[] = isGuess
    ? [{ kind: 'encoding-by-zero-bytes', encoding }]
    : [];
  return { kind: 'text', encoding, notices, bom, text: decode(pieces, encoding) };
}

async function* decode(
  pieces: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = createDecoder(encoding);
  for await (const piece of pieces) yield decoder.push(piece);
  yield decoder.end();
}
