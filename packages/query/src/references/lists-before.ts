import { type Item, longestAside } from './lists.js';
import { dashes, markBefore, numeralAt } from './numbers.js';
import { isJoinedSign, isSign, means, type Tokens } from './tokens.js';

/** A member of a list that is read backwards. */
interface Member extends Item {
  /** "№" is before it. */
  readonly hasMark: boolean;
  /** A hyphen or an ordinal ending says that it is a number of the Convention: "87-ші", "26-". */
  readonly isOrdinal: boolean;
}

/** How "Convention" is written after a list of numbers. */
export interface ListedKeyword {
  readonly isCyrillic: boolean;
  readonly isPlural: boolean;
}

/**
 * The numbers before "Convention", as Kazakh writes and Russian may: "№ 87 конвенция",
 * "26-конвенция", "81-ші және 129-шы конвенциялар". A bare number is not enough: "25 конвенция".
 *
 * @param unclaimed The tokens that do not belong to the reference before it.
 * @param index Of "Convention", or of the qualifiers before it.
 * @param isNext "Convention" itself is at the index.
 * @returns The members in the order of the text; empty: none.
 */
export function listBefore(
  unclaimed: Tokens,
  index: number,
  keyword: ListedKeyword,
  isNext: boolean,
): readonly Item[] {
  return accepted(
    unclaimed,
    membersBefore(unclaimed, index, isNext && keyword.isCyrillic),
    keyword,
  );
}

/**
 * All numbers that end before an index, also bare ones: "балалар еңбегі туралы 138 және 182
 * конвенциялар". Only a title that agrees says that they do not count Conventions.
 */
export function bareListBefore(unclaimed: Tokens, index: number): readonly Item[] {
  return membersBefore(unclaimed, index, false);
}

function membersBefore(unclaimed: Tokens, index: number, mayHyphen: boolean): readonly Member[] {
  const last = withAsideBefore(unclaimed, index, mayHyphen);
  if (!last) return [];
  const members = [last];
  for (let start = last.start; ; ) {
    const end = separatorStart(unclaimed, start);
    const member = end === undefined ? undefined : withAsideBefore(unclaimed, end);
    if (!member) break;
    members.push(member);
    start = member.start;
  }
  return members.reverse();
}

function accepted(
  unclaimed: Tokens,
  members: readonly Member[],
  keyword: ListedKeyword,
): readonly Item[] {
  const head = members[0];
  const last = members.at(-1);
  if (!head || !last) return [];
  const isMarked = ({ hasMark, isOrdinal }: Member) => hasMark || (isOrdinal && keyword.isCyrillic);
  const isList = members.every(isMarked) || (keyword.isPlural && (head.hasMark || last.isOrdinal));
  // "статья № 87", "от 12.06.1996 № 7"
  const before = unclaimed.at(head.start - 1);
  // not "заңның № 87 конвенцияға сәйкестігі": Kazakh writes "№ 87 заң"
  const isOwner = means(before, 'numbered') && !means(before, 'kazakhCase');
  const isNumber = before?.kind === 'number' && !isNumberOfOwner(unclaimed, head.start - 1);
  const isOfAnother = isNumber || isOwner;
  if (isList && !isOfAnother) return members;
  // "Закон № 29, 87-конвенция": what comes before is another thing's.
  return isMarked(last) && (members.length > 1 || !isOfAnother) ? [last] : [];
}

/** "Указа № 5 № 87 и № 98 конвенции": the 5 is the decree's, and the list begins after it. */
function isNumberOfOwner(unclaimed: Tokens, index: number): boolean {
  const mark = markBefore(unclaimed, index);
  return mark !== undefined && means(unclaimed.at(mark - 1), 'numbered');
}

/** A member, also before its aside in brackets: "№ 156 (отбасылық міндеттері бар еңбекшілер туралы)". */
function withAsideBefore(unclaimed: Tokens, end: number, mayHyphen = false): Member | undefined {
  const { at } = unclaimed;
  const close = at(end - 1);
  if (!isSign(close, ')')) return memberBefore(unclaimed, end, mayHyphen);
  for (let index = end - 2; ; index -= 1) {
    const token = at(index);
    const isTooFar = !token || close.end - token.start >= longestAside;
    if (isTooFar || token.kind === 'break' || means(token, 'convention')) return undefined;
    if (token.text !== '(') continue;
    const member = memberBefore(unclaimed, index, false);
    return member?.hasMark ? { ...member, end } : undefined;
  }
}

function memberBefore(unclaimed: Tokens, index: number, mayHyphen: boolean): Member | undefined {
  const { at } = unclaimed;
  const hasHyphen =
    mayHyphen && isJoinedSign(at(index - 1), dashes) && at(index)?.isJoined === true;
  const word = hasHyphen ? index - 1 : index;
  // "87 нөмірлі конвенция"
  const isNumbered = means(at(word - 1), 'numero');
  const end = isNumbered ? word - 1 : word;
  const ending = at(end - 1);
  const isEnding =
    ending?.kind === 'word' &&
    ending.form.length <= 3 &&
    ending.isJoined &&
    isJoinedSign(at(end - 2), dashes);
  const start = isEnding ? end - 3 : end - 1;
  const digits = at(start);
  if (digits?.kind !== 'number' || digits.text.length > 3) return undefined;
  const isInNumber = at(start - 1)?.kind !== 'sign' || isSign(at(start - 1), `${dashes}.,/:_`);
  if (digits.isJoined && isInNumber) return undefined;
  if (!hasHyphen && !numeralAt(unclaimed, start)) return undefined;
  const mark = markBefore(unclaimed, start);
  return {
    value: Number(digits.text),
    start: mark ?? start,
    end,
    hasMark: mark !== undefined || isNumbered,
    isOrdinal: hasHyphen || isEnding || isNumbered,
  };
}

/** Where the member before a separator ends: ", ", " және "; undefined: nothing separates. */
function separatorStart({ at }: Tokens, index: number): number | undefined {
  let end = index;
  while (index - end < 3 && (isSign(at(end - 1), ',;/&') || means(at(end - 1), 'and'))) end -= 1;
  return end < index ? end : undefined;
}
