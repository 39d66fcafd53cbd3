export type { BaselineEntry } from '../finding.js';
export { knownEncoding } from '../input/decode.js';
export { encodings } from '../input/sniff.js';
export { baselineText, renewedBaseline } from './baseline.js';
export { columnsOf } from './columns-of.js';
export type { ValidateConfig } from './config-schema.js';
export { findFiles } from './find-files.js';
export { findConfig, type LoadedConfig, loadConfig } from './load-config.js';
export { type LoadedSchema, loadSchema } from './load-schema.js';
export { parseBaseline } from './parse-baseline.js';
export { parseRule, ruleNames, rulesOf } from './rule-settings.js';
export { validateFile } from './validate-file.js';
export {
  type FilesOutcome,
  type KnownFindings,
  type ValidateFilesOptions,
  validateFiles,
} from './validate-files.js';
