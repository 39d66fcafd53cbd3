import type { CountryReader } from '../cells/country-reader.js';
import type { Locator } from '../formats/locator.js';
import type { SourceRecord } from '../formats/record.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import { createCellJoiner, detectBrokenCells, type FirstCellJoin } from './broken-cells.js';
import {
  createLineJoiner,
  detectBrokenRows,
  joinedColumns,
  type LineJoin,
  type RowJoiner,
} from './broken-rows.js';
import type { Column } from './column.js';
import type { ColumnMap } from './column-map.js';
import type { PlanNotice } from './column-names.js';
import { withoutUnknown } from './column-notices.js';
import { type ColumnContext, type ColumnPlan, planColumns } from './columns.js';
import { foreignStatesColumn } from './foreign-states.js';
import { findHeader, type HeaderPlace, headerStated, keysAsHeader } from './header-place.js';
import { filledIn } from './line-shape.js';
import { isRule, type RowForm, rowForm } from './lines.js';
import { type MatrixHeader, type MatrixRows, planMatrix } from './matrix.js';
import type { StatedOutside, TableNotice } from './notice.js';
import { planPublished, publishedTable, withoutOwnColumns } from './published-tables.js';
import {
  countryOfBlankRows,
  countryOfTable,
  namesCountry,
  type RowCountry,
  severalRowsOfMatrix,
  severalStates,
} from './row-country.js';
import { spread } from './sample.js';

import { dayOfTable } from './stated-day.js';
import { outsideColumns, type Surroundings } from './stated-outside.js';
import { type UnfitOptions, unfitMap } from './unfit-options.js';

/** What each row, or each cell, of a table is. */
type Layout =
  | { readonly kind: 'rows' }
  /** Each cell is about one State and one instrument. */
  | ({ readonly kind: 'matrix' } & MatrixRows);

/** How rows that are broken over several lines are put together. */
export type RowJoin = LineJoin | FirstCellJoin;

/** How a table is read. */
export interface Plan {
  readonly layout: Layout;
  /** The header, or where there is none the first row. */
  readonly headerRecord: SourceRecord;
  /** How many records come before the first row. */
  readonly skipped: number;
  readonly headers: readonly string[];
  readonly columns: readonly Column[];
  /** Absent: each row is one record. */
  readonly join?: RowJoin;
  /** What distinguishes its rows from other lines. */
  readonly rowForm: RowForm;
  /** What all rows are about, where no column says it; undefined if it is unknown. */
  readonly rowCountry: string | undefined;
  readonly instrument: string | undefined;
  /** The State that rows without one are taken to be about although nothing says so. */
  readonly assumedCountry?: string | undefined;
  /** A row for each year, so that the same ratification comes again. */
  readonly isByPeriod: boolean;
  /** A row for each language, so that the same ratification comes again. */
  readonly isByLanguage: boolean;
  /** The day, or the year, of which the table says that it is. */
  readonly statedDay?: string | undefined;
  readonly notices: readonly PlanNotice[];
  /** Why the option `map` does not fit the table. */
  readonly unfit?: UnfitOptions;
}

/** What else is known of a table. */
export interface PlanContext {
  readonly path: string;
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined;
  readonly reference: Pick<ReferenceIndex, 'instruments' | 'aliases'>;
  readonly countries: CountryReader;
  /** The State of rows that name none, and the instrument, as the user says. */
  readonly rowCountry?: string | undefined;
  readonly instrument?: string | undefined;
  /** The State with which rows are compared that name none. */
  readonly country: string;
  /** Nothing has to be said of taking rows to be about that State: nothing is compared, or it is ours alone. */
  readonly isCountryKnown?: boolean | undefined;
  /** What the user says that columns are. */
  readonly map?: ColumnMap | undefined;
  /** The line of the file that the user says is the header, from 1; 0: there is none. */
  readonly header?: number | undefined;
  /** The names of columns are keys of the records, so there is no header to look for. */
  readonly isKeyed: boolean;
}

/**
 * Plans how to read a table.
 *
 * @param records Its first records, with the header.
 * @returns undefined: there are none.
 */
export function planTable(
  records: readonly SourceRecord[],
  context: PlanContext,
): Plan | undefined {
  const { countries, isKeyed } = context;
  const broken =
    isKeyed || context.header !== undefined ? undefined : detectBrokenRows(records, countries);
  if (broken) return planBrokenRows(records, broken, context);
  const plan = planWholeRows(records, context);
  if (!plan || isKeyed) return plan;
  const { columns, headers, skipped } = plan;
  const form = { width: headers.length, skipped };
  const join = detectBrokenCells(columns, form, records, countries);
  return join ? { ...plan, join } : plan;
}

/** Puts broken rows together, as the plan says. */
export function createRowJoiner(
  join: RowJoin,
  { countries, locator }: { readonly countries: CountryReader; readonly locator: Locator },
): RowJoiner {
  switch (join.kind) {
    case 'lines':
      return createLineJoiner(join, countries);
    case 'first-cell':
      return createCellJoiner(join, countries, locator);
  }
}

