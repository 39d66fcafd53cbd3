import type { Manifest } from './workspace.js';

/** A path that consumers can import. */
export interface EntryPoint {
  /** As written in an import: `@ilo-kz/data/clocks`. */
  readonly specifier: string;
  /** Its file, relative to the package: `./dist/generated/clocks.js`. */
  readonly file: string;
  /** How to load it; an asset (a table, a document) is only resolved. */
  readonly kind: 'module' | 'json' | 'asset';
}

/**
 * All entry points of a package, with patterns (`./schema/*.json`) expanded to its files.
 *
 * @param files The files of the package, relative to it.
 */
export function entryPoints(manifest: Manifest, files: readonly string[]): readonly EntryPoint[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([subPath, target]) => {
    const file = typeof target === 'string' ? target : target.default;
    if (file === undefined) return [];
    const points = subPath.includes('*') ? expanded(subPath, file, files) : [[subPath, file]];
    return points.map(([path = '', found = '']) => ({
      specifier: manifest.name + path.slice(1),
      file: found,
      kind: kindOf(found),
    }));
  });
}

/** Every file that matches a pattern, with its sub-path. */
function expanded(subPath: string, pattern: string, files: readonly string[]): string[][] {
  const [before = '', after = ''] = pattern.split('*');
  return files
    .map((file) => `./${file}`)
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => [
      subPath.replace('*', file.slice(before.length, file.length - after.length)),
      file,
    ]);
}

function kindOf(file: string): EntryPoint['kind'] {
  if (/\.[cm]?js$/.test(file)) return 'module';
  return file.endsWith('.json') ? 'json' : 'asset';
}
