import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../src/files.js';
import { packages, root } from '../src/workspace.js';

/** Commands that publish packages. */
const publishing = /\b(?:npm|pnpm|yarn|changeset) (?:run )?publish\b/;

test('no script and no workflow publishes, except by npm run release', () => {
  const manifests = [
    'package.json',
    ...packages().map(({ shortName }) => `packages/${shortName}/package.json`),
  ];
  const workflows = filesBelow(join(root, '.github')).map((name) => `.github/${name}`);
  const others = [...manifests, ...workflows].filter((path) =>
    publishing.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(others).toEqual([]);
});
