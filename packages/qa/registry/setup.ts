import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { newFolder, remove } from '../src/consumer.js';
import { startRegistry } from '../src/local-registry.js';
import { cloneToRelease, releaseFrom } from '../src/rehearsal.js';

/** Where the tests find what was released. */
export interface Released {
  /** Everything that the tests make is in this folder. */
  readonly folder: string;
  /** The registry that has the first release. */
  readonly registry: string;
  /** The token with which npm may publish to it. */
  readonly token: string;
  /** The clone from which the release was published. */
  readonly clone: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    released: Released;
  }
}

/** Starts a registry and publishes the next release of the last commit to it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = newFolder('registry');
  const registry = await startRegistry(join(folder, 'registry'));
  const end = async (): Promise<void> => {
    await registry.stop();
    remove(folder);
  };
  try {
    const maintainer = await cloneToRelease(join(folder, 'maintainer'), registry);
    await releaseFrom(maintainer);
    const { url, token } = registry;
    project.provide('released', { folder, registry: url, token, clone: maintainer.folder });
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
