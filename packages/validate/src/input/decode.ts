import { type Encoding, encodings } from './sniff.js';

/** Decodes bytes that come in pieces, which may be cut anywhere. */
export interface Decoder {
  readonly push: (bytes: Uint8Array) => string;
  /** The rest of the text; U+FFFD if the bytes end within a character. */
  readonly end: () => string;
}

/**
 * Invalid bytes become U+FFFD, which is reported later, with its place. A byte order mark is removed.
 */
export function createDecoder(encoding: Encoding): Decoder {
  if (encoding === 'kz-1048') return kazakhDecoder();
  if (encoding !== 'utf-8') {
    const decoder = new TextDecoder(encoding);
    return {
      push: (bytes) => decoder.decode(bytes, { stream: true }),
      end: () => decoder.decode(),
    };
  }
  // Not with `stream: true`: decoding whole characters is several times faster, and ASCII text then
  // takes one byte per character in memory instead of two.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let first = true;
  let incomplete: Uint8Array = new Uint8Array(0);
  const decode = (bytes: Uint8Array): string => {
    const text = decoder.decode(bytes);
    if (text === '' || !first) return text;
    first = false;
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  };
  return {
    push: (bytes) => {
      const all = incomplete.length === 0 ? bytes : joined(incomplete, bytes);
      const end = endOfWholeCharacters(all);
      // A copy, because a stream may reuse the memory of a piece.
      incomplete = Uint8Array.from(all.subarray(end));
      return decode(all.subarray(0, end));
    },
    end: () => decode(incomplete),
  };
}

/** Letters of windows-1251 that KZ-1048, the code page of Kazakhstan, replaces by Kazakh letters. */
const replaced = 'ЌЏќџЎўЈҐЄЇґєјЅѕї';
const kazakhLetters = 'ҚҺқһҰұӘӨҒҮөғәҢңү';

/** `TextDecoder` does not support KZ-1048, which is windows-1251 with Kazakh letters. */
function kazakhDecoder(): Decoder {
  const decoder = createDecoder('windows-1251');
  const pattern = new RegExp(`[${replaced}]`, 'gu');
  const kazakh = (text: string): string =>
    text.replace(pattern, (letter) => kazakhLetters[replaced.indexOf(letter)] ?? letter);
  return { push: (bytes) => kazakh(decoder.push(bytes)), end: () => kazakh(decoder.end()) };
}

/** The encoding of a name; undefined if it is not supported. */
export function knownEncoding(name: string): Encoding | undefined {
  const own = name.trim().toLowerCase();
  if (own === 'kz-1048' || own === 'kz1048' || own === 'strk1048-2002') return 'kz-1048';
  try {
    const { encoding } = new TextDecoder(own);
    return encodings.find((one) => one === encoding);
  } catch {
    return undefined;
  }
}

/** The offset after the last character that is complete. */
function endOfWholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
