import {
  dashes,
  isJoinedNumber,
  isOrdinalAt,
  isYearAt,
  type Mark,
  markAt,
  type Numeral,
  numeralAt,
} from './numbers.js';
import { endOfRecommendation, ownerAfter } from './numbers-of-others.js';
import {
  hasCapital,
  isCyrillic,
  isJoinedSign,
  isSign,
  isWord,
  means,
  skip,
  type Token,
  type Tokens,
} from './tokens.js';
import { yearFrom } from './years.js';

/** One member of a list of numbers, by the indices of its tokens. */
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
 * @param index After "Convention" and its qualifiers.
 * @param isPlural Several numbers may follow: "Conventions".
 * @returns The members in their order; empty: no numbers of instruments follow.
 */
export function listAfter(tokens: Tokens, index: number, isPlural: boolean): readonly Item[] {
  return withoutOthers(tokens, index, isPlural, numbersAfter(tokens, index, isPlural));
}

/** The same, also where the last of them are of a Recommendation, or of articles. */
export function numbersAfter(tokens: Tokens, index: number, isPlural: boolean): readonly Item[] {
  const first = firstItem(tokens, index, isPlural);
  if (!first) return [];
  const items = [first.item];
  for (let item = first.item; ; ) {
    const next = nextItem(tokens, item, first.isPlural);
    if (!next) return items;
    items.push(next);
    item = next;
  }
}

/**
 * "Convention No. 175 and No. 182 Recommendation": without the last, and several "Recommendations" may have
 * all but the first. "Convention No. 81 and 26 of Convention No. 129": without the articles.
 */
function withoutOthers(
  tokens: Tokens,
  index: number,
  isPlural: boolean,
  items: readonly Item[],
): readonly Item[] {
  const { at } = tokens;
  const last = items.at(-1);
  if (!last) return items;
  const end = endOfRecommendation(tokens, last);
  if (end !== undefined) {
    // "№ 175 конвенциясын, № 182 ұсынымын"
    const isFirstOther = isSign(at(index), ',');
    if (items.length === 1) return isFirstOther ? [] : items;
    return means(at(end), 'recommendations') ? items.slice(0, 1) : items.slice(0, -1);
  }
  const isBare = ({ start }: Item) => at(start)?.kind === 'number';
  const owner = items.length > 1 && isBare(last) ? ownerAfter(tokens, last.end) : undefined;
  if (!owner) return items;
  // "Конвенции № 81" may be one; "Conventions 138 and 182 of the Constitution" are two.
  if (isPlural && !isCyrillic(owner.word)) return owner.isNumbered ? items.slice(0, -1) : items;
  return items.slice(0, Math.max(1, items.findLastIndex((item) => !isBare(item)) + 1));
}

/**
 * The numbers that go on after a code: "C87 and 98", "C87, 98 and 105". Only "and" before the last
 * says that they are of the same kind.
 */
export function listAfterCode(tokens: Tokens, end: number): readonly Item[] {
  const items: Item[] = [];
  for (let index = end; ; ) {
    const separator = afterSeparator(tokens, index);
    if (!separator || separator.isStrong) return [];
    const numeral = numeralAt(tokens, separator.end);
    const isMember = numeral && (numeral.digits === 2 || numeral.digits === 3);
    if (!isMember || isCounting(tokens, numeral.end) || isMoreAt(tokens, numeral.end)) return [];
    items.push({ value: numeral.value, start: numeral.start, end: numeral.end });
    // "Article 20 of C81 and 26 of C129"
    if (separator.isAnd && ownerAfter(tokens, numeral.end)) return [];
    if (separator.isAnd) return isPlainMember(tokens, numeral.end, false) ? items : [];
    index = numeral.end;
  }
}

