import { mkdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileProblem } from '../file-problem.js';

/** The paths of a corrected copy and of the log of its changes. */
export function fixTargets(out: string): { readonly copy: string; readonly log: string } {
  return { copy: out, log: `${out}.log.csv` };
}

/** The paths for the rows of `data/a.csv`: `FOLDER/a.valid.csv` and `FOLDER/a.invalid.csv`. */
export function splitTargets(
  folder: string,
  path: string,
): { readonly valid: string; readonly invalid: string } {
  const name = path === '-' ? 'stdin.csv' : basename(path).replace(/\.gz$/i, '');
  const [, stem = name, extension = ''] = /^(.+?)(\.[^.]+)?$/.exec(name) ?? [];
  return {
    valid: join(folder, `${stem}.valid${extension}`),
    invalid: join(folder, `${stem}.invalid${extension}`),
  };
}

/** The reason why these files must not be written; undefined if they may be. */
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
        return `${JSON.stringify(output)} is the input, which is never overwritten: name another file.`;
      }
    }
  }
  return undefined;
}

/** Creates a folder if it does not exist; returns a sentence about the error. */
export async function makeFolder(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    return undefined;
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === undefined) throw error;
    return `--split: the folder ${JSON.stringify(folder)} cannot be created: ${problem}.`;
  }
}

/** Whether two paths are the same file, also through links. */
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
    // The target of a link may not exist yet.
    return realpath(path).catch(() => undefined);
  }
}
