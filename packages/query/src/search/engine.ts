import MiniSearch from 'minisearch';
import type { LabelLanguage } from '../label.js';
import { type Codes, codesOf } from './codes.js';
import { type SearchDocument, searchDocuments } from './documents.js';
import { type InflectedLanguage, inflected, wordsByStem } from './stems.js';
import { termOf, tokens } from './terms.js';
import { topicsOf } from './topics.js';

/** The alphabets of names. */
export type Alphabet = 'latin' | 'cyrillic';

/** The fields of a document that are indexed for each alphabet. */
export const fieldsOf: Readonly<Record<Alphabet, readonly string[]>> = {
  latin: ['en', 'fr', 'es', 'text'],
  cyrillic: ['ru', 'kk'],
};

/** The field with the stems of the names in a language. */
export function stemsField(language: InflectedLanguage): string {
  return `${language}-stems`;
}

/** The field with the stems of what texts in a language call an instrument. */
export function topicsField(language: InflectedLanguage): string {
  return `${language}-topics`;
}

let records: ReadonlyMap<string, SearchDocument> | undefined;
let codes: Codes | undefined;
const built: Partial<Record<Alphabet, MiniSearch<SearchDocument>>> = {};

/** All documents by key. */
export function documentsByKey(): ReadonlyMap<string, SearchDocument> {
  records ??= new Map(searchDocuments().map((document) => [document.key, document]));
  return records;
}

/** The table of codes. */
export function codesByWord(): Codes {
  codes ??= codesOf(documentsByKey().values());
  return codes;
}

/**
 * The index of one alphabet, built at the first search in it, so that a search in English does not
 * build the index for Russian and Kazakh.
 */
export function engineOf(alphabet: Alphabet): MiniSearch<SearchDocument> {
  built[alphabet] ??= build(alphabet);
  return built[alphabet];
}

function build(alphabet: Alphabet): MiniSearch<SearchDocument> {
  const languages = alphabet === 'cyrillic' ? inflected : [];
  const engine = new MiniSearch<SearchDocument>({
    idField: 'key',
    fields: [...fieldsOf[alphabet], ...languages.map(stemsField), ...languages.map(topicsField)],
    extractField: (document, field) => {
      if (field === 'key' || field === 'text') return document[field];
      const language = languages.find((one) => stemsField(one) === field);
      if (language)
        return [...wordsByStem(document.names[language] ?? '', language).keys()].join(' ');
      const called = languages.find((one) => topicsField(one) === field);
      if (called)
        return [...wordsByStem(topicsOf(document, called).join(' '), called).keys()].join(' ');
      return document.names[field as LabelLanguage] ?? '';
    },
    tokenize: tokens,
    processTerm: termOf,
    searchOptions: {
      boost: { en: 3, ru: 3, kk: 3, fr: 3, es: 3 },
      prefix: (term) => term.length > 2,
      // Not for numbers: another digit is another Convention.
      fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.2 : false),
    },
  });
  engine.addAll([...documentsByKey().values()]);
  return engine;
}
