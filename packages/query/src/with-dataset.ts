import type {
  CategorySpan,
  Claim,
  Completeness,
  Country,
  Event,
  Evidence,
  Indicator,
  Instrument,
  Law,
  Organization,
  PartialDate,
  Programme,
  Publication,
  Ratification,
  Roadmap,
  Source,
  Supervision,
} from '@ilo-kz/data';
import { collectionNames } from '@ilo-kz/data/collections';
import { countries as ourCountries } from '@ilo-kz/data/countries';
import { instruments as ourInstruments } from '@ilo-kz/data/instruments';
import { laws as ourLaws } from '@ilo-kz/data/laws';
import type { Answer } from './answer.js';
import { checkedRatifications, checkRecords } from './checked-dataset.js';
import { type CitationOptions, type CslItem, citationIn } from './citation/index.js';
import { instrumentCode } from './code.js';
import { type CompareOptions, type Comparison, compareIn } from './compare.js';
import { type Count, type CountOptions, countIn } from './count.js';
import { checkCollections } from './dataset-names.js';
import {
  type DiscrepanciesOptions,
  type Discrepancy,
  discrepanciesIn,
  type EvidencedDataset,
} from './discrepancies.js';
import { type EvidencedField, type EvidencedRecord, evidence } from './evidence.js';
import { type Gaps, type GapsOptions, gapsIn } from './gaps.js';
import { isInForceIn, type OnDate } from './in-force.js';
import { isRatifiedIn, type OnDateByBasis } from './is-ratified.js';
import { type Rank, rankIn, regionIn } from './rank.js';
import { type Ratified, type RatifiedOptions, ratifiedIn } from './ratified.js';
import { type ClaimedTotals, type Reconciliation, reconcileIn } from './reconcile.js';
import type { RatificationDates, Register } from './register.js';
import { type Status, statusIn } from './status.js';
import { type Timeline, type TimelineOptions, timelineIn } from './timeline.js';
import { type Unknown, type UnknownsDataset, unknownsIn } from './unknowns.js';

/** A type in which literal ids are widened to text, so that any dataset of this shape fits. */
type Loose<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Loose<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Loose<T[K]> }
      : T;

interface Shape {
  readonly instruments: readonly Instrument[];
  readonly ratifications: readonly Ratification[];
  readonly laws: readonly Law[];
  readonly countries: readonly Country[];
  readonly organizations: readonly Organization[];
  readonly programmes: readonly Programme[];
  readonly roadmaps: readonly Roadmap[];
  readonly events: readonly Event[];
  readonly publications: readonly Publication[];
  readonly indicators: readonly Indicator[];
  readonly claims: readonly Claim[];
  readonly supervision: readonly Supervision[];
  readonly sources: readonly Source[];
}

type CompleteTo = readonly Loose<Pick<Completeness, 'collection' | 'to'>>[];

/**
 * A dataset that satisfies the schema of @ilo-kz/schema: one State's ratifications and related
 * records. Every other collection is optional; the default instruments are those of @ilo-kz/data.
 */
export type DatasetLike = Pick<Loose<Shape>, 'ratifications'> &
  Partial<Loose<Shape>> & {
    /** As in `dataset.json`: the dates to which collections are complete. */
    readonly meta?: { readonly completeness?: CompleteTo };
    /** The same outside of `meta`. Without either, a missing ratification is `unknown`. */
    readonly completeness?: CompleteTo;
  };

/** The least that is needed of a ratification. Dates are `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `unknown`. */
export interface RatificationDatesOf {
  /** Code of the instrument, such as `C087`. */
  readonly instrument: string;
  readonly registered: string;
  readonly inForce?: string;
  readonly denounced?: string;
}

/** The questions of this package, over one dataset. */
export interface DatasetQuestions {
  readonly status: (code: string, options: OnDate) => Status;
  readonly isRatified: (code: string, options: OnDateByBasis) => Answer;
  readonly isInForce: (code: string, options: OnDate) => Answer;
  readonly ratified: (options: RatifiedOptions) => Ratified;
  readonly count: (options: CountOptions) => Count;
  readonly reconcile: (claim: ClaimedTotals) => Reconciliation;
  readonly gaps: (options: GapsOptions) => Gaps;
  readonly timeline: (options?: TimelineOptions) => Timeline;
  readonly compare: (states: readonly string[], options?: CompareOptions<string>) => Comparison;
  readonly rank: (country: string) => Rank;
  readonly region: () => readonly Rank[];
  readonly evidence: (record: EvidencedRecord, field: string) => readonly Evidence[];
  readonly citation: (
    record: EvidencedRecord,
    field: string,
    options?: CitationOptions,
  ) => string | readonly CslItem[];
  readonly discrepancies: (options?: DiscrepanciesOptions) => readonly Discrepancy[];
  readonly unknowns: () => readonly Unknown[];
}

