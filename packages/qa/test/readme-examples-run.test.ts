import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { examplesOf } from '../src/readme-examples.js';
import { runNode } from './run-node.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readmes = [
  'README.md',
  ...readdirSync(`${root}packages`).map((name) => `packages/${name}/README.md`),
];

/** Beside this file, so that the examples find the packages of the workspace. */
const folder = mkdtempSync(join(fileURLToPath(new URL('.', import.meta.url)), '.examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

const examples = readmes.flatMap((path) =>
  examplesOf(readFileSync(root + path, 'utf8')).map((example) => ({ path, ...example })),
);

test('the first page and each package but the command and this one have an example', () => {
  const without = readmes.filter((path) => !examples.some((example) => example.path === path));
  expect(without).toEqual(['packages/cli/README.md', 'packages/qa/README.md']);
});

describe.each(examples)('$path, line $line', ({ path, line, code, promises }) => {
  test('prints what its comments promise', () => {
    expect(promises.length).toBeGreaterThan(0);
    const file = join(folder, `${path.replace(/\W/g, '-')}-${line}.mjs`);
    writeFileSync(file, transformSync(code, { loader: 'ts', format: 'esm' }).code);
    expect(runNode(file)).toEqual(promises);
  });
});
