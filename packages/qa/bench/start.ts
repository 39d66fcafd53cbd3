import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Budget, budgets } from '../src/budgets.js';
import { root } from '../src/workspace.js';
import { medians } from './medians.js';
import { type Usage, usageOf } from './process.js';
import type { Setting } from './setting.js';
import { amount, type Measure, versus } from './table.js';

const rounds = 15;

/** What a user waits for first: whole processes, next to one that does nothing. */
export async function measureStart({ folder, ours, other }: Setting): Promise<readonly Measure[]> {
  const clean = join(folder, 'clean.csv');
  const records = join(folder, 'node_modules/@ilo-kz/data/dist/csv/ratifications.csv');
  const lines = readFileSync(records, 'utf8').split('\n').slice(0, 25);
  writeFileSync(clean, `${lines.join('\n')}\n`);
  const commands: readonly (readonly [Budget, readonly string[]])[] = [
    [budgets.version, ['--version']],
    [budgets.status, ['status', 'C087']],
    [budgets.cleanRows, ['validate', clean]],
    [budgets.ministry, ['validate', join(root, 'examples/ministry-2015.csv')]],
  ];
  const empty = ['-e', '0'];
  const programs = commands.map(([budget, args]) => ({
    budget,
    mine: [ours, ...args],
    theirs: other === undefined ? undefined : [other, ...args],
  }));
  const all = [
    empty,
    ...programs.flatMap(({ mine, theirs }) => (theirs ? [mine, theirs] : [mine])),
  ];
  const of = await medians(all, rounds, (args): Promise<Usage> => usageOf(args, folder));
  const floor = of(empty);
  return programs.flatMap(({ budget, mine, theirs }) => {
    const { ms, cpuMs } = of(mine);
    const measure: Measure = {
      budget,
      measured: ms / floor.ms,
      nextTo: `${amount(ms, 'ms')} / ${amount(floor.ms, 'ms')}; of CPU ${amount(cpuMs / floor.cpuMs, 'x')}`,
    };
    if (!theirs) return [measure];
    const they = of(theirs);
    const nextTo = `${amount(they.ms, 'ms')}; of CPU ${amount(cpuMs / they.cpuMs, 'x')}`;
    return [measure, versus(ms / they.ms, nextTo)];
  });
}
