import { may } from '../cells/content.js';
import type { CountryReader } from '../cells/countries.js';
import { detectDayMonthOrder, isAmbiguousDate } from '../cells/date-forms.js';
import { type Field, isDateField } from '../cells/fields.js';
import type { NamedKind } from '../cells/lexicon/header-names.js';
import type { CellColumn } from '../cells/reading.js';
import { assignKinds, type Candidate } from './assignment.js';
import {
  areDates,
  type Contents,
  filledCells,
  firstLaw,
  fitOf,
  holdsTitles,
  shareOf,
} from './column-contents.js';
import { type ColumnEvidence, weighColumn } from './column-evidence.js';
import { type ColumnMap, mappedColumn } from './column-map.js';
import { type NameReading, nameNotices, nearestName, type PlanNotice } from './column-names.js';
import { weighedTogether } from './columns-together.js';
import { type DatedInstrument, findOtherDates, type OtherDates } from './date-columns.js';
import type { TableNotice } from './notice.js';

/** How one column of the file is read. */
export interface Column extends CellColumn {
  readonly header: string;
  /** A column of instruments whose cells give their titles too. */
  readonly titled?: boolean;
  /** How it came to be read so; absent where nothing says what it holds. */
  readonly by?: 'name' | 'map' | 'content';
  /** What says so is thin: no cell of it is corrected. */
  readonly isGuessed?: true;
  /** It only counts the rows. */
  readonly counts?: boolean;
  /** The instrument, or the State, that all cells of the column are about. */
  readonly about?: string;
}

/** How the columns are read, and what was noticed while that was made out. */
export interface ColumnPlan {
  readonly columns: readonly Column[];
  readonly notices: readonly PlanNotice[];
  /** Position of the column with the time to which each row belongs, where there is one. */
  readonly period?: number;
  /** Positions of columns that are not read and may name a State or an instrument. */
  readonly unread: readonly number[];
}

/** How many names of columns are shown in a notice. */
const shownHeaders = 5;

/** What else is known when columns are planned. */
export interface ColumnContext {
  readonly countries: CountryReader;
  readonly instruments: ReadonlyMap<string, DatedInstrument>;
  /** What somebody says that columns are. */
  readonly map?: ColumnMap;
  /** Which instrument the rows are about is known without a column. */
  readonly isInstrumentKnown?: boolean;
  /** No line names the columns. */
  readonly isHeadless?: boolean;
  /** Columns that are planned already. */
  readonly fixed?: ReadonlyMap<number, Column>;
  /** Rows that follow each other, where `sample` is spread over the table. */
  readonly rows?: readonly (readonly string[])[];
}

/**
 * Plans how to read the columns: as somebody says, else by their names and their cells together; and
 * where a column of dates holds laws, as laws.
 *
 * @param sample The cells of rows from the whole of what was read.
 */
