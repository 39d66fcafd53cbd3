/** A format of exported records. */
export type Format = 'json' | 'csv' | 'ndjson' | 'md';

export const formats: readonly Format[] = ['json', 'csv', 'ndjson', 'md'];

/** A hint for a format that is only in the downloads; undefined for another text. */
export function downloadOf(format: string): string | undefined {
  const isDownload = ['parquet', 'sqlite', 'xlsx'].includes(format.toLowerCase());
  return isDownload
    ? `Parquet, SQLite and XLSX files are among the downloads of each release, at ${releases}. `
    : undefined;
}

const releases = 'https://github.com/ilo-kz/ilo-kz/releases';
