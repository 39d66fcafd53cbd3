import { answerColumn } from './answers.js';
import { hiddenCharacters, unreadableStatement, unusedText } from './cells.js';
import {
  ambiguousHeader,
  columnByContent,
  contraryColumn,
  duplicateHeader,
  emptyHeader,
  hostileHeader,
  languagesColumn,
  lawInDateColumn,
  noCountryColumn,
  noInstrumentColumn,
  otherDates,
  periodColumn,
  repeatedField,
  unknownColumn,
} from './columns.js';
import { countrySpelling, unreadableCountry } from './countries.js';
import {
  blankLine,
  guessedDelimiter,
  longRecord,
  strayQuote,
  textAfterQuote,
  unclosedQuote,
} from './csv.js';
import {
  ambiguousDate,
  dateSpelling,
  impossibleDate,
  noteReading,
  partOfYear,
  serialDate,
  standInDate,
  twoDigitYear,
  unreadableDate,
  zonedDate,
} from './dates.js';
import {
  bytesAfterGzip,
  damagedGzip,
  guessedEncoding,
  noRecords,
  otherFormat,
  statedDelimiter,
  unreadableCharacters,
} from './file.js';
import {
  assumedCountry,
  blankCountry,
  headerBelow,
  headerLines,
  noHeader,
  publishedTable,
  statedDay,
  statedOutside,
} from './headers.js';
import { otherTables } from './html.js';
import {
  anotherInstrument,
  instrumentSpelling,
  severalInstruments,
  unreadableInstrument,
} from './instruments.js';
import {
  jsonSyntax,
  loneSurrogate,
  lostDigits,
  missingEnd,
  notStrict,
  restNotRead,
  textAfterEnd,
} from './json.js';
import { lawSpelling, unreadableLawNumber } from './laws.js';
import { joinedLines, lineAside, raggedRow } from './lines.js';
import { cellMark, matrix, repeatedColumn } from './matrix.js';
import {
  duplicateKey,
  lateKey,
  leftAlone,
  nestedRecords,
  nestedValue,
  notAnObject,
  tooDeep,
  tooLong,
  valueAsText,
} from './record.js';
import { lawDateMisplaced, otherEntryIntoForce, otherRegistration } from './reference/dates.js';
import { denunciationNotStated } from './reference/denunciation-not-stated.js';
import { emptyCell } from './reference/empty-cell.js';
import { accession, otherLawDate, otherLawNumber } from './reference/law.js';
import { missingRows } from './reference/missing-rows.js';
import { notRatified } from './reference/not-ratified.js';
import { nothingCompared } from './reference/nothing-compared.js';
import { statedNotRatified } from './reference/stated-not-ratified.js';
import { otherDenunciation, otherStatus } from './reference/status.js';
import { adoptionYear } from './sense/adoption-year.js';
import { beforeAdoption } from './sense/before-adoption.js';
import { beforeMembership } from './sense/before-membership.js';
import { dateOrder } from './sense/date-order.js';
import { denouncedWithoutDate } from './sense/denounced-without-date.js';
import { duplicate } from './sense/duplicate.js';
import { exchangedDates } from './sense/exchanged-dates.js';
import { futureDate } from './sense/future-date.js';
import { inForceDelay } from './sense/in-force-delay.js';
import { illFormedLawNumber, misreadRoman, missingLawDate } from './sense/law-numbers.js';
import { missingInstrument } from './sense/missing-instrument.js';
import { statusAgainstDates } from './sense/status-against-dates.js';
import { titleOfAnother } from './sense/title-of-another.js';
import { unknownInstrument } from './sense/unknown-instrument.js';
import { ambiguousStatus, statusSpelling, statusWithDate, unreadableStatus } from './statuses.js';
import { formulas, mergedCells, otherSheets } from './xlsx.js';
import { otherMeaning, severalDocuments, yamlAliases, yamlSyntax } from './yaml.js';

/** All rules about tables. Rules about rows run in this order. To add a rule, write its file and add it here. */
export const tableRules = [
  // The file
  guessedEncoding,
  unreadableCharacters,
  noRecords,
  damagedGzip,
  bytesAfterGzip,
  otherFormat,
  otherTables,
  statedDelimiter,

  // The text of a table
  guessedDelimiter,
  raggedRow,
  unclosedQuote,
  strayQuote,
  textAfterQuote,
  blankLine,
  longRecord,
  duplicateHeader,
  emptyHeader,
  hostileHeader,

  // The text of a JSON document
  jsonSyntax,
  notStrict,
  lostDigits,
  loneSurrogate,
  textAfterEnd,
  missingEnd,
  restNotRead,

  // Records of a document
  duplicateKey,
  notAnObject,
  lateKey,
  nestedValue,
  nestedRecords,
  valueAsText,
  leftAlone,
  tooDeep,
  tooLong,

  // The text of a YAML document
  yamlSyntax,
  yamlAliases,
  severalDocuments,
  otherMeaning,

  // The workbook
  otherSheets,
  mergedCells,
  formulas,

  // The layout of a table and the spelling of its values
  noInstrumentColumn,
  noCountryColumn,
  unknownColumn,
  repeatedField,
  lawInDateColumn,
  anotherInstrument,
  severalInstruments,
  instrumentSpelling,
  lawSpelling,
  dateSpelling,
  ambiguousDate,
  statusSpelling,
  countrySpelling,
  unusedText,
  headerBelow,
  headerLines,
  noHeader,
  columnByContent,
  contraryColumn,
  answerColumn,
  periodColumn,
  languagesColumn,
  otherDates,
  ambiguousHeader,
  lineAside,
  joinedLines,
  statedOutside,
  statedDay,
  assumedCountry,
  blankCountry,
  matrix,
  repeatedColumn,
  cellMark,
  statusWithDate,
  ambiguousStatus,
  noteReading,
  partOfYear,
  serialDate,
  publishedTable,
  hiddenCharacters,
  twoDigitYear,
  zonedDate,

  // Each value
  unreadableStatement,
  missingInstrument,
  unreadableInstrument,
  unreadableCountry,
  unreadableDate,
  impossibleDate,
  standInDate,
  unreadableLawNumber,
  unreadableStatus,

  // Values together
  unknownInstrument,
  misreadRoman,
  missingLawDate,
  titleOfAnother,
  adoptionYear,
  duplicate,
  exchangedDates,
  dateOrder,
  beforeAdoption,
  inForceDelay,
  futureDate,
  beforeMembership,
  statusAgainstDates,
  denouncedWithoutDate,
  illFormedLawNumber,

  // Against our records
  emptyCell,
  otherLawNumber,
  otherLawDate,
  otherRegistration,
  otherEntryIntoForce,
  lawDateMisplaced,
  otherStatus,
  otherDenunciation,
  denunciationNotStated,
  statedNotRatified,
  accession,
  notRatified,
  missingRows,
  nothingCompared,
] as const;
