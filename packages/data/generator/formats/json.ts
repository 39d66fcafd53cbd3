import { collectionNames } from '@ilo-kz/schema';
import type { AnyRecord, Published } from './published.js';

/** Records as JSON: no spaces, one record a line, so that a line tool shows what changed. */
export function toJson(records: readonly AnyRecord[]): string {
  return `${linesOf(records)}\n`;
}

/** All collections in one document; it satisfies the JSON Schema `dataset.json`. */
export function toDataset(published: Published): string {
  const parts = collectionNames.map((name) => `"${name}":${linesOf(published[name])}`);
  return `{\n${parts.join(',\n')}\n}\n`;
}

function linesOf(records: readonly AnyRecord[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}
