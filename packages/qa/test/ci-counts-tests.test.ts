import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { outputOf } from '../src/child.js';
import { newFolder, remove } from '../src/consumer.js';
import { root } from '../src/workspace.js';

const folder = newFolder('logs');
afterAll(() => remove(folder));

/** The numbers that `.ci/run` counts in logs: passed, failed. */
async function counted(...logs: readonly string[]): Promise<string> {
  const files = logs.map((_, index) => join(folder, `${index}.log`));
  for (const [index, file] of files.entries()) writeFileSync(file, logs[index] ?? '');
  const program = join(root, '.ci/count-tests.awk');
  return (await outputOf('awk', ['-f', program, ...files], folder)).trim();
}

test('the count is the sum of several runs, in colour or not', async () => {
  const plain = `
 Test Files  2 failed | 3 passed (5)
      Tests  2 failed | 45 passed | 8 skipped (55)
Type Errors  no errors
`;
  const coloured =
    '\u001b[2m      Tests \u001b[22m \u001b[1m\u001b[32m7 passed\u001b[39m\u001b[22m\u001b[90m (7)\u001b[39m\n';
  expect(await counted(plain, coloured)).toBe('52 2');
});

test('the count is 0 if nothing ran', async () => {
  expect(await counted(' Test Files  1 failed (1)\n      Tests  no tests\n')).toBe('0 0');
});
