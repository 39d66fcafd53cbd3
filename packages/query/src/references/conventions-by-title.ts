import { namesIlo, type Parts } from './convention-parts.js';
import { byClause, byNextClauses } from './conventions-by-clause.js';
import { byNumber } from './conventions-by-number.js';
import { codeOf, yearOf } from './instruments.js';
import { type Item, listAfter } from './lists.js';
import { listBefore } from './lists-before.js';
import { numberBehind } from './number-behind-title.js';
import { byNumbers } from './number-readings.js';
import { isOrdinalAt } from './numbers.js';
import type { Reading } from './reference.js';
import { qualifiersAfter, qualifiersBefore } from './surroundings.js';
import type { TitleMatch } from './title-tree.js';
import { hasWordsOf, titleAt, titleBefore, titleEndingAt } from './titles.js';
import { chosenFrom } from './titles-chosen.js';
import { hasCapital, isSign, means, skip, type Token, type Tokens } from './tokens.js';

/** Undefined: no title is there, or its number says otherwise. */
export function byTitle(parts: Parts): readonly Reading[] | undefined {
  const { tokens, unclaimed, keyword, before, after, items, evidence } = parts;
  // "Labour Inspection Conventions" are several.
  const isOne = keyword.isCyrillic || !keyword.isPlural;
  const title = isOne
    ? (titleBefore(unclaimed, before.at) ??
      (items.length === 0 ? titleBeforeBracket(unclaimed, before.at) : undefined))
    : undefined;
  // "ILO's 1958 Discrimination Convention"
  const ahead = title && qualifiersBefore(unclaimed, title.start);
  const year = after.year ?? before.year ?? ahead?.year;
  const around = ahead?.ilo ? { ...parts, evidence: [...evidence, ahead.ilo] } : parts;
  const chosen = title && chosenFrom(around, title, year, after.isRevised, items);
  if (!title || !chosen || !mayBeTitleBefore(around, title)) {
    const several = items.length === 0 && keyword.isPlural ? byTitles(parts) : [];
    if (several.length > 0) return several;
    const next = isOne || items.length > 0 ? titleAt(tokens, parts.end) : undefined;
    return next && items.length < 2 ? byTitleAfter(parts, next) : undefined;
  }
  const { certainty } = chosen;
  const end = chosen.isItsYear ? after.at : keyword.end;
  const found: Reading = {
    kind: 'title',
    certainty,
    start: title.start,
    end,
    codes: chosen.codes,
    evidence: around.evidence,
  };
  if (items.length === 0) return byNumbersAhead(parts, title, found);
  // A number before "Convention" that contradicts the title is reported without the title.
  if (items === before.items) return chosen.isItsNumber ? [found] : undefined;
  if (chosen.isItsNumber) return [{ ...found, end: Math.max(parts.end, end) }];
  if (!title.isOfficial) return undefined;
  if (isOfNumber(parts, title, year, items))
    return byNumbers(fromStart(items, title.start), evidence, 'certain');
  return [found, ...byNumbers(items, evidence, 'certain')];
}

/** "Pires formes de travail des enfants (convention OIT, 1999)" */
function titleBeforeBracket(unclaimed: Tokens, index: number): TitleMatch | undefined {
  return isSign(unclaimed.at(index - 1), '(') ? titleEndingAt(unclaimed, index - 1) : undefined;
}

/** "№ 29 және № 105 мәжбүрлі еңбек туралы конвенциялар": the numbers before a title, or the title. */
function byNumbersAhead(
  { unclaimed, keyword, evidence }: Parts,
  title: TitleMatch,
  found: Reading,
): readonly Reading[] {
  if (!keyword.isCyrillic) return [found];
  const items = listBefore(unclaimed, title.start, keyword, false);
  const [first] = items;
  if (!first) return [found];
  const isIts = found.codes.some((code) => items.some(({ value }) => codeOf('C', value) === code));
  if (items.length > 1) return byNumbers(items, evidence, 'certain');
  return [isIts ? { ...found, start: first.start, certainty: 'certain' } : found];
}

/** "at the asbestos convention" is a meeting, "the Asbestos Convention" is not. */
function mayBeTitleBefore({ keyword, evidence }: Parts, title: TitleMatch): boolean {
  return (
    title.isOfficial || keyword.isCyrillic || hasCapital(keyword.token) || namesIlo({ evidence })
  );
}

