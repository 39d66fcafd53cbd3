import type { Table, Value } from './table.js';

/** A table as CSV, as RFC 4180 and the published files have it. */
export function csv({ fields, rows }: Table): string {
  const line = (cells: readonly string[]) => `${cells.join(',')}\r\n`;
  const head = fields.map(({ name }) => cell(name));
  return [head, ...rows.map((row) => row.map(cell))].map(line).join('');
}

function cell(value: Value): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
