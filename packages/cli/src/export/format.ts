/** A format that records are exported in. */
export type Format = 'json' | 'csv' | 'ndjson' | 'md' | 'xlsx' | 'parquet' | 'sqlite';

export const formats: readonly Format[] = [
  ...(['json', 'csv', 'ndjson', 'md', 'xlsx', 'parquet', 'sqlite'] as const),
];

/** Whether a format is bytes, not text. */
export function isBinary(format: Format): boolean {
  return format === 'xlsx' || format === 'parquet' || format === 'sqlite';
}

/** Whether a file of a format may hold several collections. */
export function isMany(format: Format): boolean {
  return format === 'json' || format === 'xlsx' || format === 'sqlite';
}
