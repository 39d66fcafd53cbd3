import { DIGIT, LETTER } from './characters.js';
import { NUMERO, NUMEROS } from './meanings.js';
import { isOneOf, isWordAt, kindAt, type Source, skip, tokenAt } from './reader.js';
import { yearOf } from './titles.js';
import { meaning } from './vocabulary.js';

/** A number as it stands in a text. */
export interface Numeral {
  readonly value: number;
  readonly digits: number;
  readonly start: number;
  /** Behind it and its ordinal ending: "87-й", "87-ші". */
  readonly end: number;
}

/** "No." before a number. */
export interface Mark {
  readonly end: number;
  /** "Nos": several numbers follow. */
  readonly isPlural: boolean;
}

export const dashes = '-‐‑‒–—−';
const signs = '№#';
/** What would make a number another thing: money, a share, an angle. */
const units = '%°€$£₸₽‰';

/**
 * The number at an index, if it may number an instrument: not part of a decimal, a date, a time,
 * an amount or a number such as "29-II" or "87-ФЗ".
 */
export function numeralAt(source: Source, start: number): Numeral | undefined {
  const { text } = source;
  const token = kindAt(source, start) === DIGIT ? tokenAt(source, start) : undefined;
  if (!token || token.word === '' || token.word.length > 6) return undefined;
  const end = ordinalEnd(source, token.end);
  if (end === undefined || isWordAt(source, end) || isOneOf(source, end, units)) return undefined;
  if (isOneOf(source, end, '.:') && kindAt(source, end + 1) === DIGIT) return undefined;
  const value = Number(text.slice(start, token.end));
  if (isOneOf(source, end, '/') && isDateAt(source, end + 1) && !isItsYear(source, value, end + 1))
    return undefined;
  const unitAt = skip(source, end);
  if (unitAt - end < 3 && isOneOf(source, unitAt, units)) return undefined;
  return { value, digits: token.word.length, start, end };
}

/** Behind "-й", "-ші", "-нің"; undefined for an ending that is none: "87-ФЗ", "29-II", "87-B". */
function ordinalEnd(source: Source, end: number): number | undefined {
  if (!isOneOf(source, end, dashes) || kindAt(source, end + 1) !== LETTER) return end;
  const unit = source.text.charCodeAt(end + 1);
  const ending = tokenAt(source, end + 1);
  const isCyrillic = unit >= 0x400 && unit < 0x530 && source.upper[unit] === 0;
  return isCyrillic && ending && ending.end - ending.start <= 4 ? ending.end : undefined;
}

/** Whether "1948" of "87/1948" or "7/1948" of "9/7/1948" stands at an index. */
function isDateAt(source: Source, at: number): boolean {
  const token = kindAt(source, at) === DIGIT ? tokenAt(source, at) : undefined;
  if (!token) return false;
  return (
    isYearAt(source, at) || (isOneOf(source, token.end, '/') && isYearAt(source, token.end + 1))
  );
}

/** Whether the year at an index is that in which the Convention of a number was adopted: "87/1948". */
export function isItsYear(source: Source, number: number, at: number): boolean {
  const year = yearOf(`C${String(number).padStart(3, '0')}`);
  return year !== undefined && isYearAt(source, at) && Number(tokenAt(source, at)?.word) === year;
}

/** Whether four digits of a year stand at an index. */
export function isYearAt(source: Source, at: number): boolean {
  const token = kindAt(source, at) === DIGIT ? tokenAt(source, at) : undefined;
  if (!token || isWordAt(source, token.end) || !/^(?:19|20)\d\d$/.test(token.word)) return false;
  return !(isOneOf(source, token.end, '.:') && kindAt(source, token.end + 1) === DIGIT);
}

/** "No.", "№№", "#", "n°", "n.º", "núms." at an index, and where the number would begin. */
export function markAt(source: Source, at: number): Mark | undefined {
  let end = at;
  let isPlural = false;
  if (isOneOf(source, at, signs)) {
    for (let count = 0; count < 4 && isOneOf(source, end, signs); count++) {
      isPlural = count > 0;
      end = skip(source, end + 1);
    }
    return kindAt(source, end) === DIGIT ? { end, isPlural } : undefined;
  }
  const token = kindAt(source, at) === LETTER ? tokenAt(source, at) : undefined;
  const what = token ? meaning(token.word) : 0;
  if (!token || !(what & NUMERO)) return undefined;
  end = token.end;
  if (isOneOf(source, end, '.')) end++;
  if (isOneOf(source, end, '°ºᵒ')) end++;
  const tail = tokenAt(source, end);
  if (tail && end > token.end && /^o?s$/.test(tail.word)) {
    isPlural = true;
    end = tail.end;
  }
  if (isOneOf(source, end, '.')) end++;
  end = skip(source, end);
  if (kindAt(source, end) !== DIGIT) return undefined;
  return { end, isPlural: isPlural || (what & NUMEROS) !== 0 };
}
