import type { CollectionName } from '@ilo-kz/data/collections';

/** What is found: a record of a collection, or another page. */
export type FoundKind = CollectionName | 'views' | 'findings' | 'documents';

/** A page that is no record that `@ilo-kz/query` searches. */
export interface IndexedPage {
  readonly kind: FoundKind;
  /** Below the folder of the language. */
  readonly address: string;
  readonly title: string;
  /** The language of the title, where it is not that of the page. */
  readonly lang?: string;
  /** The document of which it is a part. */
  readonly under?: string;
  readonly text?: string;
}

/** What the search of one language needs: `ru/search.json`. */
export interface SearchIndex {
  /** Titles of records by collection and id, as the pages have them, with another language. */
  readonly titles: Readonly<Record<string, string | readonly [text: string, lang: string]>>;
  /** The instruments that have a page as ratifications. */
  readonly ratified: readonly string[];
  readonly pages: readonly IndexedPage[];
}
