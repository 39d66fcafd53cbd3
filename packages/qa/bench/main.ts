import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { install, newFolder, remove } from '../src/consumer.js';
import { pack } from '../src/tarballs.js';
import { builtPackages } from '../src/workspace.js';
import { peerSpecs } from './checkers.js';
import { measureGrowth } from './growth.js';
import { measureQuestions } from './questions.js';
import { measureRows } from './rows.js';
import { type Setting, versionOf } from './setting.js';
import { measureSite } from './site.js';
import { measureSizes } from './sizes.js';
import { measureImports, measureStart } from './start.js';
import { type Measure, table } from './table.js';
import { measureTypeCheck } from './type-check.js';

/*
 * What the budgets promise, measured: printed, not tested. Our packages are installed as they would
 * be published, so the registry is needed.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string' },
    rows: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '3' },
  },
});

const parts: Readonly<Record<string, (setting: Setting) => Promise<readonly Measure[]>>> = {
  start: measureStart,
  imports: measureImports,
  sizes: measureSizes,
  growth: measureGrowth,
  'type-check': measureTypeCheck,
  questions: measureQuestions,
  rows: measureRows,
  site: measureSite,
};

const names = positionals.length === 0 ? Object.keys(parts) : positionals;
const wanted = names.map((name) => {
  const part = parts[name];
  if (!part) throw new RangeError(`${name} is none of ${Object.keys(parts).join(', ')}.`);
  return part;
});

// npm runs a script in the folder of its package: a path is meant from where npm was called.
const called = process.env.INIT_CWD ?? '';
const others = values.against === undefined ? [] : [versionOf(resolve(called, values.against))];

const folder = newFolder('bench');
try {
  const tarballs = await Promise.all(builtPackages().map((each) => pack(each, folder)));
  await install(folder, [...tarballs.map(({ path }) => path), ...peerSpecs]);
  const setting: Setting = {
    folder,
    tarballs,
    ours: versionOf(join(folder, 'node_modules/@ilo-kz/cli/dist/index.js')),
    others,
    rows: Number(values.rows),
    rounds: Number(values.rounds),
  };
  const measures: Measure[] = [];
  for (const measure of wanted) measures.push(...(await measure(setting)));
  const [load = 0] = loadavg();
  const lines = [
    `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, load ${load.toFixed(1)}.`,
    `Medians; programs that are compared ran in turn. Tables of ${setting.rows} rows.`,
    ...(load > cpus().length ? ['The machine is busy: trust sizes and ratios of CPU alone.'] : []),
    '',
    ...table(measures),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  remove(folder);
}
