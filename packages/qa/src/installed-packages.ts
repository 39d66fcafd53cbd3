import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files.js';

/** A package of others, as it is installed. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  /** As its `package.json` says: an SPDX expression. */
  readonly licence: string;
  /** Bytes of its own files. */
  readonly size: number;
  /** Packages that it brings along. */
  readonly needs: readonly Installed[];
}

interface InstalledManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
  readonly os?: unknown;
  readonly cpu?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * The package that a name leads to from a folder. Packages for one system only (native binaries) are
 * left out of what it needs: which are installed depends on the machine.
 *
 * @throws Error if it is not installed.
 */
export function installed(name: string, folder: string): Installed {
  const own = folderOf(name, folder);
  if (own === undefined) throw new Error(`${name} is not installed for ${folder}.`);
  return read(own, new Map());
}

/** All packages that a list brings, itself included, each once, ordered by name. */
export function withAllNeeded(list: readonly Installed[]): readonly Installed[] {
  const key = ({ name, version }: Installed) => `${name} ${version}`;
  const seen = new Map<string, Installed>();
  const visit = (each: Installed): void => {
    if (seen.has(key(each))) return;
    seen.set(key(each), each);
    each.needs.forEach(visit);
  };
  list.forEach(visit);
  return [...seen.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function read(folder: string, known: Map<string, Installed>): Installed {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const manifest = manifestIn(folder);
  const { name, version } = manifest;
  const needs: Installed[] = [];
  const entry = { name, version, licence: licenceOf(manifest), size: sizeOf(folder), needs };
  // Known before what it needs is read: some packages need each other.
  known.set(folder, entry);
  const { dependencies = {}, optionalDependencies = {} } = manifest;
  for (const next of Object.keys({ ...dependencies, ...optionalDependencies }).sort()) {
    const found = folderOf(next, folder);
    if (found !== undefined && !isForOneSystem(found)) needs.push(read(found, known));
    else if (found === undefined && !Object.hasOwn(optionalDependencies, next)) {
      throw new Error(`${next}, which ${name} needs, is not installed.`);
    }
  }
  return entry;
}

/** The folder of a package that a module in `folder` would find, as Node looks for it. */
function folderOf(name: string, folder: string): string | undefined {
  const candidate = join(folder, 'node_modules', name);
  if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate);
  const above = dirname(folder);
  return above === folder ? undefined : folderOf(name, above);
}

function manifestIn(folder: string): InstalledManifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as InstalledManifest;
}

function isForOneSystem(folder: string): boolean {
  const { os, cpu } = manifestIn(folder);
  return os !== undefined || cpu !== undefined;
}

function licenceOf({ license, licenses = [] }: InstalledManifest): string {
  const named = typeof license === 'string' ? license : license?.type;
  return named || licenses.map(({ type }) => type).join(' OR ') || 'not named';
}

function sizeOf(folder: string): number {
  return filesBelow(folder)
    .filter((file) => !file.startsWith('node_modules'))
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
