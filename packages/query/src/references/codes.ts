import { aliased, codeOf, conventionsOf, isCode } from './instruments.js';
import { type Item, listAfter } from './lists.js';
import { dashes, isItsYear, isJoinedNumber, isYearAt, markAt } from './numbers.js';
import type { Reading } from './reference.js';
import {
  continues,
  hasCapital,
  isCyrillic,
  isInCapitals,
  isJoinedSign,
  isSign,
  isWord,
  means,
  skip,
  skipBack,
  type Token,
  type Tokens,
} from './tokens.js';

/** How the letter and the number of a code are written. */
interface Written {
  readonly letter: Token;
  /** Index of the letter. */
  readonly start: number;
  /** "C 087", "C. 087" */
  readonly isSpaced: boolean;
  /** "C.087" */
  readonly isDotted: boolean;
}

/**
 * The code whose digits are at an index: `C087`, `C.087`, `C 087`, `C87`, `P029`, as a word of its own
 * and of an instrument that exists.
 *
 * @param lastCodeEnd Where the reference before it ends, if it is a code: of "C1 and C14" the second
 *   needs the first.
 */
export function codeAt(
  tokens: Tokens,
  index: number,
  lastCodeEnd: number | undefined,
): Reading | undefined {
  const { at } = tokens;
  const digits = at(index);
  const written = letterBefore(tokens, index);
  if (!digits || !written || digits.text.length > 3) return undefined;
  const { letter, start, isSpaced } = written;
  const number = Number(digits.text);
  const end = codeEnd(tokens, index + 1, number);
  const code = codeOf(letter.form.toUpperCase(), number);
  if (end === undefined || !isCode(code) || !isOwnWord(tokens, written, lastCodeEnd))
    return undefined;
  if (!isWrittenWell(written, digits.text)) return undefined;
  const before = at(start - 1);
  const mayBeSeries = isSpaced && !digits.text.startsWith('0');
  if (means(before, 'coded') || (mayBeSeries && means(before, 'series'))) return undefined;
  if (means(at(end), 'thing') || (isSpaced && means(at(end), 'counted'))) return undefined;
  if (digits.text.length === 1 && !hasContext(tokens, start, end, lastCodeEnd)) return undefined;
  return { kind: 'code', start, end, codes: [code], evidence: [letter, digits] };
}

function letterBefore({ at }: Tokens, index: number): Written | undefined {
  const digits = at(index);
  const before = at(index - 1);
  const isDotted = isJoinedSign(before, '.');
  const start = isDotted ? index - 2 : index - 1;
  const letter = at(start);
  if (!digits || !before || !isLetterOfCode(letter)) return undefined;
  const gap = digits.start - before.end;
  return gap > 1 ? undefined : { letter, start, isSpaced: gap === 1, isDotted };
}

function isLetterOfCode(token: Token | undefined): token is Token {
  return token?.text.length === 1 && (token.form === 'c' || token.form === 'p');
}

/**
 * One digit needs a neighbour ("C1" is also a level of English), a space needs three digits
 * ("vitamin C 12"), and what looks like a page ("p. 29", "p29") or a Russian preposition ("С 87
 * года") needs the zeros of a code.
 */
function isWrittenWell({ letter, isSpaced, isDotted }: Written, digits: string): boolean {
  const isUpper = hasCapital(letter);
  const isConvention = letter.form === 'c';
  if (digits.length === 3 && digits.startsWith('0')) return isUpper || !isSpaced;
  if (isSpaced) return isConvention && digits.length === 3 && isUpper && !isCyrillic(letter);
  if (isCyrillic(letter)) return isConvention && digits.length > 1 && isUpper;
  return isConvention ? isUpper || digits.length > 1 : isUpper && !isDotted;
}

function isOwnWord(
  { at }: Tokens,
  { letter, start }: Written,
  lastCodeEnd: number | undefined,
): boolean {
  const before = at(start - 1);
  if (!before || !letter.isJoined) return true;
  // "C87/C98", "C87–C98"
  if (before.kind === 'sign' && before.start === lastCodeEnd) return before.text !== '_';
  return !isWord(before) && !isSign(before, '-‐‑./\\@°&=+$£€~^_');
}

