import { kazakh } from '../references/topics/kazakh.js';
import { topicsIn } from '../references/topics/lines.js';
import { russian } from '../references/topics/russian.js';
import type { SearchDocument } from './documents.js';
import type { InflectedLanguage } from './stems.js';

const texts: Readonly<Record<InflectedLanguage, string>> = { ru: russian, kk: kazakh };

const byCode: Partial<Record<InflectedLanguage, ReadonlyMap<string, readonly string[]>>> = {};

/**
 * What texts in a language call an instrument: many have no Russian or Kazakh title in the records.
 * These words are not facts of the record, and a result says by which of them it was found.
 */
export function topicsOf(
  { collection, id }: Pick<SearchDocument, 'collection' | 'id'>,
  language: InflectedLanguage,
): readonly string[] {
  if (collection !== 'instruments') return [];
  byCode[language] ??= grouped(texts[language]);
  return byCode[language].get(id) ?? [];
}

function grouped(text: string): ReadonlyMap<string, readonly string[]> {
  const topics = new Map<string, string[]>();
  for (const { words, codes } of topicsIn(text))
    for (const code of codes) {
      const known = topics.get(code);
      if (known) known.push(words);
      else topics.set(code, [words]);
    }
  return topics;
}
