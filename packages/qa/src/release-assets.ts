import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** Content by name of file, or by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The files of a release, which have no folders: the whole data package and its Parquet files as ZIP
 * archives, the files that people look for one by one, the bill of materials, and the checksums.
 * The same data give the same bytes.
 *
 * @param download The data package to download, by path.
 * @throws Error if a file is missing that a release has.
 */
export function releaseAssets(
  download: Files,
  billOfMaterials: Uint8Array,
  version: string,
): Files {
  const single = (path: string): Uint8Array => {
    const content = download.get(path);
    if (content === undefined) throw new Error(`The data package has no ${path}.`);
    return content;
  };
  const parquet = [...download].filter(([path]) => path.startsWith('parquet/'));
  if (parquet.length === 0) throw new Error('The data package has no Parquet file.');
  const assets = new Map([
    [`ilo-kz-${version}-data-package.zip`, archive(download)],
    [`ilo-kz-${version}-parquet.zip`, archive(new Map(parquet))],
    ['dataset.json', single('json/dataset.json')],
    ['ilo-kz.sqlite', single('ilo-kz.sqlite')],
    ['ilo-kz.xlsx', single('ilo-kz.xlsx')],
    ['ilo-kz.cdx.json', billOfMaterials],
  ]);
  return new Map([...assets, ['SHA256SUMS', checksums(assets)]]);
}

/** A ZIP archive without the time at which it was made. */
function archive(files: Files): Uint8Array {
  // The first day that a ZIP archive can name, at noon: the hour is local.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1, 12) });
}

function checksums(files: Files): Uint8Array {
  const line = ([name, content]: readonly [string, Uint8Array]) =>
    `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
  return new TextEncoder().encode([...files].map(line).join(''));
}
