import type { CountryReader } from '../cells/countries.js';
import { detectDayMonthOrder, isAmbiguousDate } from '../cells/date-forms.js';
import { type ColumnKind, type Field, isDateField } from '../cells/fields.js';
import { vagueNames } from '../cells/lexicon/header-names.js';
import type { CellColumn } from '../cells/reading.js';
import { detectCodeSystems } from '../cells/state-codes.js';
import { filledCells, firstLaw, holdsTitles, readContents } from './column-contents.js';
import { type ColumnMap, mappedColumn } from './column-map.js';
import { nameNotices, type PlanNotice, readName } from './column-names.js';
import type { TableNotice } from './notice.js';

/** How one column of the file is read. */
export interface Column extends CellColumn {
  readonly header: string;
  /** A column of instruments whose cells give their titles too. */
  readonly titled?: boolean;
  /** How it came to be read so; absent where nothing says what it holds. */
  readonly by?: 'name' | 'map' | 'content';
  /** It only counts the rows. */
  readonly counts?: boolean;
  /** The instrument, or the State, that all cells of the column are about. */
  readonly about?: string;
}

/** How the columns are read, and what was noticed while that was made out. */
export interface ColumnPlan {
  readonly columns: readonly Column[];
  readonly notices: readonly PlanNotice[];
}

/** How many rows are looked at to see what a column really holds. */
export const sampleRows = 100;

/** How many names of columns are shown in a notice. */
const shownHeaders = 5;

/** What else is known when columns are planned. */
export interface ColumnContext {
  /** Absent: what the cells hold is not looked at. */
  readonly countries?: CountryReader;
  /** What somebody says that columns are. */
  readonly map?: ColumnMap;
  /** Which instrument the rows are about is known without a column. */
  readonly isInstrumentKnown?: boolean;
  /** No line names the columns. */
  readonly isHeadless?: boolean;
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
  context: ColumnContext = {},
): ColumnPlan {
  const { countries, map = {}, isInstrumentKnown = false, isHeadless = false } = context;
  const filled = headers.map((_, cell) => filledCells(sample, cell));
  // A column of nothing, as at the edges of a Markdown table, keeps nothing from being checked.
  const isHollow = (cell: number): boolean => sample.length > 0 && filled[cell]?.length === 0;
  const byName = headers.map((header, cell) => namedColumn(header, cell, map));
  const made = countries ? byContents(byName, filled, countries, context) : byName;
  const columns = titlesAsInstruments(
    made.map(({ column }) => column),
    isInstrumentKnown,
  );
  const isWithoutInstrument =
    !isInstrumentKnown && columns.every(({ kind }) => kind !== 'instrument');
  const read = columns.map((column, cell) => readColumn(column, cell, filled[cell] ?? []));
  return {
    columns: read.map(({ column }, cell) =>
      countries ? withCodeSystems(column, filled[cell] ?? [], countries) : column,
    ),
    notices: [
      ...(isHeadless ? [] : nameNotices(headers, isHollow)),
      ...withoutIdle(made),
      ...(isWithoutInstrument ? [noInstrumentColumn(headers)] : []),
      ...read.flatMap(({ notice }) => notice ?? []),
    ],
  };
}

/** Our fields that a column gives. */
export function fieldsOf({ kind, titled }: Column): readonly Field[] {
  if (kind === undefined) return [];
  if (kind === 'law') return ['lawNumber', 'lawDate'];
  if (kind === 'statement') return ['registered', 'denounced', 'status'];
  return kind === 'instrument' && titled ? ['instrument', 'title'] : [kind];
}

/** The order of day and month that cells show. */
export function dateOrder(cells: readonly string[]): Pick<Column, 'dayFirst' | 'needsOrder'> {
  const dayFirst = detectDayMonthOrder(cells);
  if (dayFirst === undefined) return {};
  return { dayFirst, needsOrder: cells.some((text) => isAmbiguousDate(text)) };
}

/** A column of States with the systems that its codes are of. */
function withCodeSystems(
  column: Column,
  cells: readonly string[],
  { isIso }: CountryReader,
): Column {
  const codeSystems = column.kind === 'country' ? detectCodeSystems(cells, isIso) : undefined;
  return codeSystems ? { ...column, codeSystems } : column;
}

/** A column with what is to be said of it. */
interface NoticedColumn {
  readonly column: Column;
  readonly notice?: TableNotice;
}

