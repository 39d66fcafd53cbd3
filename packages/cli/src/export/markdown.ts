import type { Table, Value } from './table.js';

/** A table in Markdown. */
export function markdown({ fields, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const head = fields.map(({ name }) => cell(name));
  const rule = fields.map(({ type }) => (type === 'integer' || type === 'number' ? '--:' : '---'));
  return [head, rule, ...rows.map((row) => row.map(cell))].map(line).join('');
}

function cell(value: Value): string {
  return String(value ?? '')
    .replace(/[\\|]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ');
}
