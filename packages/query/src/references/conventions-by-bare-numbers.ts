import type { Parts } from './convention-parts.js';
import { codeOf, conventionsOf } from './instruments.js';
import type { Item } from './lists.js';
import { bareListBefore } from './lists-before.js';
import { byNumbers } from './number-readings.js';
import type { Reading } from './reference.js';
import { type Qualifiers, qualifiersBefore } from './surroundings.js';
import { titleBefore } from './titles.js';
import { means } from './tokens.js';

/**
 * Bare numbers before "Convention" that do not count Conventions: those that the title before them has,
 * too ("балалар еңбегі туралы 138 және 182 конвенциялар"), and those of {@link mayBeNumbers}.
 */
export function byBareNumbers(parts: Parts): readonly Reading[] | undefined {
  const { unclaimed, keyword, before, items, evidence } = parts;
  if (!keyword.isCyrillic || items.length > 0 || before.at !== keyword.index) return undefined;
  const numbers = bareListBefore(unclaimed, keyword.index);
  const [first] = numbers;
  if (!first) return undefined;
  const ahead = qualifiersBefore(unclaimed, first.start);
  const title = titleBefore(unclaimed, ahead.at);
  const isIts = ({ value }: Item) => title?.entries.some(({ code }) => code === codeOf('C', value));
  if (title && numbers.every(isIts)) return byNumbers(numbers, evidence, 'certain');
  return mayBeNumbers(parts, numbers, ahead) ? byNumbers(numbers, evidence, 'likely') : undefined;
}

/** No State of the region has ratified so many Conventions. */
const fewestNumbers = 80;
/** So many there are, or were some years ago. */
const mostNumbers = 184;

/**
 * "Инспекция туралы 81 және 129 конвенциялар": two numbers do not count. "ХЕҰ 158 Конвенциясында", "туралы
 * 155 Конвенция": a greater number than a State has ratified. "138 конвенцию": Russian has another ending
 * after a number that counts.
 */
function mayBeNumbers(
  { unclaimed, keyword, company }: Parts,
  numbers: readonly Item[],
  ahead: Qualifiers,
): boolean {
  const [first, second] = numbers;
  const areKnown = numbers.every(({ value }) => value > 9 && conventionsOf(value).length > 0);
  if (!first || !areKnown || !company(keyword.token, 'convention')) return false;
  if (second) return true;
  if (means(keyword.token, 'uncountedConvention')) return first.value % 10 !== 1;
  if (first.value < fewestNumbers) return false;
  if (means(unclaimed.at(first.start - 1), 'aboutBefore')) return true;
  const isCount = means(keyword.token, 'countedConvention');
  return ahead.ilo !== undefined && !isCount && first.value <= mostNumbers;
}
