import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { budgets } from '../src/budgets.js';
import { outputOf, run } from '../src/child.js';
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
const kept = /^(?:https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|npm_config_registry)$/i;

/** Runs a script of a workspace as on a new machine; the CPU is that of all processes below it. */
async function secondsOf(folder: string, script: string): Promise<{ wall: number; cpu: number }> {
  const home = `${folder}-home`;
  mkdirSync(home, { recursive: true });
  // Without the tools of this workspace, which npm puts first.
  const path = (process.env.PATH ?? '').split(delimiter);
  const own = path.filter((each) => !each.includes('node_modules')).join(delimiter);
  const passed = Object.entries(process.env).filter(([name]) => kept.test(name));
  const env = [...passed, ['HOME', home], ['PATH', own], ['CI', 'true']];
  const settings = ['-i', ...env.map(([name, value]) => `${name}=${value}`)];
  const command = `npm run ${script} >&2 && times`;
  const start = performance.now();
  const ran = await run('env', [...settings, 'sh', '-c', command], folder);
  const wall = (performance.now() - start) / 1000;
  if (ran.code !== 0) throw new Error(`${script} of ${folder}:\n${ran.stderr.slice(-4000)}`);
  // The last line is of the children: minutes and seconds of the user, and of the system.
  const line = ran.stdout.trim().split('\n').at(-1) ?? '';
  const [m1 = 0, s1 = 0, m2 = 0, s2 = 0] = line.split(/[ms ]+/).map(Number);
  return { wall, cpu: 60 * (m1 + m2) + s1 + s2 };
}

const runs = [
  ['demo', budgets.demoCold, 'wall'],
  ['test', budgets.testCold, 'cpu'],
  ['test', budgets.testWarm, 'wall'],
] as const;

const folder = newFolder('cold');
try {
  const commit = process.argv[2] ?? 'HEAD';
  const measures: Measure[] = [];
  for (const [script, budget, figure] of runs) {
    const [bare, ours] = [join(folder, `bare-${script}`), join(folder, `ours-${script}`)];
    if (!existsSync(bare)) {
      for (const clone of [bare, ours]) {
        await outputOf('git', ['clone', '--quiet', root, clone], folder);
        await outputOf('git', ['checkout', '--quiet', commit], clone);
      }
      makeBare(bare);
    }
    const [alone, whole] = [await secondsOf(bare, script), await secondsOf(ours, script)];
    const figures = (name: 'wall' | 'cpu') =>
      `${whole[name].toFixed(1)} s / ${alone[name].toFixed(1)} s`;
    const basis = `${figures('wall')}; of CPU ${figures('cpu')}`;
    measures.push({ budget, measured: whole[figure] / alone[figure], basis });
  }
  const lines = [`Clones of ${commit}, each script once.`, '', ...table(measures)];
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  remove(folder);
}
