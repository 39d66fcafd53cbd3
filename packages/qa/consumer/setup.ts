import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { compilerSpecs } from '../src/compilers.js';
import { install, newFolder, remove } from '../src/consumer.js';
import { pack, type Tarball } from '../src/tarballs.js';
import { builtPackages, publicPackages } from '../src/workspace.js';

/** The folders and tarballs that the tests use. */
export interface Installed {
  /** Every public package that is built, packed. */
  readonly tarballs: readonly Tarball[];
  /** Public packages that are not packed because they are not built. */
  readonly unbuilt: readonly string[];
  /** A project with all tarballs. */
  readonly consumer: string;
  /** A project with `@ilo-kz/data` alone. */
  readonly alone: string;
  /** A project with the compilers. */
  readonly compilers: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    installed: Installed;
  }
}

/** Packs and installs everything once, before the first test. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = newFolder('consumer');
  try {
    const at = (name: string) => join(folder, name);
    mkdirSync(at('tarballs'));
    const built = builtPackages();
    const tarballs = await Promise.all(built.map((each) => pack(each, at('tarballs'))));
    const data = tarballs.filter(({ shortName }) => shortName === 'data');
    await all([
      install(at('consumer'), paths(tarballs)),
      install(at('alone'), paths(data)),
      install(at('compilers'), compilerSpecs),
    ]);
    project.provide('installed', {
      tarballs,
      unbuilt: publicPackages()
        .map(({ manifest }) => manifest.name)
        .filter((name) => !built.some(({ manifest }) => manifest.name === name)),
      consumer: at('consumer'),
      alone: at('alone'),
      compilers: at('compilers'),
    });
  } catch (error) {
    remove(folder);
    throw error;
  }
  return () => remove(folder);
}

/** Waits for all tasks even if one fails: nothing may write to the folder while it is removed. */
async function all(tasks: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(tasks)) {
    if (result.status === 'rejected') throw result.reason;
  }
}

function paths(tarballs: readonly Tarball[]): readonly string[] {
  return tarballs.map(({ path }) => path);
}
