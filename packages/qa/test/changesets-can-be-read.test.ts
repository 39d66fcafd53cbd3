import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicPackages, root } from '../src/workspace.js';

const folder = join(root, '.changeset');
const changesets = readdirSync(folder).filter((name) => name.endsWith('.md'));
const names = publicPackages().map(({ manifest }) => manifest.name);

// There are none right after a release.
test('what is in the folder is a changeset or its configuration', () => {
  const others = readdirSync(folder).filter((name) => !changesets.includes(name));
  expect(others).toEqual(['config.json']);
});

test.each(changesets)('%s begins with the packages that it releases', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const [, front = ''] = /^---\n((?:'[^']+': (?:major|minor|patch)\n)+)---\n\n\S/.exec(text) ?? [];
  const released = [...front.matchAll(/'([^']+)'/g)].map(([, released]) => released ?? '');
  expect(released).not.toEqual([]);
  expect(released.filter((each) => !names.includes(each))).toEqual([]);
});
