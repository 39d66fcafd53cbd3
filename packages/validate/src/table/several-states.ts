import type { ColumnPlan } from './columns.js';
import type { TableNotice } from './notice.js';

/** How many of the rows have to be told apart by a column that nobody reads. */
const mostRows = 0.9;

/**
 * The notice that rows are about several States and no column says which: the same instrument is in most
 * of them, and a column that is not read tells them apart. undefined: they may all be about one State.
 *
 * @param instrument The instrument of all rows, where no column names it.
 */
export function severalStates(
  { columns, unread }: ColumnPlan,
  rows: readonly (readonly string[])[],
  instrument: string | undefined,
): TableNotice | undefined {
  const at = columns.findIndex(({ kind }) => kind === 'instrument');
  const names = rows.map((row) => instrument ?? (row[at] ?? '').trim());
  const distinct = new Set(names).size;
  const isRepeated = instrument === undefined ? distinct * 2 <= rows.length : rows.length > 1;
  if (!isRepeated || (instrument === undefined && (at < 0 || rows.length < 4))) return undefined;
  const cell = unread.find((one) => {
    const pairs = new Set(rows.map((row, line) => `${names[line]}\n${(row[one] ?? '').trim()}`));
    return pairs.size >= mostRows * rows.length;
  });
  if (cell === undefined) return undefined;
  return {
    kind: 'no-country-column',
    field: 'country',
    instrument: names.find((name, line) => names.indexOf(name) < line) ?? names[0] ?? '',
    likely: { header: columns[cell]?.header ?? '', cell },
  };
}
