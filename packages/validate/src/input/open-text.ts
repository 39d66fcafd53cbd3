import type { OpenedBytes } from './bytes.js';
import { createDecoder, knownEncoding } from './decode.js';
import { guessEncoding } from './guess-encoding.js';
import type { InputNotice } from './notice.js';
import { type Encoding, isUtf8, type NotText, sniff } from './sniff.js';

/** Decoded text, with its encoding. */
export interface OpenedText {
  readonly kind: 'text';
  readonly encoding: Encoding;
  readonly notices: readonly InputNotice[];
  /** The text began with a byte order mark, which is removed. */
  readonly bom: boolean;
  readonly text: AsyncIterable<string>;
}

/** Number of bytes from which the kind of file and its encoding are detected. */
const sniffedLength = 4096;

/**
 * Opens bytes as text.
 *
 * @param stated The encoding as the caller states it; a byte order mark has precedence.
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
  const hasMark = sniffed.kind === 'text' && sniffed.bom;
  if (known !== undefined && !hasMark) {
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

/** Text with a copy of its beginning. */
export interface SampledText {
  /** At least the requested length, or the whole text. */
  readonly sample: string;
  /** Whether the sample is the whole text. */
  readonly complete: boolean;
  /** The whole text, including the sample. */
  readonly text: AsyncIterable<string>;
}

/** Reads the beginning of a text, and no further than necessary. */
export async function sampleText(
  text: AsyncIterable<string>,
  length: number,
): Promise<SampledText> {
  const pieces = text[Symbol.asyncIterator]();
  let sample = '';
  let complete = false;
  while (sample.length < length && !complete) {
    const next = await pieces.next();
    if (next.done) complete = true;
    else sample += next.value;
  }
  return { sample, complete, text: following(sample, pieces) };
}

async function* following(sample: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield sample;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** The whole text; undefined if it is longer than `longest`. */
export async function wholeText(
  text: AsyncIterable<string>,
  longest: number,
): Promise<string | undefined> {
  const parts: string[] = [];
  let length = 0;
  for await (const part of text) {
    length += part.length;
    if (length > longest) return undefined;
    parts.push(part);
  }
  return parts.join('');
}
