import type {
  CategorySpan,
  Claim,
  Clocks,
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
import type { Answer } from './answer.js';
import { type CitationOptions, type CslItem, citationIn } from './citation/index.js';
import { instrumentCode } from './code.js';
import { type CompareOptions, type Comparison, compareIn } from './compare.js';
import { type Count, type CountOptions, countIn } from './count.js';
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
import type { Register } from './register.js';
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

/**
 * A dataset that satisfies the schema of @ilo-kz/schema: one State's ratifications and related
 * records. Collections that only some questions need are optional.
 */
export type DatasetLike = Pick<Loose<Shape>, 'instruments' | 'ratifications' | 'laws'> &
  Partial<Loose<Shape>> & {
    /** The dates to which collections are complete; without one, a missing ratification is `unknown`. */
    readonly completeness?: readonly Loose<Pick<Completeness, 'collection' | 'to'>>[];
  };

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
 * The same questions for another dataset of the same shape: of another State, a newer one, your own.
 *
 * @param dataset `{ instruments, ratifications, laws, … }` as @ilo-kz/schema describes it.
 * @example withDataset(dataset).isInForce('C087', { on: '2020' }) // 'yes'
 */
export function withDataset(dataset: DatasetLike): DatasetQuestions {
  // The values were checked by the schema; only their literal types are lost.
  const data = dataset as unknown as Partial<Shape> &
    Pick<Shape, 'instruments' | 'ratifications' | 'laws'>;
  const { instruments, ratifications, laws } = data;
  const { countries = [], roadmaps = [], supervision = [], sources = [] } = data;
  const { events = [], publications = [], claims = [] } = data;
  const register = registerOf(data, dataset.completeness ?? []);
  // Every record but a source says what its values rest on.
  const evidenced = Object.fromEntries(
    collectionNames.flatMap((name) => (name === 'sources' ? [] : [[name, data[name] ?? []]])),
  );
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
      citationIn(sources, record, field, evidenceOf(record, field), options),
    discrepancies: (options = {}) => discrepanciesIn(evidenced as EvidencedDataset, options),
    unknowns: () => unknownsIn(evidenced as UnknownsDataset),
  };
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
    ratifications.map(({ instrument, law, registered, inForce }): [string, Clocks] => [
      instrumentCode(instrument, categories),
      [lawDates.get(law) ?? 'unknown', registered, inForce],
    ]),
  );
  const to = (name: string): PartialDate | undefined => {
    const found = completeness.find(({ collection }) => collection === name)?.to;
    return found === undefined || found === 'not-claimed' ? undefined : (found as PartialDate);
  };
  return { clocks, categories, completeTo: [to('ratifications'), to('countries')] };
}
