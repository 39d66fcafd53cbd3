import { lexicon } from './lexicon.js';
import { namesIn } from './plain-text.js';

/**
 * A letter of the languages that are read, Latin or Cyrillic, or an accent after it. V8 takes 5 ms to
 * compile each pattern that has `\p{L}` instead.
 */
export const letter = '[A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F]';

/** A word without case and accents. */
function plainWord(word: string): string {
  const lower = word.toLowerCase();
  return isAscii.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the first half of the code, whole
const isAscii = /^[\u0000-\u007F]*$/;

let months: ReadonlyMap<string, number> | undefined;
let kazakh: readonly string[] | undefined;

/** The number of a month, 1 to 12, from its name, a case of it or an abbreviation in five languages. */
export function monthNumber(word: string): number | undefined {
  months ??= numbered(lexicon().monthWords, 1);
  const plain = plainWord(word);
  const known = months.get(plain);
  if (known !== undefined) return known;
  kazakh ??= lexicon().kazakhMonths.map(plainWord);
  const at = kazakh.findIndex((name) => plain.startsWith(name));
  return at < 0 ? undefined : at + 1;
}

let weekdays: ReadonlyMap<string, number> | undefined;

/** The number of a day of the week, 0 for Sunday, from its name or abbreviation in five languages. */
export function weekdayNumber(word: string): number | undefined {
  weekdays ??= numbered(lexicon().weekdayWords, 0);
  return weekdays.get(plainWord(word));
}

function numbered(lines: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap((line, at) =>
      line.split(/\s+/u).map((word): [string, number] => [plainWord(word), at + first]),
    ),
  );
}

let links: ReadonlySet<string> | undefined;

/** Whether a word joins two dates: `and`, `to`, `или`. */
export function isLink(word: string): boolean {
  links ??= new Set(lexicon().dateLinks.trim().split(/\s+/u).map(plainWord));
  return links.has(plainWord(word));
}

let fillers: ReadonlySet<string> | undefined;

/** Whether a word only accompanies a date: `dated`, `года`, `жылы`, `del`. */
export function isDateFiller(word: string): boolean {
  fillers ??= new Set(lexicon().dateFillers.trim().split(/\s+/u).map(plainWord));
  return fillers.has(plainWord(word));
}

const notInWords = new RegExp(`(?:(?!\\d|${letter}).)+`, 'gs');

/** The words of a text, as the lists of words have them. */
function inWords(text: string): string {
  return plainWord(text).replace(notInWords, ' ').trim();
}

let before: RegExp | undefined;
let after: RegExp | undefined;
const signBefore = /[<>≤≥~≈±]\s*$/u;

/**
 * Whether the text before or after a date makes it another statement: `before 1998`, `около 1998`,
 * `1998 ж. дейін`.
 */
export function isInexact(textBefore: string, textAfter: string): boolean {
  if (signBefore.test(textBefore)) return true;
  before ??= new RegExp(
    `(?:^| )(?:${alternatives(lexicon().inexactBefore)})(?: (?:${articles}))?$`,
  );
  after ??= new RegExp(`^(?:(?:${years}) )?(?:${alternatives(lexicon().inexactAfter)})(?: |$)`);
  return before.test(inWords(textBefore)) || after.test(inWords(textAfter));
}

const articles = 'the|le|la|l|el|de|du|del|of|in|year|года';
const years = `г|года|ж|жыл${letter}*`;

let parts: RegExp | undefined;

/** Whether a text is a quarter, a half or a season of a year, and nothing else. */
export function isPartOfYear(text: string): boolean {
  if (text.length > longestPart) return false;
  parts ??= new RegExp(`^(?:${alternatives(lexicon().partsOfYear).replaceAll('#', quarter)})$`);
  const words = inWords(text)
    .split(' ')
    .filter((word) => !isDateFiller(word))
    .join(' ');
  return parts.test(words);
}

const quarter = '(?:[1-4](?:st|nd|rd|th|er|e)?(?: ?(?:и|ыи|ои|го|ом))?|i{1,3}|iv)';

/** Longer texts are not the name of a part of a year. */
const longestPart = 40;

function alternatives(lexicon: string): string {
  return namesIn(lexicon).map(plainWord).join('|');
}
