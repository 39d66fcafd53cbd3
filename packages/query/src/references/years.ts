import { isYearAt } from './numbers.js';
import { isJoinedSign, isSign, means, skip, type Token, type Tokens } from './tokens.js';

/** The year in which something was adopted, as it is written after its name. */
export interface Dated {
  /** Index after the year, and after "года", "г.", "жылғы". */
  readonly end: number;
  readonly year: Token;
}

/** More words between a name and its year are not read: "adopted in", "de l'an". */
const mostBefore = 5;

/**
 * The year at an index: "1948", ", 1948", "of 1948", "(1948)" from within, "1948 года", "1948 г.", "1948
 * жылғы", "adopted in 1948", "del año 2000", "от 9 июля 1948 г.", "of 28 June 1930", "от 22.06.1981".
 */
export function yearFrom(tokens: Tokens, index: number): Dated | undefined {
  const { at } = tokens;
  const comma = skip(tokens, index, ',');
  let start = comma;
  while (start - comma < mostBefore && isBeforeYear(tokens, comma, start)) start += 1;
  start = afterDay(tokens, start);
  const year = at(start);
  const isApart = start > index || isSign(at(index - 1), '(') || !year?.isJoined;
  if (!year || !isApart || !isYearAt(tokens, start)) return undefined;
  const suffix = at(start + 1);
  const isShort = suffix?.form.length === 1 && isJoinedSign(at(start + 2), '.');
  const end = !means(suffix, 'year') ? start + 1 : isShort ? start + 3 : start + 2;
  return { end, year };
}

/** "of", "adopted in", "del año"; "in" alone says when something else was done: "ratified in 1948". */
function isBeforeYear({ at }: Tokens, first: number, index: number): boolean {
  const token = at(index);
  // "protocole y relatif de 1990"
  if (token?.form === 'y' && means(at(index + 1), 'link')) return true;
  if (means(token, 'link', 'adopted', 'year') || token?.text === "'" || token?.text === '’')
    return true;
  return index > first && means(token, 'within') && means(at(index - 1), 'adopted');
}

/** After the day and the month of a date: "9 июля", "22.06." */
function afterDay({ at }: Tokens, index: number): number {
  const day = at(index);
  if (day?.kind !== 'number' || day.text.length > 2) return index;
  if (isJoinedSign(at(index + 1), '.') && isJoinedSign(at(index + 3), '.')) return index + 4;
  const month = means(at(index + 1), 'link') ? index + 2 : index + 1;
  if (at(month)?.kind !== 'word' || !means(at(month), 'counted')) return index;
  return means(at(month + 1), 'link') ? month + 2 : month + 1;
}