export function planColumns(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  context: ColumnContext,
): ColumnPlan {
  const { isInstrumentKnown = false, isHeadless = false } = context;
  const filled = headers.map((_, cell) => filledCells(sample, cell));
  const evidence = weighedTogether(
    headers.map((header, cell) =>
      weighColumn(header, context.fixed?.has(cell) ? [] : (filled[cell] ?? []), {
        ...context,
        isInstrumentKnown,
        place: cell / (10 * headers.length),
      }),
    ),
    sample,
    context.instruments,
  );
  const judged = assignedColumns(evidence, context);
  const others = findOtherDates(judged, evidence, context.rows ?? sample, context.instruments);
  const columns = judged.map((column, cell) =>
    others.some((other) => other.cell === cell) ? { header: column.header } : column,
  );
  const read = columns.map((column, cell) => readColumn(column, cell, filled[cell] ?? []));
  const isWithoutInstrument =
    !isInstrumentKnown && columns.every(({ kind }) => kind !== 'instrument');
  const period = others.find(({ kind }) => kind === 'period')?.cell;
  // A column of nothing, as at the edges of a Markdown table, keeps nothing from being checked.
  const isHollow = (cell: number): boolean => sample.length > 0 && filled[cell]?.length === 0;
  return {
    columns: read.map(({ column }) => column),
    notices: [
      ...(isHeadless
        ? []
        : [...namesOf(columns, isHollow), ...columnNotices(columns, evidence, others, context)]),
      ...others.map((other) => otherDatesNotice(other, headers)),
      ...(isWithoutInstrument ? [noInstrumentColumn(columns, evidence)] : []),
      ...read.flatMap(({ notice }) => notice ?? []),
    ],
    ...(period !== undefined && { period }),
    unread: unreadNames(columns, evidence),
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

/** The columns as somebody says, and else as the sum of the evidence is greatest. */
function assignedColumns(
  evidence: readonly ColumnEvidence[],
  { map = {}, fixed }: ColumnContext,
): readonly Column[] {
  const mapped = evidence.map(({ header }, cell) => mappedColumn(map, header, cell));
  const assigned = assignKinds(
    evidence.map(({ candidates }, cell) => {
      const own = mapped[cell];
      if (fixed?.has(cell)) return [];
      if (own === undefined) return candidates;
      return own.kind === 'field' && own.field !== 'statement' ? [asMapped(own.field)] : [];
    }),
  );
  return evidence.map(({ header, name }, cell): Column => {
    const own = mapped[cell];
    const already = fixed?.get(cell);
    if (already) return already;
    if (own) return { header, ...(own.kind === 'field' && { kind: own.field }), by: 'map' };
    const candidate = assigned[cell];
    if (!candidate) return { header, ...(name.counts && { counts: true }) };
    // `Name` and `Code` name nothing: what they are of only the cells show.
    const isShown = name.isVague && candidate.kind !== name.senses[0]?.kind && !isTitle(name);
    const by = isShown ? 'content' : candidate.by;
    const isGuessed = candidate.isGuess || (isShown && candidate.by === 'name');
    return { header, kind: candidate.kind, by, ...(isGuessed && { isGuessed }) };
  });
}

/** What somebody says outweighs everything. */
function asMapped(kind: NamedKind): Candidate {
  return { kind, score: 1000, by: 'name', isShareable: true, isGuess: false };
}

/** A title that is read as an instrument is still named. */
function isTitle({ senses }: NameReading): boolean {
  return senses[0]?.kind === 'title' && senses.some(({ kind }) => kind === 'instrument');
}

/** What is wrong with names as names. A column without one that is read all the same has its own notice. */
function namesOf(
  columns: readonly Column[],
  isHollow: (cell: number) => boolean,
): readonly PlanNotice[] {
  return nameNotices(
    columns.map(({ header }) => header),
    isHollow,
  ).filter((notice) => notice.kind !== 'empty-header' || columns[notice.cell]?.kind === undefined);
}

/** What is to be said of how the columns are read. */
function columnNotices(
  columns: readonly Column[],
  evidence: readonly ColumnEvidence[],
  others: readonly OtherDates[],
  { fixed }: ColumnContext,
): readonly TableNotice[] {
  const registrations = columns.filter(({ kind }) => kind === 'registered').length;
  // The tables of the ILO, in which the date is that of the registration.
  const isIloPage =
    columns.some(({ kind }) => kind === 'status') &&
    columns.some(({ header }) => /^(?:date|fecha|дата|күні)$/iu.test(header.trim()));
  // Next to a column that says it plainly, an ambiguous name misleads nobody.
  const isClear = registrations > 1 || isIloPage;
  const lacksDates = !columns.some(
    ({ kind }) => kind === 'statement' || (kind !== undefined && isDateField(kind)),
  );
  return columns.flatMap((column, cell): readonly TableNotice[] => {
    const own = evidence[cell];
    if (
      !own ||
      fixed?.has(cell) ||
      column.by === 'map' ||
      others.some((other) => other.cell === cell)
    )
      return [];
    if (column.kind !== undefined) return readNotices(column, cell, own, isClear);
    if (column.header.trim() === '' || column.counts) return [];
    return [unreadNotice(own, cell, columns, lacksDates)];
  });
}

/** What is to be said of a column that is read. */
function readNotices(
  { header, kind, by, isGuessed }: Column,
  cell: number,
  { name, contrary }: ColumnEvidence,
  isClear: boolean,
): readonly TableNotice[] {
  if (kind === undefined || kind === 'statement') return [];
  if (isGuessed) {
    const how = contrary !== undefined ? 'against' : by === 'content' ? 'without' : 'in-part';
    return [{ kind: 'column-by-content', header, readAs: kind, name: how, cell, suggestion: kind }];
  }
  if (kind !== 'registered' || !name.isAmbiguous || isClear) return [];
  return [{ kind: 'ambiguous-header', header, field: kind, cell, suggestion: kind }];
}

/** What is to be said of a column that is left alone. */
function unreadNotice(
  { header, name, contents, candidates, contrary }: ColumnEvidence,
  cell: number,
  columns: readonly Column[],
  lacksDates: boolean,
): TableNotice {
  // A second status that nobody can read is not one.
  const says = contrary ?? (candidates[0]?.kind === 'status' ? 'status' : undefined);
  if (says !== undefined) {
    const example = contents.cells[0] ?? '';
    const isNeeded = columns.every(({ kind }) => kind !== says);
    return { kind: 'contrary-column', header, says, example, isNeeded, cell };
  }
  const near = name.isOther ? undefined : nearestName(header);
  const nearest = near && isLike(near.kind, contents) ? near : undefined;
  const mayBeDate = !name.isOther && areDates(contents);
  const dateField = columns.some(({ kind }) => kind === 'registered') ? 'inForce' : 'registered';
  const mayBe = nearest?.kind ?? candidates[0]?.kind ?? (mayBeDate ? dateField : undefined);
  return {
    kind: 'unknown-column',
    header,
    nearest: nearest?.name,
    cell,
    ...(mayBe !== undefined && { mayBe }),
    isMissed: mayBeDate && lacksDates,
    ...(nearest && { suggestion: nearest.name }),
  };
}

/** Whether cells are what a column has whose name is much like this one. */
function isLike(kind: NamedKind, contents: Contents): boolean {
  if (contents.telling === 0) return true;
  const { by, against } = fitOf(contents, kind);
  return against <= 0.3 && (by >= 0.3 || kind === 'note' || kind === 'title');
}

function otherDatesNotice(other: OtherDates, headers: readonly string[]): TableNotice {
  const { cell } = other;
  const header = headers[cell] ?? '';
  switch (other.kind) {
    case 'period':
      return { kind: 'period-column', header, cell };
    case 'instrument':
      return { kind: 'instrument-dates', header, of: other.of, cell };
    case 'unlike':
      return { kind: 'unlike-dates', header, other: headers[other.other] ?? '', cell };
  }
}

/** Columns that are not read and whose cells may name something: most of them are words, and differ. */
function unreadNames(
  columns: readonly Column[],
  evidence: readonly ColumnEvidence[],
): readonly number[] {
  return columns.flatMap(({ kind, by, counts }, cell) => {
    const contents = evidence[cell]?.contents;
    if (kind !== undefined || by === 'map' || counts || !contents) return [];
    const isOfNames = contents.distinct > 1 && shareOf(contents, may.text | may.state) >= 0.5;
    return isOfNames && evidence[cell]?.name.isOther === false ? [cell] : [];
  });
}

function noInstrumentColumn(
  columns: readonly Column[],
  evidence: readonly ColumnEvidence[],
): TableNotice {
  const title = columns.findIndex(({ kind }) => kind === 'title');
  const likely = title < 0 ? unreadNames(columns, evidence)[0] : title;
  const headers = columns.map(({ header }) => header);
  return {
    kind: 'no-instrument-column',
    headers: headers.slice(0, shownHeaders),
    hasMore: headers.length > shownHeaders,
    field: 'instrument',
    ...(likely !== undefined && { likely: { header: headers[likely] ?? '', cell: likely } }),
  };
}

/** A column with what is to be said of it. */
interface NoticedColumn {
  readonly column: Column;
  readonly notice?: TableNotice;
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
