import type { Changes } from '@ilo-kz/query/changes';

/** A released version of the data, as `npm run version-packages` writes it to editions/. */
export interface Edition {
  readonly version: string;
  /** The day up to which its records were compared with their sources. */
  readonly asOf: string;
  /** What differs from the version before; undefined for the first. */
  readonly changes?: Changes;
}

/** The newest first. */
export function newestFirst(editions: readonly Edition[]): readonly Edition[] {
  return [...editions].sort((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }));
}
