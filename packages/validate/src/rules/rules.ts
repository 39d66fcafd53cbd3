import { datasetRules } from '@ilo-kz/schema/dataset-rules/list';
import { missingValue, unknownCollection, unknownField, wrongValue } from './dataset.js';
import { tableRules } from './table-rules.js';
import { additionalToSchema, requiredBySchema, valueAgainstSchema } from './user-schema.js';

/**
 * All rules: those about tables, and those that are only loaded for a dataset or for a user's own
 * schema. A check does not import this list, so that a web page loads only the rules that it needs.
 */
export const rules = [
  ...tableRules,

  // Records of a dataset; the shared rules apply to our own records as well
  missingValue,
  unknownField,
  wrongValue,
  unknownCollection,
  ...datasetRules,

  // Against the user's own schema
  requiredBySchema,
  additionalToSchema,
  valueAgainstSchema,
] as const;

export type RuleCode = (typeof rules)[number]['code'];
