import { aroundBefore } from './around.js';
import { isKeyword, keywordOf } from './keyword.js';
import { listAfter } from './list.js';
import { ABOUT, REVISED } from './meanings.js';
import { qualifiersAfter } from './qualifiers.js';
import { type Source, type Token, tokenAt } from './reader.js';
import { means } from './vocabulary.js';

/** What tells a title from all others. */
export interface TitleCore {
  readonly words: readonly string[];
  /** Where the words stand: after "Convention", before it, or without it. */
  readonly side: 'after' | 'before' | 'alone';
  readonly isRevised: boolean;
}

/**
 * The words of an official title without "Convention" and what stands next to it: the year, the
 * number, the ILO's name, "(Revised)". A text may have these in other places, or not at all.
 */
export function titleCore(source: Source): TitleCore {
  const tokens = tokensOf(source, lengthBeforeNumber(source));
  const keywords = tokens.filter(({ word }) => isKeyword(word));
  const [first] = tokens;
  const last = keywords.at(-1);
  if (first === undefined || last === undefined) return { ...core(tokens), side: 'alone' };
  if (first === keywords[0]) {
    const at = behindKeyword(source, first);
    const { words, isRevised } = core(tokens.filter(({ start }) => start >= at.end));
    return { words, side: 'after', isRevised: isRevised || at.isRevised };
  }
  const keyword = keywordOf(source, last);
  const end = keyword ? aroundBefore(source, keyword, 0).at : last.start;
  const tail = core(tokens.filter(({ start }) => start > last.start));
  const { words, isRevised } = core(tokens.filter((token) => token.end <= end));
  return { words, side: 'before', isRevised: isRevised || tail.isRevised };
}

/**
 * The words by which a law's title names the one Convention that it ratifies: "On ratification of the
 * Convention concerning Forced or Compulsory Labour", "Жалақыны қорғау туралы конвенцияны бекіту
 * туралы". Such long forms stand in treaties, where the ILO's short title does not.
 *
 * @returns undefined: the title names no Convention, or several.
 */
export function lawTitleCore(source: Source): TitleCore | undefined {
  const tokens = tokensOf(source, lengthBeforeNumber(source));
  const [token, ...others] = tokens.filter(({ word }) => isKeyword(word));
  const keyword = token && keywordOf(source, token);
  if (!token || !keyword || others.length > 0) return undefined;
  const at = behindKeyword(source, token).end;
  const behind = core(tokens.filter(({ start }) => start >= at));
  if (means(behind.words[0], ABOUT)) return { ...behind, side: 'after' };
  const end = aroundBefore(source, keyword, 0).at;
  const ahead = core(tokens.filter((one) => one.end <= end));
  return keyword.isCyrillic && ahead.words.length > 1 ? { ...ahead, side: 'before' } : undefined;
}

/**
 * The words after "Convention" as they are compared: "on", "concerning" and "regarding" are one,
 * and the article behind them may be left out.
 */
export function afterWords(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words;
  if (!means(first, ABOUT) || second === undefined) return words;
  return second === article ? [about, ...rest] : [about, second, ...rest];
}

/** Any word for "on" before a title. */
export const about = 'on';
export const article = 'the';

/** A word as titles hold it: one spelling of "labour". */
export function titleWord(word: string): string {
  return word === 'labor' ? 'labour' : word;
}

/** "… туралы конвенция (156-конвенция)": the number in brackets is no part of a title. */
function lengthBeforeNumber({ text }: Source): number {
  return text.replace(/\s*\([^()]*\d[^()]*\)$/, '').length;
}

function tokensOf(source: Source, length: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < length; ) {
    const token = tokenAt(source, at);
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}

function behindKeyword(source: Source, first: Token): { end: number; isRevised: boolean } {
  const keyword = keywordOf(source, first);
  if (!keyword) return { end: first.end, isRevised: false };
  const { at, isRevised } = qualifiersAfter(source, first.end);
  return { end: listAfter(source, at, keyword).at(-1)?.end ?? at, isRevised };
}

/** The words without a last year and "revised". */
function core(tokens: readonly Token[]): Pick<TitleCore, 'words' | 'isRevised'> {
  const words = tokens.map(({ word }) => titleWord(word));
  let isRevised = false;
  for (let word = words.at(-1); word !== undefined; word = words.at(-1)) {
    if (means(word, REVISED)) isRevised = true;
    else if (!/^\d{4}$/.test(word)) break;
    words.pop();
  }
  return { words, isRevised };
}
