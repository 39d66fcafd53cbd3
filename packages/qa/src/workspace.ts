import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The parts of a `package.json` that the tests read. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly type?: string;
  readonly license?: string;
  readonly author?: string;
  readonly keywords?: readonly string[];
  readonly homepage?: string;
  readonly bugs?: { readonly url: string };
  readonly repository?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly exports?: Exports;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** The `exports` of a package: sub-path to file, or to files by condition. */
type Exports = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** One package of the workspace. */
export interface Package {
  /** Name of its folder under `packages/`: `data`. */
  readonly shortName: string;
  /** Path of its folder. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The root of the workspace. */
export const root: string = fileURLToPath(new URL('../../..', import.meta.url));

/** Path of a tool that is installed at the root of the workspace: `tool('publint')`. */
export function tool(name: string): string {
  return join(root, 'node_modules/.bin', name);
}

/** All packages of the workspace, ordered by the names of their folders. */
export function packages(): readonly Package[] {
  const parent = join(root, 'packages');
  return readdirSync(parent)
    .sort()
    .map((shortName) => ({ shortName, folder: join(parent, shortName) }))
    .filter(({ folder }) => existsSync(join(folder, 'package.json')))
    .map(({ shortName, folder }) => ({ shortName, folder, manifest: manifestOf(folder) }));
}

/** The packages that are published. */
export function publicPackages(): readonly Package[] {
  return packages().filter(({ manifest }) => manifest.private !== true);
}

/** The public packages that are built, together with all of our packages on which they depend. */
export function builtPackages(): readonly Package[] {
  const all = publicPackages();
  const isBuilt = ({ folder, manifest }: Package): boolean =>
    existsSync(join(folder, 'dist')) &&
    all
      .filter(({ manifest: { name } }) => Object.hasOwn(manifest.peerDependencies ?? {}, name))
      .every(isBuilt);
  return all.filter(isBuilt);
}

/** What is installed with a package: its dependencies and its peers; `optional` are peers, too. */
export function needsOf({ dependencies, peerDependencies = {}, peerDependenciesMeta }: Manifest): {
  readonly required: readonly string[];
  readonly optional: readonly string[];
} {
  const isOptional = (name: string) => peerDependenciesMeta?.[name]?.optional === true;
  const names = Object.keys({ ...dependencies, ...peerDependencies }).sort();
  return {
    required: names.filter((name) => !isOptional(name)),
    optional: names.filter(isOptional),
  };
}

/** The `package.json` of a folder. */
export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
