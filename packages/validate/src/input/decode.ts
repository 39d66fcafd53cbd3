import { type Encoding, encodings } from './sniff.js';

/** Turns bytes into text, piece by piece, wherever they are cut. */
export interface Decoder {
  readonly push: (bytes: Uint8Array) => string;
  /** What is left where the bytes end within a character. */
  readonly end: () => string;
}

/**
 * A decoder. Invalid bytes become U+FFFD, which the engine reports with its place. A byte order mark
 * is left out.
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
  // Whole characters at a time: that is several times faster than a stream, and the text of a
  // table without accents takes half the memory.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let first = true;
  let begun: Uint8Array = new Uint8Array(0);
  const decode = (bytes: Uint8Array): string => {
    const text = decoder.decode(bytes);
    if (text === '' || !first) return text;
    first = false;
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  };
  return {
    push: (bytes) => {
      const all = begun.length === 0 ? bytes : joined(begun, bytes);
      const whole = wholeCharacters(all);
      // A copy: the piece may be written over.
      begun = Uint8Array.from(all.subarray(whole));
      return decode(all.subarray(0, whole));
    },
    end: () => decode(begun),
  };
}

/** Letters of windows-1251 in whose places KZ-1048, the code page of Kazakhstan, has its own. */
const replaced = 'ЌЏќџЎўЈҐЄЇґєјЅѕї';
const kazakhLetters = 'ҚҺқһҰұӘӨҒҮөғәҢңү';

/** KZ-1048, which platforms do not know: windows-1251 with the letters of Kazakh. */
function kazakhDecoder(): Decoder {
  const decoder = createDecoder('windows-1251');
  const pattern = new RegExp(`[${replaced}]`, 'gu');
  const kazakh = (text: string): string =>
    text.replace(pattern, (letter) => kazakhLetters[replaced.indexOf(letter)] ?? letter);
  return { push: (bytes) => kazakh(decoder.push(bytes)), end: () => kazakh(decoder.end()) };
}

/** The encoding that a name stands for; undefined where no platform knows it. */
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

/** How many bytes there are without a character that is begun at the end. */
function wholeCharacters(bytes: Uint8Array): number {
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
