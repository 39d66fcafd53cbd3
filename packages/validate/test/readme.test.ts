import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

test('the example of the README does what it says, with the built package', async () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const [, output = ''] = /```text\n([\s\S]*?)```/.exec(readme) ?? [];
  // Within the package, so that its own name resolves through `exports`.
  const folder = mkdtempSync(`${root}dist/.readme-`);
  const printed: string[] = [];
  const log = vi
    .spyOn(console, 'log')
    .mockImplementation((line) => void printed.push(String(line)));
  try {
    writeFileSync(`${folder}/example.mjs`, code);
    await import(/* @vite-ignore */ `${folder}/example.mjs`);
  } finally {
    log.mockRestore();
    rmSync(folder, { recursive: true });
  }
  expect(`${printed.join('\n')}\n`).toBe(output);
});
