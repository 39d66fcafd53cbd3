import { asideEnd, clauseEnd } from './aside.js';
import { DIGIT, LETTER, SPACE } from './characters.js';
import { isKeyword, type Keyword } from './keyword.js';
import { AFTER_LIST, AND, CAPITAL, COUNTED, MORE, TO } from './meanings.js';
import { dashes, type Mark, markAt, type Numeral, numeralAt } from './number.js';
import { isOneOf, kindAt, type Source, skip, skipBack, tokenAt } from './reader.js';
import { means } from './vocabulary.js';

/** One member of a list of numbers. */
export interface Item {
  readonly value: number;
  /** The last number of a range. */
  readonly to?: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The numbers after "Convention": "No. 87", "87", "Nos 97, 102 and 131", "№№ 81–83", "(No. 87)".
 *
 * @param at Index behind the keyword and its qualifiers.
 * @returns The members in their order; empty: no numbers of instruments follow.
 */
export function listAfter(source: Source, at: number, keyword: Keyword): readonly Item[] {
  const first = firstItem(source, at, keyword);
  if (!first) return [];
  const items = [first.item];
  for (let item = first.item; ; ) {
    const next = nextItem(source, item, first.isPlural);
    if (!next) return items;
    items.push(next);
    item = next;
  }
}

/**
 * The numbers that go on after a code: "C87 and 98", "C87, 98 and 105". Only "and" before the last
 * says that they are of the same kind.
 */
export function listAfterCode(source: Source, end: number): readonly Item[] {
  const items: Item[] = [];
  for (let at = end; ; ) {
    const separator = afterSeparator(source, at);
    if (!separator || separator.isStrong || separator.end === at) return [];
    const numeral = numeralAt(source, separator.end);
    const isMember = numeral && (numeral.digits === 2 || numeral.digits === 3);
    if (!isMember || isCounting(source, numeral.end, COUNTED | MORE)) return [];
    items.push({ value: numeral.value, start: numeral.start, end: numeral.end });
    if (separator.isAnd) return isPlainMember(source, numeral.end, false) ? items : [];
    at = numeral.end;
  }
}

function firstItem(
  source: Source,
  at: number,
  keyword: Keyword,
): { readonly item: Item; readonly isPlural: boolean } | undefined {
  const open = skip(source, at, ',');
  const opened = isOneOf(source, open, '(:');
  const isParenthesis = isOneOf(source, open, '(');
  const from = opened ? skip(source, open + 1) : open;
  const mark = markAt(source, from);
  const start = mark?.end ?? from;
  const isPlural = keyword.isPlural || mark?.isPlural === true;
  const numeral = numeralAt(source, start);
  if (!numeral) return undefined;
  if (!mark) {
    const isJoined = start === at || skip(source, at) !== start;
    if (numeral.digits > 3 || (isJoined && !(opened && keyword.isPlural))) return undefined;
    if (isCounting(source, numeral.end) || isAlone(source, numeral)) return undefined;
  }
  const item = withRange(source, numeral, from, isPlural);
  if (!item) return undefined;
  // The brackets around it belong to it: "(No. 87)".
  const isClosed = isParenthesis && isOneOf(source, item.end, ')');
  // "конвенцияны (№ 185 конвенция)": it is the number of the next.
  const next = isParenthesis ? tokenAt(source, skip(source, item.end)) : undefined;
  if (next && isKeyword(next.word)) return undefined;
  return { item: isClosed ? { ...item, start: open, end: item.end + 1 } : item, isPlural };
}

function nextItem(source: Source, last: Item, isPlural: boolean): Item | undefined {
  const plain = beforeNumber(source, last.end);
  const aside = plain ?? beforeNumber(source, asideEnd(source, last.end));
  const clause = aside ?? beforeNumber(source, clauseEnd(source, last.end));
  if (!clause) return undefined;
  if (clause.bracketed) return bracketedItem(source, clause.end, clause.bracketed);
  const mark = markAt(source, clause.end);
  // After a clause in words, or a semicolon, only "No." says that the list goes on.
  if (!mark && (!aside || clause.isStrong)) return undefined;
  const numeral = numeralAt(source, mark?.end ?? clause.end);
  if (!numeral) return undefined;
  if (!mark && (numeral.digits > 3 || !isPlainMember(source, numeral.end, isPlural)))
    return undefined;
  return withRange(source, numeral, clause.end, isPlural || mark?.isPlural === true);
}

/** "(No. 98)" after "and". */
function bracketedItem(source: Source, start: number, mark: Mark): Item | undefined {
  const numeral = numeralAt(source, mark.end);
  if (!numeral || !isOneOf(source, numeral.end, ')')) return undefined;
  return { value: numeral.value, start, end: numeral.end + 1 };
}

/**
 * A separator with a number behind it: the "о" of "№ 87 о свободе" is Spanish for "or", and begins
 * a clause all the same.
 */
function beforeNumber(
  source: Source,
  at: number | undefined,
): (Separator & { readonly bracketed?: Mark }) | undefined {
  const separator = afterSeparator(source, at);
  if (!separator) return undefined;
  const { end } = separator;
  if (isOneOf(source, end, '(')) {
    const bracketed = markAt(source, skip(source, end + 1));
    return bracketed ? { ...separator, bracketed } : undefined;
  }
  return kindAt(source, end) === DIGIT || markAt(source, end) ? separator : undefined;
}

interface Separator {
  readonly end: number;
  readonly isStrong: boolean;
  readonly isAnd: boolean;
}

/** Behind ", ", " and ", "; and "; undefined: nothing separates. */
function afterSeparator(source: Source, at: number | undefined): Separator | undefined {
  if (at === undefined) return undefined;
  let end = skip(source, at);
  const isStrong = isOneOf(source, end, ';');
  let isAnd = isOneOf(source, end, '&');
  let found = false;
  for (let count = 0; count < 5; count++) {
    if (isOneOf(source, end, count === 0 ? ',;/&+' : ',/')) end = skip(source, end + 1);
    else {
      const token = kindAt(source, end) === LETTER ? tokenAt(source, end) : undefined;
      if (!token || !means(token.word, AND)) break;
      isAnd = true;
      end = skip(source, token.end);
    }
    found = true;
  }
  return found ? { end, isStrong, isAnd } : undefined;
}

/** The number with its range, if one follows: "81–83", "81 to 83"; undefined: "29-11" is no range. */
function withRange(
  source: Source,
  numeral: Numeral,
  start: number,
  isPlural: boolean,
): Item | undefined {
  const single = { value: numeral.value, start, end: numeral.end };
  const at = skip(source, numeral.end);
  const isSpaced = at > numeral.end;
  let end = at;
  if (isOneOf(source, at, dashes)) end = skip(source, at + 1);
  else {
    const token = isPlural && kindAt(source, at) === LETTER ? tokenAt(source, at) : undefined;
    if (token && means(token.word, TO)) end = skip(source, token.end);
  }
  if (end === at || (isSpaced && !isPlural)) return single;
  const to = numeralAt(source, markAt(source, end)?.end ?? end);
  const isLonger = to && isOneOf(source, to.end, dashes) && kindAt(source, to.end + 1) === DIGIT;
  if (isLonger) return undefined;
  if (to && to.value > numeral.value && to.digits <= 3 && isPlainMember(source, to.end, true)) {
    return { value: numeral.value, to: to.value, start, end: to.end };
  }
  return isSpaced || !isOneOf(source, at, dashes) ? single : undefined;
}

/** Whether a number without "No." may belong to the list: "87 and 98 were", not "87 and 24 others". */
function isPlainMember(source: Source, end: number, isPlural: boolean): boolean {
  if (isCounting(source, end, COUNTED | MORE)) return false;
  const at = skip(source, end);
  const token = kindAt(source, at) === LETTER ? tokenAt(source, at) : undefined;
  return isPlural || !token || (at > end && means(token.word, AFTER_LIST));
}

/** Whether the number counts what follows it: "12 months", "28 июня", "15 стран", "8 727". */
function isCounting(source: Source, end: number, what = COUNTED): boolean {
  let token = tokenAt(source, skip(source, end));
  // "28 de junio"
  if (token?.word === 'de') token = tokenAt(source, skip(source, token.end));
  if (!token) return false;
  if (kindAt(source, token.start) === DIGIT) return token.word.length === 3;
  const isCapital = source.upper[source.text.charCodeAt(token.start)] === 1;
  return means(token.word, isCapital ? what | CAPITAL : what);
}

/** Whether the number is all that its line holds: the number of a page. */
function isAlone(source: Source, { start, end }: Numeral): boolean {
  const before = skipBack(source, start, 0);
  const line = source.text.slice(before, start);
  if (!line.includes('\n') || kindAt(source, start - 1) !== SPACE) return false;
  const after = skip(source, end);
  return after === source.text.length || source.text.slice(end, after + 1).includes('\n');
}
