import { placedBetweenHidden } from './between-hidden.js';
import { readCountryCell, unknownCountry } from './countries.js';
import { dateAsWritten, readDateCell } from './dates.js';
import type { ColumnKind } from './fields.js';
import { hiddenCharacters, withoutHidden } from './hidden-characters.js';
import { instrumentAsWritten, readInstrumentCell } from './instruments.js';
import { lawNumberAsWritten, readLawCell } from './laws.js';
import {
  type CellColumn,
  nothingRead,
  type Reading,
  type ReadingContext,
  valueRead,
  wholeOf,
} from './reading.js';
import { readDateOrAnswer, readStatementCell } from './statements.js';
import { readNoteCell, readStatusCell, statusAsWritten } from './statuses.js';

/**
 * No date, law or instrument is longer. Longer cells are not searched, because the time of a search
 * can grow quadratically with the length.
 */
const longestReadable = 1000;

/**
 * Reads one cell by itself, independently of its row. There is a notice about everything that is not
 * in canonical form.
 */
export function readCell(column: CellColumn, text: string, context: ReadingContext): Reading {
  const { kind } = column;
  if (kind === undefined || text.trim() === '') return nothingRead;
  if (text.length > longestReadable) return readLongCell(kind, text, context);
  const hidden = kind === 'note' ? undefined : hiddenCharacters(text);
  if (!hidden) return readPlainCell(kind, column, text, context);
  const reading = placedBetweenHidden(readCell(column, withoutHidden(text), context), text);
  return { ...reading, notices: [hidden, ...reading.notices] };
}

function readPlainCell(
  kind: ColumnKind,
  column: CellColumn,
  text: string,
  context: ReadingContext,
): Reading {
  switch (kind) {
    case 'instrument':
      return readInstrumentCell(text, context);
    case 'law':
    case 'lawNumber':
      return readLawCell({ ...column, kind }, text, context.laws);
    case 'registered':
    case 'inForce':
    case 'denounced':
      return readDateOrAnswer(kind, text, column);
    case 'lawDate':
      return readDateCell(kind, text, column);
    case 'statement':
      return readStatementCell(text, column);
    case 'status':
      return readStatusCell(text, column.answers);
    case 'country':
      return readCountryCell(text, context.countries, column.codeSystems);
    case 'note':
      return readNoteCell(text);
    case 'title':
      return valueRead('title', text.trim(), wholeOf(text));
  }
}

/** Reads a cell that is too long to be searched: its text is its value. */
function readLongCell(kind: ColumnKind, text: string, context: ReadingContext): Reading {
  const whole = wholeOf(text);
  switch (kind) {
    case 'instrument':
      return instrumentAsWritten({ value: text, ...whole }, context.titles);
    case 'law':
    case 'lawNumber':
      return lawNumberAsWritten(text, whole);
    case 'registered':
    case 'inForce':
    case 'denounced':
    case 'lawDate':
      return dateAsWritten(kind, text, whole);
    case 'statement':
      return dateAsWritten('registered', text, whole);
    case 'status':
      return statusAsWritten(text, text);
    case 'country':
      return unknownCountry({ value: text, ...whole }, text, context.countries);
    case 'note':
    case 'title':
      return valueRead(kind, text, whole);
  }
}
