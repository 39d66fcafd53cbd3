import { type Budget, budgets } from '../src/budgets.js';
import { outputOf } from '../src/child.js';
import { medians } from './medians.js';
import type { Setting } from './setting.js';
import { amount, type Measure } from './table.js';

const rounds = 15;

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

/** What is paid once in a process: imports, and the index of the search. */
export async function measureFirstUse({ folder }: Setting): Promise<readonly Measure[]> {
  const programs = [empty, zod, ...imports.map(([, program]) => program), firstSearch];
  const of = await medians(programs, rounds, async (program) => ({
    ms: Number(await outputOf(process.execPath, ['--input-type=module', '-e', program], folder)),
  }));
  const over = (program: string) => of(program).ms - of(empty).ms;
  const nextTo = `zod alone ${amount(over(zod), 'ms')}, empty ${amount(of(empty).ms, 'ms')}`;
  return [
    ...imports.map(([budget, program]): Measure => ({ budget, measured: over(program), nextTo })),
    { budget: budgets.firstSearch, measured: of(firstSearch).ms },
  ];
}
