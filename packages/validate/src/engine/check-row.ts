import type { RowCounts } from '../finding.js';
import type { Column } from '../map/columns.js';
import type { CountryReader } from '../map/country.js';
import type { Row } from '../map/row.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import type { Draft } from '../rules/draft.js';
import { createDuplicateRule } from '../rules/duplicate-rule.js';
import { lawFaults } from '../rules/law-rules.js';
import { compareWithReference, missingRows } from '../rules/reference-ring.js';
import { missingInstrument } from '../rules/schema-ring.js';
import { senseOfRow } from '../rules/sense-ring.js';
import { createCellReader } from './cell-reading.js';
import { createMerger } from './merge-cells.js';
import { createQuickCheck, verdicts } from './quick-check.js';

/** What is found in one row, and what the row is about. */
interface CheckedRow {
  readonly drafts: readonly Draft[];
  /** The instrument; absent where the row names none. */
  readonly key?: string;
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
  readonly country: string;
  /** The day after which every date lies in the future; absent: nothing is said of the future. */
  readonly asOf?: string | undefined;
}

/** Sends rows through all rings: reading, schema, sense, reference. */
export function createRowChecker(
  columns: readonly Column[],
  options: RowCheckOptions,
  { quick = true } = {},
): RowChecker {
  const { reference, countries, compare, country, asOf } = options;
  const read = createCellReader(columns, {
    aliases: reference.aliases,
    countries,
    reference,
  });
  const denunciations = columns.some(({ kind }) => kind === 'denounced');
  const merge = createMerger(columns);
  const duplicates = createDuplicateRule(country);
  const seen = new Set<string>();
  const quickCheck = createQuickCheck({ ...options, columns, read, duplicates, seen });
  /** Rows by the verdict of the quick check. */
  const tally: [number, number, number, number] = [0, 0, 0, 0];
  let compared = 0;
  let otherStates = 0;

  const fullCheck = (cells: readonly string[], line: number): CheckedRow => {
    const readings = columns.map(({ kind }, cell) => {
      const text = cells[cell] ?? '';
      return kind === undefined || text === '' ? undefined : read(cell, text);
    });
    const { row, drafts } = merge(readings);
    const { instrument } = row.values;
    const ours = isOurs(row);
    const known = ours && compare ? reference.ratifications.get(instrument ?? '') : undefined;
    if (known && instrument !== undefined) seen.add(instrument);
    if (ours === false) otherStates++;
    else if (ours && compare && reference.instruments.has(instrument ?? '')) compared++;
    return {
      ...(instrument !== undefined && { key: instrument }),
      drafts: [
        ...drafts,
        ...missingInstrument(row),
        ...senseOfRow(row, { reference, country, known, asOf, denunciations }),
        ...duplicates.check(row, line),
        ...lawFaults(row, known, reference),
        ...(ours && compare ? compareWithReference(row, reference) : []),
      ],
    };
  };

  /** Whether a row is about the State of our records; undefined where its State cannot be read. */
  const isOurs = ({ values, settled }: Row): boolean | undefined =>
    settled.has('country') ? undefined : (values.country ?? country) === country;

  return {
    check: (cells, line) => {
      const verdict = quick ? quickCheck(cells, line) : verdicts.look;
      tally[verdict]++;
      return verdict === verdicts.look ? fullCheck(cells, line) : undefined;
    },
    counts: () => ({
      checked: tally.reduce((sum, count) => sum + count),
      compared: compared + tally[verdicts.compared],
      otherStates: otherStates + tally[verdicts.otherState],
    }),
    end: () => (seen.size > 0 ? missingRows(seen, reference) : []),
  };
}
