import { conventionsOf, yearOf } from './instruments.js';
import {
  continues,
  hasCapital,
  isCyrillic,
  isJoinedSign,
  isSign,
  means,
  type Token,
  type Tokens,
} from './tokens.js';

/** A number that may be that of an instrument, by the indices of its tokens. */
export interface Numeral {
  readonly value: number;
  readonly digits: number;
  readonly start: number;
  /** After its ordinal ending: "87-й", "87-ші". */
  readonly end: number;
}

export const dashes = '-‐‑‒–—−';
/** What makes a number another thing: money, a share, an angle. */
const units = '%°€$£₸₽‰';

/**
 * The number at an index, if it may number an instrument: not part of a decimal, a date, a time,
 * an amount or a number such as "29-II" or "87-ФЗ".
 */
export function numeralAt(tokens: Tokens, start: number): Numeral | undefined {
  const { at } = tokens;
  const token = at(start);
  if (token?.kind !== 'number' || token.text.length > 6) return undefined;
  const end = ordinalEnd(tokens, start + 1);
  if (end === undefined || isAnotherThing(tokens, end)) return undefined;
  const value = Number(token.text);
  const isDate = isJoinedSign(at(end), '/') && isDateAt(tokens, end + 1);
  if (isDate && !isItsYear(tokens, value, end + 1)) return undefined;
  return { value, digits: token.text.length, start, end };
}

/** After "-й", "-ші", "-нің", "º"; undefined for another ending: "87-ФЗ", "29-II", "87-B", "2-бап". */
function ordinalEnd({ at }: Tokens, end: number): number | undefined {
  const sign = at(end);
  // "Convenio 169° de la OIT", not "87°C"
  const isOrdinal = sign?.isJoined === true && ordinalSigns.includes(sign.text);
  if (isOrdinal) return continues(at(end + 1)) ? undefined : end + 1;
  const ending = at(end + 1);
  if (!isJoinedSign(sign, dashes) || ending?.kind !== 'word' || !ending.isJoined) return end;
  // "Convenio 182-OIT"
  if (means(ending, 'ilo')) return end;
  if (means(ending, 'numbered')) return undefined;
  const isEnding = isCyrillic(ending) && !hasCapital(ending) && ending.text.length <= 4;
  // "30-шы сессиясы"
  return isEnding && !means(at(end + 2), 'numbered') ? end + 2 : undefined;
}

const ordinalSigns = '°ºª';

/** Whether what follows a number makes it another thing: "87B", "87.5", "87:30", "87 %". */
function isAnotherThing(tokens: Tokens, end: number): boolean {
  const next = tokens.at(end);
  const last = tokens.at(end - 1);
  if (!next || !last) return false;
  if (continues(next) || isFractionAt(tokens, end)) return true;
  if (next.kind !== 'sign') return false;
  const follows = tokens.at(end + 1);
  // "N° 001 -2025-GR"
  if (dashes.includes(next.text))
    return (
      isJoinedNumber(follows) &&
      follows?.text.length === 4 &&
      !isItsYear(tokens, Number(last.text), end + 1)
    );
  // "Convention 108+"
  if (next.text === '+') return next.isJoined && follows?.kind !== 'number';
  return units.includes(next.text) && next.start - last.end < 3;
}

/** Whether ".5" or ":30" is at an index. */
function isFractionAt({ at }: Tokens, index: number): boolean {
  return isJoinedSign(at(index), '.:') && isJoinedNumber(at(index + 1));
}

/** Whether a number follows the sign before it with no space. */
export function isJoinedNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.isJoined;
}

/** Whether "1948" of "87/1948", or "7/1948" of "9/7/1948", is at an index. */
function isDateAt(tokens: Tokens, index: number): boolean {
  const { at } = tokens;
  if (!isJoinedNumber(at(index))) return false;
  if (isYearAt(tokens, index)) return true;
  const isDayAndMonth = isJoinedSign(at(index + 1), '/') && isJoinedNumber(at(index + 2));
  return isDayAndMonth && isYearAt(tokens, index + 2);
}

/** Whether a joined year is that in which the Convention of a number was adopted: "87/1948". */
export function isItsYear(tokens: Tokens, number: number, index: number): boolean {
  const token = tokens.at(index);
  const [code] = conventionsOf(number);
  return isJoinedNumber(token) && isYearAt(tokens, index) && Number(token?.text) === yearOf(code);
}

/** Whether a year is at an index. */
export function isYearAt(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.text)) return false;
  return !continues(tokens.at(index + 1)) && !isFractionAt(tokens, index + 1);
}

/** "No." before a number. */
export interface Mark {
  /** Index of the number. */
  readonly end: number;
  /** "Nos": several numbers follow. */
  readonly isPlural: boolean;
  /** "no", a word that has other meanings; not "No", "no.", "n°" or "números". */
  readonly isPlainWord: boolean;
}

const numberSigns = '№#';
const mostNumberSigns = 4;

/** "No.", "№№", "#", "n°", "n.º", "núms." at an index, with a number after it. */
export function markAt(tokens: Tokens, start: number): Mark | undefined {
  const { at } = tokens;
  let signs = 0;
  while (signs < mostNumberSigns && isSign(at(start + signs), numberSigns)) signs += 1;
  if (signs > 0) return markEndingAt(tokens, start + signs, signs > 1, false);
  const word = at(start);
  if (!word || !means(word, 'numero')) return undefined;
  let end = start + 1;
  if (isJoinedSign(at(end), '.')) end += 1;
  if (isJoinedSign(at(end), '°')) end += 1;
  let isPlural = means(word, 'numeros');
  const tail = at(end);
  // "n.º", "n°s"
  const isTail =
    end > start + 1 ? tail?.isJoined : word.form === 'n' && at(end + 1)?.kind === 'number';
  if (isTail && /^(?:o|os|s)$/.test(tail?.form ?? '')) {
    isPlural ||= tail?.form !== 'o';
    end += 1;
  }
  if (isJoinedSign(at(end), '.')) end += 1;
  return markEndingAt(tokens, end, isPlural, end === start + 1 && isPlainWord(word));
}

function markEndingAt(
  { at }: Tokens,
  end: number,
  isPlural: boolean,
  isPlainWord: boolean,
): Mark | undefined {
  return at(end)?.kind === 'number' ? { end, isPlural, isPlainWord } : undefined;
}

function isPlainWord(word: Token): boolean {
  return word.form.length < 5 && !hasCapital(word) && !word.text.endsWith('º');
}

/** Whether a number with an ordinal ending is at an index: "81-я", "129-шы". */
export function isOrdinalAt(tokens: Tokens, index: number): boolean {
  const numeral = numeralAt(tokens, index);
  return numeral !== undefined && numeral.end - index > 2;
}

/** Where "№", "No.", "n°" begins that ends before an index. */
export function markBefore({ at }: Tokens, index: number): number | undefined {
  let start = index;
  while (index - start < mostNumberSigns && isSign(at(start - 1), numberSigns)) {
    start -= 1;
    if (!at(start)?.isJoined) break;
  }
  if (start < index) return start;
  const last = at(index - 1);
  const hasSign = isJoinedSign(last, '.°');
  const word = hasSign ? at(index - 2) : last;
  // "no 2 conventions"
  if (!word || !means(word, 'numero') || (!hasSign && isPlainWord(word))) return undefined;
  return hasSign ? index - 2 : index - 1;
}
