import { expect, test } from 'vitest';
import { entryPoints } from '../src/entry-points.js';

test('entryPoints lists every sub-path, with patterns expanded to files', () => {
  const manifest = {
    name: '@x/y',
    version: '1.0.0',
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './types': { types: './dist/types.d.ts' },
      './table.csv': './table.csv',
      './schema/*.json': './schema/*.json',
    },
  };
  const files = ['dist/index.js', 'schema/a.json', 'schema/deep/b.json', 'schema/c.txt'];
  expect(entryPoints(manifest, files)).toEqual([
    { specifier: '@x/y', file: './dist/index.js', kind: 'module' },
    { specifier: '@x/y/table.csv', file: './table.csv', kind: 'asset' },
    { specifier: '@x/y/schema/a.json', file: './schema/a.json', kind: 'json' },
    { specifier: '@x/y/schema/deep/b.json', file: './schema/deep/b.json', kind: 'json' },
  ]);
});
