import type { InstrumentCode } from '@ilo-kz/data';
import { instruments } from '@ilo-kz/data/instruments';
import { laws } from '@ilo-kz/data/laws';
import { type Named, yearOf } from './instruments.js';
import { listAfter } from './lists.js';
import { keywordAt, preceding, qualifiersAfter } from './surroundings.js';
import {
  isJoinedSign,
  isSign,
  isWord,
  means,
  skip,
  skipBack,
  type Token,
  type Tokens,
  tokensOf,
  wordOf,
} from './tokens.js';

/** An instrument that has a title. */
export interface Titled extends Named {
  readonly isRevised: boolean;
}

/** Titles with the same words, and the indices of their tokens. */
export interface TitleMatch {
  readonly entries: readonly Titled[];
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Titled[];
}

/** The titles by their words, without "Convention", years and numbers. */
interface Titles {
  /** Those that follow "Convention": French, Spanish, Russian. */
  readonly after: Node;
  /** Those before it, from their last word: English, Kazakh. */
  readonly before: Node;
  /** Those that have no "Convention" at all, from their last word. */
  readonly alone: Node;
}

let titles: Titles | undefined;

/** Built from the records when a text first needs it. */
function register(): Titles {
  titles ??= build();
  return titles;
}

function build(): Titles {
  const [after, before, alone] = [newNode(), newNode(), newNode()];
  for (const { code, type, title } of instruments) {
    // "Protocol of 2014 to the Forced Labour Convention, 1930": by the title of the Convention.
    if (type === 'protocol') continue;
    for (const [language, text] of Object.entries(title) as [string, string][]) {
      const { words, side, isRevised } = distinctive(text);
      if (side === 'after') add(after, afterWords(words), code, isRevised);
      else add(before, words.toReversed(), code, isRevised);
      if (side === 'alone') add(alone, words.toReversed(), code, isRevised);
      // "Convention on Forced Labour" of "Forced Labour Convention, 1930"
      if (language === 'en' && side === 'before') add(after, [about, ...words], code, isRevised);
    }
  }
  for (const { instruments: [code, ...others] = [], title } of laws) {
    if (code === undefined || others.length > 0) continue;
    for (const text of Object.values(title) as readonly string[]) {
      const found = distinctiveOfLaw(text.replace(ownState, ''));
      if (found?.side === 'after') add(after, afterWords(found.words), code, found.isRevised);
      if (found?.side === 'before') add(before, found.words.toReversed(), code, found.isRevised);
    }
  }
  return { after, before, alone };
}

/** Whose law it is, at the edge of its title: not a part of the name of the Convention. */
const ownState = /^Қазақстан Республикасының | of the Republic of Kazakhstan$/;

function newNode(): Node {
  return { next: new Map(), entries: [] };
}

function add(root: Node, words: readonly string[], code: InstrumentCode, isRevised: boolean): void {
  const year = yearOf(code);
  if (words.length === 0 || year === undefined) return;
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  if (!node.entries.some((entry) => entry.code === code))
    node.entries.push({ code, year, isRevised });
}

/** The words that tell a title from all others. */
interface Distinctive {
  readonly words: readonly string[];
  /** Where the words are: after "Convention", before it, or without it. */
  readonly side: 'after' | 'before' | 'alone';
  readonly isRevised: boolean;
}

/**
 * The words of an official title without "Convention" and what is next to it: the year, the
 * number, the ILO's name, "(Revised)". A text may have these in other places, or not at all.
 */
function distinctive(title: string): Distinctive {
  const tokens = tokensOfTitle(title);
  const keywords = keywordsOf(tokens);
  const [first] = keywords;
  const last = keywords.at(-1);
  if (first === undefined || last === undefined) return { ...core(tokens, 0), side: 'alone' };
  if (core(tokens, 0, first).words.length === 0) {
    const { end, isRevised } = afterKeyword(tokens, first);
    const found = core(tokens, end);
    return { ...found, isRevised: isRevised || found.isRevised, side: 'after' };
  }
  const found = core(tokens, 0, startOf(tokens, last));
  const isRevised = found.isRevised || core(tokens, last + 1).isRevised;
  return { ...found, isRevised, side: 'before' };
}

/**
 * The words by which a law's title names the one Convention that it ratifies: "On ratification of the
 * Convention concerning Forced or Compulsory Labour", "Жалақыны қорғау туралы конвенцияны бекіту
 * туралы". Such long forms are in treaties, where the ILO's short title is not.
 *
 * @returns undefined: the title names no Convention, or several.
 */
function distinctiveOfLaw(title: string): Distinctive | undefined {
  const tokens = tokensOfTitle(title);
  const [keyword, ...others] = keywordsOf(tokens);
  if (keyword === undefined || others.length > 0) return undefined;
  const { end } = afterKeyword(tokens, keyword);
  const first = tokens.at(end);
  if (means(first, 'about')) return { ...core(tokens, end), side: 'after' };
  const ahead = core(tokens, 0, startOf(tokens, keyword));
  const isCyrillic = keywordAt(tokens, keyword)?.isCyrillic === true;
  return isCyrillic && ahead.words.length > 1 ? { ...ahead, side: 'before' } : undefined;
}

/** "… туралы конвенция (156-конвенция)": the number in brackets is not a part of a title. */
function tokensOfTitle(title: string): Tokens {
  return tokensOf(title.replace(/\s*\([^()]*\d[^()]*\)$/, ''));
}

