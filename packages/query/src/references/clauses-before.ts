import { conventionsOf } from './instruments.js';
import { type Item, listAfter } from './lists.js';
import { type ListedKeyword, listBefore } from './lists-before.js';
import { isYearAt, markAt } from './numbers.js';
import { isSign, means, type Tokens } from './tokens.js';

/** More words between two groups of numbers are not read. */
const mostWords = 24;
/** More groups are not read. */
const mostGroups = 8;
/** More tokens within brackets are not read. */
const longestGroup = 40;

/**
 * The numbers of the clauses before one, each of which ends with its own: "жалақыны қорғау туралы № 95 және ең
 * төменгі жалақы туралы № 131", "мәжбүрлі еңбек (№ 29 және № 105) және балалар еңбегі (№ 138)".
 *
 * @param start Of the numbers, or of the title, of the last clause.
 * @param readGroup Reads the numbers that end before an index; none: [].
 * @returns In the order of the text.
 */
export function numbersOfClausesBefore(
  unclaimed: Tokens,
  start: number,
  readGroup: (end: number) => readonly Item[],
): readonly Item[] {
  const found: Item[] = [];
  for (let count = 0, end = start; count < mostGroups; count += 1) {
    const group = groupBefore(unclaimed, end, readGroup);
    const [first] = group;
    if (!first || group.some(({ value }) => conventionsOf(value).length === 0)) break;
    found.unshift(...group);
    end = first.start;
  }
  return found;
}

/** The group that "and" or a comma separates from the words before an index. */
function groupBefore(
  unclaimed: Tokens,
  start: number,
  readGroup: (end: number) => readonly Item[],
): readonly Item[] {
  const { at } = unclaimed;
  for (let index = start - 1; start - index <= mostWords; index -= 1) {
    const token = at(index);
    const isAnd = means(token, 'and');
    const isComma = isSign(token, ',;');
    if (isAnd || isComma) {
      // ", және"
      const group = readGroup(isAnd && isSign(at(index - 1), ',;') ? index - 1 : index);
      if (group.length > 0) return group;
    } else if (!isWithinClause(unclaimed, index)) return [];
  }
  return [];
}

function isWithinClause(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  if (token?.kind === 'number') return isYearAt(tokens, index);
  if (token?.kind !== 'word') return isSign(token, '«»“”"\'’-‐‑');
  return !means(token, 'convention', 'recommendation', 'protocol', 'numbered', 'foreign');
}

/** The numbers in brackets that end before an index: "(№ 29 және № 105)"; none: []. */
export function bracketedBefore(unclaimed: Tokens, end: number): readonly Item[] {
  const { at } = unclaimed;
  if (!isSign(at(end - 1), ')')) return [];
  for (let open = end - 2; end - open < longestGroup; open -= 1) {
    const token = at(open);
    if (!token || token.kind === 'break') return [];
    if (!isSign(token, '(')) continue;
    if (!markAt(unclaimed, open + 1)) return [];
    const items = listAfter(unclaimed, open, true);
    const last = items.at(-1);
    const first = items[0];
    if (!first || !last || (last.end !== end && last.end !== end - 1)) return [];
    // The brackets belong to the numbers in them.
    const closed = items.with(-1, { ...last, end });
    return closed.with(0, { ...first, end: closed[0]?.end ?? first.end, start: open });
  }
  return [];
}

/** The numbers before an index, in brackets or not, as Kazakh and Russian write them before "Convention". */
export function groupEndingBefore(
  unclaimed: Tokens,
  end: number,
  keyword: ListedKeyword,
): readonly Item[] {
  const bracketed = bracketedBefore(unclaimed, end);
  return bracketed.length > 0 ? bracketed : listBefore(unclaimed, end, keyword, false);
}
