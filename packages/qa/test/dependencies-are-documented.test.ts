import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runtimePackages, tools, withTables } from '../src/dependency-tables.js';
import { packages, publicPackages, root } from '../src/workspace.js';

const document = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');

test('the licences and sizes in docs/dependencies.md are those of what is installed', () => {
  // After a change of a dependency: npm run generate.
  expect(withTables(document)).toBe(document);
});

test('what a user installs has a licence that asks for nothing but its own text', () => {
  const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];
  const other = runtimePackages().filter(({ licence }) => !permissive.includes(licence));
  expect(other).toEqual([]);
});

test('each package that we name ourselves has a line that says why', () => {
  const [reasons = ''] = document.split('## Licences and sizes');
  const firstCells = [...reasons.matchAll(/^\| ([^|]+) \|/gm)].map((found) => found[1] ?? '');
  const explained = new Set(firstCells.flatMap((cell) => cell.trim().split(', ')));
  const runtime = publicPackages().flatMap(({ manifest }) => [
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.peerDependencies ?? {}),
  ]);
  const own = new Set(packages().map(({ manifest: { name } }) => name));
  const named = [...runtime, ...tools().map(({ name }) => name)].filter((name) => !own.has(name));
  expect([...new Set(named)].filter((name) => !explained.has(name))).toEqual([]);
});
