import type { CollectionName } from '@ilo-kz/data';
import { checkName, didYouMean, notAList, quoted } from '../did-you-mean.js';
import { type Label, type LabelLanguage, label } from '../label.js';
import { checkOptions } from '../options.js';
import { codeHits } from './codes.js';
import type { SearchDocument } from './documents.js';
import {
  type Alphabet,
  codesByWord,
  documentsByKey,
  engineOf,
  fieldsOf,
  stemsField,
  topicsField,
} from './engine.js';
import { type Hit, merged } from './hit.js';
import { type InflectedLanguage, inflected, wordsByStem } from './stems.js';
import { topicsOf } from './topics.js';

/** A record that was found. */
export interface SearchResult {
  readonly collection: CollectionName;
  readonly id: string;
  /** Its title or name, in the requested language if there is one. */
  readonly label: Label;
  /** How well it matches; only comparable within one search. */
  readonly score: number;
  /** The words of the record that matched. */
  readonly terms: readonly string[];
  /**
   * What Russian and Kazakh texts call the instrument, where that matched. These words are not in the
   * record: it may have no title in the language.
   */
  readonly topics?: readonly string[];
}

export interface SearchOptions {
  /** Search and show titles only in this language. Default: every language. */
  readonly lang?: LabelLanguage;
  /** Only records of these collections. */
  readonly collections?: readonly CollectionName[];
  /** Maximum number of results. Default: 10. */
  readonly limit?: number;
}

/**
 * Full-text search of records: titles in five languages, codes and numbers, subjects, and texts.
 * Prefixes (`occup`), typos (`occupatoinal`) and other endings of Russian and Kazakh words (`детский
 * труд`) match, too; records that match more words come first.
 * The index of an alphabet is built at the first search in it.
 *
 * @param text The search text, in any language; `C87`, `№ 87` and `87` find Convention No. 87.
 * @returns The best results first.
 * @throws RangeError for an unknown option, a limit below 1 or not a whole number, an unknown language, what is not text, or a
 *   collection that is not searched: search for ratifications by their instruments.
 * @example search('forced labour', { collections: ['instruments'] })[0].id // 'C029'
 */
export function search(text: string, options?: SearchOptions): readonly SearchResult[] {
  if (typeof text !== 'string')
    throw new RangeError(`${quoted(text)} is not a text to search for.`);
  checkOptions(options, ['lang', 'collections', 'limit']);
  const { lang, collections, limit = 10 } = options ?? {};
  if (!Number.isInteger(limit) || limit < 1) {
    throw new RangeError(`The limit ${quoted(limit)} is not a whole number of at least 1.`);
  }
  if (lang !== undefined) checkName(lang, languages, 'language');
  if (collections !== undefined && !Array.isArray(collections)) {
    throw notAList(collections, 'collections', "['laws']");
  }
  for (const collection of collections ?? []) {
    if (searched().includes(collection)) continue;
    throw new RangeError(
      `The collection ${quoted(collection)} is not searched: write one of ${searched().join(', ')}.${didYouMean(collection, searched())}`,
    );
  }
  const isWanted = ({ collection }: SearchDocument) =>
    collections === undefined || collections.includes(collection);
  const byKey = documentsByKey();
  return merged(hits(text, lang))
    .flatMap(({ key, score, terms, topics = [] }) => {
      const record = byKey.get(key);
      if (!record || !isWanted(record)) return [];
      const { collection, id, names } = record;
      const called = topics.length > 0 ? { topics } : {};
      return [{ collection, id, names, score, terms, ...called }];
    })
    .slice(0, limit)
    .map(({ names, ...found }) => ({
      ...found,
      label: label({ title: names as { en: string } }, lang ?? 'en'),
    }));
}

const languages: readonly LabelLanguage[] = ['en', 'fr', 'es', 'ru', 'kk'];

/** The collections that are searched. */
function searched(): readonly CollectionName[] {
  return [...new Set([...documentsByKey().values()].map(({ collection }) => collection))];
}

/** No word of a record is longer. The search for typos takes memory for each letter. */
const longestWord = 60;

/** So many different words are searched, more than any title has. */
const mostWords = 100;

/** The words of a text that are searched: each once, and none that no record can have. */
function searchedPart(text: string): string {
  if (text.length <= longestWord) return text;
  const words = text.split(/\s+/).filter((word) => word.length <= longestWord);
  return [...new Set(words)].slice(0, mostWords).join(' ');
}

