import type { Column } from './column.js';
import type { ColumnPlan } from './columns.js';
import type { StatedOutside, TableNotice } from './notice.js';

/** The State of rows that name none, and what is to be said of it. */
export interface RowCountry {
  /** undefined: it is unknown, so such rows are not compared. */
  readonly rowCountry: string | undefined;
  readonly notices: readonly TableNotice[];
}

/** What is known of the State of rows beside the table. */
interface CountryContext {
  /** The State that an option names. */
  readonly rowCountry?: string | undefined;
  /** The State with which rows are compared that name none. */
  readonly country: string;
  /** Nothing has to be said of taking rows to be about that State. */
  readonly isCountryKnown?: boolean | undefined;
  /** The rows are records with keys: a key that is missing is not a cell that was left blank. */
  readonly isKeyed: boolean;
}

type Rows = readonly (readonly string[])[];

/**
 * The State of a table without a column for it: the one that is stated, or asked for, or else assumed,
 * and then that is said before anything is compared.
 */
export function countryOfTable(
  stated: StatedOutside | undefined,
  { rowCountry, country, isCountryKnown }: CountryContext,
): RowCountry {
  const known = stated?.about ?? rowCountry;
  if (known !== undefined) return { rowCountry: known, notices: [] };
  const assumed = { kind: 'assumed-country', field: 'country', about: country } as const;
  return { rowCountry: country, notices: isCountryKnown ? [] : [assumed] };
}

/** How many of the rows may leave the State blank before that is reported. */
const fewBlank = 0.2;

/**
 * The State of rows that leave it blank beside others that name it. Below a row that names one they are
 * most likely about the same, so nothing is assumed; records that lack the key, and rows before the
 * first that names a State, are about ours.
 */
export function countryOfBlankRows(
  { columns }: ColumnPlan,
  rows: Rows,
  { rowCountry, country, isCountryKnown, isKeyed }: CountryContext,
): RowCountry {
  if (rowCountry !== undefined) return { rowCountry, notices: [] };
  const cells = columns.flatMap(({ kind }, cell) => (kind === 'country' ? [cell] : []));
  const isBlank = (row: readonly string[]): boolean =>
    cells.every((cell) => (row[cell] ?? '').trim() === '');
  const blank = rows.filter(isBlank).length;
  const counted = { field: 'country', blank, rows: rows.length } as const;
  if (blank > 0 && (isKeyed || isBlank(rows[0] ?? []))) {
    const assumed = { kind: 'assumed-country', about: country, ...counted } as const;
    return { rowCountry: country, notices: isCountryKnown ? [] : [assumed] };
  }
  if (blank <= fewBlank * rows.length) return { rowCountry: undefined, notices: [] };
  const [cell = 0] = cells;
  const header = columns[cell]?.header ?? '';
  return {
    rowCountry: undefined,
    notices: [{ kind: 'blank-country', header, cell, ...counted }],
  };
}

/** Whether a column names the State of some rows. */
export function namesCountry(columns: readonly Column[], rows: Rows): boolean {
  return columns.some(
    ({ kind }, cell) =>
      kind === 'country' &&
      (rows.length === 0 || rows.some((row) => (row[cell] ?? '').trim() !== '')),
  );
}

/** The share of rows that a column that is not read has to distinguish. */
const mostRows = 0.9;
/** In fewer rows the same instrument may be there twice by mistake. */
const fewRows = 2;

type SeveralStates = Extract<TableNotice, { readonly kind: 'no-country-column' }>;

/**
 * The notice that rows are about several States and no column says which. undefined: they may all be
 * about one State.
 *
 * @param instrument The instrument of all rows, where no column names it.
 */
export function severalStates(
  plan: ColumnPlan,
  rows: Rows,
  instrument: string | undefined,
): SeveralStates | undefined {
  const { columns, unreadStates } = plan;
  if (unreadStates !== undefined) {
    const likely = { header: columns[unreadStates]?.header ?? '', cell: unreadStates };
    return { kind: 'no-country-column', field: 'country', likely, isNamed: true };
  }
  return sameInstrument(plan, rows, instrument);
}

/** The same of a matrix without a column for the State: one column is filled in several rows. */
export function severalRowsOfMatrix(
  { columns, unread, unreadStates = unread[0] }: ColumnPlan,
  rows: Rows,
): SeveralStates | undefined {
  const again = columns.find(
    ({ kind }, cell) =>
      kind === 'statement' && rows.filter((row) => (row[cell] ?? '').trim() !== '').length > 1,
  );
  if (!again) return undefined;
  const several = { kind: 'no-country-column', field: 'country' } as const;
  const instrument = again.about ?? again.header;
  if (unreadStates === undefined) return { ...several, instrument };
  const likely = { header: columns[unreadStates]?.header ?? '', cell: unreadStates };
  return { ...several, instrument, likely };
}

/**
 * The same where one instrument is in most rows, and they differ: by a column that is not read, or by
 * their dates.
 */
function sameInstrument(
  { columns, unread }: ColumnPlan,
  rows: Rows,
  stated: string | undefined,
): SeveralStates | undefined {
  const at = columns.findIndex(({ kind }) => kind === 'instrument');
  const names = rows.map((row) => stated ?? (row[at] ?? '').trim());
  const distinct = new Set(names).size;
  const isRepeated =
    stated === undefined
      ? at >= 0 && rows.length > 1 && distinct * 2 <= rows.length
      : rows.length > 1;
  if (!isRepeated) return undefined;
  const tellsApart = (cell: number): boolean => {
    const pairs = new Set(rows.map((row, line) => `${names[line]}\n${(row[cell] ?? '').trim()}`));
    return pairs.size >= mostRows * rows.length;
  };
  const isDated = columns.some(({ kind }, date) => kind === 'registered' && tellsApart(date));
  const cell = unread.find(tellsApart);
  const areMany = stated !== undefined || rows.length > fewRows;
  const instrument = names.find((name, line) => names.indexOf(name) < line) ?? names[0] ?? '';
  const several = { kind: 'no-country-column', field: 'country', instrument } as const;
  if (cell !== undefined && (areMany || isDated)) {
    return { ...several, likely: { header: columns[cell]?.header ?? '', cell } };
  }
  return isDated && rows.length > 2 * fewRows ? several : undefined;
}
