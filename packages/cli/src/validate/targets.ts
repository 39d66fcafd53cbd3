import { mkdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileProblem } from '../file-problem.js';

/** Where a corrected copy goes, and the log of its changes. */
export function fixTargets(out: string): { readonly copy: string; readonly log: string } {
  return { copy: out, log: `${out}.log.csv` };
}

/** Where the rows of a file go: `data/a.csv` into `FOLDER/a.valid.csv` and `FOLDER/a.invalid.csv`. */
export function splitTargets(
  folder: string,
  path: string,
): { readonly valid: string; readonly invalid: string } {
  const name = path === '-' ? 'stdin.csv' : basename(path).replace(/\.gz$/i, '');
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]+)?$/.exec(name) ?? [];
  return {
    valid: join(folder, `${stem}.valid${ending}`),
    invalid: join(folder, `${stem}.invalid${ending}`),
  };
}

/** Why these files must not be written; undefined where they may. */
export async function refusalOf(
  inputs: readonly string[],
  outputs: readonly string[],
): Promise<string | undefined> {
  const twice = outputs
    .map((path) => resolve(path))
    .find((path, at, all) => all.indexOf(path) < at);
  if (twice !== undefined) {
    return `two files would be written to ${JSON.stringify(twice)}: check them one by one.`;
  }
  for (const output of outputs) {
    for (const input of inputs) {
      if (await areSame(input, output)) {
        return `${JSON.stringify(output)} is the input, which is never written: name another file.`;
      }
    }
  }
  return undefined;
}

/** Makes a folder where there is none; says why it cannot. */
export async function makeFolder(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    return undefined;
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === undefined) throw error;
    return `--split: the folder ${JSON.stringify(folder)} cannot be made: ${problem}.`;
  }
}

/** Whether two names lead to one file, also through links. */
async function areSame(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = await Promise.all([one, other].map(identityOf));
  return first !== undefined && first === second;
}

async function identityOf(path: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    // A link to nothing leads to where it would be made.
    return realpath(path).catch(() => undefined);
  }
}
