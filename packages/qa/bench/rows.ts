import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Budget, budgets } from '../src/budgets.js';
import { type Checker, commandLine, peers } from './checkers.js';
import { type Format, formats, writeTable } from './made-rows.js';
import { medians } from './medians.js';
import { type Usage, usageOf } from './process.js';
import type { Setting } from './setting.js';
import { amount, type Measure, notSlower, over } from './table.js';

/** How many of a hundred rows have a fault. */
const shares = [0, 1, 20, 100] as const;

/** A table that takes next to no work: what a longer one takes above it is work. */
const fewRows = 24;

/** What each checker needed for one long table. */
interface Reading {
  readonly format: Format;
  readonly bad: number;
  readonly of: (checker: Checker) => Usage & { readonly workMs: number };
}

/** Long tables in every format, with more and more bad rows, next to who else checks them. */
export async function measureRows(setting: Setting): Promise<readonly Measure[]> {
  const { folder, rows } = setting;
  const ours = commandLine(setting.ours);
  const others = setting.others.map(commandLine);
  const { reader, ...theirs } = peers(folder);
  const readings: Reading[] = [];
  for (const format of formats) {
    const checkers = [ours, ...others, theirs[format], ...(format === 'csv' ? [reader] : [])];
    for (const bad of shares) readings.push(await read(checkers, format, bad, setting));
  }
  const csv = (share: number) =>
    readings.filter(({ format, bad }) => format === 'csv' && bad === share);
  return [
    ...csv(1).map(({ of }): Measure => {
      const [check, alone] = [of(ours).workMs, of(reader).workMs];
      const basis = `${amount(check, 'ms')} / ${amount(alone, 'ms')} of CPU`;
      return { budget: budgets.csvWork, measured: check / alone, basis };
    }),
    ...csv(100).map(({ of }): Measure => {
      const measured = (of(ours).workMs * 1000) / rows;
      return { budget: budgets.everyRowBad, measured, basis: 'of CPU' };
    }),
    ...readings.flatMap((reading) =>
      comparisons(reading, rows, ours, theirs[reading.format], others),
    ),
    { budget: budgets.memory, measured: Math.max(...readings.map(({ of }) => of(ours).peakMB)) },
  ];
}

/** With 1 % bad rows, and from how many rows on. */
const promises: Readonly<Record<Format, { readonly budget: Budget; readonly from: number }>> = {
  csv: { budget: budgets.csvPeer, from: 200_000 },
  ndjson: { budget: budgets.ndjsonPeer, from: 2_000_000 },
  json: { budget: budgets.jsonPeer, from: 2_000_000 },
};

/** Whole processes, ours over each of the others. */
function comparisons(
  { format, bad, of }: Reading,
  rows: number,
  ours: Checker,
  peer: Checker,
  others: readonly Checker[],
): readonly Measure[] {
  const { budget, from } = promises[format];
  const what = budget.what.replace('1 %', `${bad} %`);
  const isPromised = bad === 1 && rows >= from;
  return [
    { budget: isPromised ? budget : { what, unit: budget.unit }, ...over(of(ours), of(peer)) },
    ...others.map((other) => ({ budget: notSlower, ...over(of(ours), of(other)) })),
  ];
}

/** @throws Error where a checker does not see exactly the faults that it can: it does other work. */
async function read(
  checkers: readonly Checker[],
  format: Format,
  bad: number,
  { folder, rows, rounds }: Setting,
): Promise<Reading> {
  const write = (count: number) => {
    const path = join(folder, `${count}.${format}`);
    return { path, spoilt: writeTable(path, format, count, bad) };
  };
  const [few, many] = [write(fewRows), write(rows)];
  const needed = async ({ args, sees, seen }: Checker, { path, spoilt }: typeof few) => {
    const { printed, usage } = await usageOf(args(path), folder);
    const expected = sees.reduce((sum, visible) => sum + spoilt[visible], 0);
    if (seen(printed) === expected) return usage;
    throw new Error(`${args(path).join(' ')}: ${seen(printed)} instead of ${expected} faults.`);
  };
  const of = await medians(checkers, rounds, async (checker) => {
    const start = await needed(checker, few);
    const whole = await needed(checker, many);
    return { ...whole, workMs: whole.cpuMs - start.cpuMs };
  });
  rmSync(many.path);
  return { format, bad, of };
}
