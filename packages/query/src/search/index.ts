import type { CollectionName } from '@ilo-kz/data';
import MiniSearch from 'minisearch';
import { type Label, type LabelLanguage, label } from '../label.js';
import { type SearchDocument, searchDocuments } from './documents.js';
import { termOf, tokens } from './terms.js';

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
 * the better. The index is built by the first search.
 *
 * @param text What to look for, in any language; `C87`, `№ 87` and `87` find Convention No. 87.
 * @returns The best results first; none where nothing fits or nothing is looked for.
 * @throws RangeError for a limit that is not a whole number from 1 on.
 * @example search('forced labour', { collections: ['instruments'] })[0].id // 'C029'
 */
export function search(text: string, options: SearchOptions = {}): readonly SearchResult[] {
  const { lang, collections, limit = 10 } = options;
  if (!Number.isInteger(limit) || limit < 1) {
    throw new RangeError(`The limit ${limit} is no whole number from 1 on.`);
  }
  const { engine, byKey } = indexOnce();
  const fields =
    lang === undefined ? [...allFields] : ['codes', lang, ...(lang === 'en' ? ['text'] : [])];
  const found = engine.search(text, {
    fields,
    ...(collections === undefined
      ? {}
      : { filter: ({ id }) => collections.some((name) => String(id).startsWith(`${name}/`)) }),
  });
  return found.slice(0, limit).flatMap(({ id, score, terms }) => {
    const record = byKey.get(String(id));
    if (!record) return [];
    const name = label({ title: record.names as { en: string } }, lang ?? 'en');
    return [{ collection: record.collection, id: record.id, label: name, score, terms }];
  });
}

const languages: readonly LabelLanguage[] = ['en', 'ru', 'kk', 'fr', 'es'];
const allFields: readonly string[] = ['codes', ...languages, 'text'];

interface Index {
  readonly engine: MiniSearch<SearchDocument>;
  readonly byKey: ReadonlyMap<string, SearchDocument>;
}

let built: Index | undefined;

/** Who never searches never pays for the index; who searches pays once. */
function indexOnce(): Index {
  built ??= buildIndex();
  return built;
}

function buildIndex(): Index {
  const documents = searchDocuments();
  const engine = new MiniSearch<SearchDocument>({
    idField: 'key',
    fields: [...allFields],
    extractField: (document, field) => {
      if (field === 'key') return document.key;
      if (field === 'codes' || field === 'text') return document[field];
      return document.names[field as LabelLanguage] ?? '';
    },
    tokenize: tokens,
    processTerm: termOf,
    searchOptions: {
      boost: { codes: 6, en: 3, ru: 3, kk: 3, fr: 3, es: 3 },
      prefix: (term) => term.length > 2,
      // A number is right or wrong: one digit off is another Convention.
      fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.2 : false),
    },
  });
  engine.addAll(documents);
  return { engine, byKey: new Map(documents.map((document) => [document.key, document])) };
}
