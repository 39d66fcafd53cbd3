import { officialTitles } from './official-titles.js';
import { add, type Node, newNode, type TitleMatch } from './title-tree.js';
import { isJoinedSign, isSign, isWord, means, type Token, type Tokens, wordOf } from './tokens.js';
import { type TopicMatch, topicAt, topicBefore } from './topic-titles.js';
import { afterGap, beforeGap, closing, punctuation } from './word-gaps.js';

/** A title in a text. */
export interface FoundTitle extends TitleMatch {
  /** Word for word as a record has it; otherwise as people write it. */
  readonly isOfficial: boolean;
  /** Others have Conventions with these words, too. */
  readonly isShared: boolean;
  /** Several instruments have these words, and none is meant without "(Revised)" or a year. */
  readonly isOpen: boolean;
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
  for (const { words, side, isEnglish, ...named } of officialTitles()) {
    const written = words.map(titleWord);
    if (side === 'after') add(after, afterWords(written), named);
    else add(before, written.toReversed(), named);
    if (side === 'alone') add(alone, written.toReversed(), named);
    // "Convention on Forced Labour" of "Forced Labour Convention, 1930"
    if (isEnglish && side === 'before') add(after, [about, ...written], named);
  }
  return { after, before, alone };
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

/** The longest title at an index, after "Convention". */
export function titleAt(tokens: Tokens, index: number): FoundTitle | undefined {
  const found = longest(officialAt(tokens, index), topicAt(tokens, index));
  return found && { ...found, end: closed(tokens, found.start, found.end) };
}

/** The longest title that ends before an index, before "Convention". */
export function titleBefore(unclaimed: Tokens, index: number): FoundTitle | undefined {
  return longest(backwards(unclaimed, index, register().before), topicBefore(unclaimed, index));
}

/** Of both the longer one. Where they are the same words, a topic may name more instruments. */
function longest(
  official: TitleMatch | undefined,
  topic: TopicMatch | undefined,
): FoundTitle | undefined {
  const isOfficial = official !== undefined && (!topic || lengthOf(official) >= lengthOf(topic));
  if (!isOfficial) return topic && { ...topic, isOfficial };
  const isSame = topic && lengthOf(official) === lengthOf(topic);
  const entries = isSame ? topic.entries : official.entries;
  return { ...official, entries, isOfficial, isShared: false, isOpen: false };
}

function lengthOf({ start, end }: TitleMatch): number {
  return end - start;
}

/** The longest official title whose words are at an index. */
function officialAt(tokens: Tokens, index: number): TitleMatch | undefined {
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
