import { createDecoder } from './decode.js';
import type { Encoding } from './sniff.js';

/** An encoding of one byte for each character, told by the letters that it gives. */
export interface GuessedEncoding {
  readonly encoding: Encoding;
  /** Another one gives letters that are nearly as likely. */
  readonly other?: Encoding;
}

/** The encodings that are tried, in the order that settles a tie. */
const candidates: readonly Encoding[] = [
  ...(['windows-1251', 'kz-1048', 'koi8-r', 'koi8-u', 'ibm866', 'windows-1252'] as const),
];

/** How much the best must be ahead of the next, as a share of the characters. */
const clearly = 0.1;

/** The letters of Russian, the most frequent first. */
const byFrequency = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё';
const kazakh = new Set('әқңұһӘҚҢҰҺ');
/** Letters in whose places the code page of Ukrainian has others that it often needs. */
const alsoUkrainian = new Set('ғөүҒӨҮ');
const shared = new Set('іІ');
const ukrainian = new Set('їєґЇЄҐ');
/** Signs that stand in running text. */
const signs = new Set('«»„“”‘’–—…№§°\u00A0');

/**
 * Tells which code page bytes that are no UTF-8 are in. Where a text has few letters outside ASCII
 * there is little to go by: a guess is to be told, never silent.
 */
export function guessEncoding(bytes: Uint8Array): GuessedEncoding {
  const scored = candidates
    .map((encoding) => ({ encoding, score: likelihood(decoded(bytes, encoding)) }))
    .toSorted((one, other) => other.score - one.score);
  const [best, next] = scored;
  if (!best || !next) return { encoding: 'windows-1251' };
  // Where the letters are the same, it does not matter which of the two it is.
  const same = decoded(bytes, best.encoding) === decoded(bytes, next.encoding);
  const rival = scored.find(({ encoding }, at) => at > 0 && !(same && encoding === next.encoding));
  return {
    encoding: best.encoding,
    ...(rival && rival.score > best.score - clearly && { other: rival.encoding }),
  };
}

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  const decoder = createDecoder(encoding);
  return decoder.push(bytes) + decoder.end();
}

/** How much the characters outside ASCII look like those of a text: at most 1 for each, on average. */
function likelihood(text: string): number {
  const isKazakh = /[әқңұ]/iu.test(text);
  let sum = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter < '\u0080') continue;
    const weight = weightOf(letter, text[at - 1] ?? ' ', text[at + 1] ?? ' ');
    sum += alsoUkrainian.has(letter) && !isKazakh ? weight / 3 : weight;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

function weightOf(letter: string, before: string, after: string): number {
  if (signs.has(letter)) return 0.3;
  const latin = /[A-Za-z]/.test(before) || /[A-Za-z]/.test(after);
  // A letter of Western Europe stands among Latin letters.
  if (/[À-ÖØ-öø-ÿŒœ]/u.test(letter)) return latin ? 0.9 : -0.8;
  const known = weightOfCyrillic(letter);
  if (known === undefined || latin) return -1;
  // A capital after a small letter is what a wrong code page makes.
  const isCapital = letter !== letter.toLowerCase();
  return isCapital && before !== before.toUpperCase() ? -1 : known;
}

function weightOfCyrillic(letter: string): number | undefined {
  if (kazakh.has(letter) || alsoUkrainian.has(letter)) return 0.9;
  if (shared.has(letter)) return 0.7;
  if (ukrainian.has(letter)) return 0.4;
  const rank = byFrequency.indexOf(letter.toLowerCase());
  return rank < 0 ? undefined : 1 - rank / byFrequency.length;
}
