import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backward, type Import, undeclared } from '../src/direction.js';
import { filesBelow } from '../src/files.js';
import { importSpecifiers } from '../src/import-specifiers.js';
import { bare, bundled, isForNode, mayImport, portable, rankOf } from '../src/package-rules.js';
import { manifestOf, type Package, packages, root } from '../src/workspace.js';

const all = packages();
const shortNames = new Map(all.map(({ manifest, shortName }) => [manifest.name, shortName]));
const rootTools = Object.keys(manifestOf(root).devDependencies ?? {});

function importsOf({ folder }: Package, below: string): readonly Import[] {
  return filesBelow(join(folder, below))
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file))
    .map((file) => join(below, file))
    .flatMap((file) =>
      importSpecifiers(readFileSync(join(folder, file), 'utf8')).map((specifier) => ({
        file,
        specifier,
      })),
    );
}

test('every package has a place in the order', () => {
  expect(all.filter(({ shortName }) => rankOf(shortName) === undefined)).toEqual([]);
  expect([...shortNames]).toEqual(all.map(({ shortName }) => [`@ilo-kz/${shortName}`, shortName]));
});

test('an import against the order, of itself, or of a package that nothing may import is found', () => {
  const imports = [
    '@ilo-kz/schema',
    '@ilo-kz/data',
    '@ilo-kz/query/x',
    '@ilo-kz/cli',
    'zod',
    './a.js',
  ];
  const found = (shortName: string) =>
    backward(
      shortName,
      imports.map((specifier) => ({ file: 'src/a.ts', specifier })),
      shortNames,
    ).map(({ specifier }) => specifier);
  expect(found('data')).toEqual(['@ilo-kz/data', '@ilo-kz/query/x', '@ilo-kz/cli']);
  expect(found('validate')).toEqual(['@ilo-kz/cli']);
  expect(found('no-such-package')).toEqual(imports.slice(0, 4));
});

test('an import of a package that is not declared is found', () => {
  const imports = ['zod', '@ilo-kz/data/clocks', 'node:fs', 'fs', './a.js', 'yaml'].map(
    (specifier) => ({ file: 'src/a.ts', specifier }),
  );
  expect(undeclared(imports, ['zod', '@ilo-kz/data'])).toEqual([
    { file: 'src/a.ts', specifier: 'yaml' },
  ]);
});

describe.each(all)('$manifest.name', (each) => {
  const { shortName, manifest } = each;
  const { dependencies = {}, peerDependencies = {}, optionalDependencies = {} } = manifest;
  const atRunTime = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
  const atBuildTime = Object.keys(manifest.devDependencies ?? {});

  test('depends only on packages before it', () => {
    const ours = [...atRunTime, ...atBuildTime].filter((name) => shortNames.has(name));
    expect(ours.filter((name) => !mayImport(shortName, shortNames.get(name) ?? ''))).toEqual([]);
  });

  test('imports only packages before it, in its sources and in its generator', () => {
    expect(backward(shortName, importsOf(each, 'src'), shortNames)).toEqual([]);
    expect(backward(shortName, importsOf(each, 'generator'), shortNames)).toEqual([]);
  });

  test('declares the packages that it imports', () => {
    const needsNoInstall = manifest.private === true || bundled.includes(shortName);
    const forSources = [...atRunTime, ...(needsNoInstall ? atBuildTime : [])];
    const forGenerator = [...atRunTime, ...atBuildTime, ...rootTools];
    expect(undeclared(importsOf(each, 'src'), forSources)).toEqual([]);
    expect(undeclared(importsOf(each, 'generator'), forGenerator)).toEqual([]);
  });

  test('imports no file outside its sources', () => {
    const outside = importsOf(each, 'src').filter(
      ({ file, specifier }) =>
        specifier.startsWith('.') && !normalize(join(dirname(file), specifier)).startsWith('src/'),
    );
    expect(outside).toEqual([]);
  });

  test.runIf(portable.includes(shortName))('imports Node modules only below node/', () => {
    const elsewhere = importsOf(each, 'src').filter(({ file }) => !isForNode(file));
    expect(elsewhere.filter(({ specifier }) => isBuiltin(specifier))).toEqual([]);
  });

  test.runIf(bare.includes(shortName))('has no dependency at run time', () => {
    expect(atRunTime).toEqual([]);
  });
});
