import type { InstrumentCode } from '@ilo-kz/data';
import type { Company } from './company.js';
import { aliased, codeOf, isCode, isSetAside, yearOf } from './instruments.js';
import { dashes, isItsYear, isJoinedNumber, isYearAt } from './numbers.js';
import type { Certainty, Place, Reading, ReferenceKind } from './reference.js';
import { ownWords, titleAt } from './titles.js';
import {
  continues,
  hasCapital,
  isCyrillic,
  isJoinedSign,
  isSign,
  isWord,
  means,
  skip,
  skipBack,
  type Token,
  type Tokens,
} from './tokens.js';
import { yearFrom } from './years.js';

/** How the letter and the number of a code are written. */
interface Written {
  readonly letter: Token;
  readonly digits: string;
  /** Index of the letter. */
  readonly start: number;
  /** "C 087", "C. 087" */
  readonly isSpaced: boolean;
  /** "C.087" */
  readonly isDotted: boolean;
  /** "C-87" */
  readonly isHyphened: boolean;
}

/** The reference before a code. */
type Last =
  | (Pick<Place, 'end'> & { readonly kind: ReferenceKind; readonly certainty: Certainty })
  | undefined;

/** So far from another reference a code is in its company. In UTF-16 units. */
const nearReference = 300;

/**
 * The code whose digits are at an index: `C087`, `C.087`, `C 087`, `C87`, `P029`, as a word of its own
 * and of an instrument that exists. Other things have such codes, too: `C87` needs company, and `C087`
 * is only likely without it.
 *
 * @param last The reference before it: of "C1 and C14" the second needs the first.
 */
export function codeAt(
  tokens: Tokens,
  index: number,
  last: Last,
  company: Company,
): Reading | undefined {
  const { at } = tokens;
  const digits = at(index);
  const written = letterBefore(tokens, index);
  if (!digits || !written || digits.text.length > 3) return undefined;
  const { letter, start, isSpaced, isHyphened } = written;
  const number = Number(digits.text);
  const end = codeEnd(tokens, index + 1, number);
  const code = codeOf(seriesOf(letter), number);
  const lastCodeEnd = last?.kind === 'code' ? last.end : undefined;
  if (end === undefined || !isCode(code) || !isOwnWord(tokens, written, lastCodeEnd))
    return undefined;
  if (!isWrittenWell(written) || isOfAnotherThing(tokens, written, end)) return undefined;
  const isOfIlo = means(at(start - 1), 'ilo');
  if ((!isOfIlo && means(at(end), 'thing')) || (isSpaced && means(at(end), 'counted')))
    return undefined;
  const isListed = isAfterCode(tokens, start, lastCodeEnd);
  const isNamed = !isListed && isBeforeItsName(tokens, end, code);
  const isSure =
    isListed ||
    isNamed ||
    isBeforeLanguage(tokens, index + 1) ||
    isBeforeArticle(tokens, end) ||
    isAfterArticle(tokens, start) ||
    (isAfterAction(tokens, start) && !digits.text.startsWith('0') && !isSetAside(code));
  if (digits.text.length === 1 && !isListed && !isNamed && !hasNeighbour(tokens, start, end))
    return undefined;
  if (isItemOfList(tokens, written)) return undefined;
  const certainty =
    (isListed && !isHyphened
      ? last?.certainty
      : certaintyOf(tokens, { written, code, end, isSure }, last, company)) ??
    (isWholeText(tokens, letter, digits) ? 'likely' : undefined);
  return (
    certainty && { kind: 'code', certainty, start, end, codes: [code], evidence: [letter, digits] }
  );
}

/** "c.14 Date of birth": an item of a list, not "C.87". */
function isItemOfList(tokens: Tokens, { letter, digits, start, isDotted }: Written): boolean {
  const mayBeItem = isDotted && !hasCapital(letter) && !digits.startsWith('0');
  return mayBeItem && isLineStart(tokens, start);
}

interface WrittenCode {
  readonly written: Written;
  readonly code: InstrumentCode;
  /** Index after the code. */
  readonly end: number;
  /** What is next to it says that it is a code. */
  readonly isSure: boolean;
}

