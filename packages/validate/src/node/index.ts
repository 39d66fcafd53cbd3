export {
  type BaselineEntry,
  baselineText,
  parseBaseline,
  renewedBaseline,
} from '../control/baseline.js';
export { columnsOf } from '../control/columns-of.js';
export type { ValidateConfig } from '../control/config-schema.js';
export { parseRule, ruleNames, rulesOf } from '../control/rules.js';
export { knownEncoding } from '../read/decode.js';
export { encodings } from '../read/sniff.js';
export { findFiles } from './find-files.js';
export { findConfig, type LoadedConfig, loadConfig } from './load-config.js';
export { type LoadedSchema, loadSchema } from './load-schema.js';
export { validateFile } from './validate-file.js';
export {
  type FilesOutcome,
  type KnownFindings,
  type ValidateFilesOptions,
  validateFiles,
} from './validate-files.js';