function firstItem(
  tokens: Tokens,
  index: number,
  isPluralBefore: boolean,
): { readonly item: Item; readonly isPlural: boolean } | undefined {
  const { at } = tokens;
  const open = skip(tokens, index, ',');
  const isDash = isPluralBefore && isSign(at(open), '–—');
  const isOpened = isDash || isSign(at(open), '(:');
  const isParenthesis = isSign(at(open), '(');
  const opened = isOpened ? open + 1 : open;
  // "конвенция за номером 177"
  const isNamed = means(at(opened), 'bearing') || (isParenthesis && isItsName(tokens, opened));
  const start = isNamed && markAt(tokens, opened + 1) ? opened + 1 : opened;
  const mark = markAt(tokens, start);
  const numeral = numeralAt(tokens, mark?.end ?? start);
  if (!numeral) return undefined;
  if (!mark) {
    const isApart = start === index && !at(start)?.isJoined;
    // "two conventions – 29 and 30 May"
    const isListed = isPluralBefore && ((isOpened && !isDash) || isOrdinalAt(tokens, start));
    if (numeral.digits > 3 || !(isApart || isListed)) return undefined;
    if (isCounting(tokens, numeral.end) || isAlone(tokens, numeral)) return undefined;
    // "189 конвенциясының 24 конвенциясын"
    const next = at(numeral.end);
    if (next && means(next, 'convention') && isCyrillic(next)) return undefined;
  }
  const isPlural = isPluralBefore || mark?.isPlural === true;
  const item = withRange(tokens, numeral, start, isPlural);
  if (!item) return undefined;
  if (!isParenthesis) return { item, isPlural };
  // "конвенцияны (№ 185 конвенция)": it is the number of the next.
  if (means(at(item.end), 'convention')) return undefined;
  // The brackets around it belong to it: "(No. 87)".
  const isClosed = isJoinedSign(at(item.end), ')');
  return { item: isClosed ? { ...item, start: open, end: item.end + 1 } : item, isPlural };
}

/** "Holidays with Pay Convention (Convention No. 132)": the same Convention once more. */
function isItsName(tokens: Tokens, index: number): boolean {
  if (!means(tokens.at(index), 'convention')) return false;
  const mark = markAt(tokens, index + 1);
  const numeral = mark && numeralAt(tokens, mark.end);
  return numeral !== undefined && isJoinedSign(tokens.at(numeral.end), ')');
}

function nextItem(tokens: Tokens, last: Item, isPlural: boolean): Item | undefined {
  const dated = yearFrom(tokens, last.end)?.end;
  const near =
    beforeNumber(tokens, last.end) ??
    beforeNumber(tokens, asideEnd(tokens, last.end)) ??
    // "No. 41 of 1934 and No. 89 of 1948"
    beforeNumber(tokens, dated);
  const gloss = near || !isPlural ? undefined : glossEnd(tokens, last.end);
  const separator: BeforeNumber | undefined =
    near ??
    beforeNumber(tokens, gloss) ??
    beforeNumber(tokens, clauseEnd(tokens, last.end)) ??
    beforeReviser(tokens, dated ?? asideEnd(tokens, last.end) ?? last.end);
  if (!separator) return undefined;
  const { end, isStrong, bracketed } = separator;
  if (bracketed) return bracketedItem(tokens, end, bracketed);
  const mark = markAt(tokens, end);
  // After a clause in words, or a semicolon, only "No." says that the list goes on.
  const isAfterArticle = means(tokens.at(end - 1), 'definite');
  const isBare = near !== undefined || isAfterArticle;
  if (!mark && gloss === undefined && (!isBare || isStrong)) return undefined;
  const numeral = numeralAt(tokens, mark?.end ?? end);
  if (!numeral) return undefined;
  const mayBeMember = numeral.digits <= 3 && isPlainMember(tokens, numeral.end, isPlural);
  if (!mark && !mayBeMember) return undefined;
  return withRange(tokens, numeral, end, isPlural || mark?.isPlural === true);
}

/** "(No. 98)" after "and". */
function bracketedItem(tokens: Tokens, start: number, mark: Mark): Item | undefined {
  const numeral = numeralAt(tokens, mark.end);
  if (!numeral || !isJoinedSign(tokens.at(numeral.end), ')')) return undefined;
  return { value: numeral.value, start, end: numeral.end + 1 };
}

