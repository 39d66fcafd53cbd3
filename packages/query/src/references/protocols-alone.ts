import type { Company } from './company.js';
import { codeOf, type Named, protocolOf, protocolsOfYear } from './instruments.js';
import { isYearAt, markAt } from './numbers.js';
import type { Reading, Reference, UnknownReference } from './reference.js';
import type { TitleMatch } from './title-tree.js';
import { titleAt, titleBefore } from './titles.js';
import { hasCapital, isCyrillic, isSign, means, type Token, type Tokens } from './tokens.js';
import { yearFrom } from './years.js';

/** A "Protocol" without its Convention beside it, and what is next to it. */
interface Alone {
  readonly token: Token;
  readonly index: number;
  /** Where it begins, with the year before it: "2014 Protocol". */
  readonly start: number;
  /** Where it ends, with the year after it: "Protocol of 2014". */
  readonly end: number;
  readonly year?: Token;
}

/**
 * The Protocol that a text names without "Convention": by what it is about ("the Protocol of 2014 on
 * forced labour", "Forced Labour Protocol"), by its year after its Convention ("Convention No. 29 … the
 * Protocol of 2014"), or by its year and the ILO's name.
 *
 * @param earlier The references before it.
 */
export function protocolAlone(
  tokens: Tokens,
  unclaimed: Tokens,
  index: number,
  earlier: readonly (Reference | UnknownReference)[],
  company: Company,
): Reading | undefined {
  const token = tokens.at(index);
  if (!token || !means(token, 'protocol')) return undefined;
  const alone = aloneAt(tokens, unclaimed, index, token);
  if (isToConvention(tokens, alone.end)) return undefined;
  const titled = byTitle(tokens, unclaimed, alone, company);
  if (titled || isOfOthers(tokens, alone)) return titled;
  return byNumber(tokens, alone, company) ?? byYear(tokens, alone, earlier, company);
}

function aloneAt(tokens: Tokens, unclaimed: Tokens, index: number, token: Token): Alone {
  const after = yearFrom(tokens, index + 1) ?? bracketedYear(tokens, index + 1);
  if (after) return { token, index, start: index, end: after.end, year: after.year };
  const before = means(unclaimed.at(index - 1), 'year') ? index - 2 : index - 1;
  const year = isYearAt(unclaimed, before) ? unclaimed.at(before) : undefined;
  return year
    ? { token, index, start: before, end: index + 1, year }
    : { token, index, start: index, end: index + 1 };
}

function bracketedYear(tokens: Tokens, index: number): ReturnType<typeof yearFrom> {
  const dated = isSign(tokens.at(index), '(') ? yearFrom(tokens, index + 1) : undefined;
  return dated && isSign(tokens.at(dated.end), ')') ? { ...dated, end: dated.end + 1 } : undefined;
}

/** More words between "Protocol" and "Convention" are not read. */
const farthestConvention = 14;

/** Whether the Convention is named after it: it is read from there. */
function isToConvention(tokens: Tokens, end: number): boolean {
  const { at } = tokens;
  for (let index = end; index - end < farthestConvention; index += 1) {
    const token = at(index);
    if (!token) return false;
    if (means(token, 'convention')) return !isNamedBefore(tokens, index);
    // "the Protocol to C029"
    if (token.text === 'C' && at(index + 1)?.kind === 'number') return true;
    if (token.kind === 'break' || isSign(token, '.;:!?')) return false;
  }
  return false;
}

/** "to that Convention", "relativo a dicho Convenio": only a text before it says which. */
function isNamedBefore({ at }: Tokens, index: number): boolean {
  const next = at(index + 1);
  const isNamed =
    next?.kind === 'number' || means(next, 'about', 'numero') || isSign(next, '(№#«“"');
  return means(at(index - 1), 'that') && !isNamed;
}

/** So many words around a Protocol say that it is of others. */
const nearWords = 7;

function isOfOthers({ at }: Tokens, { start, end }: Alone): boolean {
  for (let index = start - nearWords; index < end + nearWords; index += 1)
    if (means(at(index), 'foreign', 'otherTreaty', 'topicOfOthers')) return true;
  return false;
}

/** "ILO Protocol No. 29" */
function byNumber(tokens: Tokens, alone: Alone, company: Company): Reading | undefined {
  const mark = markAt(tokens, alone.index + 1);
  const number = mark && tokens.at(mark.end);
  const protocol = number && protocolOf(codeOf('C', Number(number.text)));
  if (!protocol || !company(alone.token, 'labourTopic')) return undefined;
  return readingOf(alone, protocol, 'number', alone.start, mark.end + 1);
}

/** "Protocol of 2014 on forced labour", "Forced Labour Protocol", "Мәжбүрлі еңбек туралы хаттама" */
function byTitle(
  tokens: Tokens,
  unclaimed: Tokens,
  alone: Alone,
  company: Company,
): Reading | undefined {
  const title =
    (means(tokens.at(alone.end), 'about') ? titleAt(tokens, alone.end) : undefined) ??
    titleBefore(unclaimed, alone.start);
  if (!title || title.isShared) return undefined;
  const protocol = protocolOfTitle(title, alone.year);
  if (!protocol) return undefined;
  // Minutes are "протокол", too.
  const isSaid = protocol.year === yearOfForcedLabour && hasCapital(alone.token);
  if (!alone.year && !isSaid && !company(alone.token, 'labourTopic')) return undefined;
  const start = Math.min(alone.start, title.start);
  return readingOf(alone, protocol, 'title', start, Math.max(alone.end, title.end));
}

/** The one that is often named without a year. */
const yearOfForcedLabour = 2014;

function protocolOfTitle({ entries }: TitleMatch, year: Token | undefined): Named | undefined {
  const protocols = entries
    .map(({ code }) => protocolOf(code))
    .filter((one) => one !== undefined && (!year || one.year === Number(year.text)));
  return protocols.length === 1 ? protocols[0] : undefined;
}

/** In UTF-16 units. Farther from its Convention, "the Protocol of 2014" may be another. */
const nearConvention = 400;

/** "Convention No. 29 is in force since 1957, and the Protocol of 2014 since 2021" */
function byYear(
  { at }: Tokens,
  alone: Alone,
  earlier: readonly (Reference | UnknownReference)[],
  company: Company,
): Reading | undefined {
  const { token, year, start, end } = alone;
  if (!year) return undefined;
  const own = protocolsOfYear(Number(year.text));
  const [protocol] = own;
  if (!protocol || own.length > 1) return undefined;
  // "Convention No. 29 and its Protocol of 1995"
  const isIts = means(at(start - 1), 'its') || means(at(start - 2), 'its');
  for (let index = earlier.length - 1; index >= 0; index -= 1) {
    const one = earlier[index];
    if (!one || token.start - one.end > nearConvention) break;
    const isParent = one.known && protocolOf(one.code)?.code === protocol.code;
    if (isIts && !isParent) break;
    if (isParent) return readingOf(alone, protocol, 'title', start, end);
  }
  const mayBeMinutes = isCyrillic(token) || !hasCapital(token);
  if (isIts || mayBeMinutes || !company(token, 'labourTopic', 'convention')) return undefined;
  return readingOf(alone, protocol, 'title', start, end);
}

function readingOf(
  { token, year }: Alone,
  { code }: Named,
  kind: Reading['kind'],
  start: number,
  end: number,
): Reading {
  const evidence = year ? [token, year] : [token];
  return { kind, certainty: 'likely', start, end, codes: [code], evidence };
}
