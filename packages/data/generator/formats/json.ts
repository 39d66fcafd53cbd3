import { type CollectionName, collectionNames } from '@ilo-kz/schema';
import type { AnyRecord, Published } from './published.js';

/** Records as compact JSON with one record per line, so that `diff` shows which record changed. */
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

/**
 * The type declaration of a collection's JSON file. TypeScript treats every JSON module as CommonJS:
 * hence `.d.cts` and `export =`. The type itself comes from the ES module.
 */
export function declarationOf(name: CollectionName): string {
  const module = `import('../generated/${name}.js',{with:{'resolution-mode':'import'}})`;
  return `declare const json:typeof ${module}['${name}']\nexport = json\n`;
}
