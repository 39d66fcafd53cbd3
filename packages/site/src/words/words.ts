import type {
  Category,
  Claim,
  Commitment,
  Country,
  CountryRatification,
  Event,
  Indicator,
  Instrument,
  InstrumentStatus,
  Law,
  Organization,
  Party,
  Programme,
  Publication,
  Ratification,
  Roadmap,
  Source,
  StatusPeriod,
  Supervision,
} from '@ilo-kz/data';
import type { CollectionName } from '@ilo-kz/data/collections';
import type { Basis, ClaimVerdict, TimelineEntry } from '@ilo-kz/query';
import type { ViewName } from '../routes/route.js';
import type { ChangesWords } from './changes.js';
import type { ChartWords } from './chart-words.js';
import type { DocumentWords } from './documents.js';
import type { NotFoundWords } from './not-found.js';
import type { SearchWords } from './search.js';
import type { SingleFileWords } from './single-file.js';

type Own<R> = R extends unknown ? Exclude<keyof R, 'evidence' | 'unknown'> : never;

/** A field of any record: a new field does not compile before it has a name in three languages. */
export type FieldName =
  | Own<
      | Claim
      | Country
      | Event
      | Indicator
      | Instrument
      | Law
      | Organization
      | Programme
      | Publication
      | Ratification
      | Roadmap
      | Source
      | Supervision
    >
  | Own<Commitment | CountryRatification | Party | StatusPeriod>
  | 'commitments';

/** A value from a closed list, of any field. */
export type ValueName =
  | Category
  | Commitment['kind']
  | Event['kind']
  | Indicator['bound']
  | Instrument['type']
  | InstrumentStatus
  | Law['kind']
  | Law['stage']
  | Organization['kind']
  | Programme['kind']
  | Programme['status']
  | Publication['kind']
  | Ratification['action']
  | Ratification['status']
  | Source['tier']
  | Supervision['kind']
  | NonNullable<Supervision['seen']>
  | NonNullable<Supervision['status']>
  | 'true'
  | 'false';

/** What surrounds every page, and the first page. */
export interface FrameWords {
  readonly language: string;
  readonly site: {
    readonly name: string;
    readonly tagline: string;
    readonly skip: string;
    readonly sections: string;
    readonly languages: string;
    readonly breadcrumb: string;
    readonly footer: (version: string, asOf: string) => string;
    readonly notARegister: string;
    readonly licence: string;
    readonly source: string;
  };
  readonly home: {
    readonly lead: string;
    readonly ratified: string;
    readonly onDay: (date: string) => string;
    readonly atLeast: string;
    readonly views: string;
    readonly records: string;
    readonly recordsNote: string;
    readonly download: string;
    readonly downloadNote: string;
  };
  readonly copy: string;
  readonly copied: string;
  readonly moved: string;
}

/** The pages of records and of findings. */
export interface RecordWords {
  readonly collections: Readonly<
    Record<CollectionName, { readonly title: string; readonly about: string }>
  >;
  readonly findings: {
    readonly title: string;
    readonly about: string;
    readonly severity: string;
    readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
    readonly why: string;
    readonly bad: string;
    readonly good: string;
    readonly bytes: string;
    readonly cut: (characters: number) => string;
    readonly code: string;
    readonly command: string;
  };
  readonly record: {
    readonly facts: string;
    readonly noTitleHere: string;
    readonly evidence: (documents: number) => string;
    readonly against: (documents: number) => string;
    readonly evidenceTitle: string;
    readonly discrepancies: string;
    readonly noValue: string;
    readonly unknowns: string;
    readonly unknownField: (field: string) => string;
    readonly related: string;
    readonly relatedNone: string;
    readonly cites: string;
    readonly use: string;
    readonly official: string;
    readonly noOfficial: string;
    readonly openDocument: string;
    readonly citePage: string;
    readonly citeFact: (field: string) => string;
    readonly asText: string;
    readonly bibtex: string;
    readonly json: string;
    readonly code: string;
    readonly command: string;
    readonly checked: (date: string) => string;
    readonly read: (date: string) => string;
    readonly report: string;
    readonly reportTitle: (record: string) => string;
    readonly reportBody: (address: string, version: string) => string;
    readonly inEnglish: string;
    readonly count: (records: number) => string;
    readonly page: (title: string, version: string, asOf: string) => string;
  };
  readonly instrument: {
    readonly kazakhstan: string;
    readonly notRecorded: string;
    readonly states: string;
    readonly statesNote: (asOf: string) => string;
  };
  readonly country: {
    readonly fundamental: (n: number, of: number) => string;
    readonly note: (asOf: string) => string;
  };
  readonly claim: {
    readonly reconciled: string;
    readonly notCounted: string;
    readonly claimed: string;
  };
}

/** Names of fields, and of values from closed lists. */
export interface NameWords {
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly values: Readonly<Record<ValueName, string>>;
  readonly classesOf: Readonly<Record<Category, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly verdicts: Readonly<Record<ClaimVerdict, string>>;
  readonly grades: Readonly<Record<'official' | 'secondary' | 'derived' | 'unverified', string>>;
  readonly precision: Readonly<Record<'day' | 'month' | 'year' | 'unknown', string>>;
  readonly unknown: string;
}

/** The views. */
export interface ViewWords {
  readonly views: Readonly<Record<ViewName, { readonly title: string; readonly about: string }>>;
  readonly table: {
    readonly caption: string;
    readonly search: string;
    readonly class: string;
    readonly all: string;
    readonly shown: (n: number, of: number) => string;
    readonly sortHint: string;
    readonly lawDate: string;
  };
  readonly onDate: {
    readonly record: string;
    readonly classesOf: string;
    readonly date: string;
    readonly slider: string;
    readonly basis: string;
    readonly total: string;
    readonly complete: string;
    readonly incomplete: string;
    readonly codes: string;
    readonly undecided: string;
    readonly claims: string;
    readonly claimsNote: string;
    readonly noScript: string;
    readonly invalid: string;
  };
  readonly gaps: {
    readonly scope: (date: string, leftOut: number) => string;
    readonly since: (date: string) => string;
    readonly withIntentions: string;
    readonly without: string;
    readonly enacted: string;
  };
  readonly states: {
    readonly asOf: (date: string) => string;
    readonly key: string;
    readonly total: string;
    readonly cell: Readonly<Record<'ratified' | 'denounced' | 'not-ratified' | 'unknown', string>>;
    readonly region: string;
    readonly everyone: string;
  };
  readonly timeline: {
    readonly kinds: Readonly<Record<TimelineEntry['kind'], string>>;
    readonly undated: string;
    readonly about: string;
  };
  readonly evidence: {
    readonly grades: string;
    readonly documents: string;
    readonly discrepancies: string;
    readonly unknowns: string;
    readonly published: string;
    readonly says: string;
    readonly why: string;
    readonly field: string;
    readonly cited: string;
  };
}

/** Every word and sentence of the site in one language; what is missing in one does not compile. */
export interface Words
  extends FrameWords,
    RecordWords,
    NameWords,
    ViewWords,
    DocumentWords,
    SearchWords,
    ChangesWords,
    NotFoundWords,
    SingleFileWords {
  readonly charts: ChartWords;
}
