import type { CollectionName } from '@ilo-kz/schema';

/**
 * The declaration of a collection's JSON. To the compiler a JSON module is CommonJS, whoever
 * imports it: hence `.d.cts` and `export =`. The type is that of the ES module.
 */
export function declarationOf(name: CollectionName): string {
  const module = `import('../generated/${name}.js',{with:{'resolution-mode':'import'}})`;
  return `declare const json:typeof ${module}['${name}']\nexport = json\n`;
}
