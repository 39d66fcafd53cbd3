import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { outputOf, run } from '../src/child.js';
import { type EntryPoint, entryPoints } from '../src/entry-points.js';
import { filesBelow } from '../src/files.js';
import { manifestOf } from '../src/workspace.js';

const { consumer, tarballs, unbuilt } = inject('installed');

test('every public package is built and packed', () => {
  expect(unbuilt).toEqual([]);
});

describe.each(tarballs)('$name, in this version of Node', ({ name, shortName }) => {
  const folder = join(consumer, 'node_modules', name);
  const manifest = manifestOf(folder);
  const points = entryPoints(manifest, filesBelow(folder));

  test('exports the same names from every sub-path, by import and by require', async () => {
    const imported = await loaded(`${shortName}-imported.mjs`, points.map(importing));
    const required = await loaded(`${shortName}-required.cjs`, points.map(requiring));
    expect(Object.keys(imported)).toEqual(points.map(({ specifier }) => specifier));
    expect(required).toEqual(imported);
  });

  test('shares the installed tarballs of our other packages', () => {
    const nested = join(folder, 'node_modules/@ilo-kz');
    expect(filesBelow(nested)).toEqual([]);
  });

  const commands = Object.keys(manifest.bin ?? {});
  test.runIf(commands.length > 0)('starts its commands', async () => {
    for (const command of commands) {
      const program = join(consumer, 'node_modules/.bin', command);
      const { code, stdout } = await run(program, ['--help'], consumer);
      expect({ code, isNamed: stdout.includes(command) }).toEqual({ code: 0, isNamed: true });
    }
  });
});

/** Runs statements that fill the object `found`, and returns it. */
async function loaded(file: string, statements: readonly string[]): Promise<object> {
  const lines = ['const found = {};', ...statements, 'console.log(JSON.stringify(found));'];
  writeFileSync(join(consumer, file), lines.join('\n'));
  return JSON.parse(await outputOf(process.execPath, [file], consumer)) as object;
}

/** `require` adds keys to an ES module for transpiled callers. */
const withoutAddedKeys = `.filter((key) => key !== '__esModule' && key !== 'module.exports').sort()`;

function importing({ specifier, kind }: EntryPoint): string {
  const text = JSON.stringify(specifier);
  if (kind === 'asset') return `found[${text}] = import.meta.resolve(${text}).length > 0;`;
  const module = `await import(${text}${kind === 'json' ? ", { with: { type: 'json' } }" : ''})`;
  const value = kind === 'json' ? `(${module}).default` : module;
  return `found[${text}] = Object.keys(${value})${withoutAddedKeys};`;
}

function requiring({ specifier, kind }: EntryPoint): string {
  const text = JSON.stringify(specifier);
  if (kind === 'asset') return `found[${text}] = require.resolve(${text}).length > 0;`;
  return `found[${text}] = Object.keys(require(${text}))${withoutAddedKeys};`;
}
