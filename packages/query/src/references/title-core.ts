import { aroundBefore } from './around.js';
import { isKeyword, keywordOf } from './keyword.js';
import { listAfter } from './list.js';
import { REVISED } from './meanings.js';
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
  // "… туралы конвенция (156-конвенция)"
  const length = source.text.replace(/\s*\([^()]*\d[^()]*\)$/, '').length;
  const tokens = tokensOf(source, length);
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

/** A word as titles hold it: one spelling of "labour". */
export function titleWord(word: string): string {
  return word === 'labor' ? 'labour' : word;
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
