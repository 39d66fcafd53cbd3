import type { CountryReader } from '../cells/countries.js';
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
import type { ColumnMap } from './column-map.js';
import type { PlanNotice } from './column-names.js';
import { type Column, type ColumnPlan, planColumns, sampleRows } from './columns.js';
import { findHeader, type HeaderPlace, keysAsHeader } from './header-place.js';
import { type RowForm, rowForm } from './lines.js';
import { type MatrixHeader, type MatrixRows, planMatrix } from './matrix.js';
import type { StatedOutside, TableNotice } from './notice.js';
import { planPublished, publishedTable, withoutOwnColumns } from './published-tables.js';
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
  /** What all rows are about, where no column says it. */
  readonly rowCountry: string | undefined;
  readonly instrument: string | undefined;
  readonly notices: readonly PlanNotice[];
  /** Why the option `map` does not fit the table. */
  readonly unfit?: UnfitOptions;
}

/** What else is known of a table. */
export interface PlanContext {
  readonly path: string;
  readonly reference: Pick<ReferenceIndex, 'instruments' | 'aliases'>;
  readonly countries: CountryReader;
  /** The State of rows that name none, and the instrument. */
  readonly rowCountry?: string | undefined;
  readonly instrument?: string | undefined;
  /** What somebody says that columns are. */
  readonly map?: ColumnMap | undefined;
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
  const broken = isKeyed ? undefined : detectBrokenRows(records, countries);
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
  const stated = outsideColumns(join.by === 'instrument' ? 'country' : 'instrument', {
    ...context,
    preamble,
  });
  return {
    layout: { kind: 'rows' },
    headerRecord,
    // What comes before the first row is left out when the lines are put together.
    skipped: 0,
    headers,
    columns,
    join,
    rowForm: rowForm(headers, []),
    rowCountry: (stated?.field === 'country' ? stated.about : undefined) ?? context.rowCountry,
    instrument: stated?.field === 'instrument' ? stated.about : undefined,
    notices: [
      { kind: 'joined-lines', text: headerRecord.raw.trim() },
      ...(stated ? [outsideNotice(stated)] : []),
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
  const place = published ? atTop : placeOfHeader(cells, context);
  const isHeadless = place.kind === 'none';
  const before = isHeadless ? place.firstRow : place.at;
  const skipped = isHeadless ? before : before + 1;
  const headerRecord = records[before] ?? first;
  const preamble = records.slice(0, before);
  const sample = cells.slice(skipped, skipped + sampleRows);
  const headers = isHeadless
    ? Array.from({ length: Math.max(...sample.map(({ length }) => length)) }, () => '')
    : headerRecord.cells;
  const matrix = isHeadless ? undefined : place.matrix;
  const body: Body = { headers, sample, isHeadless, surroundings: { ...context, preamble }, map };
  const { plan, stated } = isOfOthers
    ? { plan: planPublished(headers, published), stated: [] }
    : matrix
      ? planMatrixBody(body, matrix)
      : planRows(body);
  const unfit = map && unfitMap(map, headers);
  const statedOf = (field: StatedOutside['field']): string | undefined =>
    stated.find((one) => one.field === field)?.about;
  return {
    layout: matrix ? { kind: 'matrix', by: matrix.by, subject: matrix.subject } : { kind: 'rows' },
    headerRecord,
    skipped,
    headers,
    columns: plan.columns,
    rowForm: rowForm(headers, sample),
    rowCountry: statedOf('country') ?? context.rowCountry,
    instrument: isOfOthers ? undefined : (statedOf('instrument') ?? context.instrument),
    notices: [
      ...(preamble.length > 0 && !isHeadless ? [headerBelow(preamble, headerRecord)] : []),
      ...(isHeadless ? [noHeader(plan.columns)] : []),
      ...stated.map(outsideNotice),
      ...(published ? withoutOwnColumns(plan) : plan).notices,
    ],
    ...(unfit && { unfit }),
  };
}

const atTop: HeaderPlace = { kind: 'header', at: 0 };

function placeOfHeader(
  cells: readonly (readonly string[])[],
  { countries, reference: { instruments, aliases }, map = {}, isKeyed }: PlanContext,
): HeaderPlace {
  const context = { countries, instruments, aliases, map };
  return isKeyed ? keysAsHeader(cells, context) : findHeader(cells, context);
}

/** A table below the place of its header. */
interface Body {
  readonly headers: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly isHeadless: boolean;
  readonly surroundings: Surroundings;
  readonly map: ColumnMap | undefined;
}

interface PlannedBody {
  readonly plan: ColumnPlan;
  readonly stated: readonly StatedOutside[];
}

function planRows({ headers, sample, isHeadless, surroundings, map = {} }: Body): PlannedBody {
  const context = { countries: surroundings.countries, map, isHeadless };
  const plan = planColumns(headers, sample, context);
  const outside = (field: StatedOutside['field']): StatedOutside | undefined =>
    plan.columns.some(({ kind, by }) => kind === field && by !== undefined)
      ? undefined
      : outsideColumns(field, surroundings);
  const instrument = outside('instrument');
  const stated = [outside('country'), instrument].filter((one) => one !== undefined);
  if (!instrument) return { plan, stated };
  return { plan: planColumns(headers, sample, { ...context, isInstrumentKnown: true }), stated };
}

function planMatrixBody(
  { headers, sample, surroundings }: Body,
  matrix: MatrixHeader,
): PlannedBody {
  const state =
    matrix.by === 'country' && matrix.subject === undefined
      ? outsideColumns('country', surroundings)
      : undefined;
  return { plan: planMatrix(headers, sample, matrix), stated: state ? [state] : [] };
}

function headerBelow(preamble: readonly SourceRecord[], { line }: SourceRecord): TableNotice {
  return { kind: 'header-below', lines: preamble.length, line, first: preamble[0]?.raw ?? '' };
}

function noHeader(columns: readonly Column[]): TableNotice {
  return { kind: 'no-header', columns: columns.map(({ kind }) => kind) };
}

function outsideNotice(stated: StatedOutside): TableNotice {
  return { kind: 'stated-outside', ...stated };
}
