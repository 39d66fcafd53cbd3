import type { CountryReader } from '../cells/countries.js';
import { detectDayMonthOrder, isAmbiguousDate } from '../cells/date-forms.js';
import { exactDay, instrumentIndex } from '../cells/exact-text.js';
import { type ColumnKind, type Field, isDateField } from '../cells/fields.js';
import { readInstrument } from '../cells/instruments.js';
import { looksLikeLaw } from '../cells/laws.js';
import type { Draft } from '../rules/draft.js';
import { nameFaults } from './column-faults.js';
import { type ColumnMap, mapEntry, mappedTo } from './column-map.js';
import { byContent, type NamedColumn } from './columns-by-content.js';
import { readHeader } from './headers.js';

/** How one column of the file is read. */
export interface Column {
  readonly header: string;
  /** Absent: the column is left alone. */
  readonly kind?: ColumnKind;
  /** What the header promises, where the cells hold something else. */
  readonly promised?: Field;
  /** A column of instruments whose cells give their titles too. */
  readonly titled?: boolean;
  /** How it came to be read so; absent where it is left alone because nothing tells what it is. */
  readonly by?: 'name' | 'map' | 'content';
  /** Whether `03/04/2001` has the day first, where other cells of the column show it. */
  readonly dayFirst?: boolean;
  /** Some of its dates can only be read by the order that others show. */
  readonly needsOrder?: boolean;
  /** It only counts the rows. */
  readonly counts?: boolean;
  /** The instrument, or the State, that all cells of the column are about. */
  readonly about?: string;
}

/** The plan by which rows are read, and what was found while making it. */
export interface ColumnPlan {
  readonly columns: readonly Column[];
  readonly drafts: readonly Draft[];
}

/** How many rows are looked at to tell what a column really holds. */
export const sampleRows = 100;

/** How many names of columns stand in a message. */
const shownHeaders = 5;

/** Longer cells are no references to laws. */
const longestSampled = 1000;

/** What else is known when columns are planned. */
export interface PlanLore {
  readonly countries?: CountryReader;
  /** What somebody says that columns are. */
  readonly map?: ColumnMap;
  /** The instrument that all rows are about, where no column says it. */
  readonly instrument?: string | undefined;
  /** No line names the columns. */
  readonly headless?: boolean;
}

/**
 * Plans how to read the columns: as somebody says, else by their names, else by what their cells
 * hold; and where a column of dates holds laws, as laws.
 *
 * @param sample The cells of the first rows.
 */
export function planColumns(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  lore: PlanLore = {},
): ColumnPlan {
  const filled = headers.map((_, cell) => filledCells(sample, cell));
  // A column of nothing, as at the edges of a Markdown table, keeps nothing from being checked.
  const isHollow = (cell: number): boolean => sample.length > 0 && filled[cell]?.length === 0;
  const drafts: Draft[] = lore.headless ? [] : [...nameFaults(headers, isHollow)];
  const named = headers.map((header, cell): NamedColumn => {
    const mapped = mappedColumn(header, cell, lore.map);
    if (mapped) return { column: mapped };
    if (header.trim() === '') return { column: { header } };
    const reading = readHeader(header);
    switch (reading.kind) {
      case 'known': {
        const column: Column = { header, kind: reading.column, by: 'name' };
        if (!reading.ambiguous || reading.column !== 'registered') return { column };
        return { column, draft: ambiguousHeader(header, cell) };
      }
      case 'counting':
        return { column: { header, counts: true } };
      default:
        return { column: { header }, draft: unknownColumn(header, cell, reading.nearest) };
    }
  });
  const told = lore.countries ? byContent(named, filled, lore.countries, lore) : named;
  const registrations = told.filter(({ column }) => column.kind === 'registered').length;
  // The tables of the ILO, in which the date is that of the registration.
  const isIloPage =
    told.some(({ column }) => column.kind === 'status') &&
    told.some(({ column }) => /^(?:date|fecha|дата|күні)$/iu.test(column.header.trim()));
  for (const { draft } of told) {
    // Beside a column that says it plainly, an ambiguous name misleads nobody.
    const isAmbiguous = draft?.code === 'map.ambiguous-header';
    if (draft && !(isAmbiguous && (registrations > 1 || isIloPage))) drafts.push(draft);
  }
  let columns = told.map(({ column }) => column);
  const lacks = (kind: ColumnKind) => columns.every((column) => column.kind !== kind);
  // A table of titles alone still names instruments, if its titles do.
  if (lacks('instrument') && !lore.instrument) columns = columns.map(titleAsInstrument);
  if (lacks('instrument') && !lore.instrument) drafts.push(noInstrument(headers));
  return {
    columns: columns.map((column, cell) => {
      const cells = filled[cell] ?? [];
      return ordered(titledColumn(lawColumn(column, cell, cells, drafts), cells), cells);
    }),
    drafts,
  };
}

