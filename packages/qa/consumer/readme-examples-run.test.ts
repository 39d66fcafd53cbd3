import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, inject, test } from 'vitest';
import { outputOf } from '../src/child.js';
import { examplesOf } from '../src/readme-examples.js';
import { root } from '../src/workspace.js';

const { consumer, tarballs } = inject('installed');
const documents = [
  'README.md',
  ...tarballs.map(({ shortName }) => `packages/${shortName}/README.md`),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const examples = documents.flatMap((path) =>
  examplesOf(readFileSync(join(root, path), 'utf8')).map((example) => ({ path, ...example })),
);

describe.each(examples)('the example of $path, line $line', ({ path, line, code, expected }) => {
  // On the live records: what a document shows must be what its reader gets. An example that
  // prints something else on the frozen records is about a value that changes: choose another one.
  test('prints what the document shows, with the installed packages', async () => {
    const file = `example-${path.replace(/\W/g, '-')}-${line}.mjs`;
    writeFileSync(join(consumer, file), transformSync(code, { loader: 'ts', format: 'esm' }).code);
    const output = await outputOf(process.execPath, ['--no-warnings', file], consumer);
    expect(output.trimEnd().split('\n')).toEqual(expected);
  });
});
