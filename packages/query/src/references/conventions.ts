import type { Company } from './company.js';
import { codeOf, conventionsOf, yearOf } from './instruments.js';
import { type Item, listAfter } from './lists.js';
import { bareListBefore, listBefore } from './lists-before.js';
import { isOrdinalAt, markAt } from './numbers.js';
import { protocolTo } from './protocols.js';
import type { Certainty, Reading } from './reference.js';
import {
  isAboutOthers,
  isForeign,
  type Keyword,
  type NumberedClause,
  nextClause,
  numberedClause,
  type Preceding,
  preceding,
  type Qualifiers,
  qualifiersAfter,
  qualifiersBefore,
  yearOfClause,
} from './surroundings.js';
import type { Titled, TitleMatch } from './title-tree.js';
import { hasWordsOf, titleAt, titleBefore, titleEndingAt } from './titles.js';
import { hasCapital, isSign, means, skip, type Token, type Tokens } from './tokens.js';

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
  readonly company: Company;
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
  company: Company,
): readonly Reading[] {
  const parts = partsAround(tokens, unclaimed, keyword, company);
  const found = byBareNumbers(parts) ?? byTitle(parts) ?? byNumber(parts);
  const protocol = asProtocol(parts, found);
  if (protocol) return [protocol];
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last || namesIlo(parts) || namesIlo(first)) return found;
  return isForeign(tokens, keyword, first.start, last.end) ? [] : found;
}

function partsAround(tokens: Tokens, unclaimed: Tokens, keyword: Keyword, company: Company): Parts {
  const before = preceding(unclaimed, keyword);
  const after = qualifiersAfter(tokens, keyword.end);
  const next = listAfter(tokens, after.at, keyword.isPlural);
  // "№ 97 Конвенция (1949), № 143 Конвенция (1975)": the number after it is of the next.
  const isOfNext =
    before.items.length > 0 && means(tokens.at(next.at(-1)?.end ?? after.at), 'convention');
  const list = isOfNext ? [] : next;
  const items = list.length > 0 ? list : before.items;
  const end = list.at(-1)?.end ?? after.at;
  const evidence = [keyword.token];
  // "Convention 87 of the ILO", "Convenio 169 sobre pueblos indígenas de la OIT"
  const behind = list.length > 0 ? qualifiersAfter(tokens, skip(tokens, end, '-')).ilo : undefined;
  for (const token of [before.ilo, before.year, after.ilo, after.year, behind])
    if (token) evidence.push(token);
  return { tokens, unclaimed, keyword, before, after, items, end, evidence, company };
}

function namesIlo({ evidence }: Pick<Parts, 'evidence'>): boolean {
  return evidence.some((token) => means(token, 'ilo', 'international', 'labour'));
}

/**
 * Bare numbers before "Convention" that do not count Conventions: those that the title before them has,
 * too ("балалар еңбегі туралы 138 және 182 конвенциялар"), and those of {@link mayBeNumbers}.
 */
function byBareNumbers(parts: Parts): readonly Reading[] | undefined {
  const { unclaimed, keyword, before, items, evidence } = parts;
  if (!keyword.isCyrillic || items.length > 0 || before.at !== keyword.index) return undefined;
  const numbers = bareListBefore(unclaimed, keyword.index);
  const [first] = numbers;
  if (!first) return undefined;
  const ahead = qualifiersBefore(unclaimed, first.start);
  const title = titleBefore(unclaimed, ahead.at);
  const isIts = ({ value }: Item) => title?.entries.some(({ code }) => code === codeOf('C', value));
  if (title && numbers.every(isIts)) return byNumbers(numbers, evidence, 'certain');
  return mayBeNumbers(parts, numbers, ahead) ? byNumbers(numbers, evidence, 'likely') : undefined;
}

/** No State of the region has ratified so many Conventions. */
const fewestNumbers = 80;
/** So many there are, or were some years ago. */
const mostNumbers = 184;

/**
 * "Инспекция туралы 81 және 129 конвенциялар": two numbers do not count. "ХЕҰ 158 Конвенциясында", "туралы
 * 155 Конвенция": a greater number than a State has ratified. "138 конвенцию": Russian has another ending
 * after a number that counts.
 */
function mayBeNumbers(
  { unclaimed, keyword, company }: Parts,
  numbers: readonly Item[],
  ahead: Qualifiers,
): boolean {
  const [first, second] = numbers;
  const areKnown = numbers.every(({ value }) => value > 9 && conventionsOf(value).length > 0);
  if (!first || !areKnown || !company(keyword.token, 'convention')) return false;
  if (second) return true;
  if (means(keyword.token, 'uncountedConvention')) return first.value % 10 !== 1;
  if (first.value < fewestNumbers) return false;
  if (means(unclaimed.at(first.start - 1), 'aboutBefore')) return true;
  const isCount = means(keyword.token, 'countedConvention');
  return ahead.ilo !== undefined && !isCount && first.value <= mostNumbers;
}

