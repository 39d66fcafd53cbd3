import { DIGIT } from './characters.js';
import { ILO, ILO_NAME, INTERNATIONAL, KIND, LINK, REVISED, YEAR } from './meanings.js';
import { isYearAt } from './number.js';
import { isOneOf, kindAt, type Source, skip, skipBack, tokenAt, tokenBefore } from './reader.js';
import { means } from './vocabulary.js';

/** What stands around "Convention" besides its number and title. */
export interface Qualifiers {
  /** Behind the last of them, or before the first. */
  readonly at: number;
  readonly year?: number;
  readonly isRevised: boolean;
  /** The ILO is named. */
  readonly isIlo: boolean;
}

/** One qualifier. */
interface Piece {
  readonly at: number;
  readonly year?: number;
  readonly isRevised?: true;
  readonly isIlo?: true;
}

/** Qualifiers behind an index: "of the ILO", "МОТ", "(Revised)", ", 1948", "1948 года". */
export function qualifiersAfter(source: Source, at: number): Qualifiers {
  let found: Qualifiers = { at, isRevised: false, isIlo: false };
  for (let count = 0; count < 6; count++) {
    const piece = bracketed(source, found.at) ?? pieceAt(source, found.at);
    if (!piece || (piece.year !== undefined && found.year !== undefined)) break;
    found = { ...found, ...piece };
  }
  return found;
}

function bracketed(source: Source, at: number): Piece | undefined {
  const open = skip(source, at);
  if (!isOneOf(source, open, '(')) return undefined;
  const piece = pieceAt(source, open + 1);
  if (!piece || !isOneOf(source, piece.at, ')')) return undefined;
  return { ...piece, at: piece.at + 1 };
}

function pieceAt(source: Source, at: number): Piece | undefined {
  const start = skip(source, at);
  const token = tokenAt(source, start);
  if (token && means(token.word, REVISED)) return { at: token.end, isRevised: true };
  const kind = token && means(token.word, KIND) ? { at: token.end } : undefined;
  return iloAt(source, start) ?? yearAt(source, at) ?? kind;
}

/** "1948", ", 1948", "of 1948", "1948 года", "1948 г.", "1948 жылғы". */
function yearAt(source: Source, at: number): Piece | undefined {
  let start = skip(source, at, ',');
  const link = tokenAt(source, start);
  if (link && means(link.word, LINK)) start = skip(source, link.end);
  const isApart = start > at || isOneOf(source, at - 1, '(');
  if (!isApart || !isYearAt(source, start)) return undefined;
  const year = Number(source.text.slice(start, start + 4));
  const suffix = tokenAt(source, skip(source, start + 4));
  if (!suffix || !means(suffix.word, YEAR)) return { at: start + 4, year };
  const isShort = suffix.word.length === 1 && isOneOf(source, suffix.end, '.');
  return { at: isShort ? suffix.end + 1 : suffix.end, year };
}

/** "ILO", "of the ILO", "of the International Labour Organization". */
function iloAt(source: Source, start: number): Piece | undefined {
  let names = 0;
  let end = start;
  for (let count = 0, at = start; count < 8; count++) {
    const token = tokenAt(source, at);
    if (!token) break;
    if (means(token.word, ILO)) return { at: afterSuffix(source, token.end), isIlo: true };
    if (means(token.word, ILO_NAME | INTERNATIONAL)) {
      names |= nameParts(token.word);
      end = token.end;
    } else if (!means(token.word, LINK)) break;
    at = skip(source, token.end, "'’");
  }
  return names === wholeName ? { at: end, isIlo: true } : undefined;
}

/** Behind "'s" or a Kazakh suffix after an abbreviation: "ХЕҰ-ның". */
function afterSuffix(source: Source, end: number): number {
  if (!isOneOf(source, end, "-‐‑'’")) return end;
  const suffix = tokenAt(source, end + 1);
  return suffix && suffix.word.length <= 4 && kindAt(source, end + 1) !== DIGIT ? suffix.end : end;
}

/** Qualifiers before an index, not further back than `floor`: "1948 жылғы", "Халықаралық еңбек". */
export function qualifiersBefore(source: Source, at: number, floor: number): Qualifiers {
  let found: Qualifiers = { at, isRevised: false, isIlo: false };
  for (let count = 0; count < 4; count++) {
    const piece = iloBefore(source, found.at, floor) ?? yearBefore(source, found.at, floor);
    if (!piece) break;
    found = { ...found, ...piece };
  }
  return found;
}

function yearBefore(source: Source, at: number, floor: number): Piece | undefined {
  let token = tokenBefore(source, skipBack(source, at, floor), floor);
  if (token && means(token.word, YEAR)) {
    token = tokenBefore(source, skipBack(source, token.start, floor), floor);
  }
  if (!token || !isYearAt(source, token.start)) return undefined;
  return { at: token.start, year: Number(token.word) };
}

function iloBefore(source: Source, at: number, floor: number): Piece | undefined {
  let names = 0;
  let start = at;
  for (let count = 0, end = at; count < 6; count++) {
    const token = tokenBefore(source, skipBack(source, end, floor, "()-‐‑'’"), floor);
    if (!token) break;
    if (means(token.word, ILO)) {
      start = isOneOf(source, token.start - 1, '(') ? token.start - 1 : token.start;
      names = wholeName;
    } else if (means(token.word, ILO_NAME | INTERNATIONAL)) {
      start = token.start;
      names |= nameParts(token.word);
    } else if (count > 0 || token.word.length > 4 || !isOneOf(source, token.start - 1, "-‐‑'’"))
      break;
    end = token.start;
  }
  return names === wholeName ? { at: start, isIlo: true } : undefined;
}

/** "International" and "Labour": other bodies have one of the two. */
const wholeName = 3;

function nameParts(word: string): number {
  return (means(word, INTERNATIONAL) ? 1 : 0) | (means(word, ILO_NAME) ? 2 : 0);
}
