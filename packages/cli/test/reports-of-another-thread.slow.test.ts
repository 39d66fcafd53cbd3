import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { testFolder } from './test-folder.js';

const { folder, file } = testFolder({ isHome: false });
const command = fileURLToPath(new URL('../dist/index.js', import.meta.url));

// A YAML file is checked in a thread of its own, which has words of its own.
test.each([
  ['ru', 'читается как'],
  ['kk', 'былай оқылады'],
])('a file that is checked in another thread is reported in %s', (lang, words) => {
  file('a.yaml', '- instrument: C087\n  registered: 2000-12-13\n');
  const args = [command, 'validate', 'a.yaml', '--lang', lang];
  const out = execFileSync(process.execPath, args, { cwd: folder(), encoding: 'utf8' });
  expect(out).toContain(words);
});
