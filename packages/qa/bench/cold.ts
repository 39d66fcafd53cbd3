import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { budgets } from '../src/budgets.js';
import { outputOf } from '../src/child.js';
import { newFolder, remove } from '../src/consumer.js';
import { root } from '../src/workspace.js';
import { makeBareWorkspace } from './bare-workspace.js';
import { type Measure, overBudget, table } from './table.js';

/*
 * How long `npm run demo` and `npm test` take in a clone of the last commit with an empty home, next
 * to a workspace with the same tools and nothing in it: printed, not tested. Needs the registry.
 * `npm run bench:cold -- COMMIT` measures another commit.
 */

/** What a machine needs to reach a registry; but for the path, nothing else is passed on. */
const kept = [
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
  ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'npm_config_registry'],
];

interface Seconds {
  readonly demoCold: number;
  readonly testCold: number;
  readonly testWarm: number;
}

async function secondsOf(folder: string, home: string): Promise<Seconds> {
  mkdirSync(home);
  const passed = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [`${name}=${value}`];
  });
  // Without the tools of this workspace, which npm puts first.
  const folders = (process.env.PATH ?? '').split(delimiter);
  passed.push(`PATH=${folders.filter((each) => !each.includes('node_modules')).join(delimiter)}`);
  const seconds = async (...script: readonly string[]) => {
    const start = performance.now();
    await outputOf('env', ['-i', `HOME=${home}`, 'CI=true', ...passed, 'npm', ...script], folder);
    return (performance.now() - start) / 1000;
  };
  return {
    demoCold: await seconds('run', 'demo'),
    testCold: await seconds('test'),
    testWarm: await seconds('test'),
  };
}

const folder = newFolder('cold');
try {
  const at = (name: string) => join(folder, name);
  await outputOf('git', ['clone', '--quiet', root, at('ours')], folder);
  const commit = process.argv[2] ?? 'HEAD';
  await outputOf('git', ['checkout', '--quiet', commit], at('ours'));
  mkdirSync(at('bare'));
  makeBareWorkspace(at('bare'));
  await outputOf('git', ['init', '--quiet', at('bare')], folder);
  const bare = await secondsOf(at('bare'), at('bare-home'));
  const ours = await secondsOf(at('ours'), at('home'));
  const names = ['demoCold', 'testCold', 'testWarm'] as const;
  const measures: readonly Measure[] = names.map((name) => ({
    budget: budgets[name],
    measured: ours[name] / bare[name],
    peers: new Map(),
    note: `${ours[name].toFixed(1)} s over ${bare[name].toFixed(1)} s`,
  }));
  const lines = [`One clone of ${commit}, each command once.`, '', ...table(measures)];
  process.stdout.write(`${[...lines, '', ...overBudget(measures)].join('\n')}\n`);
} finally {
  remove(folder);
}
