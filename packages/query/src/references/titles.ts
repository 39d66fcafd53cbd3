import { instruments } from '@ilo-kz/data/instruments';
import { kazakhStem, russianStem } from '../stems.js';
import { officialTitles } from './official-titles.js';
import { add, type How, type Node, newNode, type Titled, type TitleMatch } from './title-tree.js';
import {
  hasNoMeaning,
  isCyrillic,
  isJoinedSign,
  isSign,
  isWord,
  means,
  type Stems,
  type Token,
  type Tokens,
  tokensOf,
} from './tokens.js';
import { type TopicLanguage, topicsOf } from './topics/topics.js';
import { afterGap, beforeGap, closing, punctuation } from './word-gaps.js';

type Stemmer = keyof Stems;
type Script = 'latin' | 'cyrillic';

/**
 * Titles, by the stems of their words without prepositions and articles: those in the records, and
 * those that people write.
 */
interface Titles {
  /** Those that follow "Convention": English, French, Spanish, Russian. */
  readonly after: Readonly<Record<'latin' | 'russian', Node>>;
  /** Those before it, from their last word: English, Kazakh. */
  readonly before: Readonly<Record<'latin' | 'kazakh', Node>>;
  /** Kazakh titles that have no "Convention" at all, from their last word. */
  readonly alone: Node;
  /** The stems in the titles of each instrument. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** The instruments that have a stem in their titles, or in what people call them. */
  readonly subjects: ReadonlyMap<string, ReadonlySet<string>>;
}

const titles: Partial<Record<Script, Titles>> = {};

/** Built when a text first needs the titles of an alphabet: those of the other take as long. */
function register(script: Script): Titles {
  titles[script] ??= build(script);
  return titles[script];
}

const languagesOf: Readonly<Record<Script, readonly TopicLanguage[]>> = {
  latin: ['en', 'fr', 'es'],
  cyrillic: ['ru', 'kk'],
};

function build(script: Script): Titles {
  const after = { latin: newNode(), russian: newNode() };
  const before = { latin: newNode(), kazakh: newNode() };
  const alone = newNode();
  const allWords = new Map<string, Set<string>>();
  const subjects = new Map<string, Set<string>>();
  const built = { after, before, alone, words: allWords, subjects };
  const isAbout = (code: string, stem: string) =>
    subjects.set(stem, (subjects.get(stem) ?? new Set()).add(code));
  const revised = revisedCodes();
  for (const { code, isRevised, side, isEnglish, words } of officialTitles(languagesOf[script])) {
    const named = { code, isRevised };
    if (side === 'alone') add(alone, words.map(({ form }) => form).toReversed(), named);
    const isAfter = side === 'after';
    const own = allWords.get(code) ?? new Set();
    allWords.set(code, own);
    for (const stem of stems(words, script === 'latin' ? 'latin' : 'russian')) {
      own.add(stem);
      isAbout(code, stem);
    }
    if (script === 'cyrillic') for (const stem of stems(words, 'kazakh')) own.add(stem);
    if (isAfter || isEnglish) addAfter(built, words, named);
    if (!isAfter) addBefore(built, words, named);
  }
  for (const language of languagesOf[script]) {
    for (const { words, codes, isShared } of topicsOf(language)) {
      const tokens = wordsOf(words);
      const how = { isOfficial: false, isShared, isOpen: codes.length > 1 };
      const own = stems(tokens, script === 'latin' ? 'latin' : 'russian');
      for (const code of codes) {
        const named = { code, isRevised: revised.has(code) };
        for (const stem of own) isAbout(code, stem);
        if (language !== 'kk') addAfter(built, tokens, named, how);
        if (language === 'en' || language === 'kk') addBefore(built, tokens, named, how);
      }
    }
  }
  return built;
}

type Named = Pick<Titled, 'code' | 'isRevised'>;

function addAfter({ after }: Titles, words: readonly Token[], named: Named, how?: How): void {
  const stemmer = words.some(isCyrillic) ? 'russian' : 'latin';
  add(after[stemmer], stems(words, stemmer), named, how);
}

function addBefore({ before }: Titles, words: readonly Token[], named: Named, how?: How): void {
  const stemmer = words.some(isCyrillic) ? 'kazakh' : 'latin';
  add(before[stemmer], stems(words, stemmer).toReversed(), named, how);
}

/** The instruments whose titles say "(Revised)". */
function revisedCodes(): ReadonlySet<string> {
  const revised = instruments.filter(({ title }) => /revised/i.test(title.en));
  return new Set(revised.map(({ code }) => code));
}

