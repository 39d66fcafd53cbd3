import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { type Outcome, run } from '../src/child.js';
import { root } from '../src/workspace.js';

const { consumer, tarballs } = inject('installed');
const isPacked = tarballs.some(({ shortName }) => shortName === 'cli');

/** Runs the installed command like `npx ilo-kz`. */
function iloKz(...args: readonly string[]): Promise<Outcome> {
  return run(join(consumer, 'node_modules/.bin/ilo-kz'), args, consumer);
}

describe.runIf(isPacked)('the installed ilo-kz validate', () => {
  test('exits with 1 and reports errors of a third-party table', async () => {
    const table = join(root, 'examples/ministry-2015.csv');
    const { code, stdout, stderr } = await iloKz('validate', table);
    expect(code, stderr).toBe(1);
    expect(stdout).toContain('ministry-2015.csv');
    expect(stdout).toMatch(/\d+ error/);
  });

  test('exits with 0 if there are no errors', async () => {
    writeFileSync(join(consumer, 'right.csv'), 'instrument,registered\nC087,2000-12-13\n');
    expect(await iloKz('validate', 'right.csv')).toMatchObject({ code: 0 });
  });

  test('has no findings for the published tables', async () => {
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

  test('checks against a user’s own schema', async () => {
    writeFileSync(join(consumer, 'right.csv'), 'instrument,registered\nC087,2000-12-13\n');
    writeFileSync(join(consumer, 'own.schema.json'), '{ "required": ["ministry"] }');
    const { code, stdout } = await iloKz('validate', 'right.csv', '--schema', 'own.schema.json');
    expect(code).toBe(1);
    expect(stdout).toContain('ministry');
  });

  test.each(['missing', 'empty', 'directory', 'binary'])(
    'prints one line and exits with 2 for %s input',
    async (name) => {
      const path = join(consumer, `${name}.csv`);
      if (name === 'empty') writeFileSync(path, '');
      if (name === 'directory') mkdirSync(path);
      const binary = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]);
      if (name === 'binary') writeFileSync(path, binary);
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
  ])('runs %j', async (args, printed) => {
    const { code, stdout, stderr } = await iloKz(...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(printed);
  });
});