/** Undefined: no title is there, or its number says otherwise. */
function byTitle(parts: Parts): readonly Reading[] | undefined {
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
    const isOfYear = year === undefined || yearOf(code) === Number(year.text);
    return isOfYear && hasWordsOf(code, tokens, title);
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

function byNumber(parts: Parts): readonly Reading[] {
  const { keyword, before, items, evidence } = parts;
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return byClause(parts);
  const certainty = certaintyOfNumbers(parts, first, last);
  if (!certainty) return [];
  const withKeyword =
    items === before.items
      ? items.with(-1, { ...last, end: keyword.end })
      : items.with(0, { ...first, start: keyword.index });
  return [...byNumbers(withKeyword, evidence, certainty), ...byNextClauses(parts, last.end)];
}

/** Numbers that Conventions of other bodies have as well, and under which these are better known. */
const numbersOfOthers: readonly number[] = [108, 185];

/** Undefined: the numbers are of something else. */
function certaintyOfNumbers(parts: Parts, first: Item, last: Item): Certainty | undefined {
  const { tokens, keyword, before, items, company } = parts;
  if (namesIlo(parts)) return 'certain';
  const start = tokens.at(keyword.index)?.start ?? 0;
  const end = tokens.at(Math.max(last.end, keyword.end) - 1)?.end ?? start;
  const isOfOthers = numbersOfOthers.includes(first.value);
  if (isOfOthers && isAboutOthers(tokens, keyword.index, last.end)) return undefined;
  const digits = tokens.at(first.start);
  const isBare = items !== before.items && digits?.kind === 'number';
  if (!isBare) return 'certain';
  const isDoubtful =
    isOfOthers ||
    digits.text.length === 1 ||
    digits.text.startsWith('0') ||
    (items.length === 1 && means(keyword.token, 'doubtfulConvention'));
  const isSure = !isDoubtful || company({ start, end }, 'convention');
  return isSure || isBeforeAnother(tokens, last.end) ? 'likely' : undefined;
}

/** "del Convenio 1 al Convenio 47" */
function isBeforeAnother({ at }: Tokens, end: number): boolean {
  const next = means(at(end), 'and', 'to', 'link') ? end + 1 : end;
  const digits = at(next + 1)?.text ?? '';
  return means(at(next), 'convention') && /^\d{2,3}$/.test(digits);
}

/** "Convention concerning forced or compulsory labour, 1930 (No. 29)", where no record has such a title. */
function byClause(parts: Parts): readonly Reading[] {
  const { tokens, keyword, before, after, evidence } = parts;
  const clause = numberedClause(tokens, after.at);
  if (!clause) return byListAfterColon(parts);
  const items = listAfter(tokens, clause.end, keyword.isPlural);
  const [item] = items;
  const last = items.at(-1);
  if (!item || !last || (items.length > 1 && !keyword.isPlural)) return [];
  const year = clause.year ?? after.year ?? before.year;
  const isItsYear = year && yearOf(conventionsOf(item.value)[0]) === Number(year.text);
  const certainty = isItsYear || namesIlo(parts) ? 'certain' : 'likely';
  if (certainty === 'likely' && (year || !isClauseOfIlo(parts, clause))) return [];
  if (numbersOfOthers.includes(item.value) && isAboutOthers(tokens, keyword.index, last.end))
    return [];
  const withKeyword = items.with(0, { ...item, start: keyword.index });
  return [...byNumbers(withKeyword, evidence, certainty), ...byNextClauses(parts, last.end)];
}

/** "ratified all eight fundamental Conventions of the ILO: Nos 29, 87, 98 …" */
function byListAfterColon(parts: Parts): readonly Reading[] {
  const { tokens, keyword, after, evidence, company } = parts;
  if (!company(keyword.token, 'convention')) return [];
  const marked = markAfterComma(tokens, after.at);
  const colon = marked === undefined && keyword.isPlural ? colonAfter(tokens, after.at) : marked;
  const items = colon === undefined ? [] : listAfter(tokens, colon, keyword.isPlural);
  const isMarked = marked !== undefined;
  const areKnown = items.every(
    ({ value }) => (isMarked || value > 9) && conventionsOf(value).length > 0,
  );
  if (items.length < (isMarked ? 1 : 2) || !areKnown) return [];
  return byNumbers(items, evidence, namesIlo(parts) ? 'certain' : 'likely');
}

/** More words between "Conventions" and the colon before their numbers are not read. */
const farthestColon = 14;

/** "trois conventions se sont succédé, nos 3, 103 et 183", "une convention distincte, la n° 129" */
function markAfterComma(tokens: Tokens, start: number): number | undefined {
  const { at } = tokens;
  for (let index = start; index - start < farthestColon; index += 1) {
    const token = at(index);
    if (isSign(token, ',')) {
      const next = means(at(index + 1), 'definite') ? index + 2 : index + 1;
      if (markAt(tokens, next)) return next;
    } else if (
      !isSign(token, "’'") &&
      (at(index)?.kind !== 'word' || means(at(index), 'convention', 'numbered', 'foreign'))
    )
      return undefined;
  }
  return undefined;
}

function colonAfter({ at }: Tokens, start: number): number | undefined {
  for (let index = start; index - start < farthestColon; index += 1) {
    const token = at(index);
    if (isSign(token, ':–—')) return index;
    const isBetween = isSign(token, ',()-«»"“”\'’') || at(index)?.kind === 'word';
    if (!isBetween || means(token, 'convention', 'numbered', 'foreign')) return undefined;
  }
  return undefined;
}

/** Whether a clause with a number is about what the ILO's Conventions are about. */
function isClauseOfIlo(parts: Parts, clause: NumberedClause): boolean {
  const { tokens, after, company } = parts;
  if (isOfIloKind(parts)) return true;
  if (clause.isBracketed) {
    const start = tokens.at(after.at)?.start ?? 0;
    const end = tokens.at(clause.end)?.start ?? start;
    if (clause.isConcerning || company({ start, end }, 'convention')) return true;
  }
  return isTopic(tokens, after.at);
}

/** "fundamental Conventions on equality (Nos 100 and 111)" */
function isOfIloKind({ tokens, keyword, after }: Parts): boolean {
  if (means(tokens.at(keyword.index - 1), 'kindOfIlo')) return true;
  for (let index = keyword.end; index < after.at; index += 1)
    if (means(tokens.at(index), 'kindOfIlo')) return true;
  return false;
}

function isTopic(tokens: Tokens, index: number): boolean {
  return titleAt(tokens, index)?.isShared === false;
}

/** More clauses than this are not read. */
const mostClauses = 8;

/** "Conventions on forced labour (Nos. 29 and 105), on child labour (Nos. 138 and 182)": the second. */
function byNextClauses({ tokens, keyword, evidence }: Parts, start: number): readonly Reading[] {
  if (!keyword.isPlural) return [];
  const found: Item[] = [];
  let end = start;
  for (let count = 0; count < mostClauses; count += 1) {
    const clause: NumberedClause | undefined = nextClause(tokens, end);
    const items = clause ? listAfter(tokens, clause.end, true) : [];
    const areKnown = items.every(({ value }) => conventionsOf(value).length > 0);
    if (items.length === 0 || (clause?.isBare && !areKnown)) break;
    found.push(...items);
    end = items.at(-1)?.end ?? end;
  }
  return byNumbers(found, evidence, 'certain');
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
  const certainty = mention.year ? 'certain' : (only?.certainty ?? 'likely');
  const codes = [protocol.code];
  return { kind: only?.kind ?? 'title', certainty, start, end, codes, evidence };
}

/** A range over more numbers is read as its two ends. */
const widestRange = 50;

/** What a list of numbers names, a range by each of its members at the same place. */
export function byNumbers(
  items: readonly Item[],
  evidence: readonly Token[],
  certainty: Certainty,
): readonly Reading[] {
  const found: Reading[] = [];
  for (const { value, to, start, end } of items) {
    const kind = to === undefined ? 'number' : 'range';
    const last = to ?? value;
    const step = last - value > widestRange ? last - value : 1;
    for (let number = value; number <= last; number += step) {
      const codes = conventionsOf(number);
      found.push({ kind, certainty, start, end, codes, number, evidence });
    }
  }
  return found;
}

/** Which instruments a title names. */
interface Chosen {
  readonly codes: Reading['codes'];
  readonly certainty: Certainty;
  /** The number in the text is that of the instrument. */
  readonly isItsNumber: boolean;
  /** The year in the text, if any, is that of the instrument. */
  readonly isItsYear: boolean;
}

/**
 * Of the instruments with the same title: the one of the number, or of the year, or "(Revised)".
 *
 * @returns undefined: it is not the title of an instrument here. The year is of another Convention, or
 *   others have Conventions with this title, and nothing says that it is the ILO's.
 */
function chosenFrom(
  parts: Parts,
  { entries, isOfficial, isShared, isOpen }: TitleMatch,
  yearToken: Token | undefined,
  isRevised: boolean,
  items: readonly Item[],
): Chosen | undefined {
  const [item, ...others] = items;
  const isOneNumber = item && others.length === 0 && item.to === undefined;
  const own = isOneNumber ? codeOf('C', item.value) : undefined;
  const year = yearToken && Number(yearToken.text);
  const chosen =
    narrowed(entries, ({ code }) => code === own) ??
    narrowed(entries, (entry) => entry.year === year) ??
    (isOpen && !isRevised
      ? undefined
      : narrowed(entries, (entry) => entry.isRevised === isRevised)) ??
    entries;
  const isItsNumber = chosen.length === 1 && chosen[0]?.code === own;
  const isOfYear = year !== undefined && chosen.some((entry) => entry.year === year);
  const isProved = isItsNumber || isOfYear || namesIlo(parts);
  if (!isOfficial && !isItsNumber && year !== undefined && !isOfYear) return undefined;
  if (isShared && !isProved) return undefined;
  return {
    codes: chosen.map(({ code }) => code),
    certainty: isOfficial || isProved ? 'certain' : 'likely',
    isItsNumber,
    isItsYear: year === undefined || isOfYear,
  };
}

function narrowed(
  entries: readonly Titled[],
  isWanted: (entry: Titled) => boolean,
): readonly Titled[] | undefined {
  const some = entries.filter(isWanted);
  return some.length > 0 ? some : undefined;
}
