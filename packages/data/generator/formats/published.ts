import type { CollectionName } from '@ilo-kz/schema';
import {
  claims,
  countries,
  events,
  indicators,
  instruments,
  laws,
  organizations,
  programmes,
  publications,
  ratifications,
  roadmaps,
  sources,
  supervision,
} from '../../src/index.js';

/** A record of whichever collection, for code that walks all of them. */
export type AnyRecord = Readonly<Record<string, unknown>>;

/** What is published: the records of each collection. */
export type Published = Readonly<Record<CollectionName, readonly AnyRecord[]>>;

/**
 * The records as the TypeScript modules give them, so that no format can say anything else. That
 * the modules say what the records say is checked before, by `generate --check`.
 */
export const published = {
  instruments,
  ratifications,
  laws,
  countries,
  organizations,
  programmes,
  roadmaps,
  events,
  publications,
  indicators,
  claims,
  supervision,
  sources,
} satisfies Record<CollectionName, readonly object[]> as unknown as Published;
