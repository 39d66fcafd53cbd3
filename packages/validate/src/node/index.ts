export { findFiles } from './find-files.js';
export { validateFile } from './validate-file.js';
export {
  type FilesOutcome,
  type KnownFindings,
  type ValidateFilesOptions,
  validateFiles,
} from './validate-files.js';