/** Undefined: a bare code without company. */
function certaintyOf(
  tokens: Tokens,
  { written, end, code, isSure }: WrittenCode,
  last: Last,
  company: Company,
): Certainty | undefined {
  const { letter, digits, isHyphened, start } = written;
  // "К87": buildings and doors have such numbers, too.
  const isOfOwnAlphabet = isCyrillicSeries(letter);
  const place = { start: letter.start, end: tokens.at(end - 1)?.end ?? letter.end };
  if (isOfOwnAlphabet) {
    const isIts = isSure || means(tokens.at(start - 1), 'convention');
    return isIts || company(place, 'labourTopic', 'convention') ? 'likely' : undefined;
  }
  if (company(place, 'labourTopic')) return 'certain';
  const isNearOther = last !== undefined && letter.start - last.end < nearReference;
  if (isSure || isNearOther) return isHyphened ? undefined : 'likely';
  const hasZero = digits.length === 3 && digits.startsWith('0') && !isHyphened;
  if (hasZero && hasCapital(letter) && !isParagraph(tokens, start, end)) return 'likely';
  // Texts seldom have the code of an instrument that is no longer used, "C18", and a line of its own
  // is the number of a page or a form: a word of labour is not enough.
  const isRare = digits.length < 3 && isSetAside(code);
  const isAlone = isRare || isOnlyInLine(tokens, start, end);
  const said = ownWords(code, tokens, start - nearWords, end + nearWords);
  if (said > (isAlone || isHyphened ? 1 : 0)) return 'likely';
  if (isAlone || isHyphened || isAmongOthers(tokens, start)) return undefined;
  return company(place) ? 'likely' : undefined;
}

/** So far from a code the words of its title say that it is the code of the instrument. */
const nearWords = 10;

/** A code of a place or a thing that is nearer says that the next is one, too. */
const nearOthers = 24;

/** Whether a code before it is that of a place or a thing: "in room C87; the reception is in C100". */
function isAmongOthers({ at }: Tokens, start: number): boolean {
  for (let index = start - 1; start - index < nearOthers; index -= 1) {
    const digits = at(index);
    if (!digits) return false;
    if (!isJoinedNumber(digits) || digits.text.length > 3) continue;
    const letter = at(index - 1);
    const isCode = letter?.kind === 'word' && letter.text.length === 1 && hasCapital(letter);
    if (isCode && means(at(index - 2), 'coded', 'place')) return true;
  }
  return false;
}

function isOnlyInLine(tokens: Tokens, start: number, end: number): boolean {
  const next = tokens.at(end);
  return isLineStart(tokens, start) && (!next || next.isFirst || next.kind === 'break');
}

function isLineStart({ at }: Tokens, index: number): boolean {
  const before = at(index - 1);
  return !before || before.kind === 'break' || at(index)?.isFirst === true;
}

/** Whether empty lines are around it, as around a row of a table: "C005", "C010". */
function isParagraph({ at }: Tokens, start: number, end: number): boolean {
  return at(start - 1)?.kind === 'break' && at(end)?.kind === 'break';
}

/** Longer texts are not only a code, whatever spaces are around it. */
const longestCode = 40;

/** Whether the text is nothing but the code, as in a cell or what somebody typed. */
function isWholeText({ text }: Tokens, letter: Token, digits: Token): boolean {
  if (isCyrillicSeries(letter)) return false;
  return text.length < longestCode && text.trim().length === digits.end - letter.start;
}

function letterBefore({ at }: Tokens, index: number): Written | undefined {
  const digits = at(index);
  const before = at(index - 1);
  const isDotted = isJoinedSign(before, '.');
  const isHyphened = isJoinedSign(before, '-‐‑') && digits?.isJoined === true;
  const start = isDotted || isHyphened ? index - 2 : index - 1;
  const letter = at(start);
  if (!digits || !before || !isLetterOfCode(letter)) return undefined;
  const gap = digits.start - before.end;
  if (gap > 1) return undefined;
  return { letter, digits: digits.text, start, isSpaced: gap === 1, isDotted, isHyphened };
}

/** A room, a journal, a point on a map, or one of a series that is not the ILO's. */
function isOfAnotherThing(
  tokens: Tokens,
  { start, digits, isSpaced }: Written,
  end: number,
): boolean {
  const { at } = tokens;
  const before = at(start - 1);
  const mayBeSeries = isSpaced && !digits.startsWith('0');
  if (means(before, 'coded', 'place') || (mayBeSeries && means(before, 'series'))) return true;
  // "al punto Nº C15", not "Convention No. C15"
  const mark = isSign(before, '.°') ? at(start - 2) : before;
  const owner = isSign(before, '.°') ? at(start - 3) : at(start - 2);
  const isNumbered = means(mark, 'numero') && mark?.text !== 'y' && mark?.text !== 'n';
  if (isNumbered && !means(owner, 'convention', 'ilo')) return true;
  // "punto de control C15", "cargo Administrativo C13"
  const isOfNoun = isWord(before) && !before.isFirst && !means(before, ...betweenWords);
  if (isOfNoun && means(at(start - 2), 'coded')) return true;
  return isForeignCode(tokens, skip(tokens, end, ',/&–-'));
}

