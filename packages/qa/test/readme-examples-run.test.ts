import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { examplesOf, withPrinted } from '../src/readme-examples.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readmes = [
  'README.md',
  ...readdirSync(`${root}packages`).map((name) => `packages/${name}/README.md`),
];
const documents = readdirSync(`${root}docs`).filter((name) => name.endsWith('.md'));
const withExamples = [...readmes, ...documents.map((name) => `docs/${name}`)]
  .map((path) => ({ path, readme: readFileSync(root + path, 'utf8') }))
  .filter(({ readme }) => examplesOf(readme).length > 0);

/** In the source tree, so that imports of our packages are resolved as in tests. */
const folder = mkdtempSync(join(fileURLToPath(new URL('.', import.meta.url)), '.examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every README has an example, except those of cli, picture, qa and site', () => {
  const without = readmes.filter((path) => !withExamples.some((one) => one.path === path));
  expect(without).toEqual([
    'packages/cli/README.md',
    'packages/picture/README.md',
    'packages/qa/README.md',
    'packages/site/README.md',
  ]);
});

/** The lines that a TypeScript program prints. */
async function printedBy(name: string, code: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => {
    lines.push(...format(...values).split('\n'));
  });
  try {
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, code);
    await import(/* @vite-ignore */ file);
  } finally {
    log.mockRestore();
  }
  return lines;
}

describe.each(withExamples)('the examples of $path', ({ path, readme }) => {
  const examples = examplesOf(readme);

  test('show what they print', () => {
    for (const { expected } of examples) expect(expected).not.toEqual([]);
  });

  // They run on the frozen records. `npm run test:update` writes the printed lines to the document.
  test('print what it shows', async () => {
    const printed: (readonly string[])[] = [];
    for (const { line, code } of examples) {
      printed.push(await printedBy(`${path.replace(/\W/g, '-')}-${line}`, code));
    }
    await expect(withPrinted(readme, printed)).toMatchFileSnapshot(root + path);
  });
});

describe('the lines that an example prints are written', () => {
  const code = '```ts\nconsole.log(a); // 1\nfor (const b of []) b();\nconsole.log(c); // 2\n```\n';
  const text = '```ts\nconsole.log(a);\n```\n\n```text\n1\n2\n```\n';

  test.each([
    ['unchanged if they are the same', code, ['1', '2'], code],
    ['into its comments', code, ['3', '$&'], code.replace('// 1', '// 3').replace('2', '$$&')],
    [
      'after the code if no comment shows them',
      code,
      ['1', '2', '4'],
      code.replace(/2\n/, '2\n// 4\n'),
    ],
    ['into the text that follows', text, ['5'], text.replace('1\n2', '5')],
  ])('%s', (_where, readme, printed, expected) => {
    expect(withPrinted(`# A\n\n${readme}\nB`, [printed])).toBe(`# A\n\n${expected}\nB`);
  });
});
