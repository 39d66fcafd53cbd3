import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../src/child.js';
import { action, runStep } from '../src/composite-action.js';
import { standInNpx } from '../src/stand-in-npx.js';
import { manifestOf, root } from '../src/workspace.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ilo-kz-action-'));
  path = standInNpx(folder, 'print');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const published = `@ilo-kz/cli@${manifestOf(join(root, 'packages/cli')).version}`;

describe('the action', () => {
  const validate = (inputs: Readonly<Record<string, string>>) =>
    runStep('validate', inputs, { folder, temporary: folder, path });

  test('runs the package of its own version, with reports for GitHub', async () => {
    const { stdout, code, outputs } = await validate({});
    expect(stdout.split('\n').slice(0, 3)).toEqual(['--yes', published, 'validate']);
    expect(stdout).toContain(`--reporter=github\n--reporter=sarif:${folder}/ilo-kz.sarif\n--\n`);
    expect({ code, outputs }).toEqual({ code: 0, outputs: {} });
  });

  test.each([
    ['files', 'data\n"two words"/*.csv\n\n', ['--', 'data', '"two words"/*.csv', '']],
    ['fail-on', 'warning', ['--fail-on=warning', '--', '']],
    ['lang', 'kk', ['--lang=kk', '--', '']],
    ['arguments', '--rule=map=off\n--country=UZB', ['--rule=map=off', '--country=UZB', '--', '']],
    ['files', '$(touch made); `touch made`', ['--', '$(touch made); `touch made`', '']],
  ])('hands %s over as it is: %j', async (name, value, last) => {
    const { stdout } = await validate({ [name]: value });
    expect(stdout.split('\n').slice(-last.length)).toEqual(last);
    await expect(run('ls', ['made'], folder)).resolves.not.toMatchObject({ code: 0 });
  });

  test('runs another version if one is named', async () => {
    const { stdout } = await validate({ version: '0.0.1' });
    expect(stdout).toContain('@ilo-kz/cli@0.0.1\n');
  });

  test('puts no input into the text of a script', () => {
    for (const step of action().runs.steps) expect(step.run ?? '').not.toContain('${{');
  });

  test('uses each of its inputs, and no other; docs/validate-in-ci.md has them all', () => {
    const { inputs, runs } = action();
    const used = [...JSON.stringify(runs).matchAll(/inputs\.([\w-]+)/g)].map((found) => found[1]);
    expect([...new Set(used)].sort()).toEqual(Object.keys(inputs).sort());
    const document = readFileSync(join(root, 'docs/validate-in-ci.md'), 'utf8');
    const rows = [...document.matchAll(/^\| `([\w-]+)` /gm)].map((found) => found[1]);
    expect(rows).toEqual(Object.keys(inputs));
  });
});

describe('the pre-commit hook', () => {
  interface Hook {
    readonly id: string;
    readonly language: string;
    readonly entry: string;
    readonly files: string;
  }
  const hooks = parse(
    readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'),
  ) as readonly Hook[];
  const [hook] = hooks;

  test('runs the package of its own version with the files that changed', async () => {
    const [script = '', ...options] = hook?.entry.split(' ') ?? [];
    const { stdout } = await run(join(root, script), [...options, 'a.csv', 'b c.csv'], folder, {
      ...process.env,
      PATH: path,
    });
    expect({ language: hook?.language, stdout }).toEqual({
      language: 'script',
      stdout: `--yes\n${published}\nvalidate\n--reporter\nconcise\na.csv\nb c.csv\n`,
    });
  });

  test.each([
    ['data/a.csv', true],
    ['a.tsv', true],
    ['a.ndjson', true],
    ['a.xlsx', true],
    ['package.json', false],
    ['csv.md', false],
  ])('%s: %s', (file, isChecked) => {
    expect(new RegExp(hook?.files ?? '').test(file)).toBe(isChecked);
  });
});