/** More words between two Conventions of which one revised the other are not read. */
const mostOfRevision = 6;
/** "a été révisée" */
const mostBeforeRevision = 2;

/** "No. 107 was revised by No. 169" */
function beforeReviser(tokens: Tokens, index: number): Separator | undefined {
  let isRevision = false;
  for (let end = index; end - index < mostOfRevision; end += 1) {
    const token = tokens.at(end);
    // "sustituido por el 169"
    const isBare = means(token, 'definite') && tokens.at(end + 1)?.kind === 'number';
    if (isRevision && (isBare || markAt(tokens, end)))
      return { end: isBare ? end + 1 : end, isStrong: false, isAnd: false };
    if (token?.kind !== 'word' || means(token, 'convention', 'numbered')) return undefined;
    isRevision ||= means(token, 'revision');
    if (!isRevision && end - index === mostBeforeRevision) return undefined;
  }
  return undefined;
}

interface Separator {
  readonly end: number;
  /** ";" */
  readonly isStrong: boolean;
  /** "and" */
  readonly isAnd: boolean;
}

type BeforeNumber = Separator & { readonly bracketed?: Mark };

/**
 * A separator with a number after it: the "о" of "№ 87 о свободе" is Spanish for "or", and begins
 * a clause all the same.
 */
function beforeNumber(tokens: Tokens, index: number | undefined): BeforeNumber | undefined {
  const separator = index === undefined ? undefined : afterSeparator(tokens, index);
  if (!separator) return undefined;
  const { end } = separator;
  if (isSign(tokens.at(end), '(')) {
    const bracketed = markAt(tokens, end + 1);
    return bracketed ? { ...separator, bracketed } : undefined;
  }
  return tokens.at(end)?.kind === 'number' || markAt(tokens, end) ? separator : undefined;
}

/** After ", ", " and ", "; and "; undefined: nothing separates. */
function afterSeparator({ at }: Tokens, index: number): Separator | undefined {
  const isStrong = isSign(at(index), ';');
  let isAnd = false;
  let end = index;
  for (; end - index < 5; end += 1) {
    const token = at(end);
    if (isSign(token, end === index ? ',;/&+' : ',/')) isAnd ||= token.text === '&';
    else if (means(token, 'and')) isAnd = true;
    else break;
  }
  // "el convenio 87 y el 98"
  if (isAnd && means(at(end), 'definite') && at(end + 1)?.kind === 'number') end += 1;
  return end > index ? { end, isStrong, isAnd } : undefined;
}

/** The number with its range, if one follows: "81–83", "81 to 83"; undefined: "29-11" is not a range. */
function withRange(
  tokens: Tokens,
  numeral: Numeral,
  start: number,
  isPlural: boolean,
): Item | undefined {
  const { at } = tokens;
  const single = { value: numeral.value, start, end: numeral.end };
  const between = at(numeral.end);
  const isDash = isSign(between, dashes);
  const mayRange = isPlural ? isDash || means(between, 'to') : isDash && between?.isJoined;
  if (!mayRange) return single;
  const second = numeral.end + 1;
  const to = numeralAt(tokens, markAt(tokens, second)?.end ?? second);
  if (to && isJoinedSign(at(to.end), dashes) && isJoinedNumber(at(to.end + 1))) return undefined;
  const isRange = to && to.value > numeral.value && to.digits <= 3;
  if (isRange && isPlainMember(tokens, to.end, true))
    return { value: numeral.value, to: to.value, start, end: to.end };
  // "182-OIT"
  return isJoinedSign(between, dashes) && !means(at(second), 'ilo') ? undefined : single;
}

/** Whether a number without "No." may belong to the list: "87 and 98 were", not "87 and 24 others". */
function isPlainMember(tokens: Tokens, end: number, isPlural: boolean): boolean {
  if (isCounting(tokens, end) || isMoreAt(tokens, end)) return false;
  const next = tokens.at(end);
  return isPlural || next?.kind !== 'word' || means(next, 'afterList');
}

