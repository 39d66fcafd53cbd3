import { type Meaning, vocabulary } from './vocabulary.js';

/** A piece of a text: a word, a run of digits, another character, or a gap that ends references. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'break';
  /** As it is written. */
  readonly text: string;
  /** As it is compared with others: see {@link normalise}. */
  readonly form: string;
  readonly meanings: ReadonlySet<Meaning>;
  /** Of a word: see {@link Stems}. */
  readonly stems: Stems | undefined;
  /** Place in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** No space is between it and the token before it. */
  readonly isJoined: boolean;
  /** It is the first on its line. */
  readonly isFirst: boolean;
}

/**
 * The tokens of a text by index, made from front to back. They are made only where they are needed:
 * most of a text is never cut into tokens.
 */
export interface Tokens {
  readonly text: string;
  /**
   * The index of the token at a position. Each position must be after the last one, and ends the use
   * of indices from before.
   */
  readonly seek: (position: number) => number;
  /** Undefined: outside of the text. */
  readonly at: (index: number) => Token | undefined;
}

/** How far back from its anchor a reference may begin. */
export const farthestBack = 500;
/** A wider gap, or one with an empty line, ends a reference. */
const widestGap = 64;
/** With more tokens than this, those that are far behind are forgotten. */
const tooMany = 8000;

/** The tokens of a text. */
export function tokensOf(text: string): Tokens {
  const kinds = characterKinds();
  let starts: number[] = [];
  let ends: number[] = [];
  let made: Token[] = [];
  let next = 0;
  let sought = 0;
  return { text, seek, at };

  function seek(position: number): number {
    if (position - next > farthestBack || sought > tooMany) {
      [starts, ends, made, sought] = [[], [], [], 0];
      next = position - farthestBack;
      while (next < position && isWordAt(text, next - 1) && isWordAt(text, next)) next += 1;
    }
    while (next <= position && next < text.length) cutNext();
    while ((ends[sought] ?? Number.POSITIVE_INFINITY) <= position) sought += 1;
    return sought;
  }

  function at(index: number): Token | undefined {
    while (index >= starts.length && next < text.length) cutNext();
    if (index < 0 || index >= starts.length) return undefined;
    made[index] ??= tokenOf(index);
    return made[index];
  }

  function cutNext(): void {
    const gap = next;
    let lines = 0;
    while (next < text.length && kinds[text.charCodeAt(next)] === SPACE) {
      if (isLineEndAt(text, next)) lines += 1;
      next += 1;
    }
    if (lines > 1 || next - gap >= widestGap) {
      starts.push(gap);
      ends.push(next);
    }
    if (next >= text.length) return;
    starts.push(next);
    const kind = kinds[text.charCodeAt(next)];
    next += 1;
    if (kind === LETTER || kind === DIGIT)
      while (next < text.length && kinds[text.charCodeAt(next)] === kind) next += 1;
    ends.push(next);
  }

  function tokenOf(index: number): Token {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? start;
    const gap = ends[index - 1] ?? start;
    const kind = tokenKind(kinds[text.charCodeAt(start)]);
    const written = text.slice(start, end);
    const word = kind === 'word' ? wordOf(written) : undefined;
    return {
      kind,
      text: written,
      form: word?.form ?? written,
      meanings: word?.meanings ?? none,
      stems: word?.stems,
      start,
      end,
      isJoined: gap === start && start > 0 && !isSpaceAt(text, start - 1),
      isFirst: hasLineEnd(text, gap, start),
    };
  }
}

function tokenKind(character: number | undefined): Token['kind'] {
  switch (character) {
    case LETTER:
      return 'word';
    case DIGIT:
      return 'number';
    case SPACE:
      return 'break';
    default:
      return 'sign';
  }
}

/** The same tokens without those that begin before a position. */
export function tokensFrom(tokens: Tokens, position: number): Tokens {
  return {
    ...tokens,
    at: (index) => {
      const token = tokens.at(index);
      return token && token.start >= position ? token : undefined;
    },
  };
}

/** Whether a token has one of the meanings. */
export function means(token: Token | undefined, ...meanings: readonly Meaning[]): boolean {
  if (token === undefined || token.meanings === none) return false;
  for (const meaning of meanings) if (token.meanings.has(meaning)) return true;
  return false;
}

/** Whether a token is a word or a number. */
export function isWord(token: Token | undefined): token is Token {
  return token?.kind === 'word' || token?.kind === 'number';
}

/** Whether a token is one of the signs. */
export function isSign(token: Token | undefined, signs: string): token is Token {
  return token?.kind === 'sign' && signs.includes(token.text);
}

/** The same, with no space before the sign. */
export function isJoinedSign(token: Token | undefined, signs: string): token is Token {
  return isSign(token, signs) && token.isJoined;
}

/** Whether a word has no meaning of the vocabulary, as most have. */
export function hasNoMeaning(token: Token): boolean {
  return token.meanings === none;
}

/** Whether a token continues the word or number before it: "87B", "87_B". */
export function continues(token: Token | undefined): boolean {
  return token?.isJoined === true && (token.text === '_' || isWord(token));
}

/** More signs in a row are not passed over. */
const longestRun = 64;

/** The first index from one on where none of the signs is. */
export function skip({ at }: Tokens, index: number, signs: string): number {
  let end = index;
  while (end - index < longestRun && isSign(at(end), signs)) end += 1;
  return end;
}

/** The same backwards. */
export function skipBack({ at }: Tokens, index: number, signs: string): number {
  let start = index;
  while (index - start < longestRun && isSign(at(start), signs)) start -= 1;
  return start;
}

