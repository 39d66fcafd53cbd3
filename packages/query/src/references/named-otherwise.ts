import type { InstrumentCode } from '@ilo-kz/data';
import { checkText } from '../options.js';
import { codeOf, protocolOf } from './instruments.js';
import { dashes, isYearAt } from './numbers.js';
import { read } from './reader.js';
import type { TitleMatch } from './title-tree.js';
import { titleAt, titleBefore } from './titles.js';
import { isSign, isWord, means, type Token, type Tokens, tokensOf } from './tokens.js';

/** The instruments that a title names, whatever number is next to it. */
export interface Titled {
  /** The instruments that have this title, "(Revised)" or not. */
  readonly codes: readonly InstrumentCode[];
  /** It has the words of a title in the records; otherwise of one that people write. */
  readonly isOfficial: boolean;
  /** The text has "Convention", or "on" as after it, or the year of one of the instruments. */
  readonly isExplicit: boolean;
}

/** Longer texts are not titles. */
const longest = 300;

/**
 * The instruments that a short text names if it is only a title, as people write it: "Minimum Age Convention
 * 1973", "Convenio sobre la libertad sindical", "Forced Labour".
 *
 * @returns undefined: it is not a title, it has other words, or others have Conventions about the same.
 * @example instrumentsOfTitle('Minimum Age Convention 1973')?.codes // ['C138']
 */
export function instrumentsOfTitle(text: string): Titled | undefined {
  checkText(text);
  if (text.length > longest) return undefined;
  const tokens = tokensOf(text);
  let count = 0;
  while (tokens.at(count)) count += 1;
  const matches = titlesIn(tokens, count);
  const [first] = matches;
  if (!first || matches.some(({ isShared }) => isShared)) return undefined;
  let year: number | undefined;
  let isExplicit = means(tokens.at(0), 'about');
  for (let index = 0; index < count; index += 1) {
    const token = tokens.at(index);
    if (!isWord(token)) continue;
    if (means(token, 'convention')) isExplicit = true;
    else if (isYearAt(tokens, index)) year = Number(token.text);
    else if (!matches.some(({ start, end }) => start <= index && index < end) && !isBeside(token))
      return undefined;
  }
  const codes = first.entries.map(({ code }) => code);
  const isSame = matches.every(({ entries }) => entries.some(({ code }) => codes.includes(code)));
  if (!isSame) return undefined;
  const ofYear = first.entries.filter((entry) => entry.year === year);
  return {
    codes: ofYear.length > 0 ? ofYear.map(({ code }) => code) : codes,
    isOfficial: first.isOfficial,
    isExplicit: isExplicit || ofYear.length > 0,
  };
}

function titlesIn(tokens: Tokens, count: number): readonly TitleMatch[] {
  const matches: TitleMatch[] = [];
  // "concerning forced labour", after "Convention" in another column
  const clause = means(tokens.at(0), 'about') ? titleAt(tokens, 0) : undefined;
  if (clause) matches.push(clause);
  for (let index = 0; index < count; index += 1) {
    if (!means(tokens.at(index), 'convention')) continue;
    const before = titleBefore(tokens, index);
    let next = index + 1;
    // "Convention 1930 concerning forced labour"
    while (next < count && !isWord(tokens.at(next))) next += 1;
    const after = titleAt(tokens, isYearAt(tokens, next) ? next + 1 : index + 1);
    if (before) matches.push(before);
    if (after) matches.push(after);
  }
  if (matches.length > 0) return matches;
  const whole = wholeTitle(tokens, count);
  return whole ? [whole] : [];
}

/** "Minimum Age", "Forced Labour, 1930": from its last word. */
function wholeTitle(tokens: Tokens, count: number): TitleMatch | undefined {
  let end = count;
  while (end > 0 && !isLastWord(tokens, end - 1)) end -= 1;
  return end === 0 ? undefined : titleBefore(tokens, end);
}

function isLastWord({ at }: Tokens, index: number): boolean {
  const token = at(index);
  return token?.kind === 'word' && !means(token, 'revised', 'ilo', 'numero', 'year');
}

/** Words beside a title that say nothing else. */
function isBeside(token: Token | undefined): boolean {
  if (token?.kind === 'number') return token.text.length < 4;
  return means(token, 'filler', 'ilo', 'international', 'labour', 'revised', 'numero', 'year');
}

/**
 * Whether a short text says that it names something that is not an ILO Convention or Protocol: a
 * Recommendation, a comment, a Convention of the Council of Europe, a Protocol to another treaty.
 *
 * @example namesAnother('Recommendation No. 111') // true
 */
export function namesAnother(text: string): boolean {
  checkText(text);
  if (text.length > longest || hasCode.test(text)) return false;
  const isOther = /^\s*R-?\d{1,3}(?!\d)/.test(text) || saysAnother(tokensOf(text));
  return isOther && read(tokensOf(text)).length === 0;
}

/** `C087`, also in Cyrillic letters. */
const hasCode = /(?<![\p{L}\d])[CPСР][\s-]?\d{1,3}(?!\d)/iu;

function saysAnother({ at }: Tokens): boolean {
  let hasNumber = false;
  let isTreaty = false;
  for (let index = 0, token = at(0); token; index += 1, token = at(index)) {
    if (token.kind === 'number' && token.text.length < 4) hasNumber = true;
    // "No. 87 (Law No. 29-II)" is Convention No. 87; "204-ұсыным" is a Recommendation.
    const isOwner = !hasNumber || (isSign(at(index - 1), dashes) && token.isJoined);
    if (isOwner && means(token, 'numbered') && !isOwnProtocol({ at }, index)) return true;
    if (means(token, 'foreign')) return true;
    isTreaty ||= means(token, 'convention', 'protocol');
    if (isTreaty && means(token, 'otherTreaty', 'topicOfOthers')) return true;
  }
  return false;
}

/** "Protocol No. 155", of which there is one. */
function isOwnProtocol({ at }: Pick<Tokens, 'at'>, index: number): boolean {
  if (!means(at(index), 'protocol')) return false;
  let next = index + 1;
  while (isSign(at(next), '.№#°') || means(at(next), 'numero')) next += 1;
  const number = at(next);
  return number?.kind === 'number' && protocolOf(codeOf('C', Number(number.text))) !== undefined;
}
