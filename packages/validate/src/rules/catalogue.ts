import { csvRules } from './catalogue/csv.js';
import { datasetRules } from './catalogue/dataset.js';
import { fileRules } from './catalogue/file.js';
import { jsonRules } from './catalogue/json.js';
import { mapRules } from './catalogue/map.js';
import { recordRules } from './catalogue/record.js';
import { referenceRules } from './catalogue/reference.js';
import { schemaRules } from './catalogue/schema.js';
import { senseRules } from './catalogue/sense.js';
import { shapeRules } from './catalogue/shape.js';
import { userSchemaRules } from './catalogue/user-schema.js';
import { xlsxRules } from './catalogue/xlsx.js';
import { yamlRules } from './catalogue/yaml.js';
import type { Rule } from './rule.js';

/**
 * Every rule by its code. Codes are stable: a code once published keeps its meaning. What stands
 * before the point is the ring: `file`, `csv`, `json`, `yaml`, `xlsx` and `record` look at the text, `map` at how it is read, `schema`
 * at each value, `sense` at values together, `dataset` at records that name each other, `reference` at our records,
 * `user-schema` at a JSON Schema of the user's own.
 */
export const catalogue = {
  ...fileRules,
  ...csvRules,
  ...jsonRules,
  ...recordRules,
  ...yamlRules,
  ...xlsxRules,
  ...mapRules,
  ...shapeRules,
  ...schemaRules,
  ...senseRules,
  ...datasetRules,
  ...referenceRules,
  ...userSchemaRules,
};

export type FindingCode = keyof typeof catalogue;

/** Every code, ring by ring. */
export function findingCodes(): readonly FindingCode[] {
  return Object.keys(catalogue) as FindingCode[];
}

/** What there is to know of a code. */
export function rule(code: FindingCode): Rule {
  return catalogue[code];
}
