import type { SearchResult } from '@ilo-kz/query/search';
import type { Output } from '../output.js';
import type { Language } from './catalogue.js';
import { sayIn } from './say.js';
import { table } from './table.js';
import { titled } from './titled.js';

/** A line for each record that was found, best first. */
export function searchLines(
  found: readonly SearchResult[],
  lang: Language,
  { paint, columns }: Output,
): readonly string[] {
  const say = sayIn(lang);
  if (found.length === 0) return [paint.faint(say('nothing'))];
  const rows = found.map(({ collection, id, label }) => [
    { text: collection, paint: paint.faint },
    { text: id, paint: paint.strong },
    titled(label),
  ]);
  const heads = ['collection', 'record', 'title'] as const;
  const cells = heads.map((head) => ({ heading: say(head), shrinks: head === 'title' }));
  return table(cells, rows, { width: columns, heading: paint.faint });
}
