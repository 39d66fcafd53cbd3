type DataCell = string | number | null;

/** What a view shows, as data: the same in all languages. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}

/** The table as CSV by RFC 4180. */
export function csvOf({ columns, rows }: DataTable): string {
  return [columns, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: DataCell): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table as a list of objects. */
export function jsonOf({ columns, rows }: DataTable): string {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null])),
  );
  return `[\n${objects.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
}

/** Some rows of a table, by their numbers, and the columns that are wanted. */
export function partOf(
  { columns, rows }: DataTable,
  numbers: readonly number[],
  isWanted: (column: string) => boolean,
): DataTable {
  const kept = columns.flatMap((name, index) => (isWanted(name) ? [index] : []));
  const pick = <Cell>(row: readonly Cell[]) => kept.map((index) => row[index] as Cell);
  return {
    columns: pick(columns),
    rows: numbers.flatMap((number) => (rows[number] ? [pick(rows[number])] : [])),
  };
}

/** What {@link jsonOf} wrote. */
export function tableFrom(json: string): DataTable {
  const objects = JSON.parse(json) as readonly Readonly<Record<string, DataCell>>[];
  const columns = Object.keys(objects[0] ?? {});
  return { columns, rows: objects.map((one) => columns.map((name) => one[name] ?? null)) };
}
