import type { InstrumentCode } from '@ilo-kz/data';
import type { Keyword } from './keyword.js';
import { ILO, LINK, PROTOCOL, YEAR } from './meanings.js';
import { isYearAt } from './number.js';
import {
  isOneOf,
  type Source,
  skip,
  skipBack,
  type Token,
  tokenAt,
  tokenBefore,
} from './reader.js';
import { years } from './titles.js';
import { means } from './vocabulary.js';

/** A protocol to a Convention, and the whole place of the reference. */
export interface Protocol {
  readonly code: InstrumentCode;
  readonly start: number;
  readonly end: number;
}

/** "Protocol" near a Convention. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
}

/**
 * The protocol that a reference to a Convention belongs to: "Protocol of 2014 to the Forced
 * Labour Convention", "Протокол 2014 года к Конвенции 1930 года".
 *
 * @param place Where the reference to the Convention stands, and its year if it has one.
 * @param conventions What it may be, by code; empty where the text gives only its year.
 * @returns undefined: no protocol is mentioned, or there is none to this Convention.
 */
export function protocolTo(
  source: Source,
  keyword: Keyword,
  place: Mention,
  conventions: readonly string[],
  floor: number,
): Protocol | undefined {
  const mention = keyword.isDative
    ? (after(source, place) ?? before(source, place, floor))
    : before(source, place, floor);
  if (!mention || (conventions.length === 0 && mention.year === undefined)) return undefined;
  for (const [code, year] of years()) {
    if (!code.startsWith('P') || (mention.year !== undefined && mention.year !== year)) continue;
    const parent = code.replace('P', 'C');
    const isIt =
      conventions.length === 0
        ? place.year !== undefined && years().get(parent) === place.year
        : conventions.includes(parent);
    if (isIt) return { code: code as InstrumentCode, start: mention.start, end: mention.end };
  }
  return undefined;
}

/** "Protocol of 2014 to the", "2014 Protocol to", "Протокол 2014 года к". */
function before(source: Source, place: Mention, floor: number): Mention | undefined {
  let year: number | undefined;
  let start = place.start;
  for (let count = 0; count < 8; count++) {
    let end = skipBack(source, start, floor, '()');
    // "2014 г. к"
    const isShort = isOneOf(source, end - 1, '.');
    if (isShort) end--;
    const token = tokenBefore(source, end, floor);
    if (!token || (isShort && !means(token.word, YEAR))) return undefined;
    start = token.start;
    if (means(token.word, PROTOCOL)) return count === 0 ? undefined : withYear(start);
    if (isYearAt(source, start)) year = Number(token.word);
    else if (!means(token.word, LINK | YEAR | ILO)) return undefined;
  }
  return undefined;

  function withYear(from: number): Mention {
    const token = tokenBefore(source, skipBack(source, from, floor), floor);
    const own = token && isYearAt(source, token.start) ? token : undefined;
    const found = year ?? (own && Number(own.word));
    const mention = { start: year === undefined && own ? own.start : from, end: place.end };
    return found === undefined ? mention : { ...mention, year: found };
  }
}

/** Kazakh: "№ 29 конвенцияға 2014 жылғы хаттама". */
function after(source: Source, place: Mention): Mention | undefined {
  let year: number | undefined;
  let at = place.end;
  for (let count = 0; count < 5; count++) {
    const token: Token | undefined = tokenAt(source, skip(source, at, '()'));
    if (!token || isOneOf(source, at, '.')) return undefined;
    at = token.end;
    if (means(token.word, PROTOCOL)) {
      const mention = { start: place.start, end: at };
      return year === undefined ? mention : { ...mention, year };
    }
    if (isYearAt(source, token.start)) year = Number(token.word);
    else if (!means(token.word, LINK | YEAR)) return undefined;
  }
  return undefined;
}
