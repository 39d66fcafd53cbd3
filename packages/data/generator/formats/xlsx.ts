import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { type Table, type Value, valuesOf } from './table.js';

/** Tables as the sheets of a workbook; the row of headings stays in view. */
export async function toXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map((table) => {
    const names = table.columns.map(({ field }) => field.name);
    const rows = valuesOf(table);
    return {
      sheet: table.name,
      data: [
        names.map((name): Cell => ({ value: name, fontWeight: 'bold' })),
        ...rows.map((row) => row.map(cellOf)),
      ],
      columns: names.map((name, index) => ({
        width: widthOf([name, ...rows.map((row) => row[index])]),
      })),
      stickyRowsCount: 1,
    };
  });
  const workbook = await writeExcelFile(sheets as unknown as Sheet<Buffer>[]).toBuffer();
  // The writer stamps each part with the time of writing: the same records must give the same bytes.
  return zipSync(unzipSync(workbook), { mtime: new Date(1980, 0, 1) });
}

/** Texts stay texts: a spreadsheet must not make a day of "2000-12". */
function cellOf(value: Value): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: String };
}

/** Wide enough for the longest cell, within reason. */
function widthOf(column: readonly (Value | undefined)[]): number {
  const longest = column.reduce<number>(
    (most, value) => Math.max(most, String(value ?? '').length),
    0,
  );
  return Math.min(60, longest + 2);
}
