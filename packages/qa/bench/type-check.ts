import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgets } from '../src/budgets.js';
import { typeCheck } from '../src/type-check.js';
import { root } from '../src/workspace.js';
import { medians } from './medians.js';
import type { Setting } from './setting.js';
import { amount, type Measure } from './table.js';

const uses = {
  'empty.ts': 'export {};\n',
  'use.ts': `
import { type Ratification, ratifications } from '@ilo-kz/data';
export const found: readonly Ratification[] = ratifications.filter(({ instrument }) => instrument === 'C087');
`,
} as const;

const rounds = 7;

/** What the compiler of the workspace says that checking a consumer's source took. */
export async function measureTypeCheck({ folder }: Setting): Promise<readonly Measure[]> {
  const files = Object.keys(uses) as (keyof typeof uses)[];
  for (const file of files) writeFileSync(join(folder, file), uses[file]);
  const of = await medians(files, rounds, async (file) => {
    const { code, stdout } = await typeCheck({
      folder,
      compilers: root,
      alias: 'typescript',
      resolution: 'nodenext',
      files: [file],
      skipLibCheck: true,
      args: ['--extendedDiagnostics'],
    });
    if (code !== 0) throw new Error(`${file} does not compile:\n${stdout}`);
    return { ms: 1000 * Number(/^Check time:\s*([\d.]+)s/m.exec(stdout)?.[1]) };
  });
  const { ms } = of('empty.ts');
  const basis = `empty file ${amount(ms, 'ms')}`;
  return [{ budget: budgets.typeCheck, measured: of('use.ts').ms - ms, basis }];
}
