import type { InstrumentCode } from '@ilo-kz/data';
import { checkName } from '../did-you-mean.js';
import { checkOptions } from '../options.js';
import { aliased, codeOf, isCode } from './instruments.js';
import { read } from './reader.js';
import { type Certainty, certainties, type Reference, type UnknownReference } from './reference.js';
import { normalise, tokensOf } from './tokens.js';

export { instrumentsOfTitle, namesAnother, type Titled } from './named-otherwise.js';
export type { Certainty, Place, Reference, ReferenceKind, UnknownReference } from './reference.js';
export { certainties } from './reference.js';

/** What {@link findReferences} reports. */
export interface FindOptions {
  /** Also what cannot be resolved: "Convention No. 999", a title that several instruments have. */
  readonly unknown?: boolean;
  /** `certain`: without those that are only `likely`. Default: both. */
  readonly certainty?: Certainty;
}

/**
 * The references to ILO Conventions and Protocols in a text in English, Russian, Kazakh, French or
 * Spanish: numbers ("Conventions Nos 97, 102 and 131", "№ 87 конвенция", "ILO No. 87"), codes ("C087",
 * "C87 and 98"), official titles and the names that laws give, protocols ("and its Protocol of
 * 2014") and aliases ("MLC, 2006"). Conventions of other bodies, articles, laws
 * and Recommendations are not reported. It takes time in proportion to the length of the text.
 *
 * @param text Any text. An empty line ends a reference, one line break does not.
 * @param options.unknown Also references that name no one instrument: `known: false`.
 * @throws RangeError for an unknown option or certainty; the message names the nearest.
 * @returns In the order of the text, each with its place as UTF-16 indices. No two overlap, except
 *   that the members of a range ("Nos 81–83") have the same place.
 * @example findReferences('Conventions Nos 81 and 129').map(({ code }) => code) // ['C081', 'C129']
 */
export function findReferences(
  text: string,
  options?: FindOptions & { readonly unknown?: false },
): readonly Reference[];
export function findReferences(
  text: string,
  options: FindOptions,
): readonly (Reference | UnknownReference)[];
export function findReferences(
  text: string,
  options?: FindOptions,
): readonly (Reference | UnknownReference)[] {
  checkOptions(options, ['unknown', 'certainty']);
  const { unknown = false, certainty = 'likely' } = options ?? {};
  checkName(certainty, certainties, 'certainty');
  return read(tokensOf(text)).filter(
    (one) => (unknown || one.known) && (certainty === 'likely' || one.certainty === 'certain'),
  );
}

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
  const short = text.length < 40 ? normalise(text.trim().replaceAll('№', '#')) : '';
  const match = /^(?:(c|p)[\s.-]*|(?:no|n)?\s*[.°#]*\s*)(\d{1,3})$/.exec(short);
  if (match) {
    const code = codeOf((match[1] ?? 'c').toUpperCase(), Number(match[2]));
    return isCode(code) ? code : undefined;
  }
  const alias = short === '' ? undefined : aliased(short);
  if (alias) return alias.code;
  const codes = new Set(
    findReferences(text, { unknown: true }).map((one) => (one.known ? one.code : undefined)),
  );
  const [code] = codes;
  return codes.size === 1 ? code : undefined;
}
