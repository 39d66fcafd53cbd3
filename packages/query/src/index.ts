export type { Answer } from './answer.js';
export type { Basis } from './basis.js';
export { bases, gapStatuses, timelineCollections } from './choices.js';
export {
  type CitationOptions,
  type CitationStyle,
  type CslItem,
  citation,
  citationLanguages,
  citationStyles,
} from './citation/index.js';
export type { Code } from './code.js';
export { type AsOf, type Cell, type CompareOptions, type Comparison, compare } from './compare.js';
export { type Count, type CountOptions, count, type Interval } from './count.js';
export { type DiscrepanciesOptions, type Discrepancy, discrepancies } from './discrepancies.js';
export {
  citedFields,
  type EvidencedField,
  type EvidencedRecord,
  evidence,
} from './evidence.js';
export { type ExplainOptions, explain, explainReason } from './explain.js';
export {
  type EnactedOnly,
  type Gap,
  type Gaps,
  type GapsOptions,
  gaps,
  type Intention,
} from './gaps.js';
export { isInForce, type OnDate } from './in-force.js';
export { isRatified, type OnDateByBasis } from './is-ratified.js';
export { type Label, type LabelLanguage, type Labelled, label } from './label.js';
export { instrument, law, ratification } from './lookup.js';
export { officialPage } from './official-page.js';
export type { ExplainLanguage } from './phrases.js';
export { type Rank, rank, region } from './rank.js';
export { type Ratified, type RatifiedOptions, ratified } from './ratified.js';
export {
  type Attempt,
  type ClaimedTotals,
  type ClaimVerdict,
  type Figure,
  type Reconciliation,
  reconcile,
  type Verdict,
} from './reconcile.js';
export {
  claim,
  country,
  event,
  indicator,
  organization,
  programme,
  publication,
  roadmap,
  supervisoryAct,
} from './record-lookups.js';
export {
  type Certainty,
  certainties,
  type FindOptions,
  findReferences,
  instrumentsOfTitle,
  namesAnother,
  type ParseOptions,
  type Place,
  parseInstrument,
  type Reference,
  type ReferenceKind,
  type Titled,
  type UnknownReference,
} from './references/index.js';
export { source } from './source.js';
export { type ClockStatus, type Reason, type Status, status } from './status.js';
export {
  type Timeline,
  type TimelineCollection,
  type TimelineEntry,
  type TimelineOptions,
  timeline,
} from './timeline.js';
export { type Unknown, unknowns } from './unknowns.js';
export {
  type DatasetLike,
  type DatasetQuestions,
  type RatificationDatesOf,
  withDataset,
} from './with-dataset.js';
