export {
  type Changes,
  type ComparedDataset,
  changes,
  type RecordChange,
  type ReleaseKind,
  type ValueChange,
} from './changes.js';
export { changesMarkdown, changesSummary, changesText } from './print.js';
export type { Value } from './values.js';
