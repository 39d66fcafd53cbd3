import { bracketedBefore, numbersOfClausesBefore } from './clauses-before.js';
import { conventionsOf } from './instruments.js';
import type { Item } from './lists.js';
import { dashes, markBefore, numeralAt } from './numbers.js';
import { isSign, means, skipBack, type Tokens } from './tokens.js';

/** More words between the numbers and what they are called are not read. */
const farthest = 6;
/** More numbers before their name are not read. */
const mostNumbers = 12;

/**
 * The numbers that a text names first, and says after a comma that they are Conventions: "No. 32, an ILO
 * Convention", "ratifiquen el 189 y el 190, convenios de la OIT", "ратифицируйте № 189 – конвенцию МОТ".
 *
 * @param index Of "Convention", or of the qualifiers before it.
 * @returns In the order of the text; empty: other words, or a number that no Convention has.
 */
export function numbersBeforeName(unclaimed: Tokens, index: number): readonly Item[] {
  const { at } = unclaimed;
  let comma = index - 1;
  while (index - comma <= farthest && isBeforeName(unclaimed, comma)) comma -= 1;
  if (!isSign(at(comma), `,(${dashes}`)) return [];
  const bracketed = bracketedBefore(unclaimed, comma);
  const [last] = bracketed;
  if (last) {
    // "forced labour as punishment (No. 105) and in general (No. 29) – Conventions of the ILO"
    const readGroup = (end: number) => bracketedBefore(unclaimed, end);
    return [...numbersOfClausesBefore(unclaimed, last.start, readGroup), ...bracketed];
  }
  const items: Item[] = [];
  for (let end = comma; items.length < mostNumbers; ) {
    const item = itemBefore(unclaimed, end);
    if (!item) break;
    items.unshift(item);
    const separator = skipBack(unclaimed, item.start - 1, ',');
    const next = means(at(separator), 'and') ? separator : separator + 1;
    if (next === item.start) break;
    end = next;
  }
  const [first] = items;
  const before = first && at(first.start - 1);
  // "Law No. 32, an ILO Convention"
  if (before?.kind === 'number' || means(before, 'numbered', 'coded')) return [];
  return items.every(({ value }) => conventionsOf(value).length > 0) ? items : [];
}

/** Whether "an" is before the name: "No. 32, an ILO Convention on the protection of dockers". */
export function isOneOfSeveral({ at }: Tokens, index: number): boolean {
  return means(at(index - 1), 'indefinite') || means(at(index - 2), 'indefinite');
}

/** "an", "both", "two", "the", "fundamental" */
function isBeforeName({ at }: Tokens, index: number): boolean {
  return means(at(index), 'definite', 'indefinite', 'several', 'kindOfIlo', 'link');
}

/** "No. 32", "el 189": a bare number needs its article. */
function itemBefore(unclaimed: Tokens, end: number): Item | undefined {
  const digits = unclaimed.at(end - 1);
  const numeral = numeralAt(unclaimed, end - 1);
  if (!digits || !numeral || numeral.end !== end || digits.text.length > 3) return undefined;
  const mark = markBefore(unclaimed, end - 1);
  const isDefinite = means(unclaimed.at(end - 2), 'definite') && digits.text.length > 1;
  if (mark === undefined && !isDefinite) return undefined;
  return { value: numeral.value, start: mark ?? end - 2, end };
}
