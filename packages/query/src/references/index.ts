import type { InstrumentCode } from '@ilo-kz/data';
import { checkName } from '../did-you-mean.js';
import { checkOptions, checkText } from '../options.js';
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
 * @throws RangeError for an unknown option or certainty, whose message names the nearest, and for what is
 *   not text.
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
  checkText(text);
  const { unknown = false, certainty = 'likely' } = options ?? {};
  checkName(certainty, certainties, 'certainty');
  return read(tokensOf(text)).filter(
    (one) => (unknown || one.known) && (certainty === 'likely' || one.certainty === 'certain'),
  );
}

/** Options of {@link parseInstrument}. */
export interface ParseOptions {
  /**
   * `certain`: only what {@link findReferences} is certain of, as "Convention No. 87" and "MLC, 2006";
   * not "87", "C87" or "MLC". Default: these, too.
   */
  readonly certainty?: Certainty;
}

/**
 * The one instrument that a short text names: a cell of a table, a line of a list, the input of a
 * user. It accepts everything that {@link findReferences} finds, and shorter forms that would be too
 * vague in a running text: "87", "No. 87", "C1", "C-87", "p29", "MLC".
 *
 * @param text In English, Russian, Kazakh, French or Spanish, in any letter case.
 * @param options.certainty `certain`: without what is only likely.
 * @returns Its code; undefined: the text names none, or several.
 * @throws RangeError for an unknown option or certainty (the message names the nearest), and for a
 *   value that is not a text. Also for options that are not an object: `cells.map(parseInstrument)`
 *   passes the place of the cell as options, so write `cells.map((cell) => parseInstrument(cell))`.
 * @example parseInstrument('ILO Convention No. 87') // 'C087'
 */
export function parseInstrument(text: string, options?: ParseOptions): InstrumentCode | undefined {
  checkOptions(options, ['certainty']);
  checkText(text);
  const { certainty: needed = 'likely' } = options ?? {};
  checkName(needed, certainties, 'certainty');
  const code = needed === 'likely' ? codeAlone(text) : undefined;
  if (code !== undefined) return code === 'none' ? undefined : code;
  const found = read(tokensOf(text));
  const [first] = found;
  if (!first?.known || found.some((one) => !one.known || one.code !== first.code)) return undefined;
  const isSure = needed === 'likely' || found.some(({ certainty }) => certainty === 'certain');
  return isSure ? first.code : undefined;
}

/** "87", "No. 87", "C-87", "MLC"; `none`: a number that no instrument has; undefined: more than that. */
function codeAlone(text: string): InstrumentCode | 'none' | undefined {
  // Longer than any code: the pattern below never sees much.
  const short = text.length < 40 ? normalise(text.trim().replaceAll('№', '#')) : '';
  const match = /^(?:(c|p)[\s.-]*|(?:no|n)?\s*[.°#]*\s*)(\d{1,3})$/.exec(short);
  if (!match) return short === '' ? undefined : aliased(short)?.code;
  const code = codeOf((match[1] ?? 'c').toUpperCase(), Number(match[2]));
  return isCode(code) ? code : 'none';
}
