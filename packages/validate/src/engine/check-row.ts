import type { Column } from '../map/columns.js';
import { readRow } from '../map/read-row.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import type { Draft } from '../rules/draft.js';
import { lawFaults } from '../rules/law-rules.js';
import { compareWithReference, missingRows } from '../rules/reference-ring.js';
import { createSchemaRing } from '../rules/schema-ring.js';
import { createDuplicateRule, senseOfRow } from '../rules/sense-ring.js';

/** What is found in one row, and what the row is about. */
interface CheckedRow {
  readonly drafts: readonly Draft[];
  /** The instrument; absent where the row names none. */
  readonly key?: string;
}

export interface RowChecker {
  readonly check: (cells: readonly string[], line: number) => CheckedRow;
  /** What can only be said when all rows were seen. */
  readonly end: () => readonly Draft[];
}

export interface RowCheckOptions {
  readonly reference: ReferenceIndex;
  readonly compare: boolean;
  readonly country: string;
}

/** Sends rows through all rings: reading, schema, sense, reference. */
export function createRowChecker(
  columns: readonly Column[],
  { reference, compare, country }: RowCheckOptions,
): RowChecker {
  const schemaRing = createSchemaRing();
  const duplicates = createDuplicateRule();
  const seen = new Set<string>();
  return {
    check: (cells, line) => {
      const { row, drafts } = readRow(cells, columns, reference.aliases);
      const code = row.values.instrument;
      const compared = compare && (row.values.country ?? country) === country;
      const known = compared ? reference.ratifications.get(code ?? '') : undefined;
      if (known && code !== undefined) seen.add(code);
      return {
        ...(code !== undefined && { key: code }),
        drafts: [
          ...drafts,
          ...schemaRing(row),
          ...senseOfRow(row, reference),
          ...duplicates(row, line),
          ...lawFaults(row, known, reference),
          ...(compared ? compareWithReference(row, reference) : []),
        ],
      };
    },
    end: () => (seen.size > 0 ? missingRows(seen, reference) : []),
  };
}