/** Plans a table of which each cell is in a line of its own. */
function planBrokenRows(
  records: readonly SourceRecord[],
  join: LineJoin,
  context: PlanContext,
): Plan | undefined {
  const headerRecord = records[join.before];
  if (!headerRecord) return undefined;
  const preamble = records.slice(0, join.before);
  const columns = joinedColumns(join.by, preamble);
  const headers = columns.map(({ header }) => header);
  const field = join.by === 'instrument' ? 'country' : 'instrument';
  const stated = outsideColumns(field, { ...context, preamble, headers });
  const country = field === 'country' ? countryOfTable(stated, context) : undefined;
  return {
    layout: { kind: 'rows' },
    headerRecord,
    // What comes before the first row is left out when the lines are put together.
    skipped: 0,
    headers,
    columns,
    join,
    rowForm: rowForm(headers, []),
    rowCountry: country?.rowCountry,
    instrument: stated?.field === 'instrument' ? stated.about : undefined,
    assumedCountry: assumedIn(country?.notices ?? []),
    isByPeriod: false,
    isByLanguage: false,
    notices: [
      { kind: 'joined-lines', text: headerRecord.raw.trim() },
      ...(stated ? [outsideNotice(stated)] : []),
      ...(country?.notices ?? []),
    ],
  };
}

/** Plans a table of which each row is one record. */
function planWholeRows(records: readonly SourceRecord[], context: PlanContext): Plan | undefined {
  const [first] = records;
  if (!first) return undefined;
  const { map, isKeyed } = context;
  const cells = records.map((record) => record.cells);
  const published = publishedTable(first.cells, isKeyed);
  const isOfOthers = published !== undefined && !published.ofRatifications;
  const isStated = context.header !== undefined;
  const place = published && !isStated ? atTop : placeOfHeader(records, context);
  const isHeadless = place.kind === 'none';
  const before = isHeadless ? place.firstRow : place.at;
  const skipped = isHeadless ? before : before + 1;
  const joined = isHeadless ? undefined : place.joined;
  const headerRecord = records[before] ?? first;
  const preamble = records.slice(0, joined ? before - 1 : before);
  const rows = fullRows(cells.slice(skipped));
  const headers = isHeadless
    ? Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, () => '')
    : (joined ?? headerRecord.cells);
  const matrix = isHeadless ? undefined : place.matrix;
  const surroundings = { ...context, preamble, headers: isHeadless ? [] : headers };
  const body: Body = { headers, rows, isHeadless, surroundings };
  const planned = isOfOthers
    ? { plan: planPublished(headers, published), ...ofNothing }
    : matrix
      ? planMatrixBody(body, matrix)
      : planRows(body, published !== undefined);
  const { plan, stated, rowCountry, notices, subject }: PlannedBody = planned;
  const unfit = map && unfitMap(map, headers);
  const statedDay = isOfOthers ? undefined : dayOfTable(surroundings);
  const instrument = stated.find(({ field }) => field === 'instrument')?.about;
  return {
    layout: matrix ? { kind: 'matrix', by: matrix.by, subject } : { kind: 'rows' },
    headerRecord,
    skipped,
    headers,
    columns: plan.columns,
    rowForm: rowForm(headers, rows),
    rowCountry,
    instrument: isOfOthers ? undefined : (instrument ?? context.instrument),
    assumedCountry: assumedIn(notices),
    isByPeriod: plan.period !== undefined,
    isByLanguage: plan.languages !== undefined,
    statedDay: statedDay?.day,
    notices: [
      ...(preamble.length > 0 && !isHeadless
        ? [headerBelow(preamble, headerRecord, isStated)]
        : []),
      ...(joined ? [headerLines(joined, headerRecord)] : []),
      ...(isHeadless ? [noHeader(plan.columns)] : []),
      ...stated.map(outsideNotice),
      ...(statedDay ? [{ kind: 'stated-day', ...statedDay } as const] : []),
      ...notices,
      ...(published ? withoutOwnColumns(plan) : plan).notices,
    ],
    ...(unfit && { unfit }),
  };
}

/** Headings of groups and remarks, which have one value, say nothing of the columns. */
function fullRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const lines = rows.filter((cells) => !isRule(cells));
  const full = lines.filter((cells) => filledIn(cells) > 1);
  return full.length * 2 > lines.length ? full : lines;
}

const atTop: HeaderPlace = { kind: 'header', at: 0 };

function placeOfHeader(
  records: readonly SourceRecord[],
  { countries, reference: { instruments, aliases }, map = {}, isKeyed, header }: PlanContext,
): HeaderPlace {
  const context = { countries, instruments, aliases, map };
  const cells = records.map((record) => record.cells);
  if (isKeyed) return keysAsHeader(cells, context);
  if (header === undefined) return findHeader(cells, context);
  if (header === 0) return { kind: 'none', firstRow: 0 };
  const at = records.findIndex(({ line }) => line >= header);
  return at < 0 ? findHeader(cells, context) : headerStated(cells, at, context);
}

