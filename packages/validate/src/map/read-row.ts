import type { Draft } from '../rules/draft.js';
import { quoted } from '../rules/quoted.js';
import { type Column, fieldsOf } from './columns.js';
import { readCountry } from './country.js';
import { readDateCell } from './date-cell.js';
import { readInstrument } from './instrument.js';
import { readLawCell } from './law-cell.js';
import { put, type Row, type RowUnderway } from './row.js';
import { readStatus } from './status.js';

/**
 * No date, law or instrument takes more characters. Longer cells are not searched for one: the time
 * that a search takes can grow with the square of the length.
 */
const longestReadable = 1000;

/** Reads the cells of one record by the plan. Each thing that is not written in our way is told. */
export function readRow(
  cells: readonly string[],
  columns: readonly Column[],
  aliases: ReadonlyMap<string, string>,
): { readonly row: Row; readonly drafts: readonly Draft[] } {
  const row: RowUnderway = { values: {}, places: {}, settled: new Set(), drafts: [] };
  for (const [cell, column] of columns.entries()) {
    const text = cells[cell] ?? '';
    if (column.kind === undefined || text.trim() === '') continue;
    if (text.length > longestReadable) {
      for (const field of fieldsOf(column).slice(0, 1)) {
        put(row, field, text, { cell, start: 0, end: text.length });
      }
      continue;
    }
    readCell(row, column, text, cell, aliases);
  }
  return { row, drafts: row.drafts };
}

function readCell(
  row: RowUnderway,
  column: Column,
  text: string,
  cell: number,
  aliases: ReadonlyMap<string, string>,
): void {
  const { kind } = column;
  switch (kind) {
    case undefined:
      break;
    case 'instrument':
      instrumentCell(row, text, cell, aliases);
      break;
    case 'law':
    case 'lawNumber':
      readLawCell(row, kind, column.promised, text, cell);
      break;
    case 'registered':
    case 'inForce':
    case 'denounced':
    case 'lawDate':
      readDateCell(row, kind, text, cell);
      break;
    case 'status':
      codeCell(row, 'status', 'map.status-spelling', readStatus(text), text, cell);
      break;
    case 'country':
      codeCell(row, 'country', 'map.country-spelling', readCountry(text), text, cell);
      break;
    default:
      put(row, kind, text.trim(), { cell, start: 0, end: text.length });
  }
}

function instrumentCell(
  row: RowUnderway,
  text: string,
  cell: number,
  aliases: ReadonlyMap<string, string>,
): void {
  const reading = readInstrument(text, aliases);
  if (reading.kind === 'unreadable') {
    put(row, 'instrument', text.trim(), { cell, start: 0, end: text.length });
    return;
  }
  const { code, span, title, year, exact } = reading;
  put(row, 'instrument', code, { cell, ...span });
  if (title !== undefined) put(row, 'title', title, { cell, start: 0, end: text.length });
  if (year) {
    const place = { cell, start: year.start, end: year.end };
    row.statedYear = { value: year.value, place };
  }
  if (exact) return;
  const stated = text.slice(span.start, span.end);
  // A code that stands among other words is right; what is told is the whole cell.
  const told = stated === code ? { start: 0, end: text.length } : span;
  row.drafts.push({
    code: 'map.instrument-spelling',
    message: `${quoted(text.slice(told.start, told.end))} is read as ${code}.`,
    field: 'instrument',
    cell,
    ...told,
    suggestion: code,
  });
}

function codeCell(
  row: RowUnderway,
  field: 'status' | 'country',
  code: 'map.status-spelling' | 'map.country-spelling',
  read: string | undefined,
  text: string,
  cell: number,
): void {
  const place = { cell, start: 0, end: text.length };
  put(row, field, read ?? text.trim(), place);
  if (read === undefined || read === text) return;
  row.drafts.push({
    code,
    message: `${quoted(text)} is read as ${read}.`,
    field,
    ...place,
    suggestion: read,
  });
}
