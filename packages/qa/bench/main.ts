import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { install, newFolder, remove } from '../src/consumer.js';
import { pack } from '../src/tarballs.js';
import { builtPackages } from '../src/workspace.js';
import { peerSpecs } from './checkers.js';
import { measureQuestions } from './questions.js';
import { measureRows } from './rows.js';
import type { Setting } from './setting.js';
import { measureSizes, measureTypeCheck } from './sizes.js';
import { measureImports, measureStart } from './start.js';
import { type Measure, table } from './table.js';

/*
 * What the budgets promise, measured: printed, not tested. Our packages are installed as they would
 * be published, so the registry is needed.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string', multiple: true, default: [] },
    rows: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '3' },
  },
});

const folder = newFolder('bench');
try {
  const tarballs = await Promise.all(builtPackages().map((each) => pack(each, folder)));
  await install(folder, [...tarballs.map(({ path }) => path), ...peerSpecs]);
  const setting: Setting = {
    folder,
    ours: join(folder, 'node_modules/@ilo-kz/cli/dist/index.js'),
    // npm starts the bench in a folder of its own.
    others: values.against.map((cli) => resolve(process.env.INIT_CWD ?? '', cli)),
    rows: Number(values.rows),
    rounds: Number(values.rounds),
  };
  const parts: Readonly<Record<string, () => Promise<readonly Measure[]>>> = {
    start: () => measureStart(setting),
    imports: () => measureImports(setting),
    sizes: () => measureSizes(setting, tarballs),
    'type-check': () => measureTypeCheck(setting),
    questions: measureQuestions,
    rows: () => measureRows(setting),
  };
  const wanted = positionals.length === 0 ? Object.keys(parts) : positionals;
  const measures: Measure[] = [];
  for (const name of wanted) {
    const measure = parts[name];
    if (!measure) throw new RangeError(`${name}: one of ${Object.keys(parts).join(', ')}`);
    measures.push(...(await measure()));
  }
  const load = loadavg().map((each) => each.toFixed(1));
  const lines = [
    `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, load ${load.join(' ')}.`,
    `Medians; programs that are compared ran in turn. Tables of ${setting.rows} rows.`,
    '',
    ...table(measures),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  remove(folder);
}
