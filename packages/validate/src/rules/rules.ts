import { datasetRules } from '@ilo-kz/schema/dataset-rules/list';
import { missingValue, unknownCollection, unknownField, wrongValue } from './dataset.js';
import { tableRules } from './table-rules.js';
import { additionalToSchema, requiredBySchema, valueAgainstSchema } from './user-schema.js';

/**
 * Every rule: those about a table, and those that are loaded only for a dataset or a schema of the
 * user's own. A check does not import this list, so that a page does not load what its file does not
 * need.
 */
export const rules = [
  ...tableRules,

  // Records of a dataset; those of the shared list hold for our own records, too
  missingValue,
  unknownField,
  wrongValue,
  unknownCollection,
  ...datasetRules,

  // Against a schema of the user's own
  requiredBySchema,
  additionalToSchema,
  valueAgainstSchema,
] as const;

export type RuleCode = (typeof rules)[number]['code'];
