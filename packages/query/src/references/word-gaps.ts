import { isJoinedSign, isSign, skip, skipBack, type Tokens } from './tokens.js';

/** Between the last word of a title and "Convention". */
export const closing = ')]\'’»”"›*_';
/** Between the words of a title. */
export const punctuation = ',:()[]\'’ʼ`´«»“”„‟"‹›-‐‑‒–—*_';

/** The index of the next word of a title. */
export function afterGap(tokens: Tokens, index: number): number {
  const end = skip(tokens, index, punctuation);
  // "industry, etc.)"
  const isEtc = isSign(tokens.at(end), '.') && isJoinedSign(tokens.at(end + 1), ')');
  return isEtc ? skip(tokens, end + 1, punctuation) : end;
}

/** The index of the word of a title before an index. */
export function beforeGap(unclaimed: Tokens, index: number, signs: string): number {
  const start = skipBack(unclaimed, index, signs);
  const isEtc = isSign(unclaimed.at(start), '.') && isJoinedSign(unclaimed.at(start + 1), ')');
  return isEtc ? start - 1 : start;
}
