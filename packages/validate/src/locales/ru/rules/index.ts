import type { RulesInWords } from '../../locale.js';
import { datasetRules } from '../dataset-rules.js';
import { evidenceRules } from '../evidence-rules.js';
import { figureRules } from '../figure-rules.js';
import { csvRules } from './csv.js';
import { datasetFindings } from './dataset.js';
import { fileRules } from './file.js';
import { jsonRules } from './json.js';
import { mapCellRules } from './map-cells.js';
import { mapTableRules } from './map-table.js';
import { recordRules } from './record.js';
import { referenceRules } from './reference.js';
import { schemaRules } from './schema.js';
import { senseRules } from './sense.js';
import { userSchemaRules } from './user-schema.js';
import { xlsxRules } from './xlsx.js';
import { yamlRules } from './yaml.js';

/** The rules in words, by the groups of their codes. */
export const rules: RulesInWords = {
  ...fileRules,
  ...csvRules,
  ...jsonRules,
  ...recordRules,
  ...yamlRules,
  ...xlsxRules,
  ...mapTableRules,
  ...mapCellRules,
  ...schemaRules,
  ...senseRules,
  ...referenceRules,
  ...datasetFindings,
  ...datasetRules,
  ...evidenceRules,
  ...figureRules,
  ...userSchemaRules,
};