/**
 * The same questions for another dataset: of another State, a newer one, your own.
 *
 * @param dataset The content of `dataset.json` or of `ilo-kz export all`, the module `@ilo-kz/data`,
 *   `{ ratifications, … }` as @ilo-kz/schema describes it, or a list of ratifications with
 *   `instrument`, `registered` and, if known, `inForce` and `denounced`. Such a list is compared
 *   with the States of @ilo-kz/data.
 * @throws RangeError for anything else, an instrument that does not exist, or an invalid date.
 * @example withDataset(dataset).isInForce('C087', { on: '2020' }) // 'yes'
 * @example withDataset([{ instrument: 'C087', registered: '1992', inForce: '1993' }]).isInForce('C087', { on: '1994' }) // 'yes'
 */
export function withDataset(
  dataset: readonly RatificationDatesOf[] | DatasetLike,
): DatasetQuestions {
  // Only the literal types of the values are lost.
  const data = asDataset(dataset) as Partial<Shape> & Pick<Shape, 'ratifications'>;
  const { ratifications, instruments = ourInstruments, laws = [] } = data;
  const { countries = [], roadmaps = [], supervision = [], sources = [] } = data;
  const { events = [], publications = [], claims = [] } = data;
  const register = registerOf({ instruments, ratifications, laws }, completenessOf(dataset));
  // Every record but a source says what its values rest on.
  const evidenced = Object.fromEntries(
    collectionNames.flatMap((name) => (name === 'sources' ? [] : [[name, data[name] ?? []]])),
  );
  // A dataset does not say whose it is; an edition of @ilo-kz/data has the laws of Kazakhstan.
  const state = laws.some(({ id }) => ourLaws.some((one) => one.id === id)) ? 'KAZ' : undefined;
  const named = {
    countries: data.countries ?? ourCountries,
    instruments,
    laws,
    sources,
    state,
  };
  const evidenceOf = (record: EvidencedRecord, field: string) =>
    evidence(record, field as EvidencedField<EvidencedRecord>);
  return {
    status: (code, options) => statusIn(register, { ratifications, laws }, code, options),
    isRatified: (code, options) => isRatifiedIn(register, code, options),
    isInForce: (code, options) => isInForceIn(register, code, options),
    ratified: (options) => ratifiedIn(register, instruments, options),
    count: (options) => countIn(register, options),
    reconcile: (claim) => reconcileIn(register, claim),
    gaps: (options) =>
      gapsIn(register, { instruments, laws, ratifications, roadmaps, supervision }, options),
    timeline: (options = {}) =>
      timelineIn(
        { claims, events, instruments, laws, publications, ratifications, roadmaps, supervision },
        options,
      ),
    compare: (states, options) => compareIn(countries, register, states, options),
    rank: (country) => rankIn(countries, register, country),
    region: () => regionIn(countries, register),
    evidence: evidenceOf,
    citation: (record, field, options = {}) =>
      citationIn(named, record, field, evidenceOf(record, field), options),
    discrepancies: (options = {}) => discrepanciesIn(evidenced as EvidencedDataset, options),
    unknowns: () => unknownsIn(evidenced as UnknownsDataset),
  };
}

function asDataset(dataset: unknown): object {
  if (Array.isArray(dataset)) {
    return { ratifications: checkedRatifications(dataset), countries: ourCountries };
  }
  const { ratifications } = (dataset ?? {}) as { readonly ratifications?: unknown };
  if (Array.isArray(ratifications)) {
    checkCollections(dataset, 'The dataset');
    checkRecords(dataset as object);
    return { ...(dataset as object), ratifications: checkedRatifications(ratifications) };
  }
  throw new RangeError(
    'The dataset has no list of ratifications: pass { ratifications: […] }, or a list of { instrument, registered, inForce }.',
  );
}

function completenessOf(dataset: unknown): CompleteTo {
  const { completeness, meta } = dataset as Pick<DatasetLike, 'completeness' | 'meta'>;
  return completeness ?? meta?.completeness ?? [];
}

/** The dates and classes of a dataset, in the form of `clocks` and `categories` of @ilo-kz/data. */
function registerOf(
  { instruments, ratifications, laws }: Pick<Shape, 'instruments' | 'ratifications' | 'laws'>,
  completeness: readonly { readonly collection: string; readonly to: string }[],
): Register {
  const categories = Object.fromEntries(
    instruments.map(({ code, category }) => [
      code,
      category.map(
        ({ value, from }) => (from ? [value, from] : [value]) as unknown as CategorySpan,
      ),
    ]),
  );
  const lawDates = new Map<string, Law['date']>(laws.map(({ id, date }) => [id, date]));
  const clocks = Object.fromEntries(
    ratifications.map((one): [string, RatificationDates] => {
      const { instrument, law, registered, inForce } = one;
      const { denounced } = one as { readonly denounced?: PartialDate };
      const dates = [lawDates.get(law) ?? 'unknown', registered, inForce] as const;
      return [
        instrumentCode(instrument, categories),
        denounced === undefined ? dates : [...dates, denounced],
      ];
    }),
  );
  const to = (name: string): PartialDate | undefined => {
    const found = completeness.find(({ collection }) => collection === name)?.to;
    return found === undefined || found === 'not-claimed' ? undefined : (found as PartialDate);
  };
  return { clocks, categories, completeTo: [to('ratifications'), to('countries')] };
}
