import { matrixColumns } from '../check/matrix.js';
import type { RowCheckOptions } from '../check/rows.js';
import type { SourceRecord } from '../formats/record.js';
import type { StatedOutside } from '../locales/en/shape.js';
import type { Words } from '../locales/words.js';
import type { Draft } from '../rules/draft.js';
import { type AsideReader, createAsideReader } from './aside.js';
import { type ColumnMap, mapEntry, nearestOf } from './column-map.js';
import { type Column, type ColumnPlan, planColumns, sampleRows } from './columns.js';
import { findHeader, type HeaderPlace } from './find-header.js';
import { type MatrixHeader, type MatrixLore, matrixHeader } from './matrix-header.js';
import { planPublished, publishedTable, withoutOwnColumns } from './published-tables.js';
import { instrumentInFileName, instrumentInTitle, stateInTitle } from './stated-outside.js';

export interface PlanOptions
  extends Pick<
    RowCheckOptions,
    'reference' | 'countries' | 'country' | 'rowCountry' | 'instrument'
  > {
  readonly path: string;
  /** What somebody says that columns are. */
  readonly map?: ColumnMap | undefined;
  /** Lines may stand before the header, and the header may be missing; not so where keys are names. */
  readonly isLoose: boolean;
}

/** How a table is read. */
export interface TablePlan {
  /** The header, or where there is none the first row. */
  readonly headerRecord: SourceRecord;
  /** How many records stand before the first row. */
  readonly skipped: number;
  readonly headers: readonly string[];
  readonly columns: readonly Column[];
  readonly matrix: MatrixHeader | undefined;
  readonly aside: AsideReader;
  /** What all rows are about, where no column says it. */
  readonly rowCountry: string | undefined;
  readonly instrument: string | undefined;
  readonly drafts: readonly Draft[];
  /** Why the option `map` does not fit the table. */
  readonly refusal?: ((words: Words) => string) | undefined;
}

/** Plans how to read a table from its first lines. */
export function planTable(
  rows: readonly SourceRecord[],
  options: PlanOptions,
): TablePlan | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const { reference, countries } = options;
  const cells = rows.map((record) => record.cells);
  const lore = {
    countries,
    instruments: reference.instruments,
    aliases: reference.aliases,
    map: options.map ?? {},
  };
  const published = publishedTable(first.cells, !options.isLoose);
  const place = published
    ? ({ kind: 'header', at: 0 } as const)
    : options.isLoose
      ? findHeader(cells, lore)
      : keysAsHeader(cells, lore);
  const isHeadless = place.kind === 'none';
  const skipped = isHeadless ? place.firstRow : place.at + 1;
  const headerRecord = rows[isHeadless ? place.firstRow : place.at] ?? first;
  const sample = cells.slice(skipped, skipped + sampleRows);
  const headers = isHeadless
    ? Array.from({ length: Math.max(...sample.map(({ length }) => length)) }, () => '')
    : headerRecord.cells;
  const preamble = rows.slice(0, isHeadless ? place.firstRow : place.at);
  const matrix = isHeadless ? undefined : place.matrix;
  const named: Naming = { headers, sample, preamble, matrix, isHeadless };
  const { plan, stated } =
    published && !published.ofRatifications
      ? { plan: planPublished(headers, published), stated: [] }
      : named.matrix
        ? planMatrix(named, named.matrix, options)
        : planRows(named, options);
  return {
    headerRecord,
    skipped,
    headers,
    columns: plan.columns,
    matrix,
    aside: createAsideReader({ headers, countries, sample }),
    refusal: refusalOf(options.map, headers),
    rowCountry: stated.find(({ field }) => field === 'country')?.code ?? options.rowCountry,
    instrument:
      published && !published.ofRatifications
        ? undefined
        : (stated.find(({ field }) => field === 'instrument')?.code ?? options.instrument),
    drafts: [
      ...(preamble.length > 0 && !isHeadless ? [headerBelow(preamble, headerRecord)] : []),
      ...(isHeadless ? [noHeader(plan.columns)] : []),
      ...stated.map(statedOutside),
      ...(published ? withoutOwnColumns(plan) : plan).drafts,
    ],
  };
}

/** A column that the option `map` speaks of and the table does not have. */
function refusalOf(
  map: ColumnMap | undefined,
  headers: readonly string[],
): ((words: Words) => string) | undefined {
  if (!map) return undefined;
  const used = new Set(headers.map((header, cell) => mapEntry(map, header, cell)));
  const name = Object.keys(map).find((one) => !used.has(one));
  if (name === undefined) return undefined;
  return ({ shape }) => shape.unknownMapped({ name, nearest: nearestOf(name, headers) });
}

