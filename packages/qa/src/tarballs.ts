import { join } from 'node:path';
import { outputOf } from './child.js';
import { type Package, tool } from './workspace.js';

/** A package as it would be published. */
export interface Tarball {
  readonly name: string;
  readonly room: string;
  /** The file. */
  readonly path: string;
}

/**
 * Packs a built package as `pnpm publish` would: `workspace:` and `catalog:` become real ranges.
 *
 * @param into The folder that receives the tarball.
 */
export async function pack({ room, folder, manifest }: Package, into: string): Promise<Tarball> {
  await outputOf(tool('pnpm'), ['pack', '--pack-destination', into], folder);
  const { name, version } = manifest;
  const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  return { name, room, path: join(into, file) };
}
