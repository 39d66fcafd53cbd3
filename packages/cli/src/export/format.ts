/** A format that records are exported in. */
export type Format = 'json' | 'csv' | 'ndjson' | 'md';

export const formats: readonly Format[] = ['json', 'csv', 'ndjson', 'md'];

/** What to do for a format that is not written here; undefined for a text that is none. */
export function downloadOf(format: string): string | undefined {
  const isDownload = ['parquet', 'sqlite', 'xlsx'].includes(format.toLowerCase());
  return isDownload
    ? `Parquet, SQLite and XLSX files are among the downloads of each release, at ${releases}. `
    : undefined;
}

const releases = 'https://github.com/ilo-kz/ilo-kz/releases';
