import { listAfter } from './lists.js';
import { keywordAt, preceding, qualifiersAfter } from './surroundings.js';
import { isWord, means, type Token, type Tokens, tokensOf } from './tokens.js';

/** The words that tell a title from all others. */
export interface Distinctive {
  readonly words: readonly Token[];
  /** Where the words are: after "Convention", before it, or without it. */
  readonly side: 'after' | 'before' | 'alone';
  readonly isRevised: boolean;
}

/**
 * The words of an official title without "Convention" and what is next to it: the year, the
 * number, the ILO's name, "(Revised)". A text may have these in other places, or not at all.
 */
export function distinctive(title: string): Distinctive {
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
export function distinctiveOfLaw(title: string): Distinctive | undefined {
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
  return tokensOf(title.replace(/\([^()]*\)$/, (part) => (/\d/.test(part) ? '' : part)).trimEnd());
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
): { readonly words: readonly Token[]; readonly isRevised: boolean } {
  const words: Token[] = [];
  for (let index = start, token = at(start); token && index < end; index += 1, token = at(index)) {
    if (isWord(token)) words.push(token);
  }
  let isRevised = false;
  for (let last = words.at(-1); last; last = words.at(-1)) {
    if (means(last, 'revised')) isRevised = true;
    else if (last.kind !== 'number' || last.text.length !== 4) break;
    words.pop();
  }
  return { words, isRevised };
}
