import { codeOf, conventionsOf, yearOf } from './instruments.js';
import { type Item, listAfter } from './lists.js';
import { protocolTo } from './protocols.js';
import type { Reading } from './reference.js';
import {
  isForeign,
  type Keyword,
  numberedClause,
  type Preceding,
  preceding,
  type Qualifiers,
  qualifiersAfter,
  yearOfClause,
} from './surroundings.js';
import { type Titled, type TitleMatch, titleAt, titleBefore } from './titles.js';
import { means, type Token, type Tokens } from './tokens.js';

/** Everything that a text says around one "Convention". */
interface Parts {
  readonly tokens: Tokens;
  /** The tokens that do not belong to the reference before it. */
  readonly unclaimed: Tokens;
  readonly keyword: Keyword;
  readonly before: Preceding;
  readonly after: Qualifiers;
  /** Numbers after the keyword, or else before it. */
  readonly items: readonly Item[];
  /** After the numbers that follow the keyword, or after its qualifiers. */
  readonly end: number;
  readonly evidence: readonly Token[];
}

/**
 * The references that one "Convention" makes: by number, by title, or by both at once.
 *
 * @returns In the order of the text; empty: it does not name an instrument of the ILO.
 */
export function conventionsAt(
  tokens: Tokens,
  unclaimed: Tokens,
  keyword: Keyword,
): readonly Reading[] {
  const parts = partsAround(tokens, unclaimed, keyword);
  const found = byTitle(parts) ?? byNumber(parts);
  const protocol = asProtocol(parts, found);
  if (protocol) return [protocol];
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last || namesIlo(parts)) return found;
  return isForeign(tokens, keyword, first.start, last.end) ? [] : found;
}

function partsAround(tokens: Tokens, unclaimed: Tokens, keyword: Keyword): Parts {
  const before = preceding(unclaimed, keyword);
  const after = qualifiersAfter(tokens, keyword.end);
  const list = listAfter(tokens, after.at, keyword.isPlural);
  const items = list.length > 0 ? list : before.items;
  const end = list.at(-1)?.end ?? after.at;
  const evidence = [keyword.token];
  for (const token of [before.ilo, before.year, after.ilo, after.year])
    if (token) evidence.push(token);
  return { tokens, unclaimed, keyword, before, after, items, end, evidence };
}

function namesIlo({ evidence }: Parts): boolean {
  return evidence.some((token) => means(token, 'ilo', 'international', 'labour'));
}

/** Undefined: no title is there, or its number says otherwise. */
function byTitle(parts: Parts): readonly Reading[] | undefined {
  const { tokens, unclaimed, keyword, before, after, items, evidence } = parts;
  // "Labour Inspection Conventions" are several.
  const isOne = keyword.isCyrillic || !keyword.isPlural;
  const title = isOne ? titleBefore(unclaimed, before.at) : undefined;
  if (!title) {
    const next = isOne || items.length > 0 ? titleAt(tokens, parts.end) : undefined;
    return next && items.length < 2 ? byTitleAfter(parts, next) : undefined;
  }
  const chosen = chosenFrom(title.entries, after.year ?? before.year, after.isRevised, items);
  const end = chosen.isItsYear ? after.at : keyword.end;
  const found: Reading = { kind: 'title', start: title.start, end, codes: chosen.codes, evidence };
  if (items.length === 0) return [found];
  // A number before "Convention" that contradicts the title is reported without the title.
  if (items === before.items) return chosen.isItsNumber ? [found] : undefined;
  if (chosen.isItsNumber) return [{ ...found, end: Math.max(parts.end, end) }];
  return [found, ...byNumbers(items, evidence)];
}

/** "Convention (n° 29) sur le travail forcé, 1930", "Convenio sobre el trabajo forzoso (núm. 29)". */
function byTitleAfter(parts: Parts, title: TitleMatch): readonly Reading[] {
  const { tokens, keyword, before, after, evidence } = parts;
  const next = qualifiersAfter(tokens, title.end);
  const list = parts.items.length > 0 ? [] : markedList(tokens, next.at, keyword.isPlural);
  const items = parts.items.length > 0 ? parts.items : list;
  const year = after.year ?? next.year ?? before.year;
  const chosen = chosenFrom(title.entries, year, after.isRevised || next.isRevised, items);
  const end = chosen.isItsYear ? next.at : title.end;
  const number = parts.items === before.items ? before.items[0] : undefined;
  const start = number?.start ?? keyword.index;
  const found: Reading = { kind: 'title', start, end, codes: chosen.codes, evidence };
  if (items.length === 0) return [found];
  if (chosen.isItsNumber) return [{ ...found, end: Math.max(end, list.at(-1)?.end ?? end) }];
  if (list.length > 0) return [found, ...byNumbers(list, evidence)];
  return [...byNumber(parts), { ...found, start: title.start }];
}

