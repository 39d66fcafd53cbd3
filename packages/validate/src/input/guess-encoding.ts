import { centralPage, latinEvidence } from './central-europe.js';
import { createDecoder } from './decode.js';
import type { Encoding } from './sniff.js';

/** An encoding of one byte for each character, recognized by the words and letters that it gives. */
export interface GuessedEncoding {
  readonly encoding: Encoding;
  /** Another encoding whose letters are nearly as likely. */
  readonly other?: Encoding;
}

/** The code pages of Cyrillic that are tried, in the order that settles a tie. */
const cyrillic: readonly Encoding[] = ['windows-1251', 'kz-1048', 'koi8-r', 'koi8-u', 'ibm866'];
const western: Encoding = 'windows-1252';

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
 * Tells which code page bytes that are not UTF-8 are in. Cyrillic needs words: a sign such as £ or ©
 * is a letter in one code page or another, and alone it says nothing. A guess is to be reported,
 * never silent.
 */
export function guessEncoding(bytes: Uint8Array): GuessedEncoding {
  const texts = cyrillic
    .map((encoding) => ({ encoding, text: decoded(bytes, encoding) }))
    .filter(({ text }) => hasCyrillicWords(text));
  if (texts.length === 0) return guessLatin(bytes);
  const scored = [...texts, { encoding: western, text: decoded(bytes, western) }]
    .map((one) => ({ ...one, score: likelihood(one.text) }))
    .toSorted((one, other) => other.score - one.score);
  const [best] = scored;
  if (!best) return { encoding: western };
  // Where the letters are the same, it does not matter which of the two it is.
  const rival = scored.find(({ text }) => text !== best.text);
  return {
    encoding: best.encoding,
    ...(rival && rival.score > best.score - clearLead && { other: rival.encoding }),
  };
}

/** So many letters more have to speak for one side. */
const clearTimes = 3;

/** Western or Central Europe, which have different letters for the same bytes. */
function guessLatin(bytes: Uint8Array): GuessedEncoding {
  const { western: west, central, differing } = latinEvidence(decoded(bytes, western));
  if (differing === 0 || west > clearTimes * central) return { encoding: western };
  const [windows, iso] = [decoded(bytes, 'windows-1250'), decoded(bytes, 'iso-8859-2')];
  const page = centralPage(windows, iso);
  if (central <= clearTimes * west) return { encoding: western, other: page ?? 'windows-1250' };
  return page ? { encoding: page } : { encoding: 'windows-1250', other: 'iso-8859-2' };
}

/** Words of two letters, and abbreviations without a vowel. */
const shortWords = new Set(
  'да не на по от до из за во со об ко но ни мы он их рк рф қр кр иә де да ол бұл сср ссср'.split(
    ' ',
  ),
);
const wordShape = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u;
const vowel = /[аеёиоуыэюяәіөүұєї]/iu;

/** A letter that all languages in Cyrillic have. */
const commonLetter = /[а-я]/iu;

/** A Latin i within a Cyrillic word, as Kazakh is often typed. */
const latinI = /(\p{Script=Cyrillic})i(?=\p{Script=Cyrillic}|\P{L}|$)/giu;

/** Whether a text has Cyrillic words, and more of them than words in which two alphabets meet. */
function hasCyrillicWords(text: string): boolean {
  let words = 0;
  for (const [run] of text.replace(latinI, '$1і').matchAll(/\p{L}+/gu)) {
    if (!/\p{Script=Cyrillic}/u.test(run)) continue;
    if (!/^\p{Script=Cyrillic}+$/u.test(run)) words--;
    else if (isWord(run)) words++;
  }
  return words > 0;
}

function isWord(run: string): boolean {
  if (!wordShape.test(run) || !commonLetter.test(run) || /^(.)\1+$/iu.test(run)) return false;
  return run.length > 2 ? vowel.test(run) || isShortWord(run) : isShortWord(run);
}

function isShortWord(run: string): boolean {
  return shortWords.has(run.toLowerCase());
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

const isCyrillic = /\p{Script=Cyrillic}/u;

function weightOf(letter: string, before: string, after: string): number {
  if (signs.has(letter)) return 0.3;
  const latin = /[A-HJ-Za-hj-z]/.test(before) || /[A-HJ-Za-hj-z]/.test(after);
  // Letters of Western Europe occur next to Latin letters.
  if (/[À-ÖØ-öø-ÿŒœ]/u.test(letter)) return latin ? 0.9 : -0.8;
  const known = weightOfCyrillic(letter);
  if (known === undefined || latin) return -1;
  // A letter that only some code pages have must be within a word: £ in windows-1252 is Ә in KZ-1048.
  const isAlone = !isCyrillic.test(before) && !isCyrillic.test(after);
  if (isAlone && (kazakh.has(letter) || alsoUkrainian.has(letter))) return -1;
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
