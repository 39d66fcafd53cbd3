import { join } from 'node:path';
import { outputOf } from './child.js';
import { type Package, tool } from './workspace.js';

/** A packed package. */
export interface Tarball {
  readonly name: string;
  /** Name of the folder of the package: `data`. */
  readonly shortName: string;
  /** Path of the file. */
  readonly path: string;
}

/**
 * Packs a built package like `pnpm publish`: `workspace:` and `catalog:` become real version ranges.
 *
 * @param into The folder for the tarball.
 */
export async function pack(
  { shortName, folder, manifest }: Package,
  into: string,
): Promise<Tarball> {
  await outputOf(tool('pnpm'), ['pack', '--pack-destination', into], folder);
  const { name, version } = manifest;
  const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  return { name, shortName, path: join(into, file) };
}