function wordsOf(text: string): readonly Token[] {
  const { at } = tokensOf(text);
  const words: Token[] = [];
  for (let index = 0, token = at(0); token; index += 1, token = at(index))
    if (isWord(token)) words.push(token);
  return words;
}

function stems(words: readonly Token[], stemmer: Stemmer): readonly string[] {
  return words.filter((word) => !isFiller(word)).map((word) => stemOf(word, stemmer));
}

/** Words that a title may have or not: "Labour Inspection in Agriculture". */
function isFiller(word: Token): boolean {
  return !hasNoMeaning(word) && word.meanings.has('filler');
}

function stemOf(word: Token, stemmer: Stemmer): string {
  const { stems } = word;
  if (!stems) return word.text;
  stems[stemmer] ??= newStem(word, stemmer);
  return stems[stemmer];
}

function newStem({ text, form }: Token, stemmer: Stemmer): string {
  switch (stemmer) {
    case 'latin':
      return latinStem(form);
    case 'russian':
      return russianStem(cyrillic(text));
    case 'kazakh':
      return kazakhStem(cyrillic(text));
  }
}

/** Without the endings of number and gender, which is enough for nouns in three languages. */
function latinStem(form: string): string {
  if (form === 'labor') return 'labour';
  if (form.length < 4) return form;
  const singular = form.replace(/[sx]$/, '');
  return singular.length < 5 ? singular : singular.replace(/ie$|[aeoy]$/, '');
}

/** Small Cyrillic letters, also where a page has the Latin ones that look the same. */
function cyrillic(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad|\u200c|\u200d|\u0301/g, '')
    .replace(/[aeopcxi]/g, (letter) => twins[letter] ?? letter)
    .replaceAll('ё', 'е');
}

const twins: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  i: 'і',
};

/** So many words of a title may be left out, one after another. */
const mostFillers = 4;
/** A title of so many words is not there by chance. */
const mostDistinctive = 4;

/** More words of a title before its number are not read. */
const mostBeforeNumber = 16;

/** The longest title that ends at an index, before its number: "Employment Policy (No. 122)". */
export function titleEndingAt(tokens: Tokens, index: number): TitleMatch | undefined {
  let longest: TitleMatch | undefined;
  for (let start = index - 1; index - start <= mostBeforeNumber; start -= 1) {
    const token = tokens.at(start);
    if (!token || token.kind === 'break' || isSign(token, '.;!?')) break;
    if (!isWord(token)) continue;
    const title = titleAt(tokens, start, true);
    if (title && afterGap(tokens, title.end) >= index) longest = title;
  }
  return longest ?? titleBefore(tokens, index);
}

/**
 * The longest title at an index, after "Convention": "on the abolition of forced labour".
 *
 * @param isKnown Something else than "on" before it says that it is a title.
 */
export function titleAt(tokens: Tokens, index: number, isKnown = false): TitleMatch | undefined {
  const start = afterGap(tokens, index);
  const first = tokens.at(start);
  if (!isWord(first)) return undefined;
  // "Convention fixing the minimum age": a long title needs no "on".
  const isIntroduced =
    isKnown || means(first, 'about', 'link', 'regards') || isOpened(tokens, index, start);
  const fewest = isIntroduced ? 1 : mostDistinctive;
  const stemmer = scriptAt(tokens, start) ? 'russian' : 'latin';
  let node: Node | undefined = register(stemmer === 'latin' ? 'latin' : 'cyrillic').after[stemmer];
  let match: TitleMatch | undefined;
  for (let end = index, fillers = 0, count = 0; node; ) {
    const word = afterGap(tokens, end);
    const token = tokens.at(word);
    if (!isWord(token)) break;
    end = word + 1;
    if (isFiller(token)) {
      fillers += 1;
      if (fillers > mostFillers) break;
      continue;
    }
    fillers = 0;
    node = node.next.get(stemOf(token, stemmer));
    count += 1;
    if (node && node.entries.length > 0 && count >= fewest) match = matchOf(node, start, end);
  }
  return match && { ...match, end: closed(tokens, match.start, match.end) };
}

/**
 * Whether all words of a title are in the titles of another instrument, too: "Convention No. 105 on
 * forced labour" is the one on its abolition, though another is called the Forced Labour Convention.
 */
