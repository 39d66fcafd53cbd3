import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, inject, test } from 'vitest';
import { outputOf } from '../src/child.js';
import { examplesOf } from '../src/readme-examples.js';
import { root } from '../src/workspace.js';

const { consumer, tarballs } = inject('installed');
const readmes = [
  'README.md',
  ...tarballs.map(({ shortName }) => `packages/${shortName}/README.md`),
];
const examples = readmes.flatMap((path) =>
  examplesOf(readFileSync(join(root, path), 'utf8')).map((example) => ({ path, ...example })),
);

describe.each(examples)('the example of $path, line $line', ({ path, line, code, expected }) => {
  // The printed values depend on the live records, so another test compares them, on frozen ones.
  test('runs with the installed packages and prints the expected number of lines', async () => {
    const file = `example-${path.replace(/\W/g, '-')}-${line}.mjs`;
    writeFileSync(join(consumer, file), transformSync(code, { loader: 'ts', format: 'esm' }).code);
    const output = await outputOf(process.execPath, ['--no-warnings', file], consumer);
    expect(output.trimEnd().split('\n')).toHaveLength(expected.length);
  });
});
