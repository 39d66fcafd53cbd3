import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { didYouMean } from '../control/did-you-mean.js';
import type { Unreadable } from '../finding.js';
import { visible } from '../report/visible.js';

/** The name of standard input on a command line. */
export const standardInput = '-';

/** Endings of files that are looked for in a directory; each also with `.gz`. */
const endings: readonly string[] = [
  ...['csv', 'tsv', 'tab', 'ndjson', 'jsonl', 'json', 'yaml', 'yml', 'xlsx'],
];

/** Files with such endings that are hardly ever data. */
const noData: readonly string[] = [
  '**/node_modules/**',
  '**/{package,package-lock,tsconfig,ilo-kz.config}.json',
  '**/{ilo-kz.config,pnpm-lock,pnpm-workspace}.{yaml,yml}',
  '**/*.{schema.json,log.csv}',
];

/** What stands for files, as files. */
export interface FoundFiles {
  /** Each file once, in the order of what stands for it, then by name. */
  readonly paths: readonly string[];
  /** What stands for no file at all. */
  readonly problems: readonly Unreadable[];
}

/**
 * Files by their names, by patterns such as `data/*.csv`, and by directories, below which every file
 * with a known ending is taken. A name that is no pattern is taken as it is, so that whoever reads it
 * says what is wrong with it.
 */
export async function findFiles(names: readonly string[]): Promise<FoundFiles> {
  const paths = new Map<string, string>();
  const problems: Unreadable[] = [];
  for (const name of names) {
    const found = await filesFor(name);
    if (typeof found === 'string') {
      const message = `${visible(name)} ${found}`;
      problems.push({ kind: 'unreadable', path: name, message, exit: 2 });
      continue;
    }
    for (const path of found) {
      const id = path === standardInput ? path : resolve(path);
      if (!paths.has(id)) paths.set(id, path);
    }
  }
  return { paths: [...paths.values()], problems };
}

/** The files that a name stands for, or why there are none. */
async function filesFor(name: string): Promise<readonly string[] | string> {
  if (name === standardInput) return [name];
  // A file whose name looks like a pattern is that file.
  const stats = await stat(name).catch(() => undefined);
  if (stats?.isDirectory()) {
    const found = await glob(`**/*.{${endings.join(',')}}{,.gz}`, {
      cwd: name,
      ignore: [...noData],
      caseSensitiveMatch: false,
      expandDirectories: false,
    });
    if (found.length === 0) return `holds no file that could be checked: none ends in ${listed()}.`;
    const folder = name.replace(/[/\\]+$/, '');
    return found.toSorted().map((path) => (name === '.' ? path : `${folder}/${path}`));
  }
  if (stats || !isDynamicPattern(name)) return [name];
  const found = await glob(name, { expandDirectories: false, ignore: ['**/node_modules/**'] });
  if (found.length === 0) return 'matches no file. Check the pattern and the working directory.';
  return found.toSorted();
}

function listed(): string {
  return `${endings.map((ending) => `.${ending}`).join(', ')}, with or without .gz`;
}

/** The file that a misspelt name most likely means: `Did you mean X? `, or nothing. */
export async function nearFile(name: string): Promise<string> {
  const folder = /^(.*[/\\])?/.exec(name)?.[1] ?? '';
  const near = await glob('*', {
    cwd: folder === '' ? '.' : folder,
    expandDirectories: false,
  }).catch(() => []);
  return didYouMean(
    name,
    near.map((path) => `${folder}${path}`),
  );
}
