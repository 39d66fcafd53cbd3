import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Libraries that not all runs need. */
const libraries = 'commander zod yaml ajv tinyglobby read-excel-file minisearch'.split(' ');

/** The text of a built file and of its static imports. */
function loadedBy(file: string, seen: Set<string> = new Set()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = readFileSync(dist + file, 'utf8');
  const imports = text.matchAll(/^(?:import|export)\b[^;]*?"\.\/([^"]+)";/gm);
  return [text, ...[...imports].map(([, other = '']) => loadedBy(other, seen))].join('\n');
}

/** The bundler writes the source file of each piece of code in a comment. */
function librariesIn(text: string): readonly string[] {
  return libraries.filter((name) => text.includes(`/node_modules/${name}/`));
}

test('every library is in the bundle and is recognized', () => {
  const code = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const all = code.map((name) => readFileSync(dist + name, 'utf8')).join('\n');
  expect(librariesIn(all)).toEqual(libraries);
});

describe('a run loads only what it needs', () => {
  test('--version loads no library and little code of ours', () => {
    const text = loadedBy('index.js') + loadedBy('version-line.js');
    expect(librariesIn(text)).toEqual([]);
    expect(text.length).toBeLessThan(80_000);
  });

  test.each<[command: string, file: string, libraries: readonly string[]]>([
    ['any command', 'main.js', ['commander']],
    ['status', 'status.js', []],
    ['search', 'search.js', ['minisearch']],
    ['refs', 'references.js', []],
    ['validate, where nothing asks for more', 'run.js', []],
  ])('%s', (_, file, expected) => {
    expect(librariesIn(loadedBy(file))).toEqual(expected);
  });

  test('only a run that draws loads what draws', () => {
    const drawing = readdirSync(dist).filter(
      (name) => name.endsWith('.js') && loadedBy(name).includes('/picture/src/layout.ts'),
    );
    expect(drawing).not.toEqual([]);
    expect(drawing.filter((name) => loadedBy(name).includes('/cli/src/'))).toEqual([]);
  });

  test('status loads neither records of other States nor documents', () => {
    const text = loadedBy('status.js');
    expect(text).toContain('/data/dist/generated/ratifications.js');
    expect(text).not.toContain('/data/dist/generated/countries.js');
    expect(text).not.toContain('/data/dist/generated/sources.js');
  });
});
