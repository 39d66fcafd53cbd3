import type { InstrumentCode } from '@ilo-kz/data';
import { AND, ITS, LINK, PROTOCOL, YEAR } from './meanings.js';
import { isYearAt } from './number.js';
import { type Source, skip, type Token, tokenAt } from './reader.js';
import type { Found } from './reference.js';
import { years } from './titles.js';
import { means } from './vocabulary.js';

/** "Protocol" after a Convention, with what says that it is the Convention's. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  /** "its Protocol", "Протокол к ней" */
  readonly isOwn: boolean;
}

/**
 * The protocol to the Convention named last: "Convention No. 29 and its Protocol of 2014",
 * "Конвенция № 29 и Протокол 2014 года к ней", "№ 29 конвенция және оның 2014 жылғы хаттамасы".
 */
export function itsProtocol(source: Source, last: Found): Found | undefined {
  const [code, ...others] = last.codes;
  if (code === undefined || others.length > 0) return undefined;
  const mention = mentionAfter(source, last.end);
  if (!mention) return undefined;
  const own = code.replace('C', 'P') as InstrumentCode;
  const year = years().get(own);
  if (own === code || year === undefined) return undefined;
  const isIt = mention.year === undefined ? mention.isOwn : mention.year === year;
  if (!isIt) return undefined;
  return { kind: 'title', start: mention.start, end: mention.end, codes: [own] };
}

function mentionAfter(source: Source, at: number): Mention | undefined {
  const first = behindAnd(source, at);
  if (first === undefined) return undefined;
  let mention: Pick<Mention, 'start' | 'end'> | undefined;
  let year: Token | undefined;
  let isOwn = false;
  // "the Protocol to the Forced Labour Convention" is read from its "Convention".
  let isOpen = false;
  for (let end = first, count = 0; count < 9; count++) {
    const token = tokenAt(source, skip(source, end));
    if (!token) break;
    end = token.end;
    if (means(token.word, LINK)) {
      isOpen = mention !== undefined;
      continue;
    }
    if (year === undefined && isYearAt(source, token.start)) year = token;
    else if (means(token.word, ITS)) isOwn = true;
    else if (means(token.word, PROTOCOL) && !mention) mention = token;
    else if (!means(token.word, YEAR)) break;
    isOpen = false;
    if (mention) mention = { start: Math.min(mention.start, year?.start ?? end), end };
  }
  if (!mention || (isOpen && !isOwn)) return undefined;
  return { ...mention, isOwn, ...(year ? { year: Number(year.word) } : {}) };
}

/** Behind ", and", " и", " және"; undefined: nothing joins. */
function behindAnd(source: Source, at: number): number | undefined {
  let end = skip(source, at, ',');
  for (let count = 0; count < 3; count++) {
    const token = tokenAt(source, end);
    if (!token || !means(token.word, AND)) return count === 0 ? undefined : end;
    end = skip(source, token.end);
  }
  return end;
}
