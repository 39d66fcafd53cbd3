import { DIGIT, LETTER, SPACE } from './characters.js';
import { isKeyword } from './keyword.js';
import { AND, CODED, COUNTED, ILO, SERIES, THING } from './meanings.js';
import { codeOf, isCode } from './naming.js';
import { dashes, isItsYear, isYearAt } from './number.js';
import {
  isOneOf,
  isWordAt,
  kindAt,
  type Source,
  skip,
  skipBack,
  tokenAt,
  tokenBefore,
} from './reader.js';
import type { Found } from './reference.js';
import { aliased } from './titles.js';
import { means } from './vocabulary.js';

/** How the letter and the number of a code are written. */
interface Written {
  readonly letter: 'C' | 'P';
  /** Index of the letter. */
  readonly start: number;
  /** "C 087", "C. 087" */
  readonly isSpaced: boolean;
  /** "C.087" */
  readonly isDotted: boolean;
  readonly isUpper: boolean;
  readonly isCyrillic: boolean;
}

/**
 * The code whose digits begin at an index: `C087`, `C.087`, `C 087`, `C87`, `P029`, as a word of its own
 * and of an instrument that exists.
 *
 * @param last The reference before it, if any: of "C1 and C14" the second needs the first.
 */
export function codeAt(source: Source, at: number, last: Found | undefined): Found | undefined {
  const written = letterBefore(source, at);
  const digits = written && tokenAt(source, at);
  if (!written || !digits || digits.word.length > 3) return undefined;
  const { start, letter } = written;
  const end = endOf(source, digits.end, Number(digits.word));
  const code = codeOf(letter, Number(digits.word));
  if (end === undefined || !isCode(code) || !isOwnWord(source, start, last)) return undefined;
  if (!isWrittenWell(written, digits.word)) return undefined;
  const isLoose = written.isSpaced && !digits.word.startsWith('0');
  if (means(wordBefore(source, start), isLoose ? CODED | SERIES : CODED)) return undefined;
  const next = tokenAt(source, skip(source, end));
  if (next && means(next.word, THING | (written.isSpaced ? COUNTED : 0))) return undefined;
  if (digits.word.length === 1 && !hasContext(source, start, end, last)) return undefined;
  return { kind: 'code', start, end, codes: [code] };
}

function letterBefore(source: Source, at: number): Written | undefined {
  let index = at - 1;
  const isSpaced = kindAt(source, index) === SPACE;
  if (isSpaced) index--;
  const isDotted = source.text[index] === '.';
  if (isDotted) index--;
  const unit = source.text.charCodeAt(index);
  const folded = source.fold[unit];
  if (folded !== 0x63 && folded !== 0x70) return undefined;
  return {
    letter: folded === 0x63 ? 'C' : 'P',
    start: index,
    isSpaced,
    isDotted,
    isUpper: source.upper[unit] === 1,
    isCyrillic: unit >= 0x400,
  };
}

/**
 * One digit needs a neighbour ("C1" is also a level of English), a space needs three digits
 * ("vitamin C 12"), and what looks like a page ("p. 29", "p29") or a Russian preposition ("С 87
 * года") needs the zeros of a code.
 */
function isWrittenWell(written: Written, digits: string): boolean {
  const { letter, isSpaced, isDotted, isUpper, isCyrillic } = written;
  if (digits.length === 3 && digits.startsWith('0')) return isUpper || !isSpaced;
  if (isSpaced) return letter === 'C' && digits.length === 3 && isUpper && !isCyrillic;
  if (isCyrillic) return letter === 'C' && digits.length > 1 && isUpper;
  return letter === 'C' ? isUpper || digits.length > 1 : isUpper && !isDotted;
}

function isOwnWord(source: Source, start: number, last: Found | undefined): boolean {
  if (isWordAt(source, start - 1)) return false;
  // "C87/C98", "C87–C98"
  if (last?.kind === 'code' && last.end === start - 1) return true;
  return !isOneOf(source, start - 1, `${dashes.slice(0, 3)}./\\@°&=+$£€~^`);
}

/** Behind the digits and a Kazakh suffix: "C087-ні"; undefined where a longer token goes on. */
function endOf(source: Source, end: number, number: number): number | undefined {
  if (isOneOf(source, end, '/') && isItsYear(source, number, end + 1)) return end;
  if (isWordAt(source, end) || isOneOf(source, end, '@=°%$€£+')) return undefined;
  if (isOneOf(source, end, './:') || isOneOf(source, end, dashes)) {
    const next = kindAt(source, end + 1);
    if (next !== LETTER && next !== DIGIT && source.text[end + 1] !== '_') return end;
    const isCodeNext = /^[CcСPp]\.?\d/.test(source.text.slice(end + 1, end + 4));
    if (isCodeNext && !isOneOf(source, end, '.:')) return end;
    const unit = source.text.charCodeAt(end + 1);
    const isSuffix = unit >= 0x430 && unit < 0x530 && source.upper[unit] === 0;
    const suffix = isSuffix && isOneOf(source, end, dashes) ? tokenAt(source, end + 1) : undefined;
    return suffix && suffix.end - suffix.start < 7 && !isKeyword(suffix.word)
      ? suffix.end
      : undefined;
  }
  return end;
}

function hasContext(source: Source, start: number, end: number, last: Found | undefined): boolean {
  const word = wordBefore(source, start);
  if (means(word, ILO) || (word !== undefined && isKeyword(word))) return true;
  let from = skipBack(source, start, 0, ',/&–-');
  const and = tokenBefore(source, from, 0);
  if (and && means(and.word, AND)) from = skipBack(source, and.start, 0, ',');
  if (last?.kind === 'code' && last.end === from) return true;
  let at = skip(source, end, ',/&–-');
  const token = tokenAt(source, at);
  if (token && means(token.word, AND)) at = skip(source, token.end);
  return /^C0?\d\d/.test(source.text.slice(at, at + 4));
}

function wordBefore(source: Source, start: number): string | undefined {
  return tokenBefore(source, skipBack(source, start, 0), 0)?.word;
}

/** The alias whose year begins at an index: "MLC, 2006", "MLC 2006", "MLC (2006)". */
export function aliasAt(source: Source, at: number, floor: number): Found | undefined {
  const gap = skipBack(source, at, floor, ',(');
  const token =
    gap < at && kindAt(source, gap - 1) === LETTER ? tokenBefore(source, gap, floor) : undefined;
  if (!token || token.word.length > 8 || !isYearAt(source, at)) return undefined;
  if (isWordAt(source, token.start - 1) || isOneOf(source, token.start - 1, '-./@'))
    return undefined;
  const entry = aliased(token.word);
  if (!entry || String(entry.year) !== source.text.slice(at, at + 4)) return undefined;
  const closes = isOneOf(source, at - 1, '(') && isOneOf(source, at + 4, ')');
  return { kind: 'alias', start: token.start, end: closes ? at + 5 : at + 4, codes: [entry.code] };
}
