import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { type Outcome, run } from '../src/child.js';
import { root } from '../src/workspace.js';

const { consumer, tarballs } = inject('installed');
const isPacked = tarballs.some(({ room }) => room === 'cli');

/** Runs the installed command, as `npx ilo-kz` would. */
function iloKz(...args: readonly string[]): Promise<Outcome> {
  return run(join(consumer, 'node_modules/.bin/ilo-kz'), args, consumer);
}

describe.runIf(isPacked)('the installed ilo-kz validate', () => {
  test('finds what is wrong in a table that nobody here shaped, and exits 1', async () => {
    const table = join(root, 'examples/ministry-2015.csv');
    const { code, stdout, stderr } = await iloKz('validate', table);
    expect(code, stderr).toBe(1);
    expect(stdout).toContain('ministry-2015.csv');
    expect(stdout).toMatch(/\d+ error/);
  });

  test('exits 0 where nothing is wrong', async () => {
    writeFileSync(join(consumer, 'right.csv'), 'instrument,registered\nC087,2000-12-13\n');
    expect(await iloKz('validate', 'right.csv')).toMatchObject({ code: 0 });
  });

  test('finds no fault in the tables that are published', async () => {
    const published = join(consumer, 'node_modules/@ilo-kz/data/dist/csv');
    const { code, stdout } = await iloKz('validate', published, '--fail-on', 'warning');
    expect(code, stdout).toBe(0);
  });

  test.each([
    ['right.json', '[{ "instrument": "C087", "registered": "2000-12-13" }]'],
    ['right.ndjson', '{ "instrument": "C087", "registered": "2000-12-13" }\n'],
    ['right.yaml', '- instrument: C087\n  registered: "2000-12-13"\n'],
  ])('reads %s', async (name, text) => {
    writeFileSync(join(consumer, name), text);
    const { code, stdout } = await iloKz('validate', name);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 record'),
    });
  });

  test('checks against a schema of the user', async () => {
    writeFileSync(join(consumer, 'right.csv'), 'instrument,registered\nC087,2000-12-13\n');
    writeFileSync(join(consumer, 'own.schema.json'), '{ "required": ["ministry"] }');
    const { code, stdout } = await iloKz('validate', 'right.csv', '--schema', 'own.schema.json');
    expect(code).toBe(1);
    expect(stdout).toContain('ministry');
  });

  test.each(['missing', 'empty', 'directory', 'binary'])(
    '%s input: one line, exit 2',
    async (name) => {
      const path = join(consumer, `${name}.csv`);
      if (name === 'empty') writeFileSync(path, '');
      if (name === 'directory') mkdirSync(path);
      if (name === 'binary')
        writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]));
      const { code, stdout, stderr } = await iloKz('validate', `${name}.csv`);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toContain(`${name}.csv`);
    },
  );
});

describe.runIf(isPacked)('the installed ilo-kz', () => {
  test.each([
    [['--version'], /^\d+\.\d+\.\d+ \(data as of /],
    [['status', 'C087', '--on', '2001-12-13'], /registration .* 2000-12-13/],
    [['search', 'forced', 'labour'], /C029/],
    [['export', 'laws', '--format', 'csv'], /^id,number,/],
    [['export', 'laws', '--format', 'md'], /^\| id \|/],
    [['schema', 'ratification'], /"\$schema"/],
    [['completion', 'bash'], /^# Completion/],
  ])('%j', async (args, printed) => {
    const { code, stdout, stderr } = await iloKz(...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(printed);
  });
});
