import { LETTER } from './characters.js';
import type { Keyword } from './keyword.js';
import { BODY, FOREIGN, ILO, ILO_NAME, INTERNATIONAL, LINK, STATE } from './meanings.js';
import {
  fold,
  isOneOf,
  kindAt,
  type Source,
  skip,
  skipBack,
  type Token,
  tokenAt,
  tokenBefore,
} from './reader.js';
import { means } from './vocabulary.js';

/**
 * Whether the convention is of another body: "UN Convention No. 87", "Гаагская конвенция 28",
 * "Convention 108 of the Council of Europe".
 *
 * @param start Where the reference begins.
 * @param end Where it ends.
 */
export function isForeign(source: Source, keyword: Keyword, start: number, end: number): boolean {
  return isForeignBefore(source, keyword, start) || isForeignAfter(source, keyword, end);
}

function isForeignBefore(source: Source, keyword: Keyword, start: number): boolean {
  let token = tokenBefore(source, skipBack(source, start, 0), 0);
  if (!token) return false;
  // "UN's", "БҰҰ-ның": the name stands before the suffix.
  if (token.word.length <= 4 && isOneOf(source, token.start - 1, "-‐‑'’")) {
    token = tokenBefore(source, token.start - 1, 0) ?? token;
  } else if (kindAt(source, token.start) !== LETTER) {
    token = tokenBefore(source, skipBack(source, token.start, 0), 0) ?? token;
  }
  const { word } = token;
  // The ILO's own name was read before: this is another organization.
  if (means(word, BODY) && (means(word, ILO_NAME) || isForeignBody(source, token))) return true;
  if (means(word, FOREIGN) || (keyword.isCyrillic && adjective().test(word))) return true;
  if (keyword.isCapitals) return word === 'un' || word === 'eu';
  return isAbbreviation(source, token) && !means(word, ILO | STATE);
}

function isForeignAfter(source: Source, keyword: Keyword, end: number): boolean {
  // Russian and Kazakh have no "of".
  let isOf = keyword.isCyrillic;
  for (let at = skip(source, end), count = 0; count < 4; count++) {
    const token = tokenAt(source, at);
    if (!token || at === end) return false;
    if (isOf && means(token.word, FOREIGN)) return true;
    if (isOf && means(token.word, INTERNATIONAL)) {
      const next = tokenAt(source, skip(source, token.end));
      return next !== undefined && !means(next.word, ILO_NAME | ILO);
    }
    if (count > 0 && isAbbreviation(source, token)) return !means(token.word, ILO | STATE);
    if (!means(token.word, LINK)) return false;
    isOf = true;
    at = skip(source, token.end, "'’");
  }
  return false;
}

/** "European Union", not "trade union". */
function isForeignBody(source: Source, { start }: Token): boolean {
  return means(tokenBefore(source, skipBack(source, start, 0), 0)?.word, FOREIGN);
}

/** Two to eight capitals. */
function isAbbreviation(source: Source, { word, start, end }: Token): boolean {
  if (word.length < 2 || word.length > 8) return false;
  for (let at = start; at < end; at++) {
    if (source.upper[source.text.charCodeAt(at)] !== 1) return false;
  }
  return true;
}

let adjectives: RegExp | undefined;

/** Russian adjectives of places: "Гаагская", "Венскую", "Европейских". */
function adjective(): RegExp {
  adjectives ??= new RegExp(`${fold('ск')}(?:${fold('ая|ой|ую|ою|ие|их|им|ими')})$`, 'u');
  return adjectives;
}
