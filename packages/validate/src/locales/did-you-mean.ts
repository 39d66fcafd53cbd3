import { nearest } from '@ilo-kz/data/nearest';

/** `Did you mean X? `, or an empty text if no known word is similar. */
export function didYouMean(written: string, known: readonly string[]): string {
  const near = nearest(written, known);
  return near === undefined ? '' : `Did you mean ${near}? `;
}
