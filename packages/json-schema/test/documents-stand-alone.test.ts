import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../schema/', import.meta.url));
const documents = ['2020-12', 'draft-07'].flatMap((draft) =>
  readdirSync(root + draft).map((name) => ({
    path: `${draft}/${name}`,
    text: readFileSync(`${root}${draft}/${name}`, 'utf8'),
  })),
);

test('there is a document for each record and one for a dataset, in both drafts', () => {
  expect(documents).toHaveLength(28);
});

describe.each(documents)('$path', ({ path, text }) => {
  const document = JSON.parse(text) as Record<string, unknown>;

  test('has the path in its $id, and says that it is generated', () => {
    const [draft, name] = path.replace('.json', '').split('/');
    expect(document.$id).toBe(`urn:ilo-kz:schema:${draft}:${name}`);
    expect(document.$comment).toMatch(/Generated .* Do not edit/);
  });

  test('has only local references', () => {
    const refs = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, ref]) => ref);
    expect(refs.length).toBeGreaterThan(0);
    expect(refs.filter((ref) => !ref?.startsWith('#/'))).toEqual([]);
  });
});
