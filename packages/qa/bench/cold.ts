import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { budgets } from '../src/budgets.js';
import { outputOf } from '../src/child.js';
import { newFolder, remove } from '../src/consumer.js';
import { root } from '../src/workspace.js';
import { makeBare } from './bare-workspace.js';
import { type Measure, table } from './table.js';

/*
 * What `npm run demo` and `npm test` take in a clone of the last commit with an empty home, next to a
 * workspace with the same tools and nothing in it: printed, not tested. Needs the registry.
 * `npm run bench:cold -- COMMIT` measures another commit.
 */

/** What a machine needs to reach a registry; but for the path, nothing else is passed on. */
const kept = [
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
  ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'npm_config_registry'],
];

interface Taken {
  readonly seconds: number;
  /** Of all processes that it started and waited for. */
  readonly cpuSeconds: number;
}

/** Runs a script of a workspace as on a new machine. */
async function taken(folder: string, script: string): Promise<Taken> {
  const home = `${folder}-home`;
  mkdirSync(home, { recursive: true });
  // Without the tools of this workspace, which npm puts first.
  const path = (process.env.PATH ?? '').split(delimiter);
  const own = path.filter((each) => !each.includes('node_modules')).join(delimiter);
  const passed = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [`${name}=${value}`];
  });
  const env = ['-i', `HOME=${home}`, 'CI=true', `PATH=${own}`, ...passed];
  const command = `npm run ${script} > ${script}.log 2>&1 || { cat ${script}.log; exit 1; }; times`;
  const start = performance.now();
  const printed = await outputOf('env', [...env, 'sh', '-c', command], folder);
  const seconds = (performance.now() - start) / 1000;
  // The second line is of the children: minutes and seconds of the user, and of the system.
  const figures =
    printed
      .trimEnd()
      .split('\n')
      .at(-1)
      ?.matchAll(/(\d+)m([\d.]+)s/g) ?? [];
  const cpu = [...figures].map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest));
  return { seconds, cpuSeconds: cpu.reduce((sum, each) => sum + each, 0) };
}

const folder = newFolder('cold');
try {
  const commit = process.argv[2] ?? 'HEAD';
  const [bare, ours] = [join(folder, 'bare'), join(folder, 'ours')];
  for (const clone of [bare, ours]) {
    await outputOf('git', ['clone', '--quiet', root, clone], folder);
    await outputOf('git', ['checkout', '--quiet', commit], clone);
  }
  makeBare(bare);
  const runs = [
    ['demo', budgets.demoCold, 'seconds'],
    ['test', budgets.testCold, 'cpuSeconds'],
    ['test', budgets.testWarm, 'seconds'],
  ] as const;
  const measures: Measure[] = [];
  for (const [script, budget, figure] of runs) {
    const alone = await taken(bare, script);
    const whole = await taken(ours, script);
    measures.push({
      budget,
      measured: whole[figure] / alone[figure],
      nextTo: `${whole.seconds.toFixed(1)} s / ${alone.seconds.toFixed(1)} s; of CPU ${whole.cpuSeconds.toFixed(1)} s / ${alone.cpuSeconds.toFixed(1)} s`,
    });
  }
  process.stdout.write(
    `${[`Clones of ${commit}, each script once.`, '', ...table(measures)].join('\n')}\n`,
  );
} finally {
  remove(folder);
}
