export { assertDataset, isRatification } from './dataset/assert-dataset.js';
export type {
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
} from './finding.js';
export { type Field, fields } from './map/fields.js';
export type { Digest, Input, Underway, ValidateOptions } from './options.js';
export { createCsvReader } from './read/csv-reader.js';
export type { ReadEvent, RecordReader, SourceRecord } from './read/record.js';
export type { ReferenceData } from './reference/reference-data.js';
export { conciseReport } from './report/concise.js';
export { csvReport } from './report/csv.js';
export { githubReport } from './report/github.js';
export { htmlReport } from './report/html.js';
export { type JsonOptions, jsonReport } from './report/json.js';
export { junitReport } from './report/junit.js';
export { ndjsonReport } from './report/ndjson.js';
export { type Painter, plainPainter } from './report/painter.js';
export { type PrettyOptions, prettyReport } from './report/pretty.js';
export { type Progress, progressLine } from './report/progress-line.js';
export { redacted } from './report/redact.js';
export type { Reporter, ReportOptions } from './report/report-options.js';
export {
  parseReporter,
  type ReporterName,
  type ReporterTarget,
  reporterNames,
  reporters,
} from './report/reporters.js';
export { sarifReport } from './report/sarif.js';
export { summaryReport } from './report/summary.js';
export { type FindingCode, findingCodes, rule } from './rules/catalogue.js';
export type { Example, Rule, Severity } from './rules/rule.js';
export { RatificationRow } from './rules/schema-ring.js';
export { bundledReference, type Validation, validate } from './validate.js';
export { loadWords } from './words/load-words.js';
export { type Language, languages, type Words } from './words/words.js';
