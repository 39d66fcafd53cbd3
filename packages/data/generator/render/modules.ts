import { type CollectionName, collectionNames } from '@ilo-kz/schema';
import { collections } from '../collections.js';
import type { Completeness } from '../completeness.js';
import type { Corpus, Entry } from '../corpus.js';
import type { Redirects } from '../redirects.js';
import { commonEvidence, withoutCommon } from './common-evidence.js';

/**
 * The large collections, which have a module each so that a program can load one alone. The small
 * ones share a module: opening a file takes longer than parsing them.
 */
export const largeCollections: readonly CollectionName[] = [
  'instruments',
  'ratifications',
  'laws',
  'countries',
  'supervision',
  'sources',
];

/**
 * A module with the arrays of one or more collections, one record per line, so that a review shows
 * which published record changed. A JavaScript engine parses JSON about twice as fast as a literal
 * of the same size, and a bundler drops the call if the array is unused.
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
  const records = entries.map(({ record }) => record);
  // In a module of several collections it would save nothing.
  const common = largeCollections.includes(name) ? commonEvidence(records) : {};
  if (Object.keys(common).length === 0) {
    return `
/** ${title} */
export const ${name}: readonly ${type}[] = /* @__PURE__ */ ${parsed(records)};
`;
  }
  return `
/** ${title} */
export const ${name}: readonly ${type}[] = /* @__PURE__ */ withCommonEvidence();

/** What most records cite for a field is written once; a record below has only what differs. */
function withCommonEvidence(): readonly ${type}[] {
  const common = JSON.parse('${escaped(JSON.stringify(common))}');
  return ${parsed(records.map((record) => withoutCommon(record, common)))}.map((record: ${type}) => ({ ...record, evidence: { ...common, ...record.evidence } }));
}
`;
}

function parsed(records: readonly object[]): string {
  const lines = records.map((record) => escaped(JSON.stringify(record)));
  return `JSON.parse('[\\
${lines.join(',\\\n')}\\
]')`;
}

/** A module that exports some names of another, so that they have a path of their own. */
export function renderPart(names: readonly string[], from: string, banner: string): string {
  return `${banner}
export { ${names.join(', ')} } from './${from}.js';
`;
}

/**
 * JSON for a string literal, which an engine parses faster than a template literal of the same text.
 * Letters beyond Latin-1 are escaped: a single one of them would double the memory for the whole
 * text.
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
 * A small module with only the values that questions about time need: the three dates of each
 * ratification, and the classes of each instrument over time.
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

/** The three dates of each ratification, without its evidence. */
export const clocks: Readonly<Record<RatifiedCode, Clocks>> = {
${clocks.join('')}};

/** The dates to which the record is complete: for any instrument, and for fundamental ones. */
export const completeTo: readonly [any: PartialDate, fundamental: PartialDate] = ['${to('ratifications')}', '${to('countries')}'];

/** A class and the date from which it applied; without a date, no earlier class is known. */
export type CategorySpan = readonly [value: Category, from?: PartialDate];

/** The class of each instrument over time, oldest first, without its evidence. */
export const categories: Readonly<Record<InstrumentCode, readonly CategorySpan[]>> = {
${categories.join('')}};
`;
}

/** The module with the metadata of the dataset. */
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

/** The date to which a collection is complete, with the evidence for it. */
export interface Completeness {
  readonly collection: CollectionName;
  readonly scope: string;
  /** Anything later or outside the scope is unknown, not absent. */
  readonly to: PartialDate | 'not-claimed';
  readonly claims?: readonly string[];
  readonly sources?: readonly string[];
  readonly note: string;
}

/** Metadata of a dataset. */
export interface Meta {
  /** Version of the package with the dataset. */
  readonly version: string;
  /** Day of the last comparison of a ratification with its sources. */
  readonly asOf: CalendarDate;
  /** Licence of the data, as an SPDX identifier. */
  readonly licence: string;
  /** Records per collection. */
  readonly counts: Readonly<Record<CollectionName, number>>;
  readonly completeness: readonly Completeness[];
}

/** Metadata of this dataset. */
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

/** The module with the ids that were moved, merged or split. */
export function renderRedirects(redirects: Redirects, banner: string): string {
  return `${banner}
import type { CollectionName } from './collections.js';

/** A published id that was replaced by another. */
export interface Redirect {
  /** split: one record became several; the newest of them replaces its id. */
  readonly kind: 'moved' | 'merged' | 'split';
  readonly collection: CollectionName;
  readonly from: string;
  readonly to: string;
  readonly since: string;
}

/** All ids that were moved, merged or split: a published id never vanishes. */
export const redirects: readonly Redirect[] = [
${redirects.map((redirect) => `  ${JSON.stringify(redirect)},\n`).join('')}];
`;
}