/** Whether the number before an index counts what follows: "12 months", "28 июня", "15 стран", "8 727". */
function isCounting(tokens: Tokens, end: number): boolean {
  const token = countedAt(tokens, end);
  if (!token) return false;
  if (token.kind === 'number') return token.text.length === 3;
  return means(token, 'counted') || (hasCapital(token) && means(token, 'countedInCapitals'));
}

/** "24 others" */
function isMoreAt(tokens: Tokens, end: number): boolean {
  return means(countedAt(tokens, end), 'more');
}

function countedAt({ at }: Tokens, end: number): Token | undefined {
  // "28 de junio"
  const token = at(at(end)?.form === 'de' ? end + 1 : end);
  return isWord(token) ? token : undefined;
}

/** Whether the number is all that its line holds: the number of a page. */
function isAlone({ at }: Tokens, { start, end }: Numeral): boolean {
  const next = at(end);
  return at(start)?.isFirst === true && (!next || next.isFirst || next.kind === 'break');
}

/** In UTF-16 units. A longer one is not read to its end. */
export const longestAside = 200;
const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '«': '»',
  '“': '”',
  '„': '“',
  '"': '"',
};

/** After a number's aside in brackets or quotes: "No. 81 “Labour Inspection”"; undefined: it has none. */
function asideEnd(tokens: Tokens, index: number): number | undefined {
  const { at } = tokens;
  const start = skip(tokens, index, ',');
  const open = at(start);
  const close = open && pairs[open.text];
  if (!open || close === undefined) return undefined;
  for (let end = start + 1; ; end += 1) {
    const token = at(end);
    if (!token || token.kind === 'break' || token.start - open.start >= longestAside)
      return undefined;
    if (token.text === close) return end + 1;
    // A reference of its own is inside.
    if (means(token, 'convention')) return undefined;
  }
}

/** More words of a gloss are not read. */
const longestGloss = 16;

/** After the gloss of a number: "148 – air pollution; 155 – safety"; undefined: it has none. */
function glossEnd(tokens: Tokens, index: number): number | undefined {
  const { at } = tokens;
  if (!isSign(at(index), '–—:=')) return undefined;
  for (let end = index + 1; end - index < longestGloss; end += 1) {
    const token = at(end);
    const number = isSign(token, ',;') ? numeralAt(tokens, end + 1) : undefined;
    if (number) return isSign(at(number.end), '–—:=') && number.digits < 4 ? end : undefined;
    const isWithin = isSign(token, ',()-‐‑«»"') || at(end)?.kind === 'word';
    if (!isWithin || means(at(end), 'convention', 'numbered')) return undefined;
  }
  return undefined;
}

/** After a number's clause, "on freedom of association", that "and" and a number follow; undefined: it has none. */
function clauseEnd(tokens: Tokens, index: number): number | undefined {
  const { at } = tokens;
  // "No. 138, on the minimum age, and No. 182"
  const start = skip(tokens, index, ',');
  const first = at(start);
  if (!first || !means(first, 'about')) return undefined;
  for (let end = start + 1; ; ) {
    // "№ 23 о репатриации моряков, № 69 о …"
    if (isSign(at(end), ',') && isSign(at(end + 1), '№#') && markAt(tokens, end + 1)) return end;
    const word = skip(tokens, end, ',()«»“”"\'’');
    const token = at(word);
    if (!isWord(token) || token.start - first.start >= longestAside) return undefined;
    if (
      (word === end && token.isJoined && !isSign(at(end - 1), '-‐‑')) ||
      means(token, 'convention')
    )
      return undefined;
    // "…, 1948, and No. 98"
    if (token.kind === 'number' && !isYearAt(tokens, word)) return undefined;
    if (means(token, 'and') && markAt(tokens, skip(tokens, word + 1, '('))) return end;
    end = word + 1;
  }
}
