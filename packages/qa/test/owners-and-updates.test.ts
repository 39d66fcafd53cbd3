import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../src/workspace.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('each path that has an owner exists', () => {
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => /^[^#\s]/.test(line));
  const paths = lines.map((line) => line.split(/\s+/)[0] ?? '').filter((path) => path !== '*');
  expect(lines.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('each update that is passed over is of a package that we use', () => {
  interface Update {
    readonly 'package-ecosystem': string;
    readonly ignore?: readonly { readonly 'dependency-name': string }[];
  }
  const { updates } = parse(read('.github/dependabot.yml')) as { readonly updates: Update[] };
  const { catalog } = parse(read('pnpm-workspace.yaml')) as { readonly catalog: object };
  expect(updates.map((each) => each['package-ecosystem'])).toEqual(['github-actions', 'npm']);
  const ignored = updates.flatMap(({ ignore = [] }) =>
    ignore.map((each) => each['dependency-name']),
  );
  expect(ignored.filter((name) => !Object.hasOwn(catalog, name))).toEqual([]);
});
