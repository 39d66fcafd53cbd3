import { isYearAt, markAt } from './numbers.js';
import { hasCapital, isCyrillic, isSign, means, skip, type Token, type Tokens } from './tokens.js';

/** Where "Recommendation" is after a number: "No. 182 Recommendation", "Nos 182 and 165 Recommendations". */
export function endOfRecommendation(
  tokens: Tokens,
  { start, end }: { readonly start: number; readonly end: number },
): number | undefined {
  const { at } = tokens;
  const next = markAt(tokens, start)?.isPlural ? afterBareNumbers(tokens, end) : end;
  const isOpened = isSign(at(next), '(');
  const word = isOpened ? next + 1 : next;
  if (!means(at(word), 'recommendation')) return undefined;
  if (isOpened && !isSign(at(word + 1), ')')) return undefined;
  // "Convention No. 182 Recommendation No. 190": each has its own.
  const isNumbered = markAt(tokens, word + 1) || at(word + 1)?.kind === 'number';
  return isNumbered ? undefined : word;
}

/** More bare numbers in a row are not passed over. */
const mostNumbers = 8;
/** "of the said ILO" */
const mostBetween = 5;

/** What articles belong to that are named by bare numbers. */
export interface Owner {
  readonly word: Token;
  /** It is a Convention with its own number. */
  readonly isNumbered: boolean;
}

/**
 * What is named after the bare number of an article: "articles 20 of Convention No. 81 and 26 of Convention
 * No. 129", "26 et 27 de la convention n° 129", "26 of C129", "19 of the Constitution".
 *
 * @param end After the number.
 * @returns undefined: nothing says that it is the number of an article.
 */
export function ownerAfter(tokens: Tokens, end: number): Owner | undefined {
  const { at } = tokens;
  const start = afterBareNumbers(tokens, end);
  let index = start;
  while (index - start < mostBetween && isBetween(tokens, index)) index += 1;
  const word = at(index);
  if (!word) return undefined;
  const isNumbered = isCodeAt(tokens, index) || isNumberedAt(tokens, index);
  // Russian has no "of": "26 Конвенции № 129".
  if (index === start) {
    const isGenitive = means(word, 'doubtfulConvention') && isNumbered;
    return isGenitive || (isCyrillic(word) && means(word, 'statute'))
      ? { word, isNumbered }
      : undefined;
  }
  const isOwner =
    isNumbered ||
    means(word, 'convention', 'statute') ||
    (means(at(index - 1), 'link') && isNameAt(tokens, index));
  return isOwner ? { word, isNumbered } : undefined;
}

/** "Convention No. 129", "Convention of the ILO No. 129" */
function isNumberedAt(tokens: Tokens, index: number): boolean {
  const { at } = tokens;
  if (!means(at(index), 'convention')) return false;
  let next = index + 1;
  while (next - index < mostBetween && isBetween(tokens, next)) next += 1;
  return markAt(tokens, next) !== undefined || at(next)?.kind === 'number';
}

/** After ", 26 and 27". */
function afterBareNumbers(tokens: Tokens, end: number): number {
  const { at } = tokens;
  let index = end;
  for (let count = 0; count < mostNumbers; count += 1) {
    let next = skip(tokens, index, ',');
    if (means(at(next), 'and')) next += 1;
    if (next === index || at(next)?.kind !== 'number' || isYearAt(tokens, next)) break;
    index = next + 1;
  }
  return index;
}

function isBetween({ at }: Tokens, index: number): boolean {
  return means(at(index), 'link', 'that', 'ilo') || isSign(at(index), "'’");
}

/** More words of a name are not read. */
const longestName = 12;

/** "Labour Inspection (Agriculture) Convention" */
function isNameAt(tokens: Tokens, start: number): boolean {
  const first = tokens.at(start);
  if (!first || !hasCapital(first) || means(first, 'ilo', 'international')) return false;
  for (let index = start; index - start < longestName; index += 1) {
    const token = tokens.at(index);
    if (means(token, 'convention')) return true;
    const isWithin = token?.kind === 'word' && (hasCapital(token) || means(token, 'filler'));
    if (!isWithin && !isSign(token, '()')) return false;
  }
  return false;
}

/** "C129" */
function isCodeAt({ at }: Tokens, index: number): boolean {
  return /^[CС]$/.test(at(index)?.text ?? '') && at(index + 1)?.kind === 'number';
}
