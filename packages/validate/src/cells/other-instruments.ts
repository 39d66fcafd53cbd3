/** An instrument that a cell names in addition to the one that was read. */
export interface NamedInstrument {
  readonly code: string;
  /** Whether it is in a list with the first one; otherwise the text only mentions it. */
  readonly listed: boolean;
}

const and = '(?:and|и|және|et|y|und)';
const letter = '(?<letter>[CPСР])[\\s-]?';
const sign = '(?:#|№|N[°º]|Nos?\\.?|Nr\\.?|núm\\.?)\\s*';
const word = '(?:Convention|Convenio|Конвенци\\p{L}*)\\s*';
const number = '0*(\\d{1,3})(?![\\p{L}\\d])';

/** The next item of a list: `, C098`, ` and No. 98`, `/C98`; with a sign it needs no comma. */
const markedItem = new RegExp(
  `\\s*(?:(?:[,;/&+–—-]|${and}(?!\\p{L}))\\s*)*(?:${letter}|(?:${word})?${sign}|${word})${number}`,
  'iuy',
);
/** A number without a sign is an item only if the list continues or ends: not `, 9 July 1948`. */
const bareItem = new RegExp(
  `\\s*(?:[,;/&+–—-]|${and}(?=\\s))\\s*${number}(?=\\s*(?:$|[,;/&+]|${and}\\s))`,
  'iuy',
);
/** An instrument anywhere else in the cell; not the number of a law, `No. 444-I`. */
const mention = new RegExp(
  `(?<![\\p{L}\\d])(?:${letter}|${sign})${number}(?!\\s?[–-]\\s?[IVXІХ])`,
  'giu',
);

/**
 * The instruments that a cell names after the first.
 *
 * @param first The code that was read.
 * @param end The offset after it.
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
    // Not the Convention of a Protocol, which has the same number, and not a repeated number `(No. 29)`.
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
