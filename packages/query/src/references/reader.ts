import { aliasAt } from './aliases.js';
import { codeAt } from './codes.js';
import { type Company, companyIn } from './company.js';
import { continued } from './continued.js';
import { conventionsAt } from './conventions.js';
import { numbersOfIlo } from './ilo-numbers.js';
import { aliased, aliases } from './instruments.js';
import { listAfterCode } from './lists.js';
import { byNumbers } from './number-readings.js';
import { numbersAlone, signsBeforeNumber } from './numbers-alone.js';
import { itsProtocol, protocolTo } from './protocols.js';
import { protocolAlone } from './protocols-alone.js';
import { type Reading, type Reference, referenceOf, type UnknownReference } from './reference.js';
import { keywordAt } from './surroundings.js';
import { mayEndTitle, titleAlone } from './titles.js';
import {
  farthestBack,
  isDigitAt,
  isLetterAt,
  means,
  skip,
  type Token,
  type Tokens,
  tokensFrom,
  wordOf,
} from './tokens.js';
import { vocabulary } from './vocabulary.js';

/*
 * How the folder is read, each file using only those before it: vocabulary, tokens, instruments; numbers,
 * years, numbers of others, lists, clauses before; surroundings; titles: tree, words, official titles, topics; company; protocols, reference,
 * number readings; a "Convention": its parts, titles chosen, number behind title, by bare numbers, by clause, by number, by title,
 * apposition, conventions; written codes, beside codes, codes of others, codes; aliases, and what is named without "Convention" (protocols alone, numbers alone,
 * continued), which make readings of tokens; this reader; index.
 */

/**
 * All references in a text, in their order. A first pass over the characters finds the anchors, the
 * words from which a reference may be read. Tokens are read only around these, within fixed bounds; only
 * lists have no bounds, and they are read once. So the work is linear in the length of the text.
 */
export function read(tokens: Tokens): readonly (Reference | UnknownReference)[] {
  const { text, at } = tokens;
  const company = companyIn(text);
  const all: (Reference | UnknownReference)[] = [];
  for (const anchor of anchorsOf(text)) {
    const last = all.at(-1);
    const floor = last?.end ?? 0;
    if (anchor.start < floor) continue;
    const index = tokens.seek(anchor.start);
    const unclaimed = tokensFrom(tokens, Math.max(floor, anchor.start - farthestBack));
    const readings = readingsAt(tokens, unclaimed, anchor, index, all, company);
    for (const reading of readings) all.push(referenceOf(text, at, reading));
    const protocol = protocolAfter(tokens, readings.at(-1));
    if (protocol) all.push(referenceOf(text, at, protocol));
    else
      for (const reading of continuedAfter(tokens, readings))
        all.push(referenceOf(text, at, reading));
  }
  return all;
}

function readingsAt(
  tokens: Tokens,
  unclaimed: Tokens,
  { kind }: Anchor,
  index: number,
  all: readonly (Reference | UnknownReference)[],
  company: Company,
): readonly Reading[] {
  switch (kind) {
    case 'convention': {
      const keyword = keywordAt(tokens, index);
      return keyword ? conventionsAt(tokens, unclaimed, keyword, company) : [];
    }
    case 'ilo':
      return byNumbers(
        numbersOfIlo(tokens, unclaimed, index),
        evidenceAt(tokens, index),
        tokens.at(index + 1)?.kind === 'number' ? 'likely' : 'certain',
      );
    case 'code':
      return codesAt(tokens, unclaimed, index, all.at(-1), company);
    case 'alias': {
      const alias = aliasAt(tokens, index);
      return alias ? [alias] : [];
    }
    case 'protocol': {
      const protocol = protocolAlone(tokens, unclaimed, index, all, company);
      return protocol ? [protocol] : [];
    }
    case 'number':
      return numbersAlone(tokens, unclaimed, index);
    case 'title':
      return titlesBefore(tokens, unclaimed, index + 1);
  }
}

