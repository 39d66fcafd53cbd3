import { sourceOf } from './reader.js';
import type { Found, Reference, UnknownReference } from './reference.js';
import { scan } from './scan.js';

/** What {@link findReferences} reports. */
export interface FindOptions {
  /** Also what cannot be resolved: "Convention No. 999", a title that several instruments have. */
  readonly unknown?: boolean;
}

/**
 * The references to ILO Conventions and Protocols in a text in English, Russian, Kazakh, French or
 * Spanish: numbers ("Conventions Nos 97, 102 and 131", "№ 87 конвенция", "ILO No. 87"), codes ("C087",
 * "C87 and 98"), official titles and the names that laws give, protocols ("and its Protocol of
 * 2014") and aliases ("MLC, 2006"). Conventions of other bodies, articles, laws
 * and Recommendations are none. It takes time in proportion to the length of the text.
 *
 * @param text Any text. An empty line ends a reference, one line break does not.
 * @param options.unknown Also references that name no one instrument: `known: false`.
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
  { unknown = false }: FindOptions = {},
): readonly (Reference | UnknownReference)[] {
  const all = scan(sourceOf(text)).map((found) => reference(text, found));
  return unknown ? all : all.filter(({ known }) => known);
}

function reference(text: string, found: Found): Reference | UnknownReference {
  const { kind, start, end, codes, number } = found;
  const place = { kind, start, end, text: text.slice(start, end) };
  const [code, ...others] = codes;
  if (code !== undefined && others.length === 0) return { known: true, code, ...place };
  return { known: false, ...(number === undefined ? {} : { number }), candidates: codes, ...place };
}
