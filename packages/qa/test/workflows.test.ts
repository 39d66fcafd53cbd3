import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { manifestOf, root } from '../src/workspace.js';

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly strategy?: { readonly matrix: { readonly node?: readonly number[] } };
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
  readonly 'timeout-minutes'?: number;
}

const folder = join(root, '.github/workflows');
const files = readdirSync(folder);
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const jobsOf = (file: string) => Object.entries((parse(textOf(file)) as Workflow).jobs);

/** What is right in a workflow, and which the linter does not ask for. */
describe.each(files)('%s', (file) => {
  test('gives its token nothing by default but to read', () => {
    const { permissions } = parse(textOf(file)) as Workflow;
    expect([{}, { contents: 'read' }]).toContainEqual(permissions);
  });

  test('has no secret but the token of GitHub', () => {
    const secrets = [...textOf(file).matchAll(/secrets\.(\w+)/g)].map((found) => found[1]);
    expect(secrets.filter((name) => name !== 'GITHUB_TOKEN')).toEqual([]);
  });

  test('names each action by its major version', () => {
    const used = jobsOf(file).flatMap(([, { steps }]) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.filter((name) => !/^(?:\.\/|[\w-]+\/[\w/-]+@v\d+$)/.test(name))).toEqual([]);
  });

  test('runs scripts that exist', () => {
    const { scripts } = manifestOf(root);
    const named = [...textOf(file).matchAll(/npm run (?:--silent )?(\w[\w:-]*)/g)].map(
      (found) => found[1] ?? '',
    );
    expect(named.filter((name) => scripts?.[name] === undefined)).toEqual([]);
  });

  test('ends each job some day', () => {
    const endless = jobsOf(file).filter(([, job]) => job['timeout-minutes'] === undefined);
    expect(endless.map(([name]) => name)).toEqual([]);
  });
});

test('only the job that publishes gets an identity, in an environment that is approved', () => {
  const all = files.flatMap((file) => jobsOf(file));
  const identified = all.filter(([, { permissions }]) => permissions?.['id-token'] === 'write');
  expect(identified.map(([name, { environment }]) => ({ name, environment }))).toEqual([
    { name: 'publish', environment: 'npm' },
  ]);
  expect(identified[0]?.[1].permissions?.contents).toBe('read');
});

test('CI begins with the oldest Node that is supported', () => {
  const [, job] = jobsOf('ci.yml')[0] ?? [];
  const oldest = /\d+/.exec(manifestOf(root).engines?.node ?? '')?.[0];
  expect(`${job?.strategy?.matrix.node?.[0]}`).toBe(oldest);
});
