export type { BaselineEntry } from '../finding.js';
export { knownEncoding } from '../input/decode.js';
export { defaultLimits, type Limits, limitNames, limitOf } from '../input/limits.js';
export { encodings } from '../input/sniff.js';
export { baselineText, renewedBaseline } from './baseline.js';
export { findConfig, type LoadedConfig, loadConfig } from './config.js';
export type { ValidateConfig } from './config-schema.js';
export { findFiles } from './find-files.js';
export { type LoadedSchema, loadSchema } from './load-schema.js';
export { fileProblem } from './outputs/file-problem.js';
export { endBySignal } from './outputs/leftovers.js';
export { type OutputProblem, problemOfOutput } from './outputs/output-error.js';
export { appendTo, type OutputFile } from './outputs/output-file.js';
export { createOutputSet, type OutputSet } from './outputs/output-set.js';
export { parseBaseline } from './parse-baseline.js';
export { readWholeFile } from './read-whole-file.js';
export { columnsOf, limitsOf, parseRule, ruleNames, rulesOf } from './settings.js';
export { type Outputs, validateFile } from './validate-file.js';
export {
  type FilesOutcome,
  type KnownFindings,
  type ValidateFilesOptions,
  validateFiles,
} from './validate-files.js';
