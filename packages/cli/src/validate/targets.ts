import { realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { quoted } from '../print/messages.js';

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
  // Line breaks and other control characters are allowed in names, but few programs can handle them.
  const tame = name.replace(/\p{Cc}/gu, '_');
  const [, stem = tame, extension = ''] = /^(.+?)(\.[^.]+)?$/.exec(tame) ?? [];
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
  const seen = new Set<string>();
  for (const output of outputs) {
    const path = resolve(output);
    if (seen.has(path)) {
      return `two files would be written to ${quoted(path)}: check them one by one.`;
    }
    seen.add(path);
  }
  const known = new Map<string, string>();
  for (const input of inputs) known.set(await identityOf(input), input);
  for (const output of outputs) {
    if (known.has(await identityOf(output))) {
      return `${quoted(output)} is the input, which is never overwritten: name another file.`;
    }
  }
  return undefined;
}

/** The same for all names of a file, also through links. */
async function identityOf(path: string): Promise<string> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    // The target of a link may not exist yet.
    return realpath(path).catch(() => resolve(path));
  }
}
