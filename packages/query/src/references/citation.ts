import { aroundBefore, type Before } from './around.js';
import { numberedClause, yearOfClause } from './aside.js';
import { DIGIT } from './characters.js';
import { isForeign } from './foreign.js';
import type { Keyword } from './keyword.js';
import { type Item, listAfter } from './list.js';
import { conventionCode, foundNumbers, resolved } from './naming.js';
import { protocolTo } from './protocol.js';
import { type Qualifiers, qualifiersAfter } from './qualifiers.js';
import { kindAt, type Source } from './reader.js';
import type { Found } from './reference.js';
import { type TitleMatch, titleAt, titleBefore, yearOf } from './titles.js';

/** Everything that a text says around one "Convention". */
interface Parts {
  readonly keyword: Keyword;
  readonly before: Before;
  readonly after: Qualifiers;
  /** Numbers after the keyword, or else before it. */
  readonly items: readonly Item[];
  /** Behind the numbers after the keyword, or behind its qualifiers. */
  readonly end: number;
}

/**
 * The references that one "Convention" makes: by number, by title, or by both at once.
 *
 * @param floor Nothing before this index belongs to it: there the last reference ended.
 * @returns In the order of the text; empty: it names no instrument of the ILO.
 */
export function citations(source: Source, keyword: Keyword, floor: number): readonly Found[] {
  const before = aroundBefore(source, keyword, floor);
  const after = qualifiersAfter(source, keyword.end);
  const list = listAfter(source, after.at, keyword);
  const items = list.length > 0 ? list : before.items;
  const parts = { keyword, before, after, items, end: list.at(-1)?.end ?? after.at };
  const found = byTitle(source, parts, floor) ?? byNumber(source, parts);
  const protocol = asProtocol(source, parts, found, floor);
  if (protocol) return [protocol];
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return [];
  if (before.isIlo || after.isIlo) return found;
  return isForeign(source, keyword, first.start, last.end) ? [] : found;
}

/** Undefined: no title stands here, or its number says otherwise. */
function byTitle(source: Source, parts: Parts, floor: number): readonly Found[] | undefined {
  const { keyword, before, after, items } = parts;
  // "Labour Inspection Conventions" are several.
  const isOne = keyword.isCyrillic || !keyword.isPlural;
  const leading = isOne ? titleBefore(source, before.at, floor) : undefined;
  if (leading) {
    const named = resolved(leading.entries, after.year ?? before.year, after.isRevised, items);
    const start = leading.start;
    const end = named.isYearOurs ? after.at : keyword.end;
    const title: Found = { kind: 'title', start, end, codes: named.codes };
    if (items.length === 0 || named.isNumbered) return [{ ...title, end: whole(parts, end) }];
    // The number contradicts the title: both are reported.
    return items === before.items ? undefined : [title, ...foundNumbers(items)];
  }
  const trailing = isOne || items.length > 0 ? titleAt(source, parts.end) : undefined;
  return trailing && items.length < 2 ? byTrailing(source, parts, trailing) : undefined;
}

/** "Convention (n° 29) sur le travail forcé, 1930", "Convenio sobre el trabajo forzoso (núm. 29)". */
function byTrailing(source: Source, parts: Parts, title: TitleMatch): readonly Found[] | undefined {
  const { keyword, before, after } = parts;
  const behind = qualifiersAfter(source, title.end);
  const list = parts.items.length > 0 ? [] : markedList(source, behind.at, keyword);
  const items = parts.items.length > 0 ? parts.items : list;
  const year = after.year ?? behind.year ?? before.year;
  const named = resolved(title.entries, year, after.isRevised || behind.isRevised, items);
  const end = named.isYearOurs && behind.at > title.end ? behind.at : title.end;
  const start =
    parts.items === before.items ? (before.items[0]?.start ?? keyword.start) : keyword.start;
  const found: Found = { kind: 'title', start, end, codes: named.codes };
  if (items.length === 0) return [found];
  if (named.isNumbered) return [{ ...found, end: Math.max(end, list.at(-1)?.end ?? 0) }];
  if (list.length > 0) return [found, ...foundNumbers(list)];
  return [...byNumber(source, parts), { ...found, start: title.start }];
}

function byNumber(source: Source, parts: Parts): readonly Found[] {
  const { keyword, before, items } = parts;
  if (items.length === 0) return byClause(source, parts);
  return foundNumbers(
    items === before.items
      ? items.map((item, index) =>
          index === items.length - 1 ? { ...item, end: keyword.end } : item,
        )
      : items.map((item, index) => (index === 0 ? { ...item, start: keyword.start } : item)),
  );
}

/** "Convention concerning forced or compulsory labour, 1930 (No. 29)", where we hold no such title. */
function byClause(source: Source, { keyword, before, after }: Parts): readonly Found[] {
  const clause = numberedClause(source, after.at);
  if (!clause) return [];
  const [item, ...more] = listAfter(source, clause.end, keyword);
  if (!item || more.length > 0) return [];
  const year = clause.year ?? after.year ?? before.year;
  const isOurs = year !== undefined && yearOf(conventionCode(item.value)) === year;
  const isLikely = year === undefined && clause.isConcerning;
  if (!isOurs && !isLikely && !before.isIlo && !after.isIlo) return [];
  return foundNumbers([{ ...item, start: keyword.start }]);
}

function asProtocol(
  source: Source,
  { keyword, before, after }: Parts,
  found: readonly Found[],
  floor: number,
): Found | undefined {
  const [only, ...more] = found;
  if (more.length > 0 || only?.codes.length === 0) return undefined;
  // The year tells to which Convention it belongs where neither number nor title does.
  const clause = only ? undefined : yearOfClause(source, after.at);
  const year = after.year ?? before.year ?? clause?.year;
  const place = {
    start: only?.start ?? keyword.start,
    end: only?.end ?? (after.year === undefined && clause ? clause.end : after.at),
    ...(year === undefined ? {} : { year }),
  };
  const protocol = protocolTo(source, keyword, place, only?.codes ?? [], floor);
  if (!protocol) return undefined;
  const { code, start, end } = protocol;
  return { kind: only?.kind ?? 'title', start, end, codes: [code] };
}

/** The end of a title with the number that confirms it. */
function whole({ items, before, end }: Parts, titleEnd: number): number {
  return items.length > 0 && items !== before.items ? Math.max(end, titleEnd) : titleEnd;
}

/** Numbers after a title need "No." or brackets. */
function markedList(source: Source, at: number, keyword: Keyword): readonly Item[] {
  const items = listAfter(source, at, keyword);
  return items[0] && kindAt(source, items[0].start) !== DIGIT ? items : [];
}
