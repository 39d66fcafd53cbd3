import { type CollectionName, collectionNames } from '@ilo-kz/schema';
import { collections } from '../collections.js';
import type { Completeness } from '../completeness.js';
import type { Corpus, Entry } from '../corpus.js';
import type { Redirects } from '../redirects.js';

/**
 * The collections with so many records that a program should be able to load one without another.
 * The rest stand in one module: an engine spends longer on opening a file than on reading it.
 */
export const largeCollections: readonly CollectionName[] = [
  'instruments',
  'ratifications',
  'laws',
  'countries',
  'sources',
];

/**
 * Arrays of one or more collections, one record a line, so that a review shows which published
 * record changed. A JavaScript engine reads JSON about twice as fast as a literal of the same size,
 * and a bundler drops the call when the array is unused.
 */
export function renderCollections(
  names: readonly CollectionName[],
  corpus: Corpus,
  banner: string,
): string {
  const types = names.map((name) => collections[name].type).sort();
  return `${banner}
import type { ${types.join(', ')} } from './types.js';
${names.map((name) => renderArray(name, corpus)).join('')}`;
}

function renderArray(name: CollectionName, corpus: Corpus): string {
  const { type, title } = collections[name];
  const entries = corpus[name] as readonly Entry<object>[];
  const lines = entries.map(({ record }) => escaped(JSON.stringify(record)));
  return `
/** ${title} */
export const ${name}: readonly ${type}[] = /* @__PURE__ */ JSON.parse('[\\
${lines.join(',\\\n')}\\
]');
`;
}

/** Some names of a module, so that they have a path of their own. */
export function renderPart(names: readonly string[], from: string, banner: string): string {
  return `${banner}
export { ${names.join(', ')} } from './${from}.js';
`;
}

/**
 * JSON as it must stand in a string literal: an engine reads that in less time than a template of
 * the same text. Letters beyond Latin-1 are escaped: with a single one of them the engine holds and
 * parses the whole text in twice the space.
 */
function escaped(json: string): string {
  return json
    .replace(
      /[\u0100-\uffff]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/[\\']/g, (found) => `\\${found}`);
}

/**
 * The three clocks of each ratification and the classes of each instrument over time, apart from the
 * rest: what a question about time needs.
 */
export function renderRegister(corpus: Corpus, completeness: Completeness, banner: string): string {
  const dates = new Map(corpus.laws.map(({ record }) => [record.id, record.date]));
  const clocks = corpus.ratifications.map(({ record }) => {
    const { instrument, law, registered, inForce } = record;
    return `  ${instrument}: ${JSON.stringify([dates.get(law), registered, inForce])},\n`;
  });
  const categories = corpus.instruments.map(({ record }) => {
    const spans = record.category.map(({ value, from }) => (from ? [value, from] : [value]));
    return `  ${record.code}: ${JSON.stringify(spans)},\n`;
  });
  const to = (name: CollectionName) =>
    completeness.find(({ collection }) => collection === name)?.to ?? 'not-claimed';
  return `${banner}
import type { Category, InstrumentCode, KnownDate, PartialDate, RatifiedCode } from './types.js';

/** Three dates, never mixed: national law, registration with the ILO, entry into force. */
export type Clocks = readonly [law: KnownDate, registered: KnownDate, inForce: KnownDate];

/** The clocks of each ratification, without its evidence. */
export const clocks: Readonly<Record<RatifiedCode, Clocks>> = {
${clocks.join('')}};

/** To which day what is not recorded was not ratified: any instrument, a fundamental one. */
export const completeTo: readonly [any: PartialDate, fundamental: PartialDate] = ['${to('ratifications')}', '${to('countries')}'];

/** A class, and the time from which it held; without one: no earlier class is known. */
export type CategorySpan = readonly [value: Category, from?: PartialDate];

/** The class of each instrument over time, oldest first, without its evidence. */
export const categories: Readonly<Record<InstrumentCode, readonly CategorySpan[]>> = {
${categories.join('')}};
`;
}

/** What the package says of itself. */
export function renderMeta(
  corpus: Corpus,
  completeness: Completeness,
  version: string,
  banner: string,
): string {
  const asOf = corpus.ratifications
    .map(({ record }) => record.checked)
    .sort()
    .at(-1);
  const counts = Object.fromEntries(collectionNames.map((name) => [name, corpus[name].length]));
  return `${banner}
import type { CollectionName } from './collections.js';
import type { CalendarDate, PartialDate } from './types.js';

export type { CollectionName };

/** To which date a collection is complete, and on what evidence. */
export interface Completeness {
  readonly collection: CollectionName;
  readonly scope: string;
  /** What lies later, or outside the scope, is unknown, not absent. */
  readonly to: PartialDate | 'not-claimed';
  readonly claims?: readonly string[];
  readonly sources?: readonly string[];
  readonly note: string;
}

/** What a dataset says of itself. */
export interface Meta {
  /** Version of the package that holds it. */
  readonly version: string;
  /** Day of the last comparison of a ratification with its sources. */
  readonly asOf: CalendarDate;
  /** Licence of the data, as an SPDX identifier. */
  readonly licence: string;
  /** Records per collection. */
  readonly counts: Readonly<Record<CollectionName, number>>;
  readonly completeness: readonly Completeness[];
}

/** What this dataset says of itself. */
export const meta: Meta = {
  version: '${version}',
  asOf: '${asOf}',
  licence: 'CC-BY-4.0',
  counts: ${JSON.stringify(counts)},
  completeness: [
${completeness.map((entry) => `    ${JSON.stringify(entry)},\n`).join('')}  ],
};
`;
}

/** Ids that lead elsewhere. */
export function renderRedirects(redirects: Redirects, banner: string): string {
  return `${banner}
import type { CollectionName } from './collections.js';

/** An id that was published once and leads elsewhere now. */
export interface Redirect {
  readonly kind: 'moved' | 'merged';
  readonly collection: CollectionName;
  readonly from: string;
  readonly to: string;
  readonly since: string;
}

/** Every id that leads elsewhere: ids never vanish. */
export const redirects: readonly Redirect[] = [
${redirects.map((redirect) => `  ${JSON.stringify(redirect)},\n`).join('')}];
`;
}
