import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Budget, budgets } from '../src/budgets.js';
import { outputOf } from '../src/child.js';
import { root } from '../src/workspace.js';
import { medians } from './medians.js';
import { usageOf } from './process.js';
import type { Setting } from './setting.js';
import { amount, type Measure, notSlower, over } from './table.js';

const rounds = 15;

/** What a user waits for first: whole processes, next to one that does nothing. */
export async function measureStart({ folder, ours, others }: Setting): Promise<readonly Measure[]> {
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
    mine: [ours.cli, ...args],
    theirs: others.map(({ cli }) => [cli, ...args]),
  }));
  const all = [empty, ...programs.flatMap(({ mine, theirs }) => [mine, ...theirs])];
  const of = await medians(all, rounds, async (args) => (await usageOf(args, folder)).usage);
  return programs.flatMap(({ budget, mine, theirs }): readonly Measure[] => [
    { budget, ...over(of(mine), of(empty)) },
    ...theirs.map((other) => ({ budget: notSlower, ...over(of(mine), of(other)) })),
  ]);
}

/** Milliseconds of some work in a new process, where nothing is loaded yet. */
function timed(work: string, before = ''): string {
  return `${before}
    const start = performance.now();
    ${work}
    console.log(performance.now() - start);`;
}

const importing = (specifier: string) => timed(`await import('${specifier}');`);
const empty = importing('data:text/javascript,');
const zod = importing('zod');
const firstSearch = timed(
  `search('occupational safety');`,
  `import { search } from '@ilo-kz/query/search';`,
);

const imports: readonly (readonly [Budget, string])[] = [
  [budgets.importQuery, importing('@ilo-kz/query')],
  [budgets.importValidate, importing('@ilo-kz/validate')],
  [budgets.importOne, importing('@ilo-kz/data/ratifications')],
  [budgets.importAll, importing('@ilo-kz/data')],
];

/** What is waited for once in a process of one's own: imports, and the index of the search. */
export async function measureImports({ folder }: Setting): Promise<readonly Measure[]> {
  const programs = [empty, zod, ...imports.map(([, program]) => program), firstSearch];
  const of = await medians(programs, rounds, async (program) => ({
    ms: Number(await outputOf(process.execPath, ['--input-type=module', '-e', program], folder)),
  }));
  const over = (program: string) => of(program).ms - of(empty).ms;
  const basis = `zod alone ${amount(over(zod), 'ms')}, empty ${amount(of(empty).ms, 'ms')}`;
  return [
    ...imports.map(([budget, program]): Measure => ({ budget, measured: over(program), basis })),
    { budget: budgets.firstSearch, measured: of(firstSearch).ms },
  ];
}
