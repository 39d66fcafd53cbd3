import { conventionsOf } from './instruments.js';
import { type Item, listAfter, numbersAfter } from './lists.js';
import { markAt } from './numbers.js';
import { numberedClause } from './surroundings.js';
import {
  isCyrillic,
  isInCapitals,
  isSign,
  isWord,
  means,
  skip,
  type Token,
  type Tokens,
} from './tokens.js';

/**
 * Numbers that follow the name of the ILO alone: "ILO No. 87", "МОТ №№ 87 и 98". In "Bulletin of the
 * ILO No. 87" and "отчет МОТ № 87" they number what is before.
 *
 * @param start Index of the name.
 * @returns Empty: other numbers, or the numbers of a "Convention" after them.
 */
export function numbersOfIlo(tokens: Tokens, unclaimed: Tokens, start: number): readonly Item[] {
  const name = tokens.at(start);
  if (!name || !isInCapitals(name)) return [];
  const mark = markAt(tokens, start + 1);
  if (!mark) {
    const bare = bareNumbersOfIlo(tokens, unclaimed, start);
    return bare.length > 0 ? bare : numbersOfInstruments(tokens, start + 1);
  }
  if (mark.isPlainWord) return [];
  if (!isFirstOfItsPhrase(unclaimed, name, start)) return [];
  const [first, ...others] = numbersAfter(tokens, start + 1, false);
  if (!first) return [];
  const items = [{ ...first, start }, ...others];
  const areKnown = items.every(({ value }) => conventionsOf(value).length > 0);
  const end = items.at(-1)?.end ?? start;
  // "ХЕҰ № 116 Ұсынымы" is a Recommendation.
  if (means(tokens.at(end), 'numbered')) return [];
  return areKnown && !leadsToConvention(tokens, end) ? items : [];
}

/** "ILO 87", "OIT 169": not "the ILO 187 member States", nor "ILO 100", which are years. */
function bareNumbersOfIlo(tokens: Tokens, unclaimed: Tokens, start: number): readonly Item[] {
  const { at } = tokens;
  const number = at(start + 1);
  if (number?.kind !== 'number' || number.isJoined || number.isFirst) return [];
  let before = start - 1;
  while (start - before < 4 && means(unclaimed.at(before), 'link')) before -= 1;
  if (means(unclaimed.at(before), 'numbered', 'coded') || isSign(unclaimed.at(before), '#№'))
    return [];
  const [first, ...others] = listAfter(tokens, start + 1, false);
  if (!first || first.value < 10 || first.value === 100 || first.to !== undefined) return [];
  const items = [{ ...first, start }, ...others];
  const end = items.at(-1)?.end ?? first.end;
  const next = at(end);
  const isClosed = !next || next.kind === 'break' || isSign(next, ',.;)») ]”"');
  if (!isClosed && !means(next, 'afterList', 'and', 'about')) return [];
  const areKnown = items.every(({ value }) => conventionsOf(value).length > 0);
  return areKnown && !leadsToConvention(tokens, end) ? items : [];
}

/** "ILO instruments on migrant workers (Nos 97 and 143)" */
function numbersOfInstruments(tokens: Tokens, start: number): readonly Item[] {
  if (!means(tokens.at(start), 'instrument')) return [];
  const clause = numberedClause(tokens, start + 1);
  const items = listAfter(tokens, clause?.end ?? start + 1, true);
  const [first] = items;
  const isMarked = first && markAt(tokens, skip(tokens, first.start, '(')) !== undefined;
  return isMarked && items.every(({ value }) => conventionsOf(value).length > 0) ? items : [];
}

/**
 * Whether nothing before the name is what is numbered. Russian and Kazakh have no "of": there a noun
 * before the name owns it.
 */
function isFirstOfItsPhrase({ at }: Tokens, name: Token, start: number): boolean {
  const before = at(start - 1);
  if (name.isJoined && isSign(before, '/-‐‑.@')) return false;
  // "Recommandation de l'OIT n° 168"
  let owner = start - 1;
  while (start - owner < 5 && (isSign(at(owner), "'’") || means(at(owner), 'link'))) owner -= 1;
  if (owner < start - 1 && means(at(owner), 'numbered')) return false;
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
