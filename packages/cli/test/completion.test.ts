import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { paintFor } from '../src/output.js';
import { build } from '../src/program.js';
import { capture } from './capture.js';

const silent = {
  out: () => {},
  raw: () => {},
  err: () => {},
  paint: paintFor(false),
  colors: false,
  columns: 100,
  isTerminal: false,
};
const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-completion-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { commands } = build(silent, () => {});
const script = async (shell: string) => (await capture(['completion', shell])).raw;
const has = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;

describe.each(['bash', 'zsh', 'fish', 'powershell'])('the script for %s', (shell) => {
  test('has all commands and options', async () => {
    const text = await script(shell);
    for (const command of commands) {
      expect(text).toMatch(new RegExp(`\\b${command.name()}\\b`));
      for (const { long } of command.options) {
        expect(text).toContain(shell === 'fish' ? `-l ${long?.slice(2)}` : long);
      }
    }
  });

  test.runIf(shell !== 'powershell' && has(shell))('is accepted by the shell', async () => {
    const file = join(folder, shell);
    writeFileSync(file, await script(shell));
    const { status, stderr } = spawnSync(shell, ['-n', file], {
      // A shell with a history warns about a home folder that is not writable.
      env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
    });
    expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
  });
});

const completed: readonly [readonly string[], RegExp][] = [
  [['re'], /^reconcile region refs$/],
  [['help', 'sta'], /^status$/],
  [['list', '--'], /^--country --format --lang --json --help$/],
  [['list', '--lang', ''], /^en ru kk$/],
  [['show', 'C08'], /^C080 .*C087/],
  [['compare', 'KAZ', 'UZ'], /^UZB$/],
  [['compare', 'KAZ', '--instruments', 'P02'], /^P029$/],
  [['reconcile', 'ratified-28'], /^ratified-28-in-2025$/],
  [['discrepancies', '--source', 'enbek-2015'], /^enbek-2015$/],
  [['export', 'claims', '--format', 'n'], /^ndjson$/],
  [['schema', 'ra'], /^ratification$/],
  [['status', 'C087', '--on', ''], /^$/],
];
test.runIf(has('bash')).each(some(completed, 3))(
  'bash completes ilo-kz %j',
  async (words, completes) => {
    const input = `${await script('bash')}
COMP_WORDS=(ilo-kz "$@")
COMP_CWORD=$#
_ilo_kz
echo "\${COMPREPLY[*]}"`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-s', '--', ...words], { input });
    expect(String(stderr)).toBe('');
    expect(String(stdout).trim()).toMatch(completes);
  },
);

test.runIf(has('bash'))('bash completes file names with spaces', async () => {
  const input = `${await script('bash')}
cd "$(mktemp -d)" && touch 'my table.csv'
COMP_WORDS=(ilo-kz validate my); COMP_CWORD=2
_ilo_kz
echo "\${#COMPREPLY[@]} \${COMPREPLY[0]}"`;
  const { stdout } = spawnSync('bash', ['--norc', '-s'], { input });
  expect(String(stdout).trim()).toBe('1 my table.csv');
});
