import { instruments } from '@ilo-kz/data/instruments';
import { kazakhStem, russianStem } from '../stems.js';
import { officialTitles } from './official-titles.js';
import { add, type Node, newNode, type TitleMatch } from './title-tree.js';
import { isCyrillic, isSign, isWord, means, type Token, type Tokens, tokensOf } from './tokens.js';
import { topicsOf } from './topics/topics.js';
import { afterGap, beforeGap, closing, punctuation } from './word-gaps.js';

/** A title as people write it: by the stems of its words, without prepositions and articles. */
export interface TopicMatch extends TitleMatch {
  /** Others have Conventions about it, too. */
  readonly isShared: boolean;
  /** Several instruments are about it, and none of them is meant without "(Revised)" or a year. */
  readonly isOpen: boolean;
}

type Stemmer = 'latin' | 'russian' | 'kazakh';

/** Titles by their stems: those after "Convention", and those before it, from their last word. */
interface Topics {
  readonly after: Readonly<Record<'latin' | 'russian', Node>>;
  readonly before: Readonly<Record<'latin' | 'kazakh', Node>>;
}

let topics: Topics | undefined;

/** Built when a text first needs it. */
function register(): Topics {
  topics ??= build();
  return topics;
}

function build(): Topics {
  const after = { latin: newNode(), russian: newNode() };
  const before = { latin: newNode(), kazakh: newNode() };
  const revised = new Set<string>(
    instruments.filter(({ title }) => /revised/i.test(title.en)).map(({ code }) => code),
  );
  for (const { code, isRevised, side, isEnglish, words } of officialTitles()) {
    const [first] = words;
    if (!first) continue;
    const named = { code, isRevised };
    if (side === 'after') {
      if (isCyrillic(first)) add(after.russian, stems(words, 'russian'), named);
      else add(after.latin, stems(words, 'latin'), named);
    } else if (isCyrillic(first)) add(before.kazakh, stems(words, 'kazakh').toReversed(), named);
    else add(before.latin, stems(words, 'latin').toReversed(), named);
    if (isEnglish && side === 'before') add(after.latin, stems(words, 'latin'), named);
  }
  for (const language of ['en', 'fr', 'es', 'ru', 'kk'] as const) {
    for (const { words, codes, isShared } of topicsOf(language)) {
      const tokens = wordsOf(words);
      const how = { isShared, isOpen: codes.length > 1 };
      for (const code of codes) {
        const named = { code, isRevised: revised.has(code) };
        if (language === 'ru') add(after.russian, stems(tokens, 'russian'), named, how);
        else if (language === 'kk')
          add(before.kazakh, stems(tokens, 'kazakh').toReversed(), named, how);
        else add(after.latin, stems(tokens, 'latin'), named, how);
        if (language === 'en') add(before.latin, stems(tokens, 'latin').toReversed(), named, how);
      }
    }
  }
  return { after, before };
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
  return means(word, 'link', 'and', 'about', 'filler');
}

const known: Readonly<Record<Stemmer, Map<string, string>>> = {
  latin: new Map(),
  russian: new Map(),
  kazakh: new Map(),
};
/** Hostile texts have new words without end. */
const mostKnown = 5000;

function stemOf(word: Token, stemmer: Stemmer): string {
  const stemsKnown = known[stemmer];
  const before = stemsKnown.get(word.form);
  if (before !== undefined) return before;
  const stem = newStem(word, stemmer);
  if (stemsKnown.size >= mostKnown) stemsKnown.clear();
  stemsKnown.set(` ${word.form}`.slice(1), stem);
  return stem;
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

/** The longest topic at an index, after "Convention": "on the abolition of forced labour". */
export function topicAt(tokens: Tokens, index: number): TopicMatch | undefined {
  const start = afterGap(tokens, index);
  const first = tokens.at(start);
  if (!isWord(first)) return undefined;
  // "Convention fixing the minimum age": a long title needs no "on".
  const isIntroduced = means(first, 'about', 'link', 'regards') || isOpened(tokens, index, start);
  const fewest = isIntroduced ? 1 : mostDistinctive;
  const stemmer = scriptAt(tokens, start) ? 'russian' : 'latin';
  let node: Node | undefined = register().after[stemmer];
  let match: TopicMatch | undefined;
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
  return match;
}

function matchOf({ entries, isShared, isOpen }: Node, start: number, end: number): TopicMatch {
  return { entries, isShared, isOpen, start, end };
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

/** The longest topic that ends before an index, before "Convention": "Domestic Workers". */
export function topicBefore(unclaimed: Tokens, index: number): TopicMatch | undefined {
  const last = beforeGap(unclaimed, index - 1, closing);
  const token = unclaimed.at(last);
  if (!isWord(token)) return undefined;
  const stemmer = isCyrillic(token) ? 'kazakh' : 'latin';
  let node: Node | undefined = register().before[stemmer];
  let match: TopicMatch | undefined;
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
