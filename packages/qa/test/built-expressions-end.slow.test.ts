import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../src/child.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test('each expression that is put together when a module is loaded has a verdict too', async () => {
  // In a process of its own: here the modules are loaded already.
  const main = ['--tsconfig', 'tsconfig.check.json', 'packages/qa/regexes/main.ts', '--check'];
  const { code, stdout, stderr } = await run('node_modules/.bin/tsx', main, root);
  expect(stdout + stderr).toMatch(/\d+ expressions have a verdict/);
  expect(code).toBe(0);
});