/** "C087", and the numbers of "C87, 98 and 105". */
function codesAt(
  tokens: Tokens,
  unclaimed: Tokens,
  index: number,
  last: Reference | UnknownReference | undefined,
  company: Company,
): readonly Reading[] {
  const code = codeAt(tokens, index, last, company);
  if (!code || !unclaimed.at(code.start)) return [];
  // "the Protocol to C029"
  const { start, end, codes } = code;
  const mention = protocolTo(tokens, unclaimed, { start, end, codes, isDative: false });
  if (mention) return [{ ...code, start: mention.start, codes: [mention.protocol.code] }];
  const others = byNumbers(listAfterCode(tokens, code.end), code.evidence, code.certainty);
  return others.every(({ codes }) => codes.length > 0) ? [code, ...others] : [code];
}

/** A Kazakh title without "Convention", by its last word: "… туралы". */
function titlesBefore(tokens: Tokens, unclaimed: Tokens, end: number): readonly Reading[] {
  const title = titleAlone(unclaimed, end);
  const [entry] = title?.entries ?? [];
  if (!title || !entry) return [];
  // "… туралы» конвенция" is read from its "Convention".
  if (means(tokens.at(skip(tokens, end, '»”"')), 'convention')) return [];
  const { start } = title;
  return [
    {
      kind: 'title',
      certainty: 'certain',
      start,
      end,
      codes: [entry.code],
      evidence: evidenceAt(tokens, end - 1),
    },
  ];
}

/** "Convention No. 29 and its Protocol of 2014" */
function protocolAfter(tokens: Tokens, convention: Reading | undefined): Reading | undefined {
  const [code, ...others] = convention?.codes ?? [];
  if (!convention || code === undefined || others.length > 0) return undefined;
  const mention = itsProtocol(tokens, convention.end, code);
  if (!mention) return undefined;
  const { start, end, protocol } = mention;
  const { certainty, evidence } = convention;
  return { kind: 'title', certainty, start, end, codes: [protocol.code], evidence };
}

/** What the sentence names after Conventions that it calls so. */
function continuedAfter(tokens: Tokens, readings: readonly Reading[]): readonly Reading[] {
  const last = readings.at(-1);
  const isConvention = last?.codes.length === 1 && means(last.evidence[0], 'convention');
  return isConvention ? continued(tokens, last.end) : [];
}

function evidenceAt({ at }: Tokens, index: number): readonly Token[] {
  const token = at(index);
  return token ? [token] : [];
}

/** A word from which a reference may be read. */
interface Anchor {
  readonly kind: 'convention' | 'ilo' | 'alias' | 'code' | 'title' | 'protocol' | 'number';
  /** Position of the word; of a code, the position of its digits. */
  readonly start: number;
}

let pattern: RegExp | undefined;

/**
 * A few characters of every anchor, that few other words have: so most of a text is passed quickly.
 * Each alternative is short, and the pass therefore linear.
 */
function anchorPattern(): RegExp {
  if (pattern) return pattern;
  const names = vocabulary.ilo.toUpperCase().split(' ');
  const lastOfAliases = aliases()
    .map((name) => name.slice(-1) + name.slice(-1).toUpperCase())
    .join('');
  pattern = new RegExp(
    [
      // Of "Convention"; a soft hyphen may be between.
      '[nNнН]\\u00ad?[vVвВ]',
      // Of "Protocol".
      '[oOоО][tTтТ][oOоО][cCкК]|[тТ]{2}[аА][мМ]',
      // Of a number in brackets, or after a dash: "(No. 122)", "– No. 122".
      `[${signsBeforeNumber}]\\s?(?:№|[nN][oOúuº°.])`,
      // The end of a name of the ILO, and of a title without "Convention".
      ...names.map((name) => name.slice(-2)),
      '[лЛ][ыЫ]',
      // The letter of a code, or the end of an alias, and a digit: "C. 087", "MLC, 2006", "MLC (2006)".
      `[cCсСpPрРК${lastOfAliases}][\\s\\u200b\\u2060.,(-]{0,2}\\d`,
    ].join('|'),
    'g',
  );
  return pattern;
}

