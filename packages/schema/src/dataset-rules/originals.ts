import { checkObject } from '../checked-arguments.js';
import type { Source } from '../source.js';

/**
 * The document of which a source is a copy, or the source itself: copies of one document, and the
 * document, have the same original and count as one document.
 */
export function originalOf(source: Source): string {
  checkObject(source, 'The source');
  return source.copyOf ?? source.id;
}
