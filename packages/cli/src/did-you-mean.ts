import { nearest } from '@ilo-kz/data/nearest';

/** `Did you mean X? ` with the nearest known text; an empty text if none is near enough. */
export function didYouMean(written: string, known: readonly string[]): string {
  const meant = nearest(written, known);
  return meant === undefined ? '' : `Did you mean ${meant}? `;
}
