import { emptyHeader } from './columns.js';
import { blankLine, longRecord, strayQuote, textAfterQuote, unclosedQuote } from './csv.js';
import { dateSpelling } from './dates.js';
import {
  damagedGzip,
  guessedEncoding,
  noRecords,
  otherFormat,
  statedDelimiter,
  unreadableCharacters,
} from './file.js';
import {
  jsonSyntax,
  loneSurrogate,
  lostDigits,
  missingEnd,
  notStrict,
  restNotRead,
  textAfterEnd,
} from './json.js';
import {
  duplicateKey,
  lateKey,
  leftAlone,
  nestedValue,
  notAnObject,
  tooDeep,
  tooLong,
  valueAsText,
} from './record.js';
import { formulas, mergedCells, otherSheets } from './xlsx.js';
import { otherMeaning, severalDocuments, yamlAliases, yamlSyntax } from './yaml.js';

/**
 * Every rule, in the order of the documents. To add one, write its file and add it here; it runs from
 * then on.
 */
export const rules = [
  // The file and its text
  guessedEncoding,
  unreadableCharacters,
  noRecords,
  damagedGzip,
  otherFormat,
  statedDelimiter,
  unclosedQuote,
  strayQuote,
  textAfterQuote,
  blankLine,
  longRecord,
  jsonSyntax,
  notStrict,
  lostDigits,
  loneSurrogate,
  textAfterEnd,
  missingEnd,
  restNotRead,
  duplicateKey,
  notAnObject,
  lateKey,
  nestedValue,
  valueAsText,
  leftAlone,
  tooDeep,
  tooLong,
  yamlSyntax,
  yamlAliases,
  severalDocuments,
  otherMeaning,
  otherSheets,
  mergedCells,
  formulas,

  // The columns of the table
  emptyHeader,

  // Dates, statuses, laws
  dateSpelling,
] as const;

export type RuleCode = (typeof rules)[number]['code'];
