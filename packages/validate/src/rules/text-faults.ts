import type { Column } from '../table/columns.js';
import type { Draft } from './draft.js';

/** What to say of a row whose cells are not as many as the header's, and whether it can be read. */
export function raggedRow(
  cells: readonly string[],
  headers: readonly string[],
  columns: readonly Column[] = [],
): { readonly draft: Draft; readonly usable: boolean } {
  const more = cells.length > headers.length;
  const checked = more
    ? cells.slice(headers.length).every((cell) => cell.trim() === '')
    : cells.length > 1 && lacksNotesOnly(columns.slice(cells.length));
  const counts = { cells: cells.length, headers: headers.length, checked };
  return {
    usable: checked,
    draft: {
      code: 'csv.ragged-row',
      say: ({ csv }) => csv.raggedRow(counts),
      ...(more && { cell: headers.length }),
      ...(checked && { severity: 'warning' }),
    },
  };
}

/** Editors strip what ends a line, and with it the last cells where these are empty. */
function lacksNotesOnly(missing: readonly Column[]): boolean {
  return missing.length > 0 && missing.every(({ kind }) => kind === undefined || kind === 'note');
}
