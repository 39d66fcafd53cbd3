import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.js';
import type { Tarball } from './tarballs.js';

/** The bytes of `@ilo-kz/data` as it is published. */
export interface DataSizes {
  readonly declarations: number;
  readonly unpacked: number;
  readonly packed: number;
}

/**
 * Measures the package.
 *
 * @param folder One that has it installed.
 * @param tarballs What was packed, it among them.
 */
export function dataSizes(folder: string, tarballs: readonly Tarball[]): DataSizes {
  const data = join(folder, 'node_modules/@ilo-kz/data');
  const files = filesBelow(data);
  const bytes = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const at = (names: readonly string[]) => names.map((name) => join(data, name));
  return {
    declarations: bytes(at(files.filter((file) => file.endsWith('.d.ts')))),
    unpacked: bytes(at(files)),
    packed: bytes(tarballs.filter(({ shortName }) => shortName === 'data').map(({ path }) => path)),
  };
}