/** "in the case of C87" is not a case of this number. */
const betweenWords = [
  'and',
  'link',
  'definite',
  'about',
  'within',
  'regards',
  'referring',
] as const;

/** Whether a code of another series is at an index: "B12", "C309". */
function isForeignCode({ at }: Tokens, index: number): boolean {
  const letter = at(index);
  const digits = at(index + 1);
  if (letter?.kind !== 'word' || letter.text.length !== 1 || !hasCapital(letter)) return false;
  if (!digits || !isJoinedNumber(digits)) return false;
  const series = letter.form.toUpperCase();
  // "C87 and R143": a Recommendation
  if (series !== 'C' && series !== 'P') return series !== 'R';
  return digits.text.length > 3 || !isCode(codeOf(series, Number(digits.text)));
}

function isLetterOfCode(token: Token | undefined): token is Token {
  return (
    token?.text.length === 1 &&
    (token.form === 'c' || token.form === 'p' || isCyrillicSeries(token))
  );
}

/** "К87": "Конвенция" in place of "Convention". */
function isCyrillicSeries({ text }: Token): boolean {
  return text === 'К';
}

function seriesOf(letter: Token): string {
  return isCyrillicSeries(letter) ? 'C' : letter.form.toUpperCase();
}

/**
 * One digit needs a neighbour ("C1" is also a level of English), a space needs three digits
 * ("vitamin C 12"), and what looks like a page ("p. 29", "p29") or a Russian preposition ("С 87
 * года") needs the zeros of a code.
 */
function isWrittenWell({ letter, digits, isSpaced, isDotted }: Written): boolean {
  const isUpper = hasCapital(letter);
  const isConvention = letter.form !== 'p';
  if (isCyrillicSeries(letter)) return digits.length > 1 && (isDotted || !isSpaced);
  if (digits.length === 3 && digits.startsWith('0')) return isUpper || !isSpaced;
  if (isSpaced) return isConvention && digits.length === 3 && isUpper && !isCyrillic(letter);
  if (isCyrillic(letter)) return isConvention && digits.length > 1 && isUpper;
  return isConvention ? isUpper || digits.length > 1 : isUpper && !isDotted;
}

function isOwnWord(
  { at }: Tokens,
  { letter, digits, start }: Written,
  lastCodeEnd: number | undefined,
): boolean {
  const before = at(start - 1);
  if (!before || !letter.isJoined) return true;
  // "ILO-C190"
  if (isSign(before, '-/') && means(at(start - 2), 'ilo')) return true;
  // "2017-Kazakhstan-C087-En"
  if (isSign(before, '-') && digits.length === 3 && isBeforeLanguage({ at }, start + 2))
    return true;
  // "C87/C98", "C87–C98"
  if (before.kind === 'sign' && before.start === lastCodeEnd) return before.text !== '_';
  return !isWord(before) && !isSign(before, '-‐‑./\\@°&=+$£€~^_)');
}

/** After the digits and a Kazakh suffix: "C087-ні"; undefined where a longer token continues. */
function codeEnd(tokens: Tokens, end: number, number: number): number | undefined {
  const { at } = tokens;
  const sign = at(end);
  if (!sign?.isJoined || (isSign(sign, '/') && isItsYear(tokens, number, end + 1))) return end;
  if (continues(sign) || isSign(sign, '@=°%$€£+')) return undefined;
  const next = at(end + 1);
  const isDash = isSign(sign, dashes);
  if (isBeforeLanguage(tokens, end)) return end;
  if (!next || !continues(next) || !(isDash || isSign(sign, './:'))) return end;
  if ((isDash || isSign(sign, '/')) && isCodeAt(tokens, end + 1)) return end;
  const isSuffix = isDash && next.kind === 'word' && isCyrillic(next) && !hasCapital(next);
  return isSuffix && next.text.length < 7 && !means(next, 'convention') ? end + 2 : undefined;
}

/** Whether a document symbol goes on with its language: "2017-Kazakhstan-C087-En". */
function isBeforeLanguage({ at }: Pick<Tokens, 'at'>, end: number): boolean {
  const language = at(end + 1);
  if (!isJoinedSign(at(end), '-') || !language?.isJoined) return false;
  return /^(?:en|fr|es|sp|ru|eng|fra|spa|rus)$/.test(language.form);
}

