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
export type { Digest, Input, ValidateOptions } from './options.js';
export { createCsvReader } from './read/csv-reader.js';
export type { ReadEvent, RecordReader, SourceRecord } from './read/record.js';
export type { ReferenceData } from './reference/reference-data.js';
export { type JsonOptions, jsonReport } from './report/json.js';
export { type Painter, plainPainter } from './report/painter.js';
export { type PrettyOptions, prettyReport } from './report/pretty.js';
export { type FindingCode, findingCodes, rule } from './rules/catalogue.js';
export type { Example, Rule, Severity } from './rules/rule.js';
export { RatificationRow } from './rules/schema-ring.js';
export { bundledReference, type Validation, validate } from './validate.js';
export { loadWords } from './words/load-words.js';
export { type Language, languages, type Words } from './words/words.js';
