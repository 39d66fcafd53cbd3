import { type DatasetRule, datasetRules } from '@ilo-kz/schema/dataset-rules';
import { classChange } from './class-change.js';
import { conventionNumbers } from './convention-numbers.js';
import { countryCode } from './country-code.js';
import { cyrillicText } from './cyrillic-text.js';
import { fileName } from './file-name.js';
import { lawId } from './law-id.js';
import { lawNumber } from './law-number.js';
import { schemaLine } from './schema-line.js';

/** The rules that are only about our own records: their files, and what Kazakhstan's laws look like. */
export const recordRules = [
  fileName,
  schemaLine,
  cyrillicText,
  lawNumber,
  lawId,
  conventionNumbers,
  classChange,
  countryCode,
] as const;

/** Every rule that our records are checked by. */
export const rules: readonly DatasetRule[] = [...datasetRules, ...recordRules];