function mappedColumn(header: string, cell: number, map: ColumnMap = {}): Column | undefined {
  const name = mapEntry(map, header, cell);
  const target = name === undefined ? undefined : mappedTo(map[name] ?? '');
  if (!target) return undefined;
  return target.kind === 'field'
    ? { header, kind: target.field, by: 'map' }
    : { header, by: 'map' };
}

/** Tells whether the days of a column stand before the months. */
function ordered(column: Column, filled: readonly string[]): Column {
  const { kind } = column;
  return kind === undefined || !isDateField(kind) ? column : { ...column, ...dateOrder(filled) };
}

/** The order of day and month that cells show. */
export function dateOrder(cells: readonly string[]): Pick<Column, 'dayFirst' | 'needsOrder'> {
  const dayFirst = detectDayMonthOrder(cells);
  if (dayFirst === undefined) return {};
  return { dayFirst, needsOrder: cells.some((text) => isAmbiguousDate(text)) };
}

/** Our fields that a column gives. */
export function fieldsOf({ kind, titled }: Column): readonly Field[] {
  if (kind === undefined) return [];
  if (kind === 'law') return ['lawNumber', 'lawDate'];
  if (kind === 'statement') return ['registered', 'denounced', 'status'];
  return kind === 'instrument' && titled ? ['instrument', 'title'] : [kind];
}

function unknownColumn(header: string, cell: number, nearest: string | undefined): Draft {
  return {
    code: 'map.unknown-column',
    say: ({ map }) => map.unknownColumn({ header, nearest }),
    cell,
    // What resembles a name of ours is most likely meant to be checked.
    ...(nearest !== undefined && { severity: 'warning', suggestion: nearest }),
  };
}

function ambiguousHeader(header: string, cell: number): Draft {
  return {
    code: 'map.ambiguous-header',
    say: ({ shape }) => shape.ambiguousHeader({ header, kind: 'registered' }),
    field: 'registered',
    cell,
    suggestion: 'registered',
  };
}

function noInstrument(headers: readonly string[]): Draft {
  return {
    code: 'map.no-instrument-column',
    say: ({ map }) =>
      map.noInstrumentColumn({
        headers: headers.slice(0, shownHeaders),
        more: headers.length > shownHeaders,
      }),
    field: 'instrument',
  };
}

function titleAsInstrument(column: Column): Column {
  return column.kind === 'title' ? { ...column, kind: 'instrument' } : column;
}

/** What stands in a column of the sample, without blanks and without texts. */
function filledCells(sample: readonly (readonly string[])[], cell: number): readonly string[] {
  return sample.flatMap((cells) => {
    const value = cells[cell]?.trim() ?? '';
    return value === '' || value.length > longestSampled ? [] : [value];
  });
}

function titledColumn(column: Column, filled: readonly string[]): Column {
  if (column.kind !== 'instrument') return column;
  const titled = filled.some((cell) => {
    if (instrumentIndex(cell) >= 0) return false;
    const reading = readInstrument(cell);
    return reading.kind === 'read' && reading.title !== undefined;
  });
  return { ...column, titled };
}

function lawColumn(
  column: Column,
  cell: number,
  filled: readonly string[],
  drafts: Draft[],
): Column {
  const { header, kind } = column;
  if (kind === undefined || !isDateField(kind)) return column;
  const laws = filled.filter((value) => exactDay(value) < 0 && looksLikeLaw(value));
  const [law] = laws;
  if (law === undefined || laws.length * 2 < filled.length) return column;
  drafts.push({
    code: 'map.law-in-date-column',
    say: ({ map }) => map.lawInDateColumn({ header, field: kind, law }),
    field: kind,
    cell,
    suggestion: 'Law',
  });
  return { ...column, kind: 'law', promised: kind };
}