function namedColumn(header: string, cell: number, map: ColumnMap): NoticedColumn {
  const mapped = mappedColumn(map, header, cell);
  if (mapped?.kind === 'field') return { column: { header, kind: mapped.field, by: 'map' } };
  if (mapped) return { column: { header, by: 'map' } };
  if (header.trim() === '') return { column: { header } };
  const reading = readName(header);
  switch (reading.kind) {
    case 'known': {
      const [kind, ...others] = reading.candidates;
      const column: Column = { header, kind, by: 'name' };
      if (others.length === 0 || kind !== 'registered') return { column };
      return {
        column,
        notice: { kind: 'ambiguous-header', header, field: kind, cell, suggestion: kind },
      };
    }
    case 'counting':
      return { column: { header, counts: true } };
    case 'unknown': {
      const { nearest } = reading;
      const suggestion = nearest === undefined ? {} : { suggestion: nearest };
      return {
        column: { header },
        notice: { kind: 'unknown-column', header, nearest, cell, ...suggestion },
      };
    }
  }
}

/**
 * Gives columns that no name explains the kind that their cells show, as far as that kind is still
 * wanted. Which of its dates a column of dates holds nobody can see, so a column with a name of its
 * own is not read as one.
 */
function byContents(
  byName: readonly NoticedColumn[],
  filled: readonly (readonly string[])[],
  countries: CountryReader,
  { isHeadless = false, isInstrumentKnown = false }: ColumnContext,
): readonly NoticedColumn[] {
  let made = byName;
  for (const [cell, { column }] of byName.entries()) {
    const { header, by } = column;
    const isVague = vagueNames.has(header.trim().toLowerCase());
    if (by === 'map' || (column.kind !== undefined && !isVague)) continue;
    const { candidates, isWeak } = readContents(filled[cell] ?? [], countries);
    const isNameless = header.trim() === '';
    const has = (...kinds: readonly ColumnKind[]): boolean =>
      made.some(({ column: { kind } }) => kind !== undefined && kinds.includes(kind));
    const kind = candidates.find((candidate) => {
      switch (candidate) {
        case 'instrument':
          if (isInstrumentKnown) return false;
          // Bare numbers are instruments only where nothing else is.
          return isWeak
            ? (isNameless || isVague) && !has('instrument', 'title')
            : !has('instrument');
        case 'law':
          return isNameless && !has('law', 'lawNumber', 'lawDate');
        case 'registered':
          return isNameless && !has('registered', 'inForce');
        case 'inForce':
          return isNameless && !has('inForce');
        default:
          return !has(candidate);
      }
    });
    if (kind === undefined || kind === column.kind) continue;
    const notice: TableNotice = {
      kind: 'column-by-content',
      header,
      readAs: kind,
      cell,
      suggestion: kind,
    };
    made = made.with(cell, {
      column: { header, kind, by: 'content' },
      ...(!isHeadless && { notice }),
    });
  }
  return made;
}

/** What is to be said of columns, but for what misleads nobody. */
function withoutIdle(made: readonly NoticedColumn[]): readonly TableNotice[] {
  const registrations = made.filter(({ column }) => column.kind === 'registered').length;
  // The tables of the ILO, in which the date is that of the registration.
  const isIloPage =
    made.some(({ column }) => column.kind === 'status') &&
    made.some(({ column }) => /^(?:date|fecha|дата|күні)$/iu.test(column.header.trim()));
  // Next to a column that says it plainly, an ambiguous name misleads nobody.
  const isClear = registrations > 1 || isIloPage;
  return made.flatMap(({ notice }) =>
    notice === undefined || (isClear && notice.kind === 'ambiguous-header') ? [] : [notice],
  );
}

/** A table of titles alone still names instruments, if its titles do. */
function titlesAsInstruments(
  columns: readonly Column[],
  isInstrumentKnown: boolean,
): readonly Column[] {
  if (isInstrumentKnown || columns.some(({ kind }) => kind === 'instrument')) return columns;
  return columns.map((column) =>
    column.kind === 'title' ? { ...column, kind: 'instrument' } : column,
  );
}

function noInstrumentColumn(headers: readonly string[]): TableNotice {
  return {
    kind: 'no-instrument-column',
    headers: headers.slice(0, shownHeaders),
    hasMore: headers.length > shownHeaders,
    field: 'instrument',
  };
}

/** A column with what its cells say of how it is to be read. */
function readColumn(column: Column, cell: number, filled: readonly string[]): NoticedColumn {
  const { header, kind } = column;
  if (kind === 'instrument') return { column: { ...column, titled: holdsTitles(filled) } };
  if (kind === undefined || !isDateField(kind)) return { column };
  const law = firstLaw(filled);
  if (law === undefined) return { column: { ...column, ...dateOrder(filled) } };
  return {
    column: { ...column, kind: 'law', promised: kind },
    notice: { kind: 'law-in-date-column', header, field: kind, law, cell, suggestion: 'Law' },
  };
}
