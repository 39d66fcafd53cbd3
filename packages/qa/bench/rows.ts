import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Budget, budgets } from '../src/budgets.js';
import { type Checker, writeCheckers } from './checkers.js';
import { type Format, formats, writeTable } from './made-rows.js';
import { medians } from './medians.js';
import { type Usage, usageOf } from './process.js';
import type { Setting } from './setting.js';
import { amount, type Measure, notSlower, over } from './table.js';

/** How many of a hundred rows have a fault. */
const shares = [0, 1, 20, 100] as const;

/** What each checker needed for one long table. */
interface Reading {
  readonly format: Format;
  readonly bad: number;
  readonly of: (checker: Checker) => Usage & { readonly workMs: number };
}

/** Long tables in every format, with more and more bad rows, next to who else checks them. */
export async function measureRows(setting: Setting): Promise<readonly Measure[]> {
  const { ours, others, reader, peers } = writeCheckers(setting);
  const readings: Reading[] = [];
  for (const format of formats) {
    const checkers = [ours, ...others, peers[format], ...(format === 'csv' ? [reader] : [])];
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
      const measured = (of(ours).workMs * 1000) / setting.rows;
      return { budget: budgets.everyRowBad, measured, basis: 'of CPU' };
    }),
    ...readings.flatMap(({ format, bad, of }): readonly Measure[] => {
      const compared = (other: Checker) => {
        const { measured, basis } = over(of(ours), of(other));
        const ofWork = amount(of(ours).workMs / of(other).workMs, 'x');
        return { measured, basis: `${basis}, of work ${ofWork}` };
      };
      return [
        { budget: budgetOf(format, bad, setting.rows), ...compared(peers[format]) },
        ...others.map((other) => ({ budget: notSlower, ...compared(other) })),
      ];
    }),
    { budget: budgets.memory, measured: Math.max(...readings.map(({ of }) => of(ours).peakMB)) },
  ];
}

/** With 1 % bad rows, and from how many rows on. */
const promises: Readonly<Record<Format, { readonly budget: Budget; readonly from: number }>> = {
  csv: { budget: budgets.csvPeer, from: 200_000 },
  ndjson: { budget: budgets.ndjsonPeer, from: 2_000_000 },
  json: { budget: budgets.jsonPeer, from: 2_000_000 },
};

/** What is promised next to a peer; without a limit where nothing is. */
function budgetOf(format: Format, bad: number, rows: number): Measure['budget'] {
  const { budget, from } = promises[format];
  if (bad === 1 && rows >= from) return budget;
  return { what: budget.what.replace('1 %', `${bad} %`), unit: budget.unit };
}

/** @throws Error where a checker does not see exactly the faults that it can: it does other work. */
async function read(
  checkers: readonly Checker[],
  format: Format,
  bad: number,
  { folder, rows, rounds }: Setting,
): Promise<Reading> {
  const path = join(folder, `table.${format}`);
  const spoilt = writeTable(path, format, rows, bad);
  const of = await medians(checkers, rounds, async ({ file, sees }) => {
    const { printed, usage } = await usageOf([file, path], folder);
    const saw = JSON.parse(printed) as { readonly bad: number; readonly workMs: number };
    const expected = sees.reduce((sum, visible) => sum + spoilt[visible], 0);
    if (saw.bad === expected) return { ...usage, workMs: saw.workMs };
    throw new Error(`${file} sees ${saw.bad} faults in ${path}, and not ${expected}.`);
  });
  rmSync(path);
  return { format, bad, of };
}
