import { DIGIT, LETTER } from './characters.js';
import { isKeyword } from './keyword.js';
import { type Item, listAfter } from './list.js';
import { markBefore } from './list-before.js';
import { ABOUT, AFTER_LIST, AND, CODED, ILO, LINK, NUMBERED, NUMERO } from './meanings.js';
import { conventionCode, isCode } from './naming.js';
import { markAt } from './number.js';
import {
  isOneOf,
  kindAt,
  type Source,
  skip,
  skipBack,
  type Token,
  tokenAt,
  tokenBefore,
} from './reader.js';
import { means } from './vocabulary.js';

/** Whether the digits at an index may follow "No.", "№" or "n°": most do not. */
export function mayFollowMark({ text }: Source, at: number): boolean {
  const before = text.charAt(at - 1);
  const last = before === ' ' || before === '\u00a0' ? text.charAt(at - 2) : before;
  return last !== '' && '№#.°ºᵒoOsSN'.includes(last);
}

/**
 * Numbers that follow the name of the ILO alone: "ILO No. 87", "МОТ №№ 87 и 98". In "Bulletin of the
 * ILO No. 87" and "отчет МОТ № 87" they number what stands before.
 *
 * @param at Index of the first digit.
 * @returns Empty: no such name, or the numbers belong to a "Convention" behind them.
 */
export function iloNumbers(source: Source, at: number, floor: number): readonly Item[] {
  const mark = markBefore(source, at, floor);
  const name =
    mark === undefined ? undefined : tokenBefore(source, skipBack(source, mark, floor), floor);
  if (mark === undefined || !name || !means(name.word, ILO)) return [];
  if (source.upper[source.text.charCodeAt(name.end - 1)] !== 1) return [];
  if (skip(source, name.end) !== mark || !standsAlone(source, name, floor)) return [];
  const items = listAfter(source, name.end, { ...name, ...noKeyword });
  const [first] = items;
  const end = items.at(-1)?.end;
  if (!first || end === undefined || leadsToKeyword(source, end)) return [];
  if (!items.every(({ value }) => isCode(conventionCode(value)))) return [];
  return items.map((item) => (item === first ? { ...item, start: name.start } : item));
}

const noKeyword = { isCyrillic: false, isPlural: false, isDative: false, isCapitals: false };

/**
 * Whether nothing before the name is what is numbered. Russian and Kazakh have no "of": there a noun
 * before the name owns it.
 */
function standsAlone(source: Source, name: Token, floor: number): boolean {
  if (isOneOf(source, name.start - 1, '/-‐‑.@')) return false;
  const gap = skipBack(source, name.start, floor);
  const before = tokenBefore(source, gap, floor);
  if (!before || source.text.slice(gap, name.start).includes('\n')) return true;
  const { word } = before;
  if (word === 'of' || means(word, AND | ABOUT)) return true;
  const isCyrillic = source.text.charCodeAt(name.start) >= 0x400;
  return isCyrillic
    ? means(word, AFTER_LIST) && !means(word, NUMBERED)
    : !means(word, LINK | NUMBERED | CODED);
}

/** Whether "Convention" stands behind the numbers: "ХЕҰ № 29, 87 және 105 конвенциялары". */
function leadsToKeyword(source: Source, from: number): boolean {
  for (let end = from, count = 0; count < 16; count++) {
    const token = tokenAt(source, skip(source, end, ',;/&№#.-‐‑–()«»"'));
    if (!token) return false;
    if (isKeyword(token.word)) {
      // "ILO No. 105, Convention No. 29": it has a number of its own, or begins anew.
      const isApart = /[,;.]/.test(source.text.slice(end, token.start));
      return !isApart && markAt(source, skip(source, token.end)) === undefined;
    }
    const isEnding = token.end - token.start <= 3 && isOneOf(source, token.start - 1, '-‐‑');
    const isPart =
      kindAt(source, token.start) === DIGIT || isEnding || means(token.word, AND | NUMERO);
    if (kindAt(source, token.start) === LETTER && !isPart) return false;
    end = token.end;
  }
  return false;
}
