/**
 * Rules that the schema of a record cannot express, for any State's dataset.
 *
 * @module
 */
export {
  checkDataset,
  checkRecord,
  type DatasetFinding,
  type DatasetLocale,
  type LocaleOf,
  messageOf,
  titleOf,
} from './check.js';
export { evidenceIn, type PlacedEvidence } from './evidence.js';
export { fieldName, fieldValue } from './field.js';
export { originalOf } from './originals.js';
export { recordsOf } from './records.js';
export {
  type DatasetExample,
  type DatasetFault,
  type DatasetRecord,
  type DatasetRule,
  defineDatasetRule,
  type Message,
  type Path,
  type PlacedFault,
  type RecordOf,
  type Severity,
  type ValidRecord,
} from './rule.js';
export { type DatasetRuleCode, datasetRules } from './rules.js';
export { textsIn } from './texts.js';
export type { DatasetOptions, DatasetView } from './view.js';