/** Numbers after a title need "No." or brackets. */
function markedList(tokens: Tokens, index: number, isPlural: boolean): readonly Item[] {
  const items = listAfter(tokens, index, isPlural);
  return items[0] && tokens.at(items[0].start)?.kind !== 'number' ? items : [];
}

function byNumber(parts: Parts): readonly Reading[] {
  const { keyword, before, items, evidence } = parts;
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return byClause(parts);
  const withKeyword =
    items === before.items
      ? items.with(-1, { ...last, end: keyword.end })
      : items.with(0, { ...first, start: keyword.index });
  return byNumbers(withKeyword, evidence);
}

/** "Convention concerning forced or compulsory labour, 1930 (No. 29)", where no record has such a title. */
function byClause(parts: Parts): readonly Reading[] {
  const { tokens, keyword, before, after, evidence } = parts;
  const clause = numberedClause(tokens, after.at);
  if (!clause) return [];
  const [item, ...others] = listAfter(tokens, clause.end, keyword.isPlural);
  if (!item || others.length > 0) return [];
  const year = clause.year ?? after.year ?? before.year;
  const isItsYear = year && yearOf(conventionsOf(item.value)[0]) === Number(year.text);
  const isLikely = !year && clause.isConcerning;
  if (!isItsYear && !isLikely && !namesIlo(parts)) return [];
  return byNumbers([{ ...item, start: keyword.index }], evidence);
}

/** The Protocol to the Convention, where the text names the Protocol. */
function asProtocol(parts: Parts, found: readonly Reading[]): Reading | undefined {
  const { tokens, unclaimed, keyword, before, after, evidence } = parts;
  const [only, ...others] = found;
  if (others.length > 0 || only?.codes.length === 0) return undefined;
  // The year tells which Convention it is where neither number nor title does.
  const clause = only ? undefined : yearOfClause(tokens, after.at);
  const year = after.year ?? before.year ?? clause?.year;
  const parent = {
    start: only?.start ?? keyword.index,
    end: only?.end ?? (after.year ? after.at : (clause?.end ?? after.at)),
    codes: only?.codes ?? [],
    isDative: means(keyword.token, 'toConvention'),
    ...(year ? { year } : {}),
  };
  const mention = protocolTo(tokens, unclaimed, parent);
  if (!mention) return undefined;
  const { start, end, protocol } = mention;
  return { kind: only?.kind ?? 'title', start, end, codes: [protocol.code], evidence };
}

/** A range over more numbers is read as its two ends. */
const widestRange = 50;

/** What a list of numbers names, a range by each of its members at the same place. */
export function byNumbers(items: readonly Item[], evidence: readonly Token[]): readonly Reading[] {
  const found: Reading[] = [];
  for (const { value, to, start, end } of items) {
    const kind = to === undefined ? 'number' : 'range';
    const last = to ?? value;
    const step = last - value > widestRange ? last - value : 1;
    for (let number = value; number <= last; number += step)
      found.push({ kind, start, end, codes: conventionsOf(number), number, evidence });
  }
  return found;
}

/** Which instruments a title names. */
interface Chosen {
  readonly codes: Reading['codes'];
  /** The number in the text is that of the instrument. */
  readonly isItsNumber: boolean;
  /** The year in the text, if any, is that of the instrument. */
  readonly isItsYear: boolean;
}

/** Of the instruments with the same title: the one of the number, or of the year, or "(Revised)". */
function chosenFrom(
  entries: readonly Titled[],
  yearToken: Token | undefined,
  isRevised: boolean,
  items: readonly Item[],
): Chosen {
  const [item, ...others] = items;
  const isOneNumber = item && others.length === 0 && item.to === undefined;
  const own = isOneNumber ? codeOf('C', item.value) : undefined;
  const year = yearToken && Number(yearToken.text);
  const chosen =
    narrowed(entries, ({ code }) => code === own) ??
    narrowed(entries, (entry) => entry.year === year) ??
    narrowed(entries, (entry) => entry.isRevised === isRevised) ??
    entries;
  return {
    codes: chosen.map(({ code }) => code),
    isItsNumber: chosen.length === 1 && chosen[0]?.code === own,
    isItsYear: year === undefined || chosen.some((entry) => entry.year === year),
  };
}

function narrowed(
  entries: readonly Titled[],
  isWanted: (entry: Titled) => boolean,
): readonly Titled[] | undefined {
  const some = entries.filter(isWanted);
  return some.length > 0 ? some : undefined;
}