/** "Convention (n° 29) sur le travail forcé, 1930", "Convenio sobre el trabajo forzoso (núm. 29)". */
function byTitleAfter(parts: Parts, title: TitleMatch): readonly Reading[] | undefined {
  const { tokens, keyword, before, after, evidence } = parts;
  const behind = parts.items.length > 0 ? undefined : numberBehind(tokens, title, keyword.isPlural);
  if (behind) return byNumbers([{ ...behind, start: keyword.index }], evidence, 'certain');
  const next = qualifiersAfter(tokens, title.end);
  const list = parts.items.length > 0 ? [] : markedList(tokens, next.at, keyword.isPlural);
  const items = parts.items.length > 0 ? parts.items : list;
  const year = after.year ?? next.year ?? before.year;
  const around = { ...parts, evidence: next.ilo ? [...evidence, next.ilo] : evidence };
  const isRevised = after.isRevised || next.isRevised;
  const chosen = chosenFrom(around, title, year, isRevised, items);
  if (!chosen) return undefined;
  const { certainty } = chosen;
  const end = chosen.isItsYear ? next.at : title.end;
  const number = parts.items === before.items ? before.items[0] : undefined;
  const start = number?.start ?? keyword.index;
  const found: Reading = {
    kind: 'title',
    certainty,
    start,
    end,
    codes: chosen.codes,
    evidence: around.evidence,
  };
  if (items.length === 0) {
    // "конвенции о детском труде — № 138 и № 182"
    const numbers = chosen.codes.length > 1 ? byClause(parts) : [];
    if (numbers.length > 0) return numbers;
    // "sobre el benceno (136) y sobre el cáncer (139)"
    const others =
      chosen.codes.length === 1 ? byNextClauses(parts, afterBareNumber(tokens, end)) : [];
    return [found, ...others];
  }
  if (chosen.isItsNumber) {
    const last = Math.max(end, list.at(-1)?.end ?? end);
    return [{ ...found, end: last }, ...byNextClauses(parts, last)];
  }
  if (!title.isOfficial) return undefined;
  if (isOfNumber(parts, title, year, items))
    return list.length > 0
      ? byNumbers(fromStart(list, keyword.index), evidence, 'certain')
      : undefined;
  if (list.length > 0) return [found, ...byNumbers(list, evidence, 'certain')];
  return [...byNumber(parts), { ...found, start: title.start }];
}

/** "Convention No. 98 on collective bargaining": the words are in the title of its number, too. */
function isOfNumber(
  { tokens }: Parts,
  title: TitleMatch,
  year: Token | undefined,
  items: readonly Item[],
): boolean {
  return items.every(({ value }) => {
    const code = codeOf('C', value);
    const isOfYear = year !== undefined && yearOf(code) === Number(year.text);
    // "Convention No. 32 on protection against accidents, 1932": another had the title before.
    if (isOfYear && title.entries.every((entry) => entry.year !== yearOf(code))) return true;
    return (isOfYear || year === undefined) && hasWordsOf(code, tokens, title);
  });
}

function fromStart(items: readonly Item[], start: number): readonly Item[] {
  const [first, ...others] = items;
  return first ? [{ ...first, start }, ...others] : [];
}

/** More titles after one "Conventions" are not read. */
const mostTitles = 8;

/** "Conventions on the minimum age and on the worst forms of child labour": two titles or more. */
function byTitles(parts: Parts): readonly Reading[] {
  const { tokens, keyword, after, evidence } = parts;
  const found: Reading[] = [];
  for (let index = after.at; found.length < mostTitles; ) {
    const title = titleAt(tokens, index);
    if (!title) break;
    const next = qualifiersAfter(tokens, title.end);
    const chosen = chosenFrom(parts, title, next.year, next.isRevised, []);
    if (chosen?.codes.length !== 1) break;
    const end = afterBareNumber(tokens, chosen.isItsYear ? next.at : title.end);
    const start = found.length === 0 ? keyword.index : title.start;
    const { certainty, codes } = chosen;
    found.push({ kind: 'title', certainty, start, end, codes, evidence });
    const separator = afterAnd(tokens, end);
    if (separator === undefined) break;
    index = separator;
  }
  return found.length > 1 ? found : [];
}

/** After ", " or " and " between titles; undefined: nothing separates. */
function afterAnd(tokens: Tokens, index: number): number | undefined {
  const comma = skip(tokens, index, ',;»”"');
  const end = means(tokens.at(comma), 'and') ? comma + 1 : comma;
  return end > index ? end : undefined;
}

/** After "(136)". */
function afterBareNumber({ at }: Tokens, end: number): number {
  const isNumber =
    isSign(at(end), '(') && at(end + 1)?.kind === 'number' && isSign(at(end + 2), ')');
  return isNumber ? end + 3 : end;
}

/** Numbers after a title need "No." or brackets. */
function markedList(tokens: Tokens, index: number, isPlural: boolean): readonly Item[] {
  const items = listAfter(tokens, index, isPlural);
  const [first] = items;
  if (!first) return [];
  const isMarked = tokens.at(first.start)?.kind !== 'number' || isOrdinalAt(tokens, first.start);
  return isMarked ? items : [];
}
