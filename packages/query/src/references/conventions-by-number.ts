import { namesIlo, type Parts } from './convention-parts.js';
import { byClause, byNextClauses, numbersOfOthers } from './conventions-by-clause.js';
import { codeOf } from './instruments.js';
import type { Item } from './lists.js';
import { byNumbers } from './number-readings.js';
import { dashes } from './numbers.js';
import type { Certainty, Reading } from './reference.js';
import { isAboutOthers } from './surroundings.js';
import { ownWords } from './titles.js';
import { isSign, means, type Tokens } from './tokens.js';

export function byNumber(parts: Parts): readonly Reading[] {
  const { keyword, before, items, evidence } = parts;
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return byClause(parts);
  const certainty = certaintyOfNumbers(parts, first, last);
  if (!certainty) return [];
  const withKeyword =
    items === before.items
      ? items.with(-1, { ...last, end: keyword.end })
      : items.with(0, { ...first, start: keyword.index });
  return [...byNumbers(withKeyword, evidence, certainty), ...byNextClauses(parts, last.end)];
}

/** Undefined: the numbers are of something else. */
function certaintyOfNumbers(parts: Parts, first: Item, last: Item): Certainty | undefined {
  const { tokens, keyword, before, items, company } = parts;
  if (namesIlo(parts)) return 'certain';
  const start = tokens.at(keyword.index)?.start ?? 0;
  const end = tokens.at(Math.max(last.end, keyword.end) - 1)?.end ?? start;
  const isOfOthers = numbersOfOthers.includes(first.value);
  if (isOfOthers && isAboutOthers(tokens, keyword.index, last.end)) return undefined;
  const digits = tokens.at(first.start);
  const isBare = items !== before.items && digits?.kind === 'number';
  if (!isBare) return 'certain';
  const isDoubtful =
    isOfOthers ||
    digits.text.length === 1 ||
    digits.text.startsWith('0') ||
    (items.length === 1 && means(keyword.token, 'doubtfulConvention'));
  const isSure =
    !isDoubtful || company({ start, end }, 'convention') || isBeforeItsWords(tokens, first, last);
  return isSure || isBeforeAnother(tokens, last.end) ? 'likely' : undefined;
}

/** So many tokens after a number may be words of its title. */
const nearWords = 8;

/** "Convenio 1 (industria)", "Convention 2, unemployment" */
function isBeforeItsWords(tokens: Tokens, first: Item, { end }: Item): boolean {
  if (!isSign(tokens.at(end), `,(:«“"${dashes}`)) return false;
  const own = ownWords(codeOf('C', first.value), tokens, end, end + nearWords).all;
  return isSign(tokens.at(end), '(') ? own > 0 && own >= wordsInBrackets(tokens, end) : own > 0;
}

/** "(industry)" has one, "(industry leaders)" two. */
function wordsInBrackets({ at }: Tokens, open: number): number {
  let count = 0;
  for (let index = open + 1; index - open < nearWords && !isSign(at(index), ')'); index += 1)
    if (at(index)?.kind === 'word' && !means(at(index), 'filler')) count += 1;
  return count;
}

/** "del Convenio 1 al Convenio 47" */
function isBeforeAnother({ at }: Tokens, end: number): boolean {
  const next = means(at(end), 'and', 'to', 'link') ? end + 1 : end;
  const digits = at(next + 1)?.text ?? '';
  return means(at(next), 'convention') && /^\d{2,3}$/.test(digits);
}
