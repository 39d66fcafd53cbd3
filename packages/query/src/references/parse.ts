import type { InstrumentCode } from '@ilo-kz/data';
import { findReferences } from './find.js';
import { codeOf, isCode } from './naming.js';
import { fold } from './reader.js';
import { aliased } from './titles.js';

/**
 * The one instrument that a short text names: a cell of a table, a line of a list, what somebody
 * typed. It takes everything that {@link findReferences} finds, and what would be too little in a
 * running text: "87", "No. 87", "C1", "C-87", "p29", "MLC".
 *
 * @param text In English, Russian, Kazakh, French or Spanish, in any letter case.
 * @returns Its code; undefined: the text names none, or several.
 * @example parseInstrument('ILO Convention No. 87') // 'C087'
 */
export function parseInstrument(text: string): InstrumentCode | undefined {
  // Longer than any code: the pattern below never sees much.
  const short = text.length < 40 ? fold(text.trim()) : '';
  const match = /^(?:(c|p)[\s.-]*|(?:no|n)?\s*[.°#№]*\s*)(\d{1,3})$/.exec(short);
  if (match) {
    const code = codeOf((match[1] ?? 'c').toUpperCase(), Number(match[2]));
    return isCode(code) ? code : undefined;
  }
  const alias = short === '' ? undefined : aliased(short);
  if (alias) return alias.code;
  const found = findReferences(text, { unknown: true });
  const codes = new Set(found.map((one) => (one.known ? one.code : undefined)));
  const [code] = codes;
  return codes.size === 1 ? code : undefined;
}