/** Keys of records are their header, wherever it stands; they may be those of a matrix. */
function keysAsHeader(cells: readonly (readonly string[])[], lore: MatrixLore): HeaderPlace {
  const [keys = [], ...below] = cells;
  const matrix = matrixHeader(keys, below, lore);
  return { kind: 'header', at: 0, ...(matrix && { matrix }) };
}

interface Naming {
  readonly headers: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly preamble: readonly SourceRecord[];
  readonly matrix: MatrixHeader | undefined;
  readonly isHeadless: boolean;
}

interface Planned {
  readonly plan: ColumnPlan;
  readonly stated: readonly StatedOutside[];
}

function planRows(
  { headers, sample, preamble, isHeadless }: Naming,
  options: PlanOptions,
): Planned {
  const lore = { countries: options.countries, map: options.map ?? {}, headless: isHeadless };
  const alone = planColumns(headers, sample, lore);
  const has = (kind: 'country' | 'instrument'): boolean =>
    alone.columns.some((column) => column.kind === kind && column.by !== undefined);
  const instrument = has('instrument') ? undefined : outsideInstrument(preamble, options);
  const country = has('country') ? undefined : outsideCountry(preamble, options);
  const stated = [country, instrument].filter((one) => one !== undefined);
  if (!instrument) return { plan: alone, stated };
  return { plan: planColumns(headers, sample, { ...lore, instrument: instrument.code }), stated };
}

function planMatrix(
  { headers, sample, preamble }: Naming,
  matrix: MatrixHeader,
  options: PlanOptions,
): Planned {
  const country =
    matrix.by === 'country' && matrix.subject === undefined
      ? outsideCountry(preamble, options)
      : undefined;
  const repeated = [...matrix.repeated].map(
    ([cell, code]): Draft => ({
      code: 'map.repeated-column',
      say: ({ shape }) => shape.repeatedColumn({ code, header: headers[cell] ?? '' }),
      cell,
    }),
  );
  const told: Draft = {
    code: 'map.matrix',
    say: ({ shape }) => shape.matrix({ by: matrix.by, columns: matrix.about.size }),
  };
  // Of the other columns their names tell, as in a table of rows.
  const others = planColumns(headers, [], { instrument: 'C001' }).drafts.filter(
    ({ cell, code }) =>
      cell === undefined ||
      (!matrix.about.has(cell) && !matrix.repeated.has(cell) && cell !== matrix.subject) ||
      code.startsWith('csv.'),
  );
  return {
    plan: {
      columns: matrixColumns(headers, matrix, sample),
      drafts: [told, ...repeated, ...others],
    },
    stated: country ? [country] : [],
  };
}

/** What stands outside the columns about a field that none of them gives. */
export function outsideOf(
  field: StatedOutside['field'],
  preamble: readonly SourceRecord[],
  options: PlanOptions,
): StatedOutside | undefined {
  return field === 'country'
    ? outsideCountry(preamble, options)
    : outsideInstrument(preamble, options);
}

function outsideInstrument(
  preamble: readonly SourceRecord[],
  { instrument, path }: PlanOptions,
): StatedOutside | undefined {
  const at = { field: 'instrument' } as const;
  if (instrument !== undefined)
    return { ...at, code: instrument, where: 'option', text: instrument };
  for (const { raw } of preamble) {
    const code = instrumentInTitle(raw);
    if (code !== undefined) return { ...at, code, where: 'title', text: raw };
  }
  const code = instrumentInFileName(path);
  return code === undefined ? undefined : { ...at, code, where: 'file-name', text: path };
}

function outsideCountry(
  preamble: readonly SourceRecord[],
  { rowCountry, countries }: PlanOptions,
): StatedOutside | undefined {
  const at = { field: 'country' } as const;
  // Whoever gives the option knows that no column names the State.
  if (rowCountry !== undefined) return undefined;
  for (const { raw } of preamble) {
    const code = stateInTitle(raw.trim(), countries);
    if (code !== undefined) return { ...at, code, where: 'title', text: raw };
  }
  return undefined;
}

function headerBelow(preamble: readonly SourceRecord[], header: SourceRecord): Draft {
  const [first] = preamble;
  const { line } = header;
  const lines = preamble.length;
  return {
    code: 'map.header-below',
    say: ({ shape }) => shape.headerBelow({ lines, line, first: first?.raw ?? '' }),
  };
}

function noHeader(columns: readonly Column[]): Draft {
  const kinds = columns.map(({ kind }) => kind);
  return {
    code: 'map.no-header',
    say: ({ shape }) => shape.noHeader({ kinds }),
  };
}

/** Tells what all rows are about. */
export function statedOutside(stated: StatedOutside): Draft {
  return {
    code: 'map.stated-outside',
    say: ({ shape }) => shape.statedOutside(stated),
    field: stated.field,
  };
}
