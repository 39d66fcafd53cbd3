import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  allNamedVersions,
  documentedVersion,
  firstVersion,
  namedVersions,
  packageVersion,
  withVersion,
} from '../release/documented-versions.js';
import { root } from '../src/workspace.js';

test('all packages have one version, and each document that names one names this', () => {
  const version = documentedVersion();
  const all = allNamedVersions();
  expect(all.map(([place]) => place.split(':')[0])).toContain('docs/validate-in-ci.md');
  expect(all.filter(([, named]) => named !== version)).toEqual([]);
});

test.each([
  ['npx --yes @ilo-kz/cli@^1.2.3 validate', '1.2.3'],
  ['https://unpkg.com/@ilo-kz/validate@1.2.3/config.schema.json', '1.2.3'],
  ['  - uses: ilo-kz/ilo-kz@v1.2.3', '1.2.3'],
  ['    rev: v1.2.3', '1.2.3'],
  ['version: 1.2.3', '1.2.3'],
  ['npm run data:diff -- v1.2.3', '1.2.3'],
  ['additional_dependencies: ["@ilo-kz/cli@~1.2.3-next.1"]', '1.2.3-next.1'],
])('a version is found and renewed in %s', (text, version) => {
  const [found] = namedVersions(text);
  expect(found?.version).toBe(version);
  expect(text.slice(found?.index).startsWith(version)).toBe(true);
  expect(withVersion(text, '4.5.6')).toBe(text.replace(version, '4.5.6'));
});

test.each(['pnpm@12.21.0', 'SARIF 2.1.0', 'actions/checkout@v4', 'Node 20.19.0'])(
  '%s is not a version of ours',
  (text) => expect(namedVersions(text)).toEqual([]),
);

test('the changesets make the first release what the documents say', () => {
  if (packageVersion() !== '0.0.0') return;
  const folder = join(root, '.changeset');
  const kinds = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const [, front = ''] = readFileSync(join(folder, name), 'utf8').split('---\n');
      return [...front.matchAll(/: (\w+)$/gm)].map(([, kind]) => kind);
    });
  const highest = ['major', 'minor', 'patch'].find((kind) => kinds.includes(kind));
  const version = { major: '1.0.0', minor: '0.1.0', patch: '0.0.1' }[highest ?? ''];
  expect(version).toBe(firstVersion);
});
