/** How a file is written. `csv`: lines of cells between commas, semicolons, tabs or the like. */
export type Format = 'csv' | 'ndjson' | 'json' | 'yaml' | 'xlsx' | 'html';

export const formats: readonly Format[] = ['csv', 'ndjson', 'json', 'yaml', 'xlsx', 'html'];
