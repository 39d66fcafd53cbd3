import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { newFolder, remove } from '../src/consumer.js';
import { root } from '../src/workspace.js';
import { tryBundlers } from './bundlers.js';
import { type Ground, groundIn } from './ground.js';
import { tryManagers } from './managers.js';
import { type DatedRow, record, recorded, renewed } from './record.js';
import { documentOf, occasion, reasonsOf, tablesOf } from './report.js';
import { type Part, parts, type Row } from './result.js';
import { tryRuntimes } from './runtimes.js';
import { tryTypes } from './types.js';

/*
 * The packed packages with the runtimes, compilers, package managers and bundlers of consumers, all
 * from npm: the registry is needed. `--all`: the versions that take long too; writes the document.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});

const tries: Readonly<Record<Part, (ground: Ground, isAll: boolean) => AsyncGenerator<Row>>> = {
  runtimes: tryRuntimes,
  types: tryTypes,
  managers: tryManagers,
  bundlers: tryBundlers,
};

const unknown = positionals.find((name) => !parts.some((part) => part === name));
if (unknown !== undefined) throw new RangeError(`${unknown} is none of ${parts.join(', ')}.`);
const wanted = parts.filter((part) => positionals.length === 0 || positionals.includes(part));

const started = Date.now();
const seconds = (): number => Math.round((Date.now() - started) / 1000);
const folder = newFolder('matrix');
const rows: DatedRow[] = [];
const done: Part[] = [];
try {
  const ground = await groundIn(folder);
  for (const part of wanted) {
    for await (const row of tries[part](ground, values.all)) {
      rows.push({ ...row, ...occasion() });
      write();
      process.stdout.write(`${row.what} ${row.version}: after ${seconds()} s\n`);
    }
    done.push(part);
    write();
  }
} finally {
  remove(folder);
}

const failed = reasonsOf(rows, 'fails');
const left = reasonsOf(rows, 'not run');
const lines = [
  '',
  ...tablesOf(rows),
  ...(left.length === 0 ? [] : ['Not run on this machine:', ...left, '']),
  ...(failed.length === 0 ? ['Nothing failed.'] : ['Failed:', ...failed]),
];
process.stdout.write(`${lines.join('\n')}\n`);
if (failed.length > 0) process.exitCode = 1;

/** After every row, so that what was tried is not lost when the run is ended. */
function write(): void {
  if (!values.all && !values.write) return;
  const all = renewed(recorded(), rows, done);
  record(all);
  writeFileSync(join(root, 'docs/compatibility.md'), documentOf(all));
}
