import type { CountryReader } from '../cells/country.js';
import type { ColumnKind } from '../cells/fields.js';
import type { RowCounts } from '../finding.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import type { Draft } from '../rules/draft.js';
import { createDuplicateRule } from '../rules/duplicate-rule.js';
import { missingRows } from '../rules/reference-ring.js';
import type { Column } from '../table/columns.js';
import type { AsideReader } from '../table/lines.js';
import type { AsideKind } from '../table/notice.js';
import { createCellReader } from './cell-reading.js';
import { createStatementCheck } from './check-statement.js';
import { createMerger } from './merge-cells.js';
import { createQuickCheck, verdicts } from './quick-check.js';

/** What is found in one row, and what the row is about. */
export interface CheckedRow {
  readonly drafts: readonly Draft[];
  /** The instrument; absent where the row names none. */
  readonly key?: string;
  /** The line is no row. */
  readonly aside?: AsideKind;
}

export interface RowChecker {
  /** undefined: nothing is to be said of the row. */
  readonly check: (cells: readonly string[], line: number) => CheckedRow | undefined;
  readonly counts: () => RowCounts;
  /** What can only be said when all rows were seen. */
  readonly end: () => readonly Draft[];
}

export interface RowCheckOptions {
  readonly reference: ReferenceIndex;
  readonly countries: CountryReader;
  readonly compare: boolean;
  /** The State of our records. */
  readonly country: string;
  /** The State of rows that name none; absent: that of our records. */
  readonly rowCountry?: string | undefined;
  /** The instrument of rows that name none. */
  readonly instrument?: string | undefined;
  /** Tells lines between the rows that are no rows. */
  readonly aside?: AsideReader | undefined;
  /** The day after which every date lies in the future; absent: nothing is said of the future. */
  readonly asOf?: string | undefined;
}

/** Columns that only name what a row is about, or tell of it what nobody checks. */
const naming: ReadonlySet<ColumnKind> = new Set(['country', 'instrument', 'title', 'note']);

/** Sends rows through all rings: reading, schema, sense, reference. */
export function createRowChecker(
  columns: readonly Column[],
  options: RowCheckOptions,
  { quick = true } = {},
): RowChecker {
  const { reference, countries, instrument: stated, aside } = options;
  const read = createCellReader(columns, {
    aliases: reference.aliases,
    laws: reference.laws,
    countries,
    reference,
  });
  const denunciations = columns.some(({ kind }) => kind === 'denounced');
  const merge = createMerger(columns);
  const duplicates = createDuplicateRule(options.rowCountry ?? options.country);
  const seen = new Set<string>();
  // A list of States has a row for each, also for those that did not ratify what it is about.
  const claims =
    stated !== undefined && columns.some(({ kind }) => kind !== undefined && !naming.has(kind));
  const statements = createStatementCheck({ ...options, claims, denunciations, duplicates, seen });
  const quickCheck = createQuickCheck({ ...options, columns, read, duplicates, seen });
  /** Rows by the verdict of the quick check. */
  const tally: [number, number, number, number, number] = [0, 0, 0, 0, 0];

  const fullCheck = (cells: readonly string[], line: number): CheckedRow => {
    const readings = columns.map(({ kind }, cell) => {
      const text = cells[cell] ?? '';
      return kind === undefined || text === '' ? undefined : read(cell, text);
    });
    const { row, drafts } = merge(readings);
    const instrument = row.values.instrument ?? stated;
    const whole =
      instrument === row.values.instrument
        ? row
        : { ...row, values: { ...row.values, instrument: instrument ?? '' } };
    return {
      ...(instrument !== undefined && { key: instrument }),
      drafts: [...drafts, ...statements.check(whole, line)],
    };
  };

  return {
    check: (cells, line) => {
      const verdict = quick ? quickCheck(cells, line) : verdicts.look;
      if (verdict !== verdicts.look) {
        tally[verdict]++;
        return undefined;
      }
      const kind = aside?.(cells);
      if (kind !== undefined) return { drafts: [], aside: kind };
      tally[verdict]++;
      return fullCheck(cells, line);
    },
    counts: () => {
      const counts = statements.counts();
      return {
        checked: tally.reduce((sum, count) => sum + count),
        compared: counts.compared + tally[verdicts.compared],
        comparedOthers: counts.comparedOthers + tally[verdicts.comparedOther],
        otherStates: counts.otherStates + tally[verdicts.otherState],
      };
    },
    // Of a table about some instruments, whoever ratified them, nobody expects the others.
    end: () =>
      seen.size > 0 && stated === undefined
        ? missingRows(seen, reference, duplicates.namedBeside(options.country))
        : [],
  };
}