/** Whether a token begins with a capital letter. */
export function hasCapital({ text }: Token): boolean {
  return isCapital(text.charAt(0));
}

/** Whether a token ends with a capital letter, as words in capitals do. */
export function isInCapitals({ text }: Token): boolean {
  return isCapital(text.charAt(text.length - 1));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Whether a token is in Cyrillic letters. */
export function isCyrillic({ text }: Token): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x400 && unit < 0x530;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;

/** No letters of the five languages are beyond. */
const lastLetter = 0x2500;
let table: Uint8Array | undefined;

/** What each UTF-16 unit is. Built when it is first needed, so that importing costs nothing. */
function characterKinds(): Uint8Array {
  if (table) return table;
  table = new Uint8Array(0x10000);
  for (let unit = 0; unit < lastLetter; unit += 1) {
    const character = String.fromCharCode(unit);
    // Combining marks, soft hyphens and joiners are part of a word.
    if (/[\p{L}\p{M}\u00ad\u200c\u200d]/u.test(character)) table[unit] = LETTER;
    else if (/\d/.test(character)) table[unit] = DIGIT;
    else if (/[\s\u200b\u2060]/.test(character)) table[unit] = SPACE;
  }
  return table;
}

function kindAt(text: string, position: number): number | undefined {
  return position < 0 || position >= text.length
    ? undefined
    : characterKinds()[text.charCodeAt(position)];
}

/** Whether a letter, or a mark on one, is at a position. */
export function isLetterAt(text: string, position: number): boolean {
  return kindAt(text, position) === LETTER;
}

/** Whether a digit is at a position. */
export function isDigitAt(text: string, position: number): boolean {
  return kindAt(text, position) === DIGIT;
}

/** Whether a space or a line end is at a position. */
function isSpaceAt(text: string, position: number): boolean {
  return kindAt(text, position) === SPACE;
}

function isWordAt(text: string, position: number): boolean {
  return isLetterAt(text, position) || isDigitAt(text, position);
}

/** One line end: `\r\n` counts once. */
function isLineEndAt(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  return unit === 10 || unit === 0x2029 || (unit === 13 && text.charCodeAt(position + 1) !== 10);
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isLineEndAt(text, at)) return true;
  return false;
}

/**
 * The stems of a word by the endings of a language, each kept when it is first needed: texts have the
 * same words again and again.
 */
export interface Stems {
  latin?: string;
  russian?: string;
  kazakh?: string;
}

/** A word as it is compared, and what it means. */
export type Word = Pick<Token, 'form' | 'meanings'> & { readonly stems: Stems };

const none: ReadonlySet<Meaning> = new Set();
/** No word of the vocabulary or of a title is longer. */
const longestWord = 40;
const tooLong: Word = { form: '', meanings: none, stems: { latin: '', russian: '', kazakh: '' } };
/** Words that were read before: texts repeat the same few hundred. */
const known = new Map<string, Word>();
/** Hostile texts have new words without end. */
const mostKnown = 5000;

/** The word that is written so. */
export function wordOf(written: string): Word {
  if (written.length > longestWord) return tooLong;
  const before = known.get(written);
  if (before) return before;
  const form = normalise(written);
  const word = { form, meanings: meaningsOf(form), stems: {} };
  if (known.size >= mostKnown) known.clear();
  // A part of a text, kept as a key, would keep the whole text in memory; a copy does not.
  known.set(` ${written}`.slice(1), word);
  return word;
}

/** Letters that are typed for one another: "мiндеттi" with a Latin i. "z" is "s": organize, organise. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  і: 'i',
  z: 's',
};

/**
 * A word in the form in which words are compared: small letters without accents and soft hyphens,
 * letters that look alike made the same.
 */
export function normalise(written: string): string {
  return written
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00ad\u200c\u200d]/gu, '')
    .replace(/[аеорсхіz]/g, (letter) => lookalikes[letter] ?? letter);
}

/** The meanings of whole words, and of words by their beginning or ending. */
interface Lexicon {
  readonly whole: ReadonlyMap<string, readonly Meaning[]>;
  readonly beginnings: ReadonlyMap<string, readonly Meaning[]>;
  readonly endings: ReadonlyMap<string, readonly Meaning[]>;
}

let lexicon: Lexicon | undefined;

function meaningsOf(form: string): ReadonlySet<Meaning> {
  lexicon ??= lexiconOf(vocabulary);
  const { whole, beginnings, endings } = lexicon;
  const found = new Set(whole.get(form));
  for (let length = 2; length <= form.length; length += 1) {
    for (const meaning of beginnings.get(form.slice(0, length)) ?? []) found.add(meaning);
    for (const meaning of endings.get(form.slice(-length)) ?? []) found.add(meaning);
  }
  return found.size === 0 ? none : found;
}

function lexiconOf(words: Readonly<Record<Meaning, string>>): Lexicon {
  const whole = new Map<string, Meaning[]>();
  const beginnings = new Map<string, Meaning[]>();
  const endings = new Map<string, Meaning[]>();
  for (const [meaning, list] of Object.entries(words) as [Meaning, string][]) {
    for (const entry of list.split(/\s+/)) {
      const into = entry.endsWith('*') ? beginnings : entry.startsWith('*') ? endings : whole;
      const form = normalise(entry.replace('*', ''));
      into.set(form, [...(into.get(form) ?? []), meaning]);
    }
  }
  return { whole, beginnings, endings };
}
