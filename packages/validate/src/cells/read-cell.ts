import { readCountryCell, unknownCountry } from './countries.js';
import { dateAsWritten, readDateCell } from './dates.js';
import type { ColumnKind } from './fields.js';
import { hiddenCharacters, placedBetweenHidden, withoutHidden } from './hidden-characters.js';
import { instrumentAsWritten, readInstrumentCell } from './instruments.js';
import { lawNumberAsWritten, readLawCell } from './laws.js';
import {
  type CellColumn,
  type CellLore,
  nothingRead,
  type Reading,
  valueRead,
  wholeOf,
} from './reading.js';
import { readStatementCell } from './statements.js';
import { readNoteCell, readStatusCell, statusAsWritten } from './statuses.js';

/**
 * No date, law or instrument takes more characters. Longer cells are not searched for one: the time
 * that a search takes can grow with the square of the length.
 */
const longestReadable = 1000;

/**
 * Reads one cell by itself, as if the row held nothing else. Each thing that is not written in our
 * way is noticed.
 */
export function readCell(column: CellColumn, text: string, lore: CellLore): Reading {
  const { kind } = column;
  if (kind === undefined || text.trim() === '') return nothingRead;
  if (text.length > longestReadable) return readLongCell(kind, text, lore);
  const hidden = kind === 'note' ? undefined : hiddenCharacters(text);
  if (!hidden) return readPlainCell(kind, column, text, lore);
  const beneath = placedBetweenHidden(readCell(column, withoutHidden(text), lore), text);
  return { ...beneath, notices: [hidden, ...beneath.notices] };
}

function readPlainCell(
  kind: ColumnKind,
  column: CellColumn,
  text: string,
  lore: CellLore,
): Reading {
  switch (kind) {
    case 'instrument':
      return readInstrumentCell(text, lore);
    case 'law':
    case 'lawNumber':
      return readLawCell({ ...column, kind }, text, lore.laws);
    case 'registered':
    case 'inForce':
    case 'denounced':
    case 'lawDate':
      return readDateCell(kind, text, column);
    case 'statement':
      return readStatementCell(text, column);
    case 'status':
      return readStatusCell(text);
    case 'country':
      return readCountryCell(text, lore.countries, column.codeSystems);
    case 'note':
      return readNoteCell(text);
    case 'title':
      return valueRead('title', text.trim(), wholeOf(text));
  }
}

/** A cell that is too long to be searched: its text is its value. */
function readLongCell(kind: ColumnKind, text: string, lore: CellLore): Reading {
  const whole = wholeOf(text);
  switch (kind) {
    case 'instrument':
      return instrumentAsWritten({ value: text, ...whole }, lore.titles);
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
      return unknownCountry({ value: text, ...whole }, text, lore.countries);
    case 'note':
    case 'title':
      return valueRead(kind, text, whole);
  }
}
