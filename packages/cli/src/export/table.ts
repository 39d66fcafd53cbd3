/** The value of a cell; null if the record has none. */
export type Value = string | number | boolean | null;

/** Rows under the names of their columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** A table as CSV (RFC 4180), in the form of the published files. */
export function csv({ columns, rows }: Table): string {
  const cell = (value: Value): string => {
    const text = String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A table in Markdown, with numbers aligned to the right. */
export function markdown({ columns, rows }: Table): string {
  const cell = (value: Value): string =>
    String(value ?? '')
      .replace(/[\\|]/g, '\\$&')
      .replace(/\s*\n\s*/g, ' ');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const rule = columns.map((_, index) => (isNumeric(rows, index) ? '--:' : '---'));
  return [columns.map(cell), rule, ...rows.map((row) => row.map(cell))].map(line).join('');
}

function isNumeric(rows: Table['rows'], index: number): boolean {
  const texts = rows.map((row) => String(row[index] ?? '')).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^[\d.]+$/.test(text));
}