/** The anchors of a text, in their order. */
function* anchorsOf(text: string): Generator<Anchor> {
  const pattern = anchorPattern();
  for (let position = 0; ; ) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (!match) return;
    position = match.index + 1;
    const last = match.index + match[0].length - 1;
    const anchor = anchorAt(text, match.index, last);
    if (anchor) yield anchor;
  }
}

function anchorAt(text: string, first: number, last: number): Anchor | undefined {
  if (signsBeforeNumber.includes(text.charAt(first))) return { kind: 'number', start: first };
  if (isDigitAt(text, last)) return nameBeforeDigits(text, first + 1, last);
  if ('vVвВ'.includes(text.charAt(last))) return conventionAround(text, last);
  return last - first === 3 ? protocolAround(text, last) : nameEndingBefore(text, last + 1);
}

/** The word for "Protocol" around a part of it. */
function protocolAround(text: string, at: number): Anchor | undefined {
  const start = wordStart(text, at, 8);
  let end = at + 1;
  while (end - at < 12 && isLetterAt(text, end)) end += 1;
  const isProtocol = wordOf(text.slice(start, end)).meanings.has('protocol');
  return isProtocol ? { kind: 'protocol', start } : undefined;
}

/** The word for "Convention" around its "v". */
function conventionAround(text: string, at: number): Anchor | undefined {
  const start = wordStart(text, at, 8);
  // Most words with such letters within, "environment", are passed by their first.
  if (at - start < 3 || !'cCсСkKкК'.includes(text.charAt(start))) return undefined;
  let end = at + 1;
  while (end - at < 20 && isLetterAt(text, end)) end += 1;
  const { meanings } = wordOf(text.slice(start, end));
  const isConvention = meanings.has('convention') || meanings.has('abbreviatedConvention');
  return isConvention ? { kind: 'convention', start } : undefined;
}

/** The ILO's name with a number soon after it, or the last word of a title without "Convention". */
function nameEndingBefore(text: string, end: number): Anchor | undefined {
  if (isLetterAt(text, end) || isDigitAt(text, end)) return undefined;
  const start = wordStart(text, end, 12);
  const word = text.slice(start, end);
  const { form, meanings } = wordOf(word);
  if (meanings.has('ilo')) return isNumberSoon(text, end) ? { kind: 'ilo', start } : undefined;
  return mayEndTitle(word, form) ? { kind: 'title', start } : undefined;
}

/** Whether there is room for no more than "No." before a digit, or for "instruments" and a clause. */
function isNumberSoon(text: string, position: number): boolean {
  for (let at = position; at - position < 12; at += 1) if (isDigitAt(text, at)) return true;
  let end = position + 1;
  while (end - position < 14 && isLetterAt(text, end)) end += 1;
  return wordOf(text.slice(position + 1, end)).meanings.has('instrument');
}

/** The letter of a code, or an alias, before a number. */
function nameBeforeDigits(text: string, end: number, number: number): Anchor | undefined {
  let digits = 1;
  while (digits < 5 && isDigitAt(text, number + digits)) digits += 1;
  const start = wordStart(text, end, 8);
  if (end - start === 1) return digits < 4 ? { kind: 'code', start: number } : undefined;
  if (digits !== 4 || end === number) return undefined;
  return aliased(wordOf(text.slice(start, end)).form) ? { kind: 'alias', start } : undefined;
}

/** Where the letters before a position begin; of a long word, a position within it. */
function wordStart(text: string, end: number, most: number): number {
  let start = end;
  while (end - start < most && isLetterAt(text, start - 1)) start -= 1;
  return start;
}
