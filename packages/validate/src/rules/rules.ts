import { hiddenCharacters, unreadableStatement, unusedText } from './cells.js';
import { emptyHeader } from './columns.js';
import { countrySpelling, unreadableCountry } from './countries.js';
import { blankLine } from './csv.js';
import {
  ambiguousDate,
  dateSpelling,
  impossibleDate,
  noteReading,
  serialDate,
  standInDate,
  twoDigitYear,
  unreadableDate,
} from './dates.js';
import { instrumentSpelling, severalInstruments, unreadableInstrument } from './instruments.js';
import { lawSpelling, unreadableLawNumber } from './laws.js';
import { ambiguousStatus, statusSpelling, statusWithDate, unreadableStatus } from './statuses.js';

/**
 * Every rule, in the order of the documents. To add one, write its file and add it here; it runs from
 * then on.
 */
export const rules = [
  blankLine,
  emptyHeader,
  severalInstruments,
  instrumentSpelling,
  lawSpelling,
  dateSpelling,
  ambiguousDate,
  statusSpelling,
  countrySpelling,
  unusedText,
  statusWithDate,
  ambiguousStatus,
  noteReading,
  serialDate,
  hiddenCharacters,
  twoDigitYear,
  unreadableStatement,
  unreadableInstrument,
  unreadableCountry,
  unreadableDate,
  unreadableLawNumber,
  unreadableStatus,
  impossibleDate,
  standInDate,
] as const;

export type RuleCode = (typeof rules)[number]['code'];
