import { type CollectionName, collections } from '../collections.js';
import type { Corpus } from '../corpus.js';

/** One TypeScript module per collection: an array with one record a line. */
export function renderCollection(name: CollectionName, corpus: Corpus, banner: string): string {
  const { type, title } = collections[name];
  const records = corpus[name].map(({ record }) => `  ${JSON.stringify(record)},\n`);
  return `${banner}
import type { ${type} } from './types.js';

/** ${title} */
export const ${name}: readonly ${type}[] = [
${records.join('')}];
`;
}

/** The three clocks of each ratification, apart from the rest: what a question about time needs. */
export function renderClocks(corpus: Corpus, banner: string): string {
  const dates = new Map(corpus.laws.map(({ record }) => [record.id, record.date]));
  const lines = corpus.ratifications.map(({ record }) => {
    const { instrument, law, registered, inForce } = record;
    return `  ${instrument}: ${JSON.stringify([dates.get(law), registered, inForce])},\n`;
  });
  return `${banner}
import type { CalendarDate, KnownDate, RatifiedCode } from './types.js';

/** Three dates, never mixed: of the national law, of the registration with the ILO, of the entry into force. */
export type Clocks = readonly [law: CalendarDate, registered: KnownDate, inForce: KnownDate];

/** The clocks of each ratification, without its evidence: small, for questions about time. */
export const clocks: Readonly<Record<RatifiedCode, Clocks>> = {
${lines.join('')}};
`;
}

/** The classes of instruments over time, apart from the rest. */
export function renderCategories(corpus: Corpus, banner: string): string {
  const lines = corpus.instruments.map(({ record }) => {
    const spans = record.category.map(({ value, from }) => (from ? [value, from] : [value]));
    return `  ${record.code}: ${JSON.stringify(spans)},\n`;
  });
  return `${banner}
import type { Category, InstrumentCode, PartialDate } from './types.js';

/** A class, and the time from which it held; without one: no earlier class is known. */
export type CategorySpan = readonly [value: Category, from?: PartialDate];

/** The class of each instrument over time, oldest first, without its evidence. */
export const categories: Readonly<Record<InstrumentCode, readonly CategorySpan[]>> = {
${lines.join('')}};
`;
}

/** What the package says of itself. */
export function renderMeta(corpus: Corpus, version: string, banner: string): string {
  const asOf = corpus.ratifications
    .map(({ record }) => record.checked)
    .sort()
    .at(-1);
  const counts = Object.keys(collections)
    .map((name) => `    ${name}: ${corpus[name as CollectionName].length},\n`)
    .join('');
  return `${banner}
import type { CalendarDate } from './types.js';

/** What a dataset says of itself. */
export interface Meta {
  /** Version of the package that holds it. */
  readonly version: string;
  /** Day of the last comparison of a ratification with its sources. */
  readonly asOf: CalendarDate;
  /** Licence of the data, as an SPDX identifier. */
  readonly licence: string;
  /** Records per collection. */
  readonly counts: Readonly<Record<'${Object.keys(collections).join("' | '")}', number>>;
}

/** What this dataset says of itself. */
export const meta: Meta = {
  version: '${version}',
  asOf: '${asOf}',
  licence: 'CC-BY-4.0',
  counts: {
${counts}  },
};
`;
}
