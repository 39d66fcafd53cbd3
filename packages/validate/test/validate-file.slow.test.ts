import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-long-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file of 55 MB is checked with a heap of 40 MB', () => {
  const path = join(folder, 'long.csv');
  const file = openSync(path, 'w');
  writeSync(file, 'country,instrument,law number,law date,registered\n');
  const rows = 'KAZ,C087,29-II,1999-12-30,2000-12-13\n'.repeat(15_000);
  for (let times = 0; times < 100; times++) writeSync(file, rows);
  closeSync(file);
  const built = new URL('../dist/node/index.js', import.meta.url);
  const program = `
    const { validateFile } = await import(${JSON.stringify(String(built))});
    const { totals } = await validateFile(${JSON.stringify(path)});
    process.stdout.write(String(totals.byCode['sense.duplicate']));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=40', '--input-type=module', '--eval', program],
    { cwd: fileURLToPath(new URL('.', import.meta.url)) },
  );
  expect({ out: String(stdout), err: String(stderr) }).toEqual({ out: '1499999', err: '' });
});
