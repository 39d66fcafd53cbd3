export { assertDataset, isRatification } from './assert-dataset.js';
export { type Field, fields } from './cells/fields.js';
export type {
  CauseReport,
  CodelistReport,
  ColumnReading,
  EvidenceNote,
  FileReport,
  Finding,
  Format,
  Outcome,
  Report,
  RowCounts,
  Shape,
  Totals,
  Unreadable,
  WhyNotCompared,
} from './finding.js';
export { createCsvReader } from './formats/csv-reader.js';
export { formats } from './formats/format.js';
export type { ReadEvent, RecordReader, SourceRecord } from './formats/record.js';
export { type Language, languages } from './locales/languages.js';
export { loadWords, type Words } from './locales/words.js';
export type { Digest, Input, Underway, ValidateOptions } from './options.js';
export { RatificationRow } from './ratification-row.js';
export type { ReferenceData } from './reference/reference-data.js';
export { conciseReport } from './reports/concise.js';
export { csvReport } from './reports/csv.js';
export { visible } from './reports/escape.js';
export { githubReport } from './reports/github.js';
export { htmlReport } from './reports/html.js';
export { type JsonOptions, jsonReport, ndjsonReport } from './reports/json.js';
export { junitReport } from './reports/junit.js';
export type { Reporter, ReportOptions } from './reports/options.js';
export { type PrettyOptions, prettyReport } from './reports/pretty.js';
export { type Progress, progressLine } from './reports/progress.js';
export {
  parseReporter,
  type ReporterName,
  type ReporterTarget,
  reporterNames,
  reporters,
} from './reports/reporters.js';
export { sarifReport } from './reports/sarif.js';
export { summaryReport } from './reports/summary.js';
export { type Painter, plainPainter } from './reports/terminal.js';
export {
  type ColumnView,
  type EntryView,
  type FileView,
  type GroupView,
  type ReportView,
  reportView,
} from './reports/view.js';
export type { FixOutcome, FixTarget } from './rewriting/fix.js';
export { type FindingCode, findingCodes, rule } from './rules/catalogue.js';
export type { Example, Rule } from './rules/rule.js';
export { type Severity, severities } from './severity.js';
export { type AnyInput, bundledReference, type Validation, validate } from './validate.js';
export { type FixedOutcome, validateAndFix } from './validate-and-fix.js';
