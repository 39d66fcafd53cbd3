import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const markdownIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
const documents = [
  ...markdownIn('.'),
  ...markdownIn('docs'),
  ...readdirSync(join(root, 'packages')).flatMap((name) => markdownIn(join('packages', name))),
];

describe('every relative link leads to a file', () => {
  test.each(documents)('%s', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map((found) => found[1] ?? '');
    const dead = targets.filter((target) => !existsSync(join(root, dirname(document), target)));
    expect(dead).toEqual([]);
  });
});
