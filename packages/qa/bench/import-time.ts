import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from '../src/child.js';
import { median, readings } from './readings.js';

/** A module to import, from the folder that has it installed. */
export interface Subject {
  readonly folder: string;
  readonly specifier: string;
}

const timer = `
const start = performance.now();
await import(process.argv[2]);
process.stdout.write(String(performance.now() - start));
`;

/**
 * How long each import takes over that of an empty module, in milliseconds by specifier: every
 * reading in a new process, where nothing is loaded yet.
 */
export async function importTimes(
  subjects: readonly Subject[],
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const folders = [...new Set(subjects.map(({ folder }) => folder))];
  for (const folder of folders) {
    writeFileSync(join(folder, 'timer.mjs'), timer);
    writeFileSync(join(folder, 'empty.mjs'), 'export {};\n');
  }
  const empty: Subject = { folder: folders[0] ?? '', specifier: './empty.mjs' };
  const times = await readings([empty, ...subjects], rounds, async ({ folder, specifier }) =>
    Number(await outputOf(process.execPath, ['timer.mjs', specifier], folder)),
  );
  const floor = median(times.get(empty));
  return new Map(
    subjects.map((subject) => [subject.specifier, median(times.get(subject)) - floor]),
  );
}
