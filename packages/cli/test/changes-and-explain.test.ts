import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { capture } from './capture.js';

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-changes-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

describe('changes', () => {
  const older = file('older.json', { laws: [{ id: 'a', number: '1' }] });
  const newer = file('newer.json', { laws: [{ id: 'a', number: '2' }, { id: 'b' }] });

  test('lists what was changed and added', async () => {
    const { exit, out } = await capture(['changes', older, newer]);
    expect(exit).toBe(0);
    expect(out).toContain('Changed: laws a\n  number: 1 → 2');
    expect(out).toContain('Added: laws b');
  });

  test('as Markdown and as JSON', async () => {
    expect((await capture(['changes', older, newer, '--format', 'md'])).out).toContain('## Added');
    const { out } = await capture(['changes', older, newer, '--json']);
    expect(JSON.parse(out)).toMatchObject({ kind: 'changes', release: 'minor' });
  });

  test('reads a folder with one file for each collection', async () => {
    mkdirSync(join(folder, 'json'));
    file('json/laws.json', [{ id: 'a', number: '1' }]);
    expect((await capture(['changes', older, join(folder, 'json')])).out).toBe(
      'No record differs.',
    );
  });

  test.each<[args: readonly string[], message: RegExp]>([
    [[join(folder, 'nothing.json')], /cannot read .*there is no such file/],
    [[file('broken.json', '{')], /is not valid JSON/],
    [[file('list.json', { laws: 7 })], /laws of the older dataset is not a list/],
  ])('%j is a mistake in one line', async (args, message) => {
    const { exit, err } = await capture(['changes', ...args]);
    expect(exit).toBe(2);
    expect(err).toMatch(message);
    expect(err.split('\n')).toHaveLength(1);
  });
});

describe('explain', () => {
  test('a rule: its title, the reason, and both examples', async () => {
    const { out } = await capture(['explain', 'sense.date-order']);
    expect(out).toMatch(/^sense\.date-order {2}.+ \((error|warning|info)\)\n/);
    expect(out).toContain('Example with this finding:');
    expect(out).toContain('Example without it:');
  });

  test.each([
    ['sense.date-ordr', /Did you mean sense\.date-order\?/],
    ['sense', /There is no rule "sense"/],
  ])('%s is a mistake', async (code, message) => {
    const { exit, err } = await capture(['explain', code]);
    expect(exit).toBe(2);
    expect(err).toMatch(message);
  });
});

test('a file whose extension is not a format is not written, and a written one is named', async () => {
  const refused = await capture(['export', 'claims', '-o', join(folder, 'claims.txt')]);
  expect(refused.exit).toBe(2);
  expect(refused.err).toMatch(/the extension is not that of a format; --format names one/);
  const written = await capture(['export', 'claims', '-o', join(folder, 'claims.json')]);
  expect(written).toMatchObject({ exit: 0, err: expect.stringMatching(/wrote ".*claims\.json"/) });
});