/** The indices of the words for "Convention". */
function keywordsOf({ at }: Tokens): readonly number[] {
  const found: number[] = [];
  for (let index = 0; at(index); index += 1) if (means(at(index), 'convention')) found.push(index);
  return found;
}

function startOf(tokens: Tokens, index: number): number {
  const keyword = keywordAt(tokens, index);
  return keyword ? preceding(tokens, keyword).at : index;
}

function afterKeyword(
  tokens: Tokens,
  index: number,
): { readonly end: number; readonly isRevised: boolean } {
  const { at, isRevised } = qualifiersAfter(tokens, index + 1);
  const isPlural = means(tokens.at(index), 'conventions');
  return { end: listAfter(tokens, at, isPlural).at(-1)?.end ?? at, isRevised };
}

/** The words between two indices, without a last year and "revised". */
function core(
  { at }: Tokens,
  start: number,
  end = Number.POSITIVE_INFINITY,
): { readonly words: readonly string[]; readonly isRevised: boolean } {
  const tokens: Token[] = [];
  for (let index = start, token = at(start); token && index < end; index += 1, token = at(index)) {
    if (isWord(token)) tokens.push(token);
  }
  let isRevised = false;
  for (let last = tokens.at(-1); last; last = tokens.at(-1)) {
    if (means(last, 'revised')) isRevised = true;
    else if (last.kind !== 'number' || last.text.length !== 4) break;
    tokens.pop();
  }
  return { words: tokens.map(titleWord), isRevised };
}

/** A word as titles hold it: one spelling of "labour". */
function titleWord({ form }: Token): string {
  return form === 'labor' ? 'labour' : form;
}

/** Any word for "on" before a title. */
const about = 'on';
const article = 'the';

/**
 * The words after "Convention" as they are compared: "on", "concerning" and "regarding" are one,
 * and the article after them may be left out.
 */
function afterWords(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words;
  if (first === undefined || second === undefined) return words;
  if (!wordOf(first).meanings.has('about')) return words;
  return second === article ? [about, ...rest] : [about, second, ...rest];
}

/** The longest title whose words are at an index. */
export function titleAt(tokens: Tokens, index: number): TitleMatch | undefined {
  let node: Node | undefined = register().after;
  let afterAbout: Node | undefined;
  let match: TitleMatch | undefined;
  let start: number | undefined;
  for (let end = index; node; ) {
    const word = afterGap(tokens, end);
    const token = tokens.at(word);
    if (!isWord(token)) break;
    const isAbout = start === undefined && means(token, 'about');
    start ??= word;
    end = word + 1;
    if (node === afterAbout && token.form === article) continue;
    node = node.next.get(isAbout ? about : titleWord(token));
    if (isAbout) afterAbout = node;
    if (node && node.entries.length > 0) match = { entries: node.entries, start, end };
  }
  return match && { ...match, end: closed(tokens, match.start, match.end) };
}

/** After what closes a bracket within the title, or the quotes around it: "(industria, etc.)". */
function closed({ at }: Tokens, start: number, end: number): number {
  const isQuoted = at(start)?.isJoined && isSign(at(start - 1), '«“„"');
  if (isQuoted && isJoinedSign(at(end), '»”“"')) return end + 1;
  let isOpen = false;
  for (let index = start; index < end; index += 1) {
    if (isSign(at(index), '()')) isOpen = at(index)?.text === '(';
  }
  if (!isOpen) return end;
  const bracket = isJoinedSign(at(end), '.') ? end + 1 : end;
  return isJoinedSign(at(bracket), ')') ? bracket + 1 : end;
}

/** The longest title whose words end before an index. */
export function titleBefore(unclaimed: Tokens, index: number): TitleMatch | undefined {
  return backwards(unclaimed, index, register().before);
}

/** The same, of titles that have no "Convention". */
export function titleAlone(unclaimed: Tokens, index: number): TitleMatch | undefined {
  return backwards(unclaimed, index, register().alone);
}

/** Whether titles that have no "Convention" end with a word. */
export function mayEndTitle(form: string): boolean {
  return register().alone.next.has(form);
}

function backwards(unclaimed: Tokens, index: number, root: Node): TitleMatch | undefined {
  let node: Node | undefined = root;
  let match: TitleMatch | undefined;
  for (let start = index; node; ) {
    // "health (Convention 187)" does not end with "Convention".
    const word = beforeGap(unclaimed, start - 1, start === index ? closing : punctuation);
    const token: Token | undefined = unclaimed.at(word);
    if (!isWord(token)) break;
    node = node.next.get(titleWord(token));
    start = word;
    if (node && node.entries.length > 0) match = { entries: node.entries, start, end: index };
  }
  return match;
}

/** Between the last word of a title and "Convention". */
const closing = ')]\'’»”"›*_';
/** Between the words of a title. */
const punctuation = ',:()[]\'’ʼ`´«»“”„‟"‹›-‐‑‒–—*_';

function afterGap(tokens: Tokens, index: number): number {
  const end = skip(tokens, index, punctuation);
  // "industry, etc.)"
  const isEtc = isSign(tokens.at(end), '.') && isJoinedSign(tokens.at(end + 1), ')');
  return isEtc ? skip(tokens, end + 1, punctuation) : end;
}

function beforeGap(unclaimed: Tokens, index: number, signs: string): number {
  const start = skipBack(unclaimed, index, signs);
  const isEtc = isSign(unclaimed.at(start), '.') && isJoinedSign(unclaimed.at(start + 1), ')');
  return isEtc ? start - 1 : start;
}
