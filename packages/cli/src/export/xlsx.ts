import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';
import type { Table, Value } from './table.js';

/** Tables as the sheets of a workbook; the row of headings stays in view. */
export async function xlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map((table) => ({
    sheet: table.name,
    data: [
      table.fields.map(({ name }): Cell => ({ value: name, fontWeight: 'bold' })),
      ...table.rows.map((row) => row.map(cell)),
    ],
    columns: table.fields.map((_, index) => ({ width: widthOf(table, index) })),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(sheets as unknown as Sheet<Buffer>[]).toBuffer();
}

/** Texts stay texts: a spreadsheet must not make a day of "2000-12". */
function cell(value: Value): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: String };
}

function widthOf({ fields, rows }: Table, index: number): number {
  const lengths = rows.map((row) => String(row[index] ?? '').length);
  return Math.min(60, Math.max(fields[index]?.name.length ?? 0, ...lengths) + 2);
}