export function hasWordsOf(code: string, tokens: Tokens, { start, end }: TitleMatch): boolean {
  const stemmer = scriptAt(tokens, start) ? 'russian' : 'latin';
  const own = register(stemmer === 'latin' ? 'latin' : 'cyrillic').words.get(code);
  if (!own) return false;
  for (let index = start; index < end; index += 1) {
    const token = tokens.at(index);
    if (!isWord(token) || isFiller(token) || own.has(stemOf(token, stemmer))) continue;
    // Kazakh has other endings: "мәжбүрлі еңбек" is in "мәжбүрлі еңбекті жою туралы".
    if (stemmer === 'latin' || !own.has(stemOf(token, 'kazakh'))) return false;
  }
  return true;
}

/** A word in the titles of more instruments tells none from another. */
const mostShared = 4;
/** Shorter words are seldom what a title is about. */
const shortestWord = 3;

/** How many words of the title of an instrument a text has. */
export interface OwnWords {
  readonly all: number;
  /** Those that few titles have. */
  readonly rare: number;
}

/** The words of the title of an instrument between two indices: "Weekly rest: see C14". */
export function ownWords(code: string, { at }: Tokens, start: number, end: number): OwnWords {
  let found: string[] | undefined;
  let rare = 0;
  for (let index = start; index < end; index += 1) {
    const token = at(index);
    if (token?.kind !== 'word' || token.text.length < shortestWord || isFiller(token)) continue;
    const script = isCyrillic(token) ? 'cyrillic' : 'latin';
    const stem = stemOf(token, script === 'latin' ? 'latin' : 'russian');
    const about = register(script).subjects.get(stem);
    if (!about?.has(code) || found?.includes(stem)) continue;
    found ??= [];
    found.push(stem);
    if (about.size <= mostShared) rare += 1;
  }
  return { all: found?.length ?? 0, rare };
}

function matchOf(node: Node, start: number, end: number): TitleMatch {
  const { entries, isOfficial } = node;
  const isShared = !isOfficial && node.isShared;
  return { entries, isOfficial, isShared, isOpen: !isOfficial && node.isOpen, start, end };
}

/** Whether a quote, a dash, a bracket or a colon is before a title: "№ 29 «Принудительный труд»". */
function isOpened({ at }: Tokens, index: number, start: number): boolean {
  for (let sign = index; sign < start; sign += 1) if (isSign(at(sign), '«“„"‹(:–—-[')) return true;
  return false;
}

/** Whether the words at an index are in Cyrillic. */
function scriptAt({ at }: Tokens, index: number): boolean {
  const token = at(index);
  return token !== undefined && isCyrillic(token);
}

/** The longest title that ends before an index, before "Convention": "Domestic Workers". */
export function titleBefore(unclaimed: Tokens, index: number): TitleMatch | undefined {
  const last = beforeGap(unclaimed, index - 1, closing);
  const token = unclaimed.at(last);
  if (!isWord(token)) return undefined;
  const stemmer = isCyrillic(token) ? 'kazakh' : 'latin';
  let node: Node | undefined = register(stemmer === 'latin' ? 'latin' : 'cyrillic').before[stemmer];
  let match: TitleMatch | undefined;
  for (let start = index, fillers = 0; node; ) {
    const word = beforeGap(unclaimed, start - 1, start === index ? closing : punctuation);
    const token: Token | undefined = unclaimed.at(word);
    if (!isWord(token)) break;
    start = word;
    if (isFiller(token)) {
      fillers += 1;
      if (fillers > mostFillers) break;
      continue;
    }
    fillers = 0;
    node = node.next.get(stemOf(token, stemmer));
    if (node && node.entries.length > 0) match = matchOf(node, start, index);
  }
  return match;
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

/** The official title that ends before an index, of those that have no "Convention". */
export function titleAlone(unclaimed: Tokens, index: number): TitleMatch | undefined {
  let node: Node | undefined = register('cyrillic').alone;
  let match: TitleMatch | undefined;
  for (let start = index; node; ) {
    const word = beforeGap(unclaimed, start - 1, start === index ? closing : punctuation);
    const token: Token | undefined = unclaimed.at(word);
    if (!isWord(token)) break;
    node = node.next.get(token.form);
    start = word;
    if (node && node.entries.length > 0) match = matchOf(node, start, index);
  }
  return match;
}

const firstCyrillic = 0x400;

/** Whether titles that have no "Convention" end with a word; only Kazakh ones have none. */
export function mayEndTitle(text: string, form: string): boolean {
  return text.charCodeAt(0) >= firstCyrillic && register('cyrillic').alone.next.has(form);
}
