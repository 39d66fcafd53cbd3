import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { newStranger } from '../src/stranger.js';
import { codeIn } from './documents.js';

const { clone, folder, registry } = inject('released');
const ministry = join(clone, 'examples/ministry-2015.csv');
const right = 'instrument,registered\nC087,2000-12-13\n';
const shown = codeIn('docs/validate-in-ci.md', 'yaml').map((code) => parse(code) as object);

describe('the workflow of docs/validate-in-ci.md', () => {
  const workflow = shown.find((one) => 'jobs' in one) as {
    readonly jobs: Readonly<
      Record<string, { readonly steps: readonly { readonly run?: string }[] }>
    >;
  };
  const commands = Object.values(workflow.jobs)
    .flatMap(({ steps }) => steps)
    .flatMap(({ run }) => run ?? []);

  test.each([
    ['passes for tables without errors', 'right', 0],
    ['fails for others, and annotates their lines', 'wrong', 1],
  ])('%s', async (_what, name, expected) => {
    const stranger = newStranger(join(folder, `ci-${name}`), registry);
    mkdirSync(join(stranger.folder, 'data'));
    const table = join(stranger.folder, 'data/table.csv');
    if (name === 'right') writeFileSync(table, right);
    else copyFileSync(ministry, table);
    expect(commands).not.toEqual([]);
    const { code, stdout, stderr } = await stranger.sh(`set -e\n${commands.join('\n')}`);
    expect({ code, stderr: code > 1 ? stderr : '' }).toEqual({ code: expected, stderr: '' });
    expect(/^::error file=data\/table\.csv,line=\d+/m.test(stdout)).toBe(expected === 1);
    const sarif = readFileSync(join(stranger.folder, 'ratifications.sarif'), 'utf8');
    expect(JSON.parse(sarif)).toMatchObject({ version: '2.1.0' });
  });
});

interface Hook {
  readonly id: string;
  readonly additional_dependencies: readonly string[];
  readonly entry: string;
  readonly files: string;
}

test('the pre-commit hook of docs/validate-in-ci.md refuses a commit of a faulty table', async () => {
  const [hook] = shown.flatMap((one) =>
    'repos' in one
      ? ((one.repos as readonly { readonly hooks: readonly Hook[] }[])[0]?.hooks ?? [])
      : [],
  );
  if (hook === undefined) throw new Error('The document shows no hook.');
  const stranger = newStranger(join(folder, 'hook'), registry);
  // What pre-commit does for `language: node`, without pre-commit: an environment of its own with the
  // dependencies, and the command with the changed files that match.
  await stranger.must('git init --quiet');
  const environment = join(folder, 'hook/environment');
  const wanted = hook.additional_dependencies.map((each) => `'${each}'`).join(' ');
  await stranger.must(`npm install --global --prefix '${environment}' ${wanted}`);
  const script = [
    '#!/usr/bin/env bash',
    `export PATH='${environment}/bin':$PATH`,
    `mapfile -t files < <(git diff --cached --name-only --diff-filter=d | grep -E '${hook.files}')`,
    'test "$files" || exit 0',
    `exec ${hook.entry} "\${files[@]}"`,
  ];
  writeFileSync(join(stranger.folder, '.git/hooks/pre-commit'), `${script.join('\n')}\n`, {
    mode: 0o755,
  });
  copyFileSync(ministry, join(stranger.folder, 'wrong.csv'));
  writeFileSync(join(stranger.folder, 'right.csv'), right);
  writeFileSync(join(stranger.folder, 'readme.txt'), 'C087');

  const refused = await stranger.sh('git add . && git commit --message wrong');
  expect(refused.code).toBe(1);
  expect(refused.stdout + refused.stderr).toMatch(/^wrong\.csv:\d+:\d+ error /m);
  await stranger.must('git rm --quiet --cached wrong.csv && git commit --message right');
  expect(await stranger.must('git ls-files')).toBe('readme.txt\nright.csv\n');
});
