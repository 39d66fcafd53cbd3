import type { Source } from '../source.js';

/**
 * The document of which a source is a copy, or the source itself: copies of one document, and the
 * document, have the same original and count as one document.
 */
export function originalOf({ id, copyOf }: Source): string {
  return copyOf ?? id;
}
