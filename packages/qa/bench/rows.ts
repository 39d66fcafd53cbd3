import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Budget, budgets } from '../src/budgets.js';
import { run } from '../src/child.js';
import { type Checker, commandLine, peers, readingAlone } from './checkers.js';
import { type Format, formats, writeTable } from './made-rows.js';
import { medians } from './medians.js';
import { type Usage, usageOf } from './process.js';
import type { Setting } from './setting.js';
import { amount, type Measure, versus } from './table.js';

/** How many of a hundred rows have a fault. */
const shares = [0, 1, 20, 100] as const;

/** A table that takes next to no work: what a longer one takes above it is work. */
const fewRows = 24;

/** Findings of each kind in a report: the default of the command line. */
const shown = 20;

type Program = Pick<Checker, 'args'>;

/** What each program needed for one table. */
interface Reading {
  readonly format: Format;
  readonly bad: number;
  readonly whole: (program: Program) => Usage;
  /** Milliseconds of CPU beyond the start. */
  readonly workMs: (program: Program) => number;
}

/** Long tables in every format, with more and more bad rows, next to who else checks them. */
export async function measureRows(setting: Setting): Promise<readonly Measure[]> {
  const { folder, other, rows } = setting;
  const ours = commandLine('ours', setting.ours);
  const others = other === undefined ? [] : [commandLine('the other version', other)];
  const theirs = peers(folder);
  const reader = readingAlone(folder);
  const readings: Reading[] = [];
  for (const format of formats) {
    const checkers = [ours, ...others, theirs[format]];
    await mustFindTheSame(checkers, format, folder);
    const programs = format === 'csv' ? [...checkers, reader] : checkers;
    for (const bad of shares) readings.push(await read(programs, format, bad, setting));
  }
  const csv = (share: number) =>
    readings.filter(({ format, bad }) => format === 'csv' && bad === share);
  return [
    ...csv(1).map(({ workMs }): Measure => {
      const [check, alone] = [workMs(ours), workMs(reader)];
      const nextTo = `${amount(check, 'ms')} / ${amount(alone, 'ms')} of CPU`;
      return { budget: budgets.csvWork, measured: check / alone, nextTo };
    }),
    ...csv(100).map(
      ({ workMs }): Measure => ({
        budget: budgets.everyRowBad,
        measured: (workMs(ours) * 1000) / rows,
        nextTo: 'of CPU',
      }),
    ),
    ...readings.flatMap((reading) => comparisons(reading, ours, theirs[reading.format], others)),
    {
      budget: budgets.memory,
      measured: Math.max(...readings.map(({ whole }) => whole(ours).peakMB)),
    },
  ];
}

const overPeers: Readonly<Record<Format, Budget>> = {
  csv: budgets.csvPeer,
  ndjson: budgets.ndjsonPeer,
  json: budgets.jsonPeer,
};

/** Whole processes, ours over each of the others. */
function comparisons(
  { format, bad, whole }: Reading,
  ours: Program,
  peer: Program,
  others: readonly Program[],
): readonly Measure[] {
  const mine = whole(ours);
  const figures = ({ ms, peakMB }: Usage) => `${amount(ms, 'ms')}, ${amount(peakMB, 'MB')}`;
  const nextTo = (usage: Usage) =>
    `${figures(mine)} / ${figures(usage)}; of CPU ${amount(mine.cpuMs / usage.cpuMs, 'x')}`;
  const budget = overPeers[format];
  return [
    {
      // Promised with 1 % bad; the others are readings.
      budget:
        bad === 1 ? budget : { what: budget.what.replace('1 %', `${bad} %`), unit: budget.unit },
      measured: mine.ms / whole(peer).ms,
      nextTo: nextTo(whole(peer)),
    },
    ...others.map((other) => versus(mine.ms / whole(other).ms, nextTo(whole(other)))),
  ];
}

async function read(
  programs: readonly Program[],
  format: Format,
  bad: number,
  { folder, rows, rounds }: Setting,
): Promise<Reading> {
  const few = join(folder, `few.${format}`);
  const many = join(folder, `many.${format}`);
  writeTable(few, { format, rows: fewRows, bad });
  writeTable(many, { format, rows, bad });
  const runs = programs.flatMap((program) =>
    [few, many].map((table) => ({ program, table, args: program.args(table, shown) })),
  );
  const of = await medians(runs, rounds, ({ args }) => usageOf(args, folder));
  rmSync(many);
  const usage = (program: Program, table: string): Usage => {
    const found = runs.find((each) => each.program === program && each.table === table);
    if (!found) throw new RangeError('A program that did not run.');
    return of(found);
  };
  return {
    format,
    bad,
    whole: (program) => usage(program, many),
    workMs: (program) => usage(program, many).cpuMs - usage(program, few).cpuMs,
  };
}

/**
 * Figures of different work are not compared.
 *
 * @throws Error where a program finds other rows wrong than those that were spoilt and that it can
 * see.
 */
async function mustFindTheSame(
  checkers: readonly Checker[],
  format: Format,
  folder: string,
): Promise<void> {
  const path = join(folder, `proof.${format}`);
  const rows = 2000;
  const spoilt = writeTable(path, { format, rows, bad: 20 });
  for (const { name, args, badRows, sees } of checkers) {
    const { stdout } = await run(process.execPath, args(path, rows), folder);
    const found = new Set(badRows(stdout, format));
    const expected = new Set(sees.flatMap((visible) => spoilt[visible]));
    const missed = [...expected].filter((row) => !found.has(row));
    const wrong = [...found].filter((row) => !expected.has(row));
    if (missed.length + wrong.length > 0) {
      throw new Error(`${name}, ${format}: misses rows ${missed}; blames rows ${wrong}.`);
    }
  }
}
