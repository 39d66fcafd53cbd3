import type { Unknown } from '@ilo-kz/query';
import type { Output } from '../output.js';
import type { Language } from './catalogue.js';
import { sayIn } from './say.js';
import { wrap } from './wrap.js';

/** The field, and below it why no value is known. */
export function unknownLines(
  found: readonly Unknown[],
  lang: Language,
  { paint, columns }: Output,
): readonly string[] {
  const lines = found.flatMap(({ collection, id, field, why }) => [
    `${paint.strong(`${id} ${field}`)}  ${paint.faint(collection)}`,
    ...wrap(why, columns, '  '),
  ]);
  return [...lines, paint.faint(sayIn(lang)('unknowns', { n: found.length }))];
}
