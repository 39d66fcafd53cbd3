import { type CollectionName, collectionNames } from '@ilo-kz/schema';
import { meta } from '../../src/index.js';
import type { AnyRecord, Published } from './published.js';
import type { Table } from './table.js';

/** Records as compact JSON with one record per line, so that `diff` shows which record changed. */
export function toJson(records: readonly AnyRecord[]): string {
  return `${linesOf(records)}\n`;
}

/** The metadata and all collections in one document; it satisfies the JSON Schema `dataset.json`. */
export function toDataset(published: Published): string {
  const parts = collectionNames.map((name) => `"${name}":${linesOf(published[name])}`);
  return `{\n"meta":${JSON.stringify(meta)},\n${parts.join(',\n')}\n}\n`;
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

/** The type declaration of a table's JSON file; an empty cell is absent. */
export function declarationOfTable({ columns }: Table): string {
  const properties = columns.map(({ field: { name, type, description } }) => {
    const isNumber = type === 'integer' || type === 'number';
    return `  /** ${description} */\n  readonly ${name}?: ${isNumber ? 'number' : 'string'};\n`;
  });
  return `declare const json: readonly {\n${properties.join('')}}[];\nexport = json;\n`;
}
