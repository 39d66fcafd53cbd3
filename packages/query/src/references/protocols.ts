import { type Named, protocolOf, supplementedIn } from './instruments.js';
import { isYearAt } from './numbers.js';
import { isSign, isWord, means, skip, skipBack, type Token, type Tokens } from './tokens.js';

/** "Protocol" near a Convention, by the indices of its tokens. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly year?: Token;
}

/** A Protocol, and the whole place of the reference to it. */
export interface FoundProtocol extends Mention {
  readonly protocol: Named;
}

/** A reference to the Convention of a Protocol. */
interface Parent extends Mention {
  /** What it may be; empty where the text gives only its year. */
  readonly codes: readonly string[];
  /** Kazakh, "to the Convention". */
  readonly isDative: boolean;
}

/**
 * The Protocol that a reference to a Convention belongs to: "Protocol of 2014 to the Forced
 * Labour Convention", "Протокол 2014 года к Конвенции 1930 года".
 *
 * @returns undefined: no Protocol is mentioned, or there is none to this Convention.
 */
export function protocolTo(
  tokens: Tokens,
  unclaimed: Tokens,
  parent: Parent,
): FoundProtocol | undefined {
  const after = parent.isDative ? mentionAfter(tokens, parent) : undefined;
  const mention = after ?? mentionBefore(unclaimed, parent);
  if (!mention) return undefined;
  const year = mention.year && Number(mention.year.text);
  // Where neither number nor title does, the years of both tell which Protocol it is.
  const isByYear = parent.codes.length === 0 && year !== undefined && parent.year !== undefined;
  const codes = isByYear ? supplementedIn(Number(parent.year.text)) : parent.codes;
  const protocol = codes
    .map(protocolOf)
    .find((one) => one !== undefined && (year === undefined || one.year === year));
  return protocol && { ...mention, protocol };
}

/** "Protocol of 2014 to the", "2014 Protocol to", "Протокол 2014 года к". */
function mentionBefore(unclaimed: Tokens, { start, end }: Mention): Mention | undefined {
  const { at } = unclaimed;
  let year: Token | undefined;
  for (let count = 0, index = start; count < 8; count += 1) {
    index = skipBack(unclaimed, index - 1, '()');
    // "2014 г. к"
    if (isSign(at(index), '.') && means(at(index - 1), 'year')) index -= 1;
    const token = at(index);
    if (!token || (count === 0 && means(token, 'protocol'))) return undefined;
    if (means(token, 'protocol')) {
      if (year) return { start: index, end, year };
      const own = isYearAt(unclaimed, index - 1) ? at(index - 1) : undefined;
      return own ? { start: index - 1, end, year: own } : { start: index, end };
    }
    if (isYearAt(unclaimed, index)) year = token;
    else if (!means(token, 'link', 'year', 'ilo')) return undefined;
  }
  return undefined;
}

/** Kazakh: "№ 29 конвенцияға 2014 жылғы хаттама". */
function mentionAfter(tokens: Tokens, { start, end }: Mention): Mention | undefined {
  let year: Token | undefined;
  for (let count = 0, index = end; count < 5; count += 1) {
    index = skip(tokens, index, '()');
    const token = tokens.at(index);
    if (!token) return undefined;
    if (means(token, 'protocol')) return { start, end: index + 1, ...(year ? { year } : {}) };
    if (isYearAt(tokens, index)) year = token;
    else if (!means(token, 'link', 'year', 'relatingBefore')) return undefined;
    index += 1;
  }
  return undefined;
}

/**
 * The Protocol to the Convention before it: "Convention No. 29 and its Protocol of 2014",
 * "Конвенция № 29 и Протокол 2014 года к ней", "№ 29 конвенция және оның 2014 жылғы хаттамасы".
 *
 * @param index After the reference to the Convention.
 */
export function itsProtocol(
  tokens: Tokens,
  index: number,
  convention: string,
): FoundProtocol | undefined {
  const comma = skip(tokens, afterYear(tokens, index), ',(');
  let start = comma;
  while (start - comma < 3 && isTogether(tokens.at(start))) start += 1;
  const protocol = start > comma ? protocolOf(convention) : undefined;
  const mention = protocol && mentionOfOwn(tokens, start);
  if (!mention) return undefined;
  const isIt = mention.year ? Number(mention.year.text) === protocol.year : mention.isOwn;
  return isIt ? { ...mention, protocol } : undefined;
}

/** After "(1947)". */
function afterYear(tokens: Tokens, index: number): number {
  const isYear = isSign(tokens.at(index), '(') && isYearAt(tokens, index + 1);
  return isYear && isSign(tokens.at(index + 2), ')') ? index + 3 : index;
}

/** "and", "together with", "вместе с" */
function isTogether(token: Token | undefined): boolean {
  return means(token, 'and', 'together') || token?.text === 'с';
}

/** "its 2014 Protocol", "Протокол 2014 года к ней" */
function mentionOfOwn(
  tokens: Tokens,
  start: number,
): (Mention & { readonly isOwn: boolean }) | undefined {
  let mention: { readonly start: number; readonly end: number } | undefined;
  let year: { readonly index: number; readonly token: Token } | undefined;
  let isOwn = false;
  // "the Protocol to the Forced Labour Convention" is read from its "Convention".
  let isOpen = false;
  for (let index = start; index - start < 9; index += 1) {
    const token = tokens.at(index);
    if (!isWord(token)) break;
    if (means(token, 'link')) {
      isOpen = mention !== undefined;
      continue;
    }
    if (!year && isYearAt(tokens, index)) year = { index, token };
    else if (means(token, 'its')) isOwn = true;
    else if (means(token, 'protocol') && !mention) mention = { start: index, end: index + 1 };
    else if (!means(token, 'year')) break;
    isOpen = false;
    if (mention) mention = { start: Math.min(mention.start, year?.index ?? index), end: index + 1 };
  }
  if (!mention || (isOpen && !isOwn)) return undefined;
  return { ...mention, isOwn, ...(year ? { year: year.token } : {}) };
}
