import { collectionNames } from '@ilo-kz/data/collections';
import { findingCodes } from '@ilo-kz/validate';
import { documentNames } from '../documents/list.js';
import { allRecords } from '../record/records.js';
import { languages } from './language.js';
import { type Route, viewNames } from './route.js';

/**
 * All pages of the site in all languages, in the order in which the sitemap lists them.
 *
 * @param reference The names of the pages of the reference of functions, where it is part of the site.
 */
export function allRoutes(reference: readonly string[] = []): readonly Route[] {
  return languages.flatMap((lang): readonly Route[] => [
    { kind: 'home', lang },
    ...viewNames.map((view) => ({ kind: 'view', lang, view }) as const),
    ...collectionNames.map((collection) => ({ kind: 'collection', lang, collection }) as const),
    ...allRecords().map(
      ({ collection, id }) => ({ kind: 'record', lang, collection, id }) as const,
    ),
    { kind: 'findings', lang },
    ...findingCodes().map((code) => ({ kind: 'finding', lang, code }) as const),
    { kind: 'search', lang },
    { kind: 'changes', lang },
    { kind: 'documents', lang },
    ...[...documentNames, ...reference].map((name) => ({ kind: 'document', lang, name }) as const),
  ]);
}
