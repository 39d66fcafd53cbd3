import type { CollectionName } from '@ilo-kz/data';
import { checkName, quoted } from '../did-you-mean.js';
import { type Label, type LabelLanguage, label } from '../label.js';
import { codeHits } from './codes.js';
import type { SearchDocument } from './documents.js';
import { type Alphabet, codesByWord, documentsByKey, engineOf, fieldsOf } from './engine.js';
import { type Hit, merged } from './hit.js';

/** A record that was found. */
export interface SearchResult {
  readonly collection: CollectionName;
  readonly id: string;
  /** Its title or name, in the language asked for where there is one. */
  readonly label: Label;
  /** How well it fits; the best first, comparable only within one search. */
  readonly score: number;
  /** The words of the record that were found. */
  readonly terms: readonly string[];
}

export interface SearchOptions {
  /** Search titles in this language only, and show titles in it; by default in every language. */
  readonly lang?: LabelLanguage;
  /** Only records of these collections. */
  readonly collections?: readonly CollectionName[];
  /** At most so many results; by default 10. */
  readonly limit?: number;
}

/**
 * Records by words: titles in five languages, codes and numbers, subjects, and what records say.
 * Words may be cut short (`occup`) or misspelt (`occupatoinal`); all words count, the more that fit
 * the better. The index of an alphabet is built by the first
 * search in it.
 *
 * @param text What to look for, in any language; `C87`, `№ 87` and `87` find Convention No. 87.
 * @returns The best results first; none where nothing fits or nothing is looked for.
 * @throws RangeError for a limit that is not a whole number from 1 on, an unknown language, and a
 *   collection that is none or is not searched: ratifications are found by their instruments.
 * @example search('forced labour', { collections: ['instruments'] })[0].id // 'C029'
 */
export function search(text: string, options: SearchOptions = {}): readonly SearchResult[] {
  const { lang, collections, limit = 10 } = options;
  if (!Number.isInteger(limit) || limit < 1) {
    throw new RangeError(`The limit ${limit} is no whole number from 1 on.`);
  }
  if (lang !== undefined) checkName(lang, languages, 'language');
  for (const collection of collections ?? []) {
    if (searched().includes(collection)) continue;
    throw new RangeError(
      `Nothing is searched in ${quoted(collection)}: write one of ${searched().join(', ')}.`,
    );
  }
  const isWanted = ({ collection }: SearchDocument) =>
    collections === undefined || collections.includes(collection);
  const byKey = documentsByKey();
  return merged(hits(text, lang))
    .flatMap(({ key, score, terms }) => {
      const record = byKey.get(key);
      if (!record || !isWanted(record)) return [];
      return [{ collection: record.collection, id: record.id, names: record.names, score, terms }];
    })
    .slice(0, limit)
    .map(({ names, ...found }) => ({
      ...found,
      label: label({ title: names as { en: string } }, lang ?? 'en'),
    }));
}

const languages: readonly LabelLanguage[] = ['en', 'fr', 'es', 'ru', 'kk'];

/** The collections that hold what may be found: who asks for another would find nothing, always. */
function searched(): readonly CollectionName[] {
  return [...new Set([...documentsByKey().values()].map(({ collection }) => collection))];
}

/** The records that fit, by codes and by words; a text in two alphabets is looked for in both. */
function hits(text: string, lang: LabelLanguage | undefined): readonly Hit[] {
  const words = alphabetsOf(text, lang).flatMap((alphabet) =>
    engineOf(alphabet)
      .search(text, { fields: fieldsIn(alphabet, lang) })
      .map(({ id, score, terms, queryTerms }): Hit => {
        // The engine has multiplied by the number of words that fit.
        return { key: String(id), weight: score / queryTerms.length, terms, asked: queryTerms };
      }),
  );
  return [...codeHits(codesByWord(), text, documentsByKey().size), ...words];
}

/** Where a text may be found: by the language asked for, or else by its own letters. */
function alphabetsOf(text: string, lang: LabelLanguage | undefined): readonly Alphabet[] {
  if (lang !== undefined) return [lang === 'ru' || lang === 'kk' ? 'cyrillic' : 'latin'];
  if (!/[\u0400-\u052f]/.test(text)) return ['latin'];
  return /[a-z]/i.test(text) ? ['cyrillic', 'latin'] : ['cyrillic'];
}

function fieldsIn(alphabet: Alphabet, lang: LabelLanguage | undefined): string[] {
  if (lang === undefined) return [...fieldsOf[alphabet]];
  return lang === 'en' ? ['en', 'text'] : [lang];
}
