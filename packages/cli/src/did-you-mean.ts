import { nearest } from '@ilo-kz/data/nearest';

/** `Did you mean X? ` with the known text nearest to what was written; empty where none is near. */
export function didYouMean(written: string, known: readonly string[]): string {
  const meant = nearest(written, known);
  return meant === undefined ? '' : `Did you mean ${meant}? `;
}
