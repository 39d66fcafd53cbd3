import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputOf, run } from '../src/child.js';
import { runStep } from '../src/composite-action.js';
import { standInNpx } from '../src/stand-in-npx.js';
import { root } from '../src/workspace.js';

const good = 'country,instrument,registered\nKAZ,C087,2000-12-13\n';
const bad = 'country,instrument,registered\nKAZ,C087,2001-12-13\n';

let folder: string;
let repository: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ilo-kz-action-'));
  repository = join(folder, 'theirs');
  mkdirSync(repository);
  path = standInNpx(folder, 'run');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the action, with the built command line', () => {
  const validate = (inputs: Readonly<Record<string, string>>) =>
    runStep('validate', inputs, { folder: repository, temporary: folder, path });

  test('fails for a wrong date, annotates its line, and hands on the SARIF report', async () => {
    writeFileSync(join(repository, 'table.csv'), bad);
    const { code, stdout, outputs } = await validate({ files: 'table.csv' });
    expect({ code, outputs }).toEqual({
      code: 1,
      outputs: { sarif: join(folder, 'ilo-kz.sarif') },
    });
    expect(stdout).toMatch(/^::error file=table\.csv,line=2,/m);
    const { runs } = JSON.parse(readFileSync(outputs.sarif ?? '', 'utf8'));
    expect(runs[0].results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'table.csv' },
      region: { startLine: 2 },
    });
  });

  test('passes for a correct table', async () => {
    writeFileSync(join(repository, 'table.csv'), good);
    await expect(validate({ files: 'table.csv' })).resolves.toMatchObject({ code: 0 });
  });

  test('passes for a wrong date if it never fails', async () => {
    writeFileSync(join(repository, 'table.csv'), bad);
    await expect(validate({ files: '.', 'fail-on': 'never' })).resolves.toMatchObject({ code: 0 });
  });

  test('takes the files from the configuration if none are named', async () => {
    mkdirSync(join(repository, 'data'));
    writeFileSync(join(repository, 'data/table.csv'), bad);
    writeFileSync(join(repository, 'ilo-kz.config.json'), '{"files": ["data"]}');
    await expect(validate({})).resolves.toMatchObject({ code: 1 });
  });

  test('ends with 2, and hands on no report, if it cannot run', async () => {
    const { code, outputs } = await validate({ arguments: '--no-such-option' });
    expect({ code, outputs }).toEqual({ code: 2, outputs: {} });
  });
});

/** Whether pre-commit is on this machine; `.ci/run` installs it where it can. */
const { code } = await run('pre-commit', ['--version'], root);

describe.skipIf(code !== 0)('the hook, run by pre-commit from a repository', () => {
  const git = (...args: readonly string[]) => outputOf('git', args, repository);
  const hook = () =>
    run('pre-commit', ['run', '--all-files', '--verbose', '--color=never'], repository, {
      ...process.env,
      PATH: path,
      PRE_COMMIT_HOME: join(folder, 'home'),
    });

  beforeEach(async () => {
    // What pre-commit clones: the files of the hook as they are now, committed.
    const hooks = join(folder, 'hooks');
    for (const file of ['.pre-commit-hooks.yaml', '.github', 'packages/cli/package.json']) {
      cpSync(join(root, file), join(hooks, file), { recursive: true });
    }
    for (const each of [hooks, repository]) {
      await outputOf('git', ['init', '--quiet', each], folder);
      for (const setting of ['user.name=test', 'user.email=test@example.invalid']) {
        await outputOf('git', ['config', ...setting.split('=')], each);
      }
    }
    await outputOf('git', ['add', '--all'], hooks);
    await outputOf('git', ['commit', '--quiet', '--message', 'hooks'], hooks);
    const rev = (await outputOf('git', ['rev-parse', 'HEAD'], hooks)).trim();
    const config = `repos:\n  - repo: ${hooks}\n    rev: ${rev}\n    hooks: [{ id: ilo-kz-validate }]\n`;
    writeFileSync(join(repository, '.pre-commit-config.yaml'), config);
  });

  test.each([
    ['fails for a wrong date, and names its line', bad, 1, 'table.csv:2:'],
    ['passes for a correct table', good, 0, 'Passed'],
  ])('%s', async (_, table, expected, text) => {
    writeFileSync(join(repository, 'table.csv'), table);
    writeFileSync(join(repository, 'notes.txt'), bad);
    await git('add', '--all');
    const { code, stdout } = await hook();
    expect(stdout).toContain(text);
    expect(stdout).not.toContain('notes.txt');
    expect(code).toBe(expected);
  });
});
