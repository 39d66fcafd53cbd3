import type { CountryReader } from '../cells/country-reader.js';
import { instrumentIndexes } from '../cells/exact-text.js';
import type { ColumnKind } from '../cells/fields.js';
import type { ReadingContext } from '../cells/reading.js';
import type { RowCounts } from '../finding.js';
import { beginsTitle, createTitleFinder } from '../reference/instrument-titles.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import type { Fault } from '../rules/fault.js';
import { anotherInstrument } from '../rules/instruments.js';
import type { TableContext } from '../rules/row.js';
import type { Column } from '../table/column.js';
import type { AsideReader } from '../table/lines.js';
import type { AsideKind } from '../table/notice.js';
import { createFlatRow } from './flat-row.js';
import { createRowReader, fieldsGivenBy } from './row-reader.js';
import { createRuleRun } from './rule-run.js';
import { countsOf, createTally, type LiveContext, noRows } from './tally.js';

/** What is found in one row, and what the row is about. */
export interface CheckedRow {
  readonly faults: readonly Fault[];
  /** The instrument; absent where the row names none. */
  readonly key?: string;
  /** The line is not a row. */
  readonly aside?: AsideKind;
}

export interface RowChecker {
  /** undefined: nothing is to be said of the row. */
  readonly check: (cells: readonly string[], line: number) => CheckedRow | undefined;
  readonly counts: () => RowCounts;
  /** What can only be said when all rows were seen. */
  readonly end: () => readonly Fault[];
}

export interface RowCheckOptions {
  readonly reference: ReferenceIndex;
  readonly countries: CountryReader;
  readonly compare: boolean;
  /** The State of our records. */
  readonly country: string;
  /** The State of rows that name none; undefined if it is unknown. */
  readonly rowCountry: string | undefined;
  /** The instrument of rows that name none. */
  readonly instrument?: string | undefined;
  /** Recognizes lines between the rows that are not rows. */
  readonly aside?: AsideReader | undefined;
  /** A row for each year, so that the same ratification comes again. */
  readonly isByPeriod?: boolean | undefined;
  /** A row for each language, so that the same ratification comes again. */
  readonly isByLanguage?: boolean | undefined;
  /** The day, or the year, of which the table says that it is. */
  readonly statedDay?: string | undefined;
  /** The day after which every date is in the future; absent: nothing is said of the future. */
  readonly asOf?: string | undefined;
}

/** Columns that only name what a row is about, or hold what is not checked. */
const naming: ReadonlySet<ColumnKind> = new Set(['country', 'instrument', 'title', 'note']);

/** Checks the rows of a table: reads their cells, then runs every rule. */
export function createRowChecker(columns: readonly Column[], options: RowCheckOptions): RowChecker {
  const { reference, instrument, aside, compare } = options;
  const kinds = columns.flatMap(({ kind }) => (kind === undefined ? [] : [kind]));
  const context = tableContext(
    options,
    {
      hasDenunciations:
        kinds.includes('denounced') ||
        columns.some(({ answers }) => answers?.asked === 'denounced'),
      // A list of States has a row for each, also for those that did not ratify what it is about.
      listsStates:
        (instrument !== undefined && kinds.some((kind) => !naming.has(kind))) ||
        // The answers in a column that is not read may be those.
        columns.some(({ mayAnswer }) => mayAnswer === true),
      // A table about one instrument need not have the others.
      expectsAll: instrument === undefined,
    },
    columns,
  );
  const flat = createFlatRow({ context, compare, instrument });
  const isKnown = (code: string): boolean => reference.instruments.has(code);
  const isTitleOf = (text: string, code: string): boolean =>
    beginsTitle(text, reference.instruments.get(code)?.title);
  const reading = { context: readingContext(options), isKnown, isTitleOf };
  const read = createRowReader(columns, reading, flat);
  const given = fieldsGivenBy(columns);
  const rules = createRuleRun(context, given);
  const count = createTally(context, given);
  const { row } = flat;

  return {
    check: (cells, line) => {
      const notices = read(cells, line);
      // A line that is not a row names no instrument that exists.
      const kind = notices.length > 0 || !row.instrument ? aside?.(cells) : undefined;
      if (kind !== undefined) return { faults: [], aside: kind };
      count(row);
      // Of what is not about an instrument of the ILO nothing else is asked.
      const another =
        row.code === '' ? notices.find(({ rule }) => rule === anotherInstrument) : undefined;
      if (another) return { faults: [another] };
      const found = rules.check(row);
      if (notices.length === 0 && found.length === 0) return undefined;
      const faults = notices.length === 0 ? found : [...notices, ...found];
      return row.code === '' ? { faults } : { faults, key: row.code };
    },
    counts: () => countsOf(context.counts),
    end: rules.end,
  };
}

/** What the cells of a table are read with. */
export function readingContext({ reference, countries }: RowCheckOptions): ReadingContext {
  const { aliases, laws, instruments } = reference;
  return { aliases, laws, countries, titles: createTitleFinder(instruments.values()) };
}

/** What the rules need to know of a table. */
export function tableContext(
  {
    reference,
    country,
    rowCountry,
    isByPeriod = false,
    isByLanguage = false,
    statedDay,
    asOf,
    compare,
  }: RowCheckOptions,
  of: Pick<TableContext, 'hasDenunciations' | 'listsStates' | 'expectsAll'>,
  columns: readonly Column[] = [],
): LiveContext {
  const mentioned = { ours: new Set<string>(), beside: new Uint8Array(instrumentIndexes) };
  const headerOf = (cell: number): string | undefined => columns[cell]?.header;
  const own = { headerOf, mentioned, compares: compare, counts: noRows() };
  return {
    reference,
    country,
    rowCountry,
    isByPeriod,
    isByLanguage,
    statedDay,
    asOf,
    ...own,
    ...of,
  };
}
