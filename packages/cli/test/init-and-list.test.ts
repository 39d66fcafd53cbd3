import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { capture } from './capture.js';

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-init-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('init', () => {
  const path = join(folder, 'ilo-kz.config.json');

  test('writes a configuration that validate accepts', async () => {
    const table = join(folder, 'table.csv');
    writeFileSync(table, 'country,instrument,registered\nKAZ,C087,2000-12-13\n');
    expect(await capture(['init', table, '-o', path])).toMatchObject({ exit: 0, out: '' });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ files: [table] });
    const { exit, err } = await capture(['validate', '--config', path, table]);
    expect({ exit, err }).toMatchObject({ exit: 0 });
  });

  test('replaces no file', async () => {
    const { exit, err } = await capture(['init', '-o', path]);
    expect(exit).toBe(2);
    expect(err).toMatch(/exists: name another file with --output/);
  });
});

describe('list', () => {
  test.each([
    [['--country', 'MYS'], /^Malaysia\ncode .*\n[\s\S]*C105 .*1958.*1990/],
    [['--country', 'MYS', '--format', 'csv'], /^code,title,registered,in_force,denounced\r\n/],
    [['--country', 'MYS', '--format', 'md'], /^\| code \| title \|/],
    [['--country', 'MYS', '--json'], /^\{\n {2}"country": "MYS"/],
    [['--format', 'json'], /^\[/],
  ])('%j', async (args, expected) => {
    const { exit, out, raw } = await capture(['list', ...args]);
    expect(exit).toBe(0);
    expect(out + raw).toMatch(expected);
  });
});
