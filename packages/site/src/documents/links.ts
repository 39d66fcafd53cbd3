import { type CollectionName, collectionNames } from '@ilo-kz/data/collections';
import { repository } from '../parts/repository.js';
import { findRecord } from '../record/records.js';
import { addressOf, relative } from '../routes/address.js';
import type { Language } from '../routes/language.js';
import type { Documents } from './document.js';

/** Where a link of a document leads, seen from a page of the site. */
export function documentLink(
  href: string,
  from: { readonly path: string; readonly address: string; readonly lang: Language },
  documents: Documents,
): string {
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  const [target = '', anchor] = href.split('#');
  const path = resolved(from.path, target);
  const place = anchor === undefined ? '' : `#${anchor}`;
  const document = documents.byPath.get(path) ?? documents.byPath.get(`${path}/README.md`);
  if (document !== undefined) {
    const route = { kind: 'document', lang: from.lang, name: document.name } as const;
    return relative(from.address, addressOf(route)) + place;
  }
  const record = recordAt(path);
  if (record !== undefined) {
    return relative(from.address, addressOf({ kind: 'record', lang: from.lang, ...record }));
  }
  return `${repository}/blob/main/${path}${place}`;
}

function resolved(from: string, target: string): string {
  // Only the path is used: the host stands for the root of the repository.
  return decodeURI(new URL(target, `https://repository/${from}`).pathname).replace(/^\/|\/$/g, '');
}

/** The record that a file of records holds. */
function recordAt(
  path: string,
): { readonly collection: CollectionName; readonly id: string } | undefined {
  const [, name, id] = /^packages\/data\/records\/([a-z]+)\/([^/]+)\.yaml$/.exec(path) ?? [];
  const collection = collectionNames.find((one) => one === name);
  if (collection === undefined || id === undefined) return undefined;
  return findRecord(collection, id) && { collection, id };
}
