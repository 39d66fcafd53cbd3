import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { nearest } from '@ilo-kz/data/nearest';
import type { Unreadable } from '../finding.js';
import type { Language } from '../locales/languages.js';
import { loadSentences, type Sentences } from '../locales/sentences.js';
import { visible } from '../reports/escape.js';

/** The name of standard input on a command line. */
export const standardInput = '-';

/** Extensions of files that are looked for in a directory; each also with `.gz`. */
const extensions: readonly string[] = 'csv tsv tab ndjson jsonl json yaml yml xlsx'.split(' ');

/** Files with such extensions that are hardly ever data. */
const ignored: readonly string[] = [
  '**/node_modules/**',
  '**/{package,package-lock,tsconfig,ilo-kz.config}.json',
  '**/{ilo-kz.config,pnpm-lock,pnpm-workspace}.{yaml,yml}',
  '**/*.{schema.json,log.csv}',
];

/** The files for a list of names. */
export interface FoundFiles {
  /** Each file once, in the order of the names, then in alphabetical order. */
  readonly paths: readonly string[];
  /** Names that match no file at all. */
  readonly problems: readonly Unreadable[];
}

export interface FindOptions {
  readonly lang?: Language | undefined;
  /** Files to skip in directories and patterns, such as a baseline next to the data. */
  readonly except?: readonly string[] | undefined;
}

/**
 * Files by their names, by patterns such as `data/*.csv`, and by directories, in which every file with
 * a known extension is found at any depth. A name that is not a pattern is not tested here: problems
 * with it are reported when it is read.
 */
export async function findFiles(
  names: readonly string[],
  { lang = 'en', except = [] }: FindOptions = {},
): Promise<FoundFiles> {
  const excluded = new Set(except.map((path) => resolve(path)));
  const words = await loadSentences(lang);
  const paths = new Map<string, string>();
  const problems: Unreadable[] = [];
  for (const name of names) {
    const found = await filesFor(name, excluded, words.files);
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

/** The files that a name matches, or the reason why there are none. */
async function filesFor(
  name: string,
  excluded: ReadonlySet<string>,
  words: Sentences['files'],
): Promise<readonly string[] | string> {
  if (name === standardInput) return [name];
  // A file may have a name that looks like a pattern.
  const stats = await stat(name).catch(() => undefined);
  if (stats && !stats.isDirectory()) return [name];
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (stats?.isDirectory()) {
    const found = await glob(`**/*.{${extensions.join(',')}}{,.gz}`, {
      cwd: name,
      ignore: [...ignored],
      caseSensitiveMatch: false,
      expandDirectories: false,
    });
    const folder = name.replace(/[/\\]+$/, '');
    const paths = await withoutSecondNames(
      found
        .toSorted()
        .map((path) => (name === '.' ? path : `${folder}/${path}`))
        .filter((path) => !excluded.has(resolve(path))),
    );
    if (paths.length > 0) return paths;
    return words.noKnownFile(extensions.map((extension) => `.${extension}`).join(', '));
  }
  if (!isDynamicPattern(name)) return [name];
  const found = await glob(name, {
    absolute: isAbsolute(name),
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  const paths = found.toSorted().filter((path) => !excluded.has(resolve(path)));
  return paths.length === 0 ? words.noMatch : paths;
}

/** Each file by its shortest name: a link may lead back into the folder in which it is. */
async function withoutSecondNames(paths: readonly string[]): Promise<readonly string[]> {
  const files = new Map<string, string>();
  for (const path of paths) {
    const file = await realpath(path).catch(() => path);
    const known = files.get(file);
    if (known === undefined || path.length < known.length) files.set(file, path);
  }
  const kept = new Set(files.values());
  return paths.filter((path) => kept.has(path));
}

/** The existing file with the most similar name; undefined if none is similar. */
export async function nearFile(name: string): Promise<string | undefined> {
  const { glob } = await import('tinyglobby');
  const folder = /^(.*[/\\])?/.exec(name)?.[1] ?? '';
  const options = { cwd: folder === '' ? '.' : folder, expandDirectories: false };
  const near = await glob('*', options).catch(() => []);
  return nearest(
    name,
    near.map((path) => `${folder}${path}`),
  );
}
