import type { InstrumentCode } from '@ilo-kz/data';
import { hasCapital, isCyrillic, isJoinedSign, type Token, type Tokens } from './tokens.js';

/** How the letter and the number of a code are written. */
export interface Written {
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

export function letterBefore({ at }: Tokens, index: number): Written | undefined {
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

export function isLetterOfCode(token: Token | undefined): token is Token {
  return (
    token?.text.length === 1 &&
    (token.form === 'c' || token.form === 'p' || isCyrillicSeries(token))
  );
}

/** "К87": "Конвенция" in place of "Convention". */
export function isCyrillicSeries({ text }: Token): boolean {
  return text === 'К';
}

export function seriesOf(letter: Token): string {
  return isCyrillicSeries(letter) ? 'C' : letter.form.toUpperCase();
}

/**
 * One digit needs a neighbour ("C1" is also a level of English), a space needs three digits
 * ("vitamin C 12"), and what looks like a page ("p. 29", "p29") or a Russian preposition ("С 87
 * года") needs the zeros of a code.
 */
export function isWrittenWell({ letter, digits, isSpaced, isDotted }: Written): boolean {
  const isUpper = hasCapital(letter);
  const isConvention = letter.form !== 'p';
  if (isCyrillicSeries(letter)) return digits.length > 1 && (isDotted || !isSpaced);
  if (digits.length === 3 && digits.startsWith('0')) return isUpper || !isSpaced;
  if (isSpaced) return isConvention && digits.length === 3 && isUpper && !isCyrillic(letter);
  if (isCyrillic(letter)) return isConvention && digits.length > 1 && isUpper;
  return isConvention ? isUpper || digits.length > 1 : isUpper && !isDotted;
}

/** A code of an instrument, and what is known of it. */
export interface WrittenCode {
  readonly written: Written;
  readonly code: InstrumentCode;
  /** Index after the code. */
  readonly end: number;
  /** What is next to it says that it is a code. */
  readonly isSure: boolean;
}