/** After the digits and a Kazakh suffix: "C087-ні"; undefined where a longer token continues. */
function codeEnd(tokens: Tokens, end: number, number: number): number | undefined {
  const { at } = tokens;
  const sign = at(end);
  if (!sign?.isJoined || (isSign(sign, '/') && isItsYear(tokens, number, end + 1))) return end;
  if (continues(sign) || isSign(sign, '@=°%$€£+')) return undefined;
  const next = at(end + 1);
  const isDash = isSign(sign, dashes);
  if (!next || !continues(next) || !(isDash || isSign(sign, './:'))) return end;
  if ((isDash || isSign(sign, '/')) && isCodeAt(tokens, end + 1)) return end;
  const isSuffix = isDash && next.kind === 'word' && isCyrillic(next) && !hasCapital(next);
  return isSuffix && next.text.length < 7 && !means(next, 'convention') ? end + 2 : undefined;
}

/** Whether "C98" or "C.98" is at an index. */
function isCodeAt({ at }: Tokens, index: number): boolean {
  const digits = at(isJoinedSign(at(index + 1), '.') ? index + 2 : index + 1);
  return isLetterOfCode(at(index)) && isJoinedNumber(digits);
}

/** Whether the ILO, "Convention" or another code is next to a code. */
function hasContext(
  tokens: Tokens,
  start: number,
  end: number,
  lastCodeEnd: number | undefined,
): boolean {
  const { at } = tokens;
  if (means(at(start - 1), 'ilo', 'convention')) return true;
  let before = skipBack(tokens, start - 1, ',/&–-');
  if (means(at(before), 'and')) before = skipBack(tokens, before - 1, ',');
  if (lastCodeEnd !== undefined && at(before)?.end === lastCodeEnd) return true;
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
  return { kind: 'alias', start, end, codes: [named.code], evidence: [token, year] };
}

/**
 * Numbers that follow the name of the ILO alone: "ILO No. 87", "МОТ №№ 87 и 98". In "Bulletin of the
 * ILO No. 87" and "отчет МОТ № 87" they number what is before.
 *
 * @param start Index of the name.
 * @returns Empty: other numbers, or the numbers of a "Convention" after them.
 */
export function numbersOfIlo(tokens: Tokens, unclaimed: Tokens, start: number): readonly Item[] {
  const name = tokens.at(start);
  const mark = markAt(tokens, start + 1);
  if (!name || !isInCapitals(name) || !mark || mark.isPlainWord) return [];
  if (!isFirstOfItsPhrase(unclaimed, name, start)) return [];
  const [first, ...others] = listAfter(tokens, start + 1, false);
  if (!first) return [];
  const items = [{ ...first, start }, ...others];
  const areKnown = items.every(({ value }) => conventionsOf(value).length > 0);
  return areKnown && !leadsToConvention(tokens, items.at(-1)?.end ?? start) ? items : [];
}

/**
 * Whether nothing before the name is what is numbered. Russian and Kazakh have no "of": there a noun
 * before the name owns it.
 */
function isFirstOfItsPhrase({ at }: Tokens, name: Token, start: number): boolean {
  const before = at(start - 1);
  if (name.isJoined && isSign(before, '/-‐‑.@')) return false;
  if (!isWord(before) || name.isFirst || before.form === 'of') return true;
  if (means(before, 'and', 'about')) return true;
  return isCyrillic(name)
    ? means(before, 'afterList') && !means(before, 'numbered')
    : !means(before, 'link', 'numbered', 'coded');
}

/** Whether "Convention" is after the numbers: "ХЕҰ № 29, 87 және 105 конвенциялары". */
function leadsToConvention(tokens: Tokens, start: number): boolean {
  const { at } = tokens;
  for (let index = start, count = 0; count < 16; count += 1) {
    const next = skip(tokens, index, '/&№#-‐‑–()«»"');
    const word = skip(tokens, next, ',;/&№#.-‐‑–()«»"');
    const token = at(word);
    if (!isWord(token)) return false;
    // "ILO No. 105, Convention No. 29": it has a number of its own, or begins anew.
    if (means(token, 'convention')) return next === word && !markAt(tokens, word + 1);
    const isEnding = token.text.length <= 3 && token.isJoined && isSign(at(word - 1), '-‐‑');
    if (token.kind === 'word' && !isEnding && !means(token, 'and', 'numero')) return false;
    index = word + 1;
  }
  return false;
}
