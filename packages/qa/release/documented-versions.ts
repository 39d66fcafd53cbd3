import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../src/files.js';
import { publicPackages, root } from '../src/workspace.js';

/**
 * The version of the first release. Until then the packages have 0.0.0, and the changesets make
 * this of it.
 */
export const firstVersion = '0.1.0';

/** The version that all packages have. */
export function packageVersion(): string {
  const versions = new Set(publicPackages().map(({ manifest }) => manifest.version));
  const [version, ...others] = versions;
  if (version === undefined || others.length > 0) {
    throw new Error(`The packages have more than one version: ${[...versions].join(', ')}`);
  }
  return version;
}

/** The version that documents name: that of the packages, or the first before there is any. */
export function documentedVersion(): string {
  const version = packageVersion();
  return version === '0.0.0' ? firstVersion : version;
}

/** A version of ours in a document. */
export interface NamedVersion {
  /** Place of its first character. */
  readonly index: number;
  readonly version: string;
}

/**
 * Where a user is told which version to use: `@ilo-kz/cli@^0.1.0`, `ilo-kz/ilo-kz@v0.1.0` of an
 * action, `rev: v0.1.0` of a hook, `version: 0.1.0` of a citation, `data:diff -- v0.1.0`.
 */
const named =
  /(?:@ilo-kz\/[\w-]+@[~^]?|\bilo-kz\/ilo-kz(?:\/[\w./-]*)?@v?|\brev: v?|^version: "?|data:diff -- v?)(\d+\.\d+\.\d+(?:-[\w.]+)?)/gm;

/** The versions of ours that a document names. */
export function namedVersions(text: string): readonly NamedVersion[] {
  return [...text.matchAll(named)].map(({ 0: all, 1: version = '', index }) => ({
    index: index + all.length - version.length,
    version,
  }));
}

/** A document that names a given version instead of those that it names. */
export function withVersion(text: string, version: string): string {
  return text.replace(named, (all, old: string) => all.slice(0, -old.length) + version);
}

/** All documents that users read, as paths from the root. */
export function documents(): readonly string[] {
  const shown = /\.(?:md|ya?ml|cff)$/;
  const atRoot = readdirSync(root).filter(
    (name) => shown.test(name) && !name.startsWith('pnpm-') && name !== 'CHANGELOG.md',
  );
  const below = (folder: string) =>
    filesBelow(join(root, folder))
      .filter((name) => shown.test(name))
      .map((name) => `${folder}/${name}`);
  const readmes = publicPackages().map(({ shortName }) => `packages/${shortName}/README.md`);
  return [...atRoot, ...below('docs'), ...below('.github'), ...readmes];
}

/** Each version that a document names, with its place: `docs/a.md:12`. */
export function allNamedVersions(): readonly (readonly [place: string, version: string])[] {
  return documents().flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return namedVersions(text).map(
      ({ index, version }) =>
        [`${path}:${text.slice(0, index).split('\n').length}`, version] as const,
    );
  });
}
