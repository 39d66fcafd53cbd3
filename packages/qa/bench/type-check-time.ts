import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilers } from '../src/compilers.js';
import { typeCheck } from '../src/type-check.js';
import { median, readings } from './readings.js';

/** A source that uses a package, in the folder that has it installed. */
export interface Use {
  readonly name: string;
  readonly folder: string;
  readonly source: string;
}

/** What the compiler says of its work, in milliseconds. */
export interface TypeCheckTime {
  /** Checking alone. */
  readonly check: number;
  /** Reading, binding and checking. */
  readonly total: number;
}

/** How long the newest compiler takes with each use, by name, over an empty file. */
export async function typeCheckTimes(
  uses: readonly Use[],
  tools: string,
  rounds: number,
): Promise<ReadonlyMap<string, TypeCheckTime>> {
  const empty: Use = { name: 'empty', folder: uses[0]?.folder ?? '', source: 'export {};\n' };
  const all = [empty, ...uses];
  for (const use of all) writeFileSync(join(use.folder, fileOf(use)), use.source);
  const taken = await readings(all, rounds, (use) => timeOf(use, tools));
  const of = (use: Use): TypeCheckTime => ({
    check: median(taken.get(use)?.map(({ check }) => check)),
    total: median(taken.get(use)?.map(({ total }) => total)),
  });
  const floor = of(empty);
  return new Map(
    uses.map((use) => {
      const { check, total } = of(use);
      return [use.name, { check: check - floor.check, total: total - floor.total }];
    }),
  );
}

function fileOf({ name }: Use): string {
  return `use-${name.replace(/\W/g, '-')}.ts`;
}

async function timeOf(use: Use, tools: string): Promise<TypeCheckTime> {
  const { code, stdout } = await typeCheck({
    folder: use.folder,
    compilers: tools,
    alias: compilers.at(-1)?.alias ?? '',
    resolution: 'nodenext',
    files: [fileOf(use)],
    skipLibCheck: true,
    args: ['--extendedDiagnostics'],
  });
  if (code !== 0) throw new Error(`${fileOf(use)} does not compile:\n${stdout}`);
  return {
    check: millisecondsOf(stdout, 'Check time'),
    total: millisecondsOf(stdout, 'Total time'),
  };
}

function millisecondsOf(report: string, label: string): number {
  const seconds = new RegExp(`^${label}:\\s*([\\d.]+)s`, 'm').exec(report)?.[1];
  return Number(seconds ?? Number.NaN) * 1000;
}
