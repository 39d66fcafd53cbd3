import { type Characters, characters, DIGIT, LETTER, MARK, SPACE } from './characters.js';

/** A text while it is read. Every reader adds the units that it looks at to `steps`. */
export interface Source extends Characters {
  readonly text: string;
  steps: number;
  /** Tokens read lately, by where they begin. */
  readonly tokens: Map<number, Token>;
}

/** A word or a run of digits. */
export interface Token {
  /** Letters folded (see {@link Characters}), or digits; empty: longer than any word that matters. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** No word of a title or of the vocabulary is longer; a longer one is not read to its end. */
const longestWord = 40;
/** A wider gap, or one with an empty line, ends whatever stands before it. */
const widestGap = 64;

/** A text, ready to be read. */
export function sourceOf(text: string): Source {
  return { ...characters(), text, steps: 0, tokens: new Map() };
}

/** What stands at an index; 0 outside of the text. */
export function kindAt(source: Source, at: number): number {
  return source.kind[source.text.charCodeAt(at)] ?? 0;
}

/** Whether a unit belongs to a word or a number. */
export function isWordAt(source: Source, at: number): boolean {
  const kind = kindAt(source, at);
  return kind === LETTER || kind === DIGIT || kind === MARK || source.text[at] === '_';
}

/** The word or number that begins at an index. */
export function tokenAt(source: Source, start: number): Token | undefined {
  const kind = kindAt(source, start);
  if (kind !== LETTER && kind !== DIGIT) return undefined;
  const read = source.tokens.get(start);
  if (read) {
    source.steps++;
    return read;
  }
  let end = start + 1;
  for (; end - start < longestWord; end++) {
    const next = kindAt(source, end);
    if (next !== kind && !(next === MARK && kind === LETTER)) break;
  }
  return remembered(source, start, end);
}

/** The word or number that ends before an index, not further back than `floor`. */
export function tokenBefore(source: Source, end: number, floor: number): Token | undefined {
  let start = end;
  let kind = 0;
  for (; start > floor && end - start < longestWord; start--) {
    const next = kindAt(source, start - 1);
    if (next === MARK && kind !== DIGIT) continue;
    if (next !== LETTER && next !== DIGIT) break;
    if (kind === 0) kind = next;
    else if (kind !== next) break;
  }
  source.steps += end - start + 1;
  if (kind === 0) return undefined;
  const read = source.tokens.get(start);
  return read?.end === end ? read : remembered(source, start, end);
}

/** The same few words around a keyword are read again and again. */
function remembered(source: Source, start: number, end: number): Token {
  source.steps += end - start + 1;
  const word = end - start < longestWord ? foldedBetween(source, start, end) : '';
  const token = { word, start, end };
  if (source.tokens.size > 256) source.tokens.clear();
  source.tokens.set(start, token);
  return token;
}

/** Behind spaces, one line break and the given punctuation; the index itself where an empty line follows. */
export function skip(source: Source, at: number, punctuation = ''): number {
  let end = at;
  let lines = 0;
  for (; end - at < widestGap; end++) {
    const character = source.text.charAt(end);
    if (kindAt(source, end) !== SPACE && !(character && punctuation.includes(character))) break;
    if (isLineEnd(source, end) && ++lines > 1) return at;
  }
  source.steps += end - at + 1;
  return end - at < widestGap ? end : at;
}

/** The same backwards: where the gap before an index begins. */
export function skipBack(source: Source, at: number, floor: number, punctuation = ''): number {
  let start = at;
  let lines = 0;
  for (; start > floor && at - start < widestGap; start--) {
    const character = source.text.charAt(start - 1);
    if (kindAt(source, start - 1) !== SPACE && !punctuation.includes(character)) break;
    if (isLineEnd(source, start - 1) && ++lines > 1) return at;
  }
  source.steps += at - start + 1;
  return at - start < widestGap ? start : at;
}

/** Whether one of the characters stands at an index. */
export function isOneOf(source: Source, at: number, characters: string): boolean {
  return at >= 0 && at < source.text.length && characters.includes(source.text.charAt(at));
}

/** A word of the vocabulary, folded as the words of a text are. */
export function fold(text: string): string {
  return foldedBetween(sourceOf(text), 0, text.length);
}

/** Short words folded before: a text says the same few hundred again and again. */
const foldedWords = new Map<string, string>();
/** An engine copies what is cut this short; a longer piece would keep its whole text in memory. */
const longestCopied = 12;

function foldedBetween(source: Source, start: number, end: number): string {
  if (end - start > longestCopied) return foldedAnew(source, start, end);
  const written = source.text.slice(start, end);
  const known = foldedWords.get(written);
  if (known !== undefined) return known;
  const word = foldedAnew(source, start, end);
  // Hostile texts have words without end.
  if (foldedWords.size > 4000) foldedWords.clear();
  foldedWords.set(written, word);
  return word;
}

function foldedAnew(source: Source, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at++) {
    const unit = source.text.charCodeAt(at);
    if (source.kind[unit] !== MARK) word += String.fromCharCode(source.fold[unit] || unit);
  }
  return word;
}

/** One line end: `\r\n` counts once. */
function isLineEnd({ text }: Source, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || unit === 0x2029 || (unit === 13 && text.charCodeAt(at + 1) !== 10);
}
