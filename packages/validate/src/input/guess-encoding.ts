import { createDecoder } from './decode.js';
import type { Encoding } from './sniff.js';

/** A single-byte encoding, guessed from the letters of the decoded text. */
export interface GuessedEncoding {
  readonly encoding: Encoding;
  /** Another encoding whose letters are nearly as likely. */
  readonly other?: Encoding;
}

/** The encodings to try; of equally likely ones, the first is taken. */
const candidates: readonly Encoding[] = [
  'windows-1251',
  'kz-1048',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'windows-1252',
];

/** If the lead of the best encoding is smaller, the guess is reported as uncertain. */
const clearLead = 0.1;

/** Russian letters, the most frequent first. */
const byFrequency = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё';
const kazakh = new Set('әқңұһӘҚҢҰҺ');
/** Kazakh letters that have the same bytes as frequent Ukrainian letters in windows-1251. */
const alsoUkrainian = new Set('ғөүҒӨҮ');
const shared = new Set('іІ');
const ukrainian = new Set('їєґЇЄҐ');
/** Punctuation of prose. */
const signs = new Set('«»„“”‘’–—…№§°\u00A0');

/**
 * Guesses the code page of bytes that are not UTF-8. A guess from few letters outside ASCII is
 * uncertain, so every guess is reported.
 */
export function guessEncoding(bytes: Uint8Array): GuessedEncoding {
  const scored = candidates
    .map((encoding) => ({ encoding, score: likelihood(decoded(bytes, encoding)) }))
    .toSorted((one, other) => other.score - one.score);
  const [best, next] = scored;
  if (!best || !next) return { encoding: 'windows-1251' };
  // Two encodings that give the same text are not rivals.
  const same = decoded(bytes, best.encoding) === decoded(bytes, next.encoding);
  const rival = scored.find(({ encoding }, at) => at > 0 && !(same && encoding === next.encoding));
  return {
    encoding: best.encoding,
    ...(rival && rival.score > best.score - clearLead && { other: rival.encoding }),
  };
}

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  const decoder = createDecoder(encoding);
  return decoder.push(bytes) + decoder.end();
}

/** How plausible the characters outside ASCII are in a text, on average: at most 1. */
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
  // Letters of Western Europe occur next to Latin letters.
  if (/[À-ÖØ-öø-ÿŒœ]/u.test(letter)) return latin ? 0.9 : -0.8;
  const known = weightOfCyrillic(letter);
  if (known === undefined || latin) return -1;
  // A capital after a small letter is typical of a wrong code page.
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
