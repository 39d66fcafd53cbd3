import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backward, type Import, undeclared } from '../src/direction.js';
import { filesBelow } from '../src/files.js';
import { importSpecifiers } from '../src/import-specifiers.js';
import { bare, bundled, isForNode, mayImport, portable, rankOf } from '../src/rooms.js';
import { manifestOf, type Package, packages, root } from '../src/workspace.js';

const all = packages();
const rooms = new Map(all.map(({ manifest, room }) => [manifest.name, room]));
const rootTools = Object.keys(manifestOf(root).devDependencies ?? {});

/** What a package is built with: `generator` in data, `build` elsewhere. */
const buildFolders = ['build', 'generator'];

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
  expect(all.filter(({ room }) => rankOf(room) === undefined)).toEqual([]);
  expect([...rooms]).toEqual(all.map(({ room }) => [`@ilo-kz/${room}`, room]));
});

test('an import against the order, of itself, or of what nothing may import is found', () => {
  const imports = [
    '@ilo-kz/schema',
    '@ilo-kz/data',
    '@ilo-kz/query/x',
    '@ilo-kz/cli',
    'zod',
    './a.js',
  ];
  const found = (room: string) =>
    backward(
      room,
      imports.map((specifier) => ({ file: 'src/a.ts', specifier })),
      rooms,
    ).map(({ specifier }) => specifier);
  expect(found('data')).toEqual(['@ilo-kz/data', '@ilo-kz/query/x', '@ilo-kz/cli']);
  expect(found('validate')).toEqual(['@ilo-kz/cli']);
  expect(found('explorer')).toEqual(['@ilo-kz/cli']);
  expect(found('no-such-room')).toEqual(imports.slice(0, 4));
});

test('an import of what is not declared is found', () => {
  const imports = ['zod', '@ilo-kz/data/clocks', 'node:fs', 'fs', './a.js', 'yaml'].map(
    (specifier) => ({ file: 'src/a.ts', specifier }),
  );
  expect(undeclared(imports, ['zod', '@ilo-kz/data'])).toEqual([
    { file: 'src/a.ts', specifier: 'yaml' },
  ]);
});

describe.each(all)('$manifest.name', (each) => {
  const { room, manifest } = each;
  const { dependencies = {}, peerDependencies = {}, optionalDependencies = {} } = manifest;
  const atRunTime = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
  const atBuildTime = Object.keys(manifest.devDependencies ?? {});

  test('depends only on packages before it', () => {
    const ours = [...atRunTime, ...atBuildTime].filter((name) => rooms.has(name));
    expect(ours.filter((name) => !mayImport(room, rooms.get(name) ?? ''))).toEqual([]);
  });

  test('imports only packages before it, in its sources and in its build', () => {
    expect(backward(room, importsOf(each, 'src'), rooms)).toEqual([]);
    for (const below of buildFolders) {
      expect(backward(room, importsOf(each, below), rooms)).toEqual([]);
    }
  });

  test('declares what it imports', () => {
    const isWhole = manifest.private === true || bundled.includes(room);
    const own = [...atRunTime, ...(isWhole ? atBuildTime : [])];
    const building = [...atRunTime, ...atBuildTime, ...rootTools];
    expect(undeclared(importsOf(each, 'src'), own)).toEqual([]);
    for (const below of buildFolders) {
      expect(undeclared(importsOf(each, below), building)).toEqual([]);
    }
  });

  test('reaches no file outside its sources', () => {
    const outside = importsOf(each, 'src').filter(
      ({ file, specifier }) =>
        specifier.startsWith('.') && !normalize(join(dirname(file), specifier)).startsWith('src/'),
    );
    expect(outside).toEqual([]);
  });

  test.runIf(portable.includes(room))('imports no module of Node, but below node/', () => {
    const anywhere = importsOf(each, 'src').filter(({ file }) => !isForNode(file));
    expect(anywhere.filter(({ specifier }) => isBuiltin(specifier))).toEqual([]);
  });

  test.runIf(bare.includes(room))('has no dependency at run time', () => {
    expect(atRunTime).toEqual([]);
  });
});
