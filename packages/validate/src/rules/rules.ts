import {
  ambiguousHeader,
  columnByContent,
  duplicateHeader,
  emptyHeader,
  hostileHeader,
  lawInDateColumn,
  noInstrumentColumn,
  repeatedField,
  unknownColumn,
} from './columns.js';
import { blankLine } from './csv.js';
import { dateSpelling } from './dates.js';
import { headerBelow, noHeader, publishedTable, statedOutside } from './headers.js';
import { joinedLines, lineAside, raggedRow } from './lines.js';
import { cellMark, matrix, repeatedColumn } from './matrix.js';

/**
 * Every rule, in the order of the documents. To add one, write its file and add it here; it runs from
 * then on.
 */
export const rules = [
  // The file and its text
  blankLine,

  // The columns of the table
  raggedRow,
  duplicateHeader,
  emptyHeader,
  hostileHeader,
  noInstrumentColumn,
  unknownColumn,
  repeatedField,
  lawInDateColumn,
  headerBelow,
  noHeader,
  columnByContent,
  ambiguousHeader,
  lineAside,
  joinedLines,
  statedOutside,
  matrix,
  repeatedColumn,
  cellMark,
  publishedTable,

  // Dates, statuses, laws
  dateSpelling,
] as const;

export type RuleCode = (typeof rules)[number]['code'];
