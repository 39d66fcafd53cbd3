import { DIGIT, LETTER } from './characters.js';
import type { Keyword } from './keyword.js';
import type { Item } from './list.js';
import { AND, NUMBERED, NUMERO } from './meanings.js';
import { dashes, numeralAt } from './number.js';
import { isOneOf, kindAt, type Source, skipBack, tokenBefore } from './reader.js';
import { means } from './vocabulary.js';

/** A member of a list that is read backwards. */
interface Member extends Item {
  /** "№" stands before it. */
  readonly hasMark: boolean;
  /** A hyphen or an ordinal ending says that it is a number of the keyword: "87-ші", "26-". */
  readonly isOrdinal: boolean;
}

/**
 * The numbers before "Convention", as Kazakh writes and Russian may: "№ 87 конвенция",
 * "26-конвенция", "81-ші және 129-шы конвенциялар". A bare number counts: "25 конвенция".
 *
 * @param at Index of the keyword, or of the qualifiers before it.
 * @param floor Not further back than this.
 * @returns The members in the order of the text; empty: none.
 */
export function listBefore(
  source: Source,
  at: number,
  floor: number,
  keyword: Keyword,
): readonly Item[] {
  const last = memberBefore(source, at, floor, at === keyword.start && keyword.isCyrillic);
  if (!last) return [];
  const members = [last];
  for (let from = last.start; ; ) {
    const end = separatorStart(source, from, floor);
    const member = end === undefined ? undefined : memberBefore(source, end, floor, false);
    if (!member) break;
    members.push(member);
    from = member.start;
  }
  return accepted(source, members.reverse(), keyword, floor);
}

function accepted(
  source: Source,
  members: readonly Member[],
  keyword: Keyword,
  floor: number,
): readonly Item[] {
  const [head] = members;
  const last = members[members.length - 1];
  if (!head || !last) return [];
  const isMarked = ({ hasMark, isOrdinal }: Member) => hasMark || (isOrdinal && keyword.isCyrillic);
  const isList = members.every(isMarked) || (keyword.isPlural && (head.hasMark || last.isOrdinal));
  const isForeignNumber = isOfAnother(source, head.start, floor);
  if (isList && !isForeignNumber) return members;
  // "Закон № 29, 87-конвенция": what comes before is another thing's.
  return isMarked(last) && (members.length > 1 || !isForeignNumber) ? [last] : [];
}

/** Whether the number belongs to what stands before: "статья № 87", "от 12.06.1996 № 7". */
function isOfAnother(source: Source, start: number, floor: number): boolean {
  const end = skipBack(source, start, floor);
  const token = tokenBefore(source, end, floor);
  return token !== undefined && (kindAt(source, end - 1) === DIGIT || means(token.word, NUMBERED));
}

function memberBefore(
  source: Source,
  at: number,
  floor: number,
  mayHyphen: boolean,
): Member | undefined {
  const hyphen = mayHyphen && isOneOf(source, at - 1, dashes);
  let end = hyphen ? at - 1 : skipBack(source, at, floor);
  const word = tokenBefore(source, end, floor);
  // "87 нөмірлі конвенция"
  const isNumbered = word !== undefined && means(word.word, NUMERO);
  if (word && isNumbered) end = skipBack(source, word.start, floor);
  const ending = kindAt(source, end - 1) === LETTER ? tokenBefore(source, end, floor) : undefined;
  const isEnding =
    ending !== undefined && ending.word.length <= 3 && isOneOf(source, ending.start - 1, dashes);
  const digits = tokenBefore(source, isEnding ? ending.start - 1 : end, floor);
  if (!digits || kindAt(source, digits.start) !== DIGIT || digits.word.length > 3) return undefined;
  if (isOneOf(source, digits.start - 1, `${dashes}.,/:_`)) return undefined;
  if (kindAt(source, digits.start - 1) === LETTER) return undefined;
  if (!hyphen && !numeralAt(source, digits.start)) return undefined;
  const mark = markBefore(source, digits.start, floor);
  return {
    value: Number(digits.word),
    start: mark ?? digits.start,
    end,
    hasMark: mark !== undefined || isNumbered,
    isOrdinal: hyphen || isEnding,
  };
}

/** Where "№", "No.", "n°" begins that ends before an index. */
export function markBefore(source: Source, at: number, floor: number): number | undefined {
  const end = skipBack(source, at, floor);
  let start = end;
  while (start > floor && end - start < 4 && isOneOf(source, start - 1, '№#')) start--;
  if (start < end) return start;
  const stop = isOneOf(source, end - 1, '.°º') ? end - 1 : end;
  const token = tokenBefore(source, stop, floor);
  if (!token || !means(token.word, NUMERO)) return undefined;
  // "no 2 conventions"
  const isWord = stop === end && source.upper[source.text.charCodeAt(token.start)] === 0;
  return isWord ? undefined : token.start;
}

/** Where the member before a separator ends: ", ", " және "; undefined: nothing separates. */
function separatorStart(source: Source, at: number, floor: number): number | undefined {
  let start = skipBack(source, at, floor);
  for (let count = 0; count < 3; count++) {
    const token = tokenBefore(source, start, floor);
    if (isOneOf(source, start - 1, ',;/&') && start > floor)
      start = skipBack(source, start - 1, floor);
    else if (token && means(token.word, AND)) start = skipBack(source, token.start, floor);
    else return count === 0 ? undefined : start;
  }
  return start;
}
