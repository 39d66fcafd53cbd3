import {
  hasNeighbour,
  isAfterAction,
  isAfterArticle,
  isBeforeArticle,
  isBeforeItsName,
  isNearItsWords,
} from './beside-codes.js';
import { isAmongOthers, isOfAnotherThing } from './codes-of-others.js';
import type { Company } from './company.js';
import { codeOf, isCode, isSetAside } from './instruments.js';
import { dashes, isItsYear, isJoinedNumber } from './numbers.js';
import type { Certainty, Place, Reading, ReferenceKind } from './reference.js';
import {
  continues,
  hasCapital,
  isCyrillic,
  isJoinedSign,
  isSign,
  isWord,
  means,
  skipBack,
  type Token,
  type Tokens,
} from './tokens.js';
import {
  isCyrillicSeries,
  isLetterOfCode,
  isWrittenWell,
  letterBefore,
  seriesOf,
  type Written,
  type WrittenCode,
} from './written-codes.js';

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
  if (digits.text.length === 1 && !isListed && !isNamed && !hasNeighbour(tokens, start, end))
    return undefined;
  const isSure =
    isListed ||
    isNamed ||
    isBeforeLanguage(tokens, index + 1) ||
    isAfterArticle(tokens, start) ||
    (isAfterAction(tokens, start) && !digits.text.startsWith('0') && !isSetAside(code)) ||
    isBeforeArticle(tokens, start, end);
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
  const isDoubtful = isAlone || isHyphened;
  if (!isDoubtful && company(place) && !isAmongOthers(tokens, start)) return 'likely';
  const isSaid = isNearItsWords(tokens, { written, code, end, isSure }, isDoubtful);
  return isSaid ? 'likely' : undefined;
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
