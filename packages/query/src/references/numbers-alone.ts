import { codeOf, conventionsOf } from './instruments.js';
import { listAfter } from './lists.js';
import { isYearAt, markAt } from './numbers.js';
import type { Reading } from './reference.js';
import { hasWordsOf, titleEndingAt } from './titles.js';
import { isSign, type Tokens } from './tokens.js';

/** Before the number after a title: "Employment Policy, 1964 – No. 122". */
export const signsBeforeNumber = '(–—-';

/**
 * The instruments of a title and its number in brackets, without "Convention": "Employment Policy
 * (No. 122)", "Produits chimiques (n° 170)". Either alone may be another thing's.
 *
 * @param index Of the bracket or the dash.
 */
export function numbersAlone(tokens: Tokens, unclaimed: Tokens, index: number): readonly Reading[] {
  const sign = tokens.at(index);
  if (!isSign(sign, signsBeforeNumber) || !markAt(tokens, index + 1)) return [];
  const items = listAfter(tokens, sign.text === '(' ? index : index + 1, true);
  const last = items.at(-1);
  if (!last || items.some(({ value }) => conventionsOf(value).length === 0)) return [];
  // "Employment Policy, 1964 (No. 122)"
  const end = isYearAt(unclaimed, index - 1) ? index - 1 : index;
  const title = titleEndingAt(unclaimed, isSign(unclaimed.at(end - 1), ',') ? end - 1 : end);
  // "Forced labour (Nos. 29 and 105)": the words of one title are in another, longer one.
  const isIts = (value: number) =>
    title?.entries.some(({ code }) => code === codeOf('C', value)) === true ||
    (title !== undefined && hasWordsOf(codeOf('C', value), unclaimed, title));
  if (!title || !items.every(({ value, to }) => to === undefined && isIts(value))) return [];
  return items.map(({ value, ...item }, count) => ({
    kind: 'number',
    certainty: 'certain',
    start: count === 0 ? title.start : item.start,
    end: item.end,
    codes: conventionsOf(value),
    number: value,
    evidence: [],
  }));
}
