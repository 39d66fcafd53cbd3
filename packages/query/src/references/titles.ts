import type { InstrumentCode } from '@ilo-kz/data';
import { instruments } from '@ilo-kz/data/instruments';
import { laws } from '@ilo-kz/data/laws';
import { ABOUT } from './meanings.js';
import {
  fold,
  isOneOf,
  type Source,
  skip,
  skipBack,
  sourceOf,
  type Token,
  tokenAt,
  tokenBefore,
} from './reader.js';
import { about, afterWords, article, lawTitleCore, titleCore, titleWord } from './title-core.js';
import { means } from './vocabulary.js';

/** What a title says of its instrument besides its words. */
export interface Entry {
  readonly code: InstrumentCode;
  /** Year of adoption. */
  readonly year: number;
  readonly isRevised: boolean;
}

/** Titles with the same words, and where they stand. */
export interface TitleMatch {
  readonly entries: readonly Entry[];
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

/** The titles by their words, without "Convention", years and numbers. */
interface Titles {
  /** Those that follow "Convention": French, Spanish, Russian. */
  readonly after: Node;
  /** Those that stand before it, from their last word: English, Kazakh. */
  readonly before: Node;
  /** Those that have no "Convention" at all, from their last word. */
  readonly alone: Node;
  readonly years: ReadonlyMap<string, number>;
  readonly aliases: ReadonlyMap<string, Entry>;
}

let titles: Titles | undefined;

/** Built from the records when a text first needs it. */
function register(): Titles {
  titles ??= build();
  return titles;
}

function build(): Titles {
  const [after, before, alone] = [newNode(), newNode(), newNode()];
  const years = new Map<string, number>();
  const aliases = new Map<string, Entry>();
  for (const { code, type, adopted, title, aliases: names = [] } of instruments) {
    const year = Number(adopted.slice(0, 4));
    years.set(code, year);
    for (const name of names) aliases.set(fold(name), { code, year, isRevised: false });
    // "Protocol of 2014 to the Forced Labour Convention, 1930": by the title of the Convention.
    if (type === 'protocol') continue;
    for (const [language, text] of Object.entries(title) as [string, string][]) {
      const { words, side, isRevised } = titleCore(sourceOf(text));
      if (words.length === 0) continue;
      const entry = { code, year, isRevised };
      if (side === 'after') add(after, afterWords(words), entry);
      else add(before, words.toReversed(), entry);
      if (side === 'alone') add(alone, words.toReversed(), entry);
      // "Convention on Forced Labour" of "Forced Labour Convention, 1930"
      if (language === 'en' && side === 'before') add(after, [about, ...words], entry);
    }
  }
  for (const { instruments: named = [], title } of laws) {
    const [code, ...others] = named;
    const year = code && years.get(code);
    if (code === undefined || year === undefined || others.length > 0) continue;
    for (const text of Object.values(title) as readonly string[]) {
      const found = lawTitleCore(sourceOf(text.replace(ownState, '')));
      if (!found) continue;
      const entry = { code, year, isRevised: found.isRevised };
      if (found.side === 'after') add(after, afterWords(found.words), entry);
      else add(before, found.words.toReversed(), entry);
    }
  }
  return { after, before, alone, years, aliases };
}

/** Whose law it is, at the edge of its title: no part of the name of the Convention. */
const ownState = /^Қазақстан Республикасының | of the Republic of Kazakhstan$/;

function newNode(): Node {
  return { next: new Map(), entries: [] };
}

function add(root: Node, words: readonly string[], entry: Entry): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  if (!node.entries.some(({ code }) => code === entry.code)) node.entries.push(entry);
}

/** The longest title whose words stand at an index. */
export function titleAt(source: Source, at: number): TitleMatch | undefined {
  let node: Node | undefined = register().after;
  let behindAbout: Node | undefined;
  let match: TitleMatch | undefined;
  let start: number | undefined;
  for (let end = at; node; ) {
    const token = tokenAt(source, afterGap(source, end));
    if (!token) break;
    const isFirst = start === undefined;
    const word = isFirst && means(token.word, ABOUT) ? about : titleWord(token.word);
    start ??= token.start;
    end = token.end;
    if (node === behindAbout && word === article) continue;
    node = node.next.get(word);
    if (!node) break;
    if (isFirst && word === about) behindAbout = node;
    if (node.entries.length > 0) match = { entries: node.entries, start, end };
  }
  return match && { ...match, end: closed(source, match.start, match.end) };
}

/** Behind what closes a bracket within the title, or the quotes around it: "(industria, etc.)". */
function closed(source: Source, start: number, end: number): number {
  if (isOneOf(source, start - 1, '«“„"') && isOneOf(source, end, '»”“"')) return end + 1;
  const inside = source.text.slice(start, end);
  if (inside.lastIndexOf('(') <= inside.lastIndexOf(')')) return end;
  const at = isOneOf(source, end, '.') ? end + 1 : end;
  return isOneOf(source, at, ')') ? at + 1 : end;
}

/**
 * The longest title whose words end before an index.
 *
 * @param isAlone Only titles that have no "Convention".
 */
export function titleBefore(
  source: Source,
  at: number,
  floor: number,
  isAlone = false,
): TitleMatch | undefined {
  let node: Node | undefined = isAlone ? register().alone : register().before;
  let match: TitleMatch | undefined;
  for (let start = at; node; ) {
    // "health (Convention 187)" does not end with "Convention".
    const gap = beforeGap(source, start, floor, start === at ? closing : punctuation);
    const token: Token | undefined = tokenBefore(source, gap, floor);
    node = token && node.next.get(titleWord(token.word));
    if (!token || !node) break;
    start = token.start;
    if (node.entries.length > 0) match = { entries: node.entries, start, end: at };
  }
  return match;
}

/** The year of adoption. */
export function yearOf(code: string): number | undefined {
  return register().years.get(code);
}

/** The instrument of an alias, folded. */
export function aliased(word: string): Entry | undefined {
  return register().aliases.get(word);
}

/** The years of adoption of all instruments, by code. */
export function years(): ReadonlyMap<string, number> {
  return register().years;
}

/** Between the last word of a title and "Convention". */
const closing = ')]\'’»”"›*_';
/** Between the words of a title. */
const punctuation = ',:()[]\'’ʼ`´«»“”„‟"‹›-‐‑‒–—*_';

function afterGap(source: Source, at: number): number {
  const end = skip(source, at, punctuation);
  // "industry, etc.)"
  return isOneOf(source, end, '.') && isOneOf(source, end + 1, ')')
    ? skip(source, end + 1, punctuation)
    : end;
}

function beforeGap(source: Source, at: number, floor: number, allowed: string): number {
  const start = skipBack(source, at, floor, allowed);
  return isOneOf(source, start - 1, '.') && isOneOf(source, start, ')') ? start - 1 : start;
}
