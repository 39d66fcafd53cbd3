/** A column of the file, by its name and its position from 0. */
interface OfColumn {
  readonly header: string;
  readonly cell: number;
}

/** The option that says what a column is, as it is written on the command line: `--map "Land=country"`. */
export function mapOption({ header, cell }: OfColumn, field: string): string {
  const name = header.trim().replace(/\s+/gu, ' ');
  const named = name === '' ? String(cell + 1) : name;
  return `--map ${inQuotes(`${named}=${field}`)}`;
}

/** The option for the sheet of a workbook. */
export function sheetOption(name: string): string {
  return `--sheet ${inQuotes(name)}`;
}

/** The option for the delimiter of cells. */
export function delimiterOption(delimiter: string): string {
  return `--delimiter ${inQuotes(delimiter === '\t' ? '\\t' : delimiter)}`;
}

/** A value of an option in quotes that most command lines understand. */
function inQuotes(value: string): string {
  const mark = value.includes('"') ? "'" : '"';
  return `${mark}${value}${mark}`;
}
