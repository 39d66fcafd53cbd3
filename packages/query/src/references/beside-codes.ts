import type { InstrumentCode } from '@ilo-kz/data';
import { yearOf } from './instruments.js';
import { ownWords, titleAt } from './titles.js';
import { isJoinedSign, isSign, means, skip, type Tokens } from './tokens.js';
import type { WrittenCode } from './written-codes.js';
import { yearFrom } from './years.js';

/**
 * "Igualdad de remuneración: C100", "minimum age of 15 (C138)": a word that few titles have, or two.
 *
 * @param isDoubtful Other things have such a code more often.
 */
export function isNearItsWords(
  tokens: Tokens,
  { written: { start, digits }, code, end }: WrittenCode,
  isDoubtful: boolean,
): boolean {
  const { all, rare } = ownWords(code, tokens, start - nearWords, end + nearWords);
  if (isDoubtful) return rare > 1;
  return rare > 0 || (digits.length === 3 && all > 1);
}

/** So far from a code the words of its title say that it is the code of the instrument. */
const nearWords = 10;

/** Whether the year or the title of the instrument is after its code: "C4 (1919)", "C14 – Weekly Rest". */
export function isBeforeItsName(tokens: Tokens, end: number, code: InstrumentCode): boolean {
  const isIn = means(tokens.at(end), 'within');
  const year = yearFrom(tokens, isIn ? end + 1 : skip(tokens, end, '('));
  if (year) return Number(year.year.text) === yearOf(code);
  const opened = skip(tokens, end, '(:–—-,«“"');
  const title = opened > end || means(tokens.at(end), 'about') ? titleAt(tokens, end) : undefined;
  return title?.entries.some((entry) => entry.code === code) === true;
}

/** Whether what a State does with an instrument is before a code: "party to C167", "ratified C176". */
export function isAfterAction({ at }: Tokens, start: number): boolean {
  let before = start - 1;
  while (start - before < 4 && means(at(before), 'link', 'to')) before -= 1;
  return means(at(before), 'treatyAction');
}

/** Whether an article of it is after a code: "C189, art. 10", "C087 (Article 3)". */
export function isBeforeArticle(tokens: Tokens, start: number, end: number): boolean {
  const { at } = tokens;
  const word = skip(tokens, end, ',(');
  if (!means(at(word), 'article') || means(at(word), 'division')) return false;
  // "order C155, article 16"
  if (means(at(start - 1), 'numbered')) return false;
  return at(isJoinedSign(at(word + 1), '.') ? word + 2 : word + 1)?.kind === 'number';
}

/** More tokens between "Article" and the code are not read. */
const farthestArticle = 10;

/** Whether an article of it is before a code: "Articles 2, 3 and 5 of C87". */
export function isAfterArticle({ at }: Tokens, start: number): boolean {
  // "Art. 4(1) C182"
  const isNext = isSign(at(start - 1), ')') || at(start - 1)?.kind === 'number';
  if (!isNext && !means(at(start - 1), 'link')) return false;
  for (let index = start - 2; start - index < farthestArticle; index -= 1) {
    const token = at(index);
    if (means(token, 'article')) return index < start - 2;
    const isRoman = token !== undefined && /^[IVX]+$/.test(token.text);
    const mayBeBetween =
      token?.kind === 'word' ? isRoman || means(token, 'and', 'link', 'to') : token;
    if (!mayBeBetween || token?.kind === 'break') return false;
  }
  return false;
}

/** Whether the ILO, "Convention" or another code is next to a code. */
export function hasNeighbour(tokens: Tokens, start: number, end: number): boolean {
  const { at } = tokens;
  if (means(at(start - 1), 'ilo', 'convention')) return true;
  let next = skip(tokens, end, ',/&–-');
  if (means(at(next), 'and')) next += 1;
  const digits = at(next + 1);
  return at(next)?.text === 'C' && digits?.isJoined === true && /^\d\d/.test(digits.text);
}
