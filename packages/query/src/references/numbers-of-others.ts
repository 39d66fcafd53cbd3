import { isYearAt, markAt } from './numbers.js';
import { hasCapital, isSign, means, skip, type Tokens } from './tokens.js';

/** Where "Recommendation" is after a number: "No. 182 Recommendation", "Nos 182 and 165 Recommendations". */
export function endOfRecommendation(
  tokens: Tokens,
  { start, end }: { readonly start: number; readonly end: number },
): number | undefined {
  const { at } = tokens;
  const next = markAt(tokens, start)?.isPlural ? afterBareNumbers(tokens, end) : end;
  const word = skip(tokens, next, '(');
  if (!means(at(word), 'recommendation')) return undefined;
  // "Convention No. 182 Recommendation No. 190": each has its own.
  const isNumbered = markAt(tokens, word + 1) || at(word + 1)?.kind === 'number';
  return isNumbered ? undefined : word;
}

/** More bare numbers in a row are not passed over. */
const mostNumbers = 8;
/** "of the said ILO" */
const mostBetween = 5;

/**
 * Whether a bare number that ends at an index is that of an article of something named after it: "articles 20
 * of Convention No. 81 and 26 of Convention No. 129", "26 et 27 de la convention n° 129", "26 of C129".
 */
export function isPartAt(tokens: Tokens, end: number): boolean {
  const { at } = tokens;
  let index = afterBareNumbers(tokens, end);
  // Russian has no "of": "26 Конвенции № 129".
  if (means(at(index), 'doubtfulConvention')) return true;
  const start = index;
  while (index - start < mostBetween && isBetween(tokens, index)) index += 1;
  if (index === start && !means(at(index), 'statute')) return false;
  return (
    means(at(index), 'convention', 'statute') ||
    isCodeAt(tokens, index) ||
    (means(at(index - 1), 'link') && isNameAt(tokens, index))
  );
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
