import { gunzipOfPlatform } from './gunzip.js';

/** Text or bytes, whole or in chunks, which may be cut anywhere. */
export type Input =
  | string
  | Uint8Array
  | Iterable<string | Uint8Array>
  | AsyncIterable<string | Uint8Array>;

/** A hash of the bytes that are read, such as `createHash('sha256')` of Node. */
export interface Digest {
  readonly update: (bytes: Uint8Array) => void;
  readonly hex: () => string;
}

/** Input is read in pieces of this length, so that findings are reported before its end. */
const pieceLength = 1 << 16;

/** An input as bytes, in pieces of bounded length. */
async function* bytePieces(input: Input): AsyncGenerator<Uint8Array> {
  const whole = typeof input === 'string' || input instanceof Uint8Array;
  for await (const chunk of whole ? [input] : input) {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) {
      throw new RangeError(`A chunk of the input is neither text nor bytes, but ${typeof chunk}.`);
    }
    for (let start = 0; start < chunk.length; ) {
      let end = start + pieceLength;
      // Do not cut a surrogate pair.
      if (typeof chunk === 'string' && isHighSurrogate(chunk.charCodeAt(end - 1))) end++;
      yield typeof chunk === 'string'
        ? new TextEncoder().encode(chunk.slice(start, end))
        : chunk.subarray(start, end);
      start = end;
    }
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Bytes with a copy of their beginning. */
interface Peeked {
  /** At least the requested number of bytes, or all bytes. */
  readonly head: Uint8Array;
  /** All bytes, including those of the head. */
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** Reads the first bytes, and no further than necessary. */
async function peekBytes(bytes: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const pieces = bytes[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let seen = 0;
  while (seen < length) {
    const next = await pieces.next();
    if (next.done) break;
    first.push(next.value);
    seen += next.value.length;
  }
  return { head: concat(first), pieces: allOf(first, pieces) };
}

async function* allOf(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Length of the head from which the format and the encoding are detected. */
const headLength = 1 << 15;

/** How an input is opened. */
export interface OpenBytesOptions {
  readonly digest?: Digest | undefined;
  /** Ends the input. */
  readonly signal?: AbortSignal | undefined;
}

/** The decompressed bytes of an input. */
export interface OpenedBytes extends Peeked {
  readonly compression: 'gzip' | undefined;
  /** Whether the compressed bytes are damaged or truncated; known when all were read. */
  readonly damaged: () => boolean;
  /** Whether other bytes follow the compressed ones; known when all were read. */
  readonly followed: () => boolean;
  /** Number of bytes of the input that were read so far, before decompression. */
  readonly bytes: () => number;
}

/** Opens an input as bytes, and reads no further than necessary. */
export async function openBytes(
  input: Input,
  { digest, signal }: OpenBytesOptions,
): Promise<OpenedBytes> {
  let bytes = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of bytePieces(input)) {
      if (signal?.aborted) return;
      bytes += piece.length;
      digest?.update(piece);
      yield piece;
    }
  };
  const plain = await peekBytes(counted(), 2);
  if (plain.head[0] !== 0x1f || plain.head[1] !== 0x8b) {
    const peeked = await peekBytes(plain.pieces, headLength);
    const never = (): boolean => false;
    return {
      ...peeked,
      compression: undefined,
      damaged: never,
      followed: never,
      bytes: () => bytes,
    };
  }
  const { bytes: unpacked, damaged, followed } = (await gunzipOfPlatform())(plain.pieces);
  const peeked = await peekBytes(unpacked, headLength);
  return { ...peeked, compression: 'gzip', damaged, followed, bytes: () => bytes };
}

/** All bytes in one array; undefined if there are more than `most`. */
export async function allBytes(
  pieces: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > most) return undefined;
    // A copy, because a stream may reuse the memory of a piece.
    parts.push(Uint8Array.from(piece));
  }
  return concat(parts);
}