/** The matching records, by codes and by words; a text in two alphabets is searched in both. */
function hits(written: string, lang: LabelLanguage | undefined): readonly Hit[] {
  const text = searchedPart(written);
  const words = alphabetsOf(text, lang).flatMap((alphabet) =>
    engineOf(alphabet)
      .search(text, { fields: fieldsIn(alphabet, lang) })
      .map(({ id, score, terms, queryTerms }): Hit => {
        // MiniSearch multiplies the score by the number of matching words; `merged` does so itself.
        return { key: String(id), weight: score / queryTerms.length, terms, asked: queryTerms };
      }),
  );
  const stems = inflected.flatMap((language) =>
    (lang ?? language) === language && isCyrillic(text)
      ? [...stemHits(text, language), ...topicHits(text, language)]
      : [],
  );
  return [...codeHits(codesByWord(), text, documentsByKey().size), ...words, ...stems];
}

/** A word with another ending counts for less than the word itself, which counts twice. */
const stemBoost = 1.5;

/** The records with words of the same stem: "детский труд" finds "детского труда". */
function stemHits(text: string, language: InflectedLanguage): readonly Hit[] {
  const asked = wordsByStem(text, language);
  return engineOf('cyrillic')
    .search([...asked.keys()].join(' '), {
      fields: [stemsField(language)],
      prefix: false,
      fuzzy: false,
    })
    .map(({ id, score, terms, queryTerms }): Hit => {
      const key = String(id);
      const words = wordsByStem(documentsByKey().get(key)?.names[language] ?? '', language);
      return {
        key,
        weight: (stemBoost * score) / queryTerms.length,
        terms: terms.flatMap((stem) => words.get(stem) ?? []),
        asked: queryTerms.flatMap((stem) => asked.get(stem) ?? []),
      };
    });
}

/** What texts call an instrument counts for less than what the record says. */
const topicBoost = 1.2;
/** The search is all that the instrument is called: "үй қызметкерлері". */
const wholeBoost = 2;

/** The instruments that texts call so: "свобода объединений" is C087, whatever its title says. */
function topicHits(text: string, language: InflectedLanguage): readonly Hit[] {
  const asked = wordsByStem(text, language);
  return engineOf('cyrillic')
    .search([...asked.keys()].join(' '), {
      fields: [topicsField(language)],
      prefix: false,
      fuzzy: false,
    })
    .flatMap(({ id, score, queryTerms }): readonly Hit[] => {
      const key = String(id);
      const record = documentsByKey().get(key);
      const [best] = (record ? topicsOf(record, language) : [])
        .map((topic) => ({ topic, stems: wordsByStem(topic, language) }))
        .map(({ topic, stems }) => ({
          topic,
          matched: queryTerms.filter((stem) => stems.has(stem)),
          size: stems.size,
        }))
        .sort((a, b) => b.matched.length - a.matched.length || a.size - b.size);
      if (!best) return [];
      const share = best.matched.length / best.size;
      const hasAll = best.matched.length === asked.size;
      const isWhole = share === 1 && hasAll;
      // Of several words that all are in it, it is what the search is about, whatever else it says.
      const part = hasAll && asked.size > 1 ? 1 : share;
      const weight = (topicBoost * score * part * (isWhole ? wholeBoost : 1)) / queryTerms.length;
      const words = best.matched.flatMap((stem) => asked.get(stem) ?? []);
      return [{ key, weight, terms: [], topics: [best.topic], asked: words }];
    });
}

/** The alphabets to search: by the requested language, or by the letters of the text. */
function alphabetsOf(text: string, lang: LabelLanguage | undefined): readonly Alphabet[] {
  if (lang !== undefined) return [lang === 'ru' || lang === 'kk' ? 'cyrillic' : 'latin'];
  if (!isCyrillic(text)) return ['latin'];
  return /[a-z]/i.test(text) ? ['cyrillic', 'latin'] : ['cyrillic'];
}

function isCyrillic(text: string): boolean {
  return /[\u0400-\u052f]/.test(text);
}

function fieldsIn(alphabet: Alphabet, lang: LabelLanguage | undefined): string[] {
  if (lang === undefined) return [...fieldsOf[alphabet]];
  return lang === 'en' ? ['en', 'text'] : [lang];
}
