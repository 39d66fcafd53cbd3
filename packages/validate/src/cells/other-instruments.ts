/** An instrument that a cell names beside the one that was read. */
export interface NamedInstrument {
  readonly code: string;
  /** It is in a list with the first; else the text only mentions it. */
  readonly listed: boolean;
}

const and = '(?:and|и|және|et|y|und)';
const letter = '(?<letter>[CPСР])[\\s-]?';
const sign = '(?:#|№|N[°º]|Nos?\\.?|Nr\\.?|núm\\.?)\\s*';
const word = '(?:Convention|Convenio|Конвенци\\p{L}*)\\s*';
const number = '0*(\\d{1,3})(?![\\p{L}\\d])';

/** The next of a list: `, C098`, ` and No. 98`, `/C98`; with a sign it needs no comma. */
const markedItem = new RegExp(
  `\\s*(?:(?:[,;/&+–—-]|${and}(?!\\p{L}))\\s*)*(?:${letter}|(?:${word})?${sign}|${word})${number}`,
  'iuy',
);
/** A bare number is the next of a list only if nothing but the list goes on: not `, 9 July 1948`. */
const bareItem = new RegExp(
  `\\s*(?:[,;/&+–—-]|${and}(?=\\s))\\s*${number}(?=\\s*(?:$|[,;/&+]|${and}\\s))`,
  'iuy',
);
/** Anywhere else in the cell. */
const mention = new RegExp(`(?<![\\p{L}\\d])(?:${letter}|${sign})${number}`, 'giu');

/**
 * The instruments that a cell names after the first.
 *
 * @param first The code that was read.
 * @param end Offset after it.
 */
export function otherInstruments(
  text: string,
  first: string,
  end: number,
): readonly NamedInstrument[] {
  const found = new Map<string, NamedInstrument>();
  const add = (match: RegExpExecArray, listed: boolean): void => {
    const digits = (match.at(-1) ?? '').padStart(3, '0');
    const named = match.groups?.letter;
    const code = `${named && /[PР]/iu.test(named) ? 'P' : 'C'}${digits}`;
    if (code === first || digits === '000' || found.has(code)) return;
    // A Protocol names its Convention, which has the same number; `(No. 29)` repeats the number.
    if (digits === first.slice(1) && !(listed && named)) return;
    found.set(code, { code, listed });
  };
  let at = end;
  for (;;) {
    const item = matchAt(markedItem, text, at) ?? matchAt(bareItem, text, at);
    if (!item) break;
    add(item, true);
    at += item[0].length;
  }
  for (const match of text.slice(at).matchAll(mention)) add(match, false);
  return [...found.values()];
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
