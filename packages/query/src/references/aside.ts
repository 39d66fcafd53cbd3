import { DIGIT, LETTER } from './characters.js';
import { isKeyword } from './keyword.js';
import { ABOUT, AND, FOREIGN, NUMBERED } from './meanings.js';
import { isYearAt, markAt } from './number.js';
import { isOneOf, kindAt, type Source, skip, tokenAt } from './reader.js';
import { means } from './vocabulary.js';

const longestAside = 200;
const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '«': '»',
  '“': '”',
  '„': '“',
  '"': '"',
};

/** Behind what stands in brackets or quotes after a number: "No. 81 “Labour Inspection”"; undefined: nothing does. */
export function asideEnd(source: Source, at: number): number | undefined {
  const start = skip(source, at, ',');
  const close = pairs[source.text.charAt(start)];
  if (close === undefined) return undefined;
  for (let end = start + 1; end - start < longestAside; ) {
    source.steps++;
    if (isOneOf(source, end, close)) return end + 1;
    if (end >= source.text.length) return undefined;
    // A keyword inside is a reference of its own.
    const token = kindAt(source, end) === LETTER ? tokenAt(source, end) : undefined;
    if (token && isKeyword(token.word)) return undefined;
    if (isOneOf(source, end, '\n') && skip(source, end) === end) return undefined;
    end = token?.end ?? end + 1;
  }
  return undefined;
}

/** Behind "on freedom of association" after a number, where "and" follows; undefined: no such clause. */
export function clauseEnd(source: Source, at: number): number | undefined {
  const first = tokenAt(source, skip(source, at));
  if (!first || !means(first.word, ABOUT)) return undefined;
  for (let end = first.end; end - at < longestAside; ) {
    const next = skip(source, end, ',()«»“”"\'’');
    const token = tokenAt(source, next);
    if (!token || next === end || isKeyword(token.word)) return undefined;
    // "…, 1948, and No. 98"
    if (kindAt(source, next) === DIGIT && !isYearAt(source, next)) return undefined;
    const number = skip(source, token.end, '(');
    if (means(token.word, AND) && markAt(source, number)) return end;
    end = token.end;
  }
  return undefined;
}

/** A clause after "Convention" that ends with the number: "concerning forced labour, 1930 (No. 29)". */
export interface NumberedClause {
  /** Index of "(No. 29)". */
  readonly end: number;
  readonly year?: number;
  /** It begins with "concerning", as titles of the ILO do and others rarely. */
  readonly isConcerning: boolean;
}

/** The clause at an index; undefined: it does not end with a number in brackets. */
export function numberedClause(source: Source, at: number): NumberedClause | undefined {
  const first = tokenAt(source, skip(source, at));
  if (!first || !means(first.word, ABOUT)) return undefined;
  let year: number | undefined;
  let last = first;
  for (let end = first.end; end - at < longestAside; ) {
    const next = skip(source, end, ',«»“”"\'’-‐‑–:)');
    if (isOneOf(source, next, '(') && markAt(source, skip(source, next + 1))) {
      // "approved by Law (No. 29)"
      if (means(last.word, NUMBERED)) return undefined;
      const isConcerning = /^conce|^relati|^portan/.test(first.word);
      return year === undefined ? { end: next, isConcerning } : { end: next, year, isConcerning };
    }
    const from = isOneOf(source, next, '(') ? skip(source, next + 1) : next;
    const token = tokenAt(source, from);
    if (!token || from === end || means(token.word, FOREIGN)) return undefined;
    last = token;
    if (isYearAt(source, from)) year = Number(token.word);
    else if (kindAt(source, from) === DIGIT || isKeyword(token.word)) return undefined;
    end = token.end;
  }
  return undefined;
}

/** The year that a clause after "Convention" ends with: "об инспекции труда 1947 года". */
export function yearOfClause(
  source: Source,
  at: number,
): { readonly year: number; readonly end: number } | undefined {
  let token = tokenAt(source, skip(source, at));
  if (!token || !means(token.word, ABOUT)) return undefined;
  for (let count = 0; count < 12 && token; count++) {
    token = tokenAt(source, skip(source, token.end, ',()«»“”"'));
    if (!token || isKeyword(token.word)) return undefined;
    if (isYearAt(source, token.start)) return { year: Number(token.word), end: token.end };
    if (kindAt(source, token.start) === DIGIT) return undefined;
  }
  return undefined;
}