/** A table below the place of its header. */
interface Body {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly isHeadless: boolean;
  readonly surroundings: Surroundings & PlanContext;
}

interface PlannedBody extends RowCountry {
  readonly plan: ColumnPlan;
  readonly stated: readonly StatedOutside[];
  /** The column that says what a row of a matrix is about. */
  readonly subject?: number | undefined;
}

const ofNothing: Omit<PlannedBody, 'plan'> = { stated: [], rowCountry: undefined, notices: [] };

function planRows({ headers, rows, isHeadless, surroundings }: Body, isOurs: boolean): PlannedBody {
  const context = columnContext(surroundings, rows, isHeadless);
  const sample = spread(rows);
  const first = planColumns(headers, sample, context);
  const instrument = namesInstrument(first)
    ? undefined
    : outsideColumns('instrument', surroundings);
  const plan = instrument
    ? planColumns(headers, sample, { ...context, isInstrumentKnown: true })
    : first;
  if (namesCountry(plan.columns, rows)) {
    const stated = instrument ? [instrument] : [];
    return { plan, stated, ...countryOfBlankRows(plan, rows, surroundings) };
  }
  const state = outsideColumns('country', surroundings);
  const stated = [state, instrument].filter((one) => one !== undefined);
  const isAsked = state !== undefined || surroundings.rowCountry !== undefined;
  const several = isAsked ? undefined : severalStates(plan, sample, instrument?.about);
  if (several) {
    const notices = withoutUnknown(plan.notices, several.likely?.cell);
    return { plan: { ...plan, notices }, stated, rowCountry: undefined, notices: [several] };
  }
  const isNothingCompared = !instrument && !namesInstrument(plan);
  const isCountryKnown = surroundings.isCountryKnown || isOurs || isNothingCompared;
  const foreign = isAsked || isCountryKnown ? undefined : foreignStatesColumn(plan.columns, sample);
  if (foreign !== undefined) {
    const likely = { header: headers[foreign] ?? '', cell: foreign };
    const unread = { kind: 'no-country-column', field: 'country', likely, isNamed: true } as const;
    const notices = withoutUnknown(plan.notices, foreign);
    return { plan: { ...plan, notices }, stated, rowCountry: undefined, notices: [unread] };
  }
  return { plan, stated, ...countryOfTable(state, { ...surroundings, isCountryKnown }) };
}

function namesInstrument({ columns }: ColumnPlan): boolean {
  return columns.some(({ kind }) => kind === 'instrument');
}

function planMatrixBody({ headers, rows, surroundings }: Body, matrix: MatrixHeader): PlannedBody {
  const plan = planMatrix(headers, spread(rows), matrix, columnContext(surroundings, rows, false));
  const coded = plan.columns.findIndex(({ kind }) => kind === matrix.by);
  const subject = matrix.subject ?? (coded < 0 ? undefined : coded);
  if (matrix.by !== 'country' || subject !== undefined) {
    return { plan, ...ofNothing, rowCountry: surroundings.rowCountry, subject };
  }
  const state = outsideColumns('country', surroundings);
  const isAsked = state !== undefined || surroundings.rowCountry !== undefined;
  const several = isAsked ? undefined : severalRowsOfMatrix(plan, rows);
  if (several) {
    const notices = withoutUnknown(plan.notices, several.likely?.cell);
    return { plan: { ...plan, notices }, stated: [], rowCountry: undefined, notices: [several] };
  }
  return { plan, stated: state ? [state] : [], ...countryOfTable(state, surroundings) };
}

function columnContext(
  { countries, reference: { instruments }, map = {} }: PlanContext,
  rows: readonly (readonly string[])[],
  isHeadless: boolean,
): ColumnContext {
  return { countries, instruments, map, rows, isHeadless };
}

function headerBelow(
  preamble: readonly SourceRecord[],
  header: SourceRecord,
  isStated: boolean,
): TableNotice {
  const full = filledIn(header.cells);
  return {
    kind: 'header-below',
    lines: preamble.length,
    line: header.line,
    first: preamble[0]?.raw ?? '',
    hasRow: !isStated && full > 1 && preamble.some(({ cells }) => filledIn(cells) >= full),
  };
}

function headerLines(joined: readonly string[], { line, cells }: SourceRecord): TableNotice {
  const example = joined.find((name, at) => name !== (cells[at] ?? '').trim() && cells[at] !== '');
  return { kind: 'header-lines', line, example: example ?? joined[0] ?? '' };
}

function noHeader(columns: readonly Column[]): TableNotice {
  return { kind: 'no-header', columns: columns.map(({ kind }) => kind) };
}

function outsideNotice(stated: StatedOutside): TableNotice {
  return { kind: 'stated-outside', ...stated };
}

function assumedIn(notices: readonly TableNotice[]): string | undefined {
  return notices.find((notice) => notice.kind === 'assumed-country')?.about;
}
