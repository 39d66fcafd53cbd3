import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../src/workspace.js';

test('the README shows a picture of the site, of at most 150 kB', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('](docs/site.png)');
  expect(statSync(join(root, 'docs/site.png')).size).toBeLessThan(150_000);
});
