import type { CollectionName } from '@ilo-kz/data';
import { type SearchResult, search } from '@ilo-kz/query/search';
import type { Table } from '../export/table.js';
import { type FormatOptions, type Output, printInFormat } from '../output.js';
import { type Language, sayIn } from '../print/say.js';
import { table, titled } from '../print/table.js';

export interface SearchCommandOptions extends FormatOptions {
  readonly collection?: readonly CollectionName[];
  readonly limit: number;
  readonly lang?: Language;
}

/** Prints the results of a search. */
export function answerSearch(
  words: readonly string[],
  options: SearchCommandOptions,
  output: Output,
): void {
  const { lang, limit, collection } = options;
  const found = search(words.join(' '), {
    limit,
    ...(lang === undefined ? {} : { lang }),
    ...(collection === undefined ? {} : { collections: collection }),
  });
  printInFormat(
    found,
    options,
    { lines: () => searchLines(found, lang ?? 'en', output), table: () => searchTable(found) },
    output,
  );
}

/** A row for each record, the best first. */
function searchTable(found: readonly SearchResult[]): Table {
  return {
    columns: ['collection', 'id', 'title', 'language', 'score', 'terms'],
    rows: found.map(({ collection, id, label, score, terms }) => [
      collection,
      id,
      label.text,
      label.language,
      score,
      terms.join('; '),
    ]),
  };
}

/** A line for each record, the best first. */
function searchLines(
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
  const cells = heads.map((head) => ({
    heading: say(head),
    shrinks: head === 'title',
    drops: head === 'collection',
  }));
  return table(cells, rows, { width: columns, heading: paint.faint });
}
