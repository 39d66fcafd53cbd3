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

/** A record of any collection, for code that handles all of them. */
export type AnyRecord = Readonly<Record<string, unknown>>;

/** The published records of each collection. */
export type Published = Readonly<Record<CollectionName, readonly AnyRecord[]>>;

/**
 * The records of the TypeScript modules, so that all formats have the same values. That the modules
 * match the records is checked by `generate --check`.
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