/** Whether "C98" or "C.98" is at an index. */
function isCodeAt({ at }: Tokens, index: number): boolean {
  const digits = at(isJoinedSign(at(index + 1), '.') ? index + 2 : index + 1);
  return isLetterOfCode(at(index)) && isJoinedNumber(digits);
}

/** Whether another code is before one: "C1 and C14", "C167 (construction) and C176". */
function isAfterCode(tokens: Tokens, start: number, lastCodeEnd: number | undefined): boolean {
  if (lastCodeEnd === undefined) return false;
  const { at } = tokens;
  let before = skipBack(tokens, start - 1, ',;/&–-');
  if (means(at(before), 'and')) before = skipBack(tokens, before - 1, ',');
  if (isSign(at(before), ')')) {
    const close = before;
    while (close - before < longestNote && !isSign(at(before), '(')) before -= 1;
    before -= 1;
  }
  return at(before)?.end === lastCodeEnd;
}

/** More tokens in the brackets after a code are not read. */
const longestNote = 12;

/** Whether the year or the title of the instrument is after its code: "C4 (1919)", "C14 – Weekly Rest". */
function isBeforeItsName(tokens: Tokens, end: number, code: InstrumentCode): boolean {
  const isIn = means(tokens.at(end), 'within');
  const year = yearFrom(tokens, isIn ? end + 1 : skip(tokens, end, '('));
  if (year) return Number(year.year.text) === yearOf(code);
  const opened = skip(tokens, end, '(:–—-,«“"');
  const title = opened > end || means(tokens.at(end), 'about') ? titleAt(tokens, end) : undefined;
  return title?.entries.some((entry) => entry.code === code) === true;
}

/** Whether what a State does with an instrument is before a code: "party to C167", "ratified C176". */
function isAfterAction({ at }: Tokens, start: number): boolean {
  let before = start - 1;
  while (start - before < 4 && means(at(before), 'link', 'to')) before -= 1;
  return means(at(before), 'treatyAction');
}

/** Whether an article of it is after a code: "C189, art. 10", "C087 (Article 3)". */
function isBeforeArticle(tokens: Tokens, end: number): boolean {
  const { at } = tokens;
  const word = skip(tokens, end, ',(');
  if (!means(at(word), 'article') || means(at(word), 'division')) return false;
  return at(isJoinedSign(at(word + 1), '.') ? word + 2 : word + 1)?.kind === 'number';
}

/** More tokens between "Article" and the code are not read. */
const farthestArticle = 10;

/** Whether an article of it is before a code: "Articles 2, 3 and 5 of C87". */
function isAfterArticle({ at }: Tokens, start: number): boolean {
  // "Art. 4(1) C182"
  const isNext = isSign(at(start - 1), ')') || at(start - 1)?.kind === 'number';
  if (!isNext && !means(at(start - 1), 'link')) return false;
  for (let index = start - 2; start - index < farthestArticle; index -= 1) {
    const token = at(index);
    if (means(token, 'article')) return index < start - 2;
    const isRoman = token !== undefined && /^[IVX]+$/.test(token.text);
    const mayBeBetween =
      token?.kind === 'word' ? isRoman || means(token, 'and', 'link', 'to') : token;
    if (!mayBeBetween || token?.kind === 'break') return false;
  }
  return false;
}

/** Whether the ILO, "Convention" or another code is next to a code. */
function hasNeighbour(tokens: Tokens, start: number, end: number): boolean {
  const { at } = tokens;
  if (means(at(start - 1), 'ilo', 'convention')) return true;
  let next = skip(tokens, end, ',/&–-');
  if (means(at(next), 'and')) next += 1;
  const digits = at(next + 1);
  return at(next)?.text === 'C' && digits?.isJoined === true && /^\d\d/.test(digits.text);
}

/** The alias at an index, with its year: "MLC, 2006", "MLC 2006", "MLC (2006)". */
export function aliasAt(tokens: Tokens, start: number): Reading | undefined {
  const { at } = tokens;
  const token = at(start);
  const named = token && aliased(token.form);
  if (!named) return undefined;
  if (token.isJoined && (isWord(at(start - 1)) || isSign(at(start - 1), '-./@_'))) return undefined;
  const index = skip(tokens, start + 1, ',(');
  const year = at(index);
  if (!year || !isYearAt(tokens, index) || Number(year.text) !== named.year) return undefined;
  const isClosed = isSign(at(index - 1), '(') && year.isJoined && isJoinedSign(at(index + 1), ')');
  const end = isClosed ? index + 2 : index + 1;
  return {
    kind: 'alias',
    certainty: 'certain',
    start,
    end,
    codes: [named.code],
    evidence: [token, year],
  };
}
