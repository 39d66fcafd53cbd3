import { type CollectionName, collectionNames } from '@ilo-kz/data/collections';
import { recordsOf } from '../record/records.js';
import type { Language } from '../routes/language.js';
import { type Route, viewNames } from '../routes/route.js';

/** Collections of which the single file has only the list: their pages are four fifths of the site. */
export const onlyListed: readonly CollectionName[] = ['instruments', 'countries', 'sources'];

/** The pages of the site that the single file of a language has. */
export function pagesInFile(lang: Language): readonly Route[] {
  return [
    { kind: 'home', lang },
    // To check a file needs the validator, which is larger than all the rest.
    ...viewNames
      .filter((view) => view !== 'check')
      .map((view) => ({ kind: 'view', lang, view }) as const),
    ...collectionNames.map((collection) => ({ kind: 'collection', lang, collection }) as const),
    ...collectionNames
      .filter((collection) => !onlyListed.includes(collection))
      .flatMap((collection) =>
        recordsOf(collection).map(({ id }) => ({ kind: 'record', lang, collection, id }) as const),
      ),
  ];
}
