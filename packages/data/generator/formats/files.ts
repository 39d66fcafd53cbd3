import { collectionNames } from '@ilo-kz/schema';
import { collections } from '../collections.js';
import { checksums } from './checksums.js';
import { toCsv } from './csv.js';
import { datapackage, type Manifest, type ResourceFile } from './datapackage.js';
import { declarationOf } from './declaration.js';
import { toDataset, toJson } from './json.js';
import type { Published } from './published.js';
import { tablesOf } from './tables.js';

/** Text by path, relative to `dist`. */
type Files = ReadonlyMap<string, string>;

/**
 * What is not in the npm package, only in the data package to download: four renderings of the
 * same records would be 2.8 MB unpacked, and the promise is 2 MB. The evidence stands beside its
 * values in the JSON too, and the dataset is its collections.
 */
const downloadOnly: ReadonlySet<string> = new Set(['csv/evidence.csv', 'json/dataset.json']);

/** Folder of the data package to download. */
export const downloadFolder = 'download';

/**
 * Every file for people without TypeScript: a data package of everything, to download, and a data
 * package of what the npm package has room for. Each describes exactly the files that it holds.
 */
export function formatFiles(published: Published, manifest: Manifest): Files {
  const everything = [...csvFiles(published), ...jsonFiles(published)];
  const packaged = everything.filter(({ path }) => !downloadOnly.has(path));
  const download = [...dataPackage(everything, manifest)];
  return new Map([
    ...dataPackage(packaged, manifest),
    ...download.map(([path, text]) => [`${downloadFolder}/${path}`, text] as const),
    ...collectionNames.map((name) => [`json/${name}.json.d.cts`, declarationOf(name)] as const),
  ]);
}

function dataPackage(resources: readonly ResourceFile[], manifest: Manifest): Files {
  const described = new Map(resources.map(({ path, text }) => [path, text]));
  described.set('datapackage.json', datapackage(manifest, resources));
  return new Map([...described, ['SHA256SUMS', checksums(described)]]);
}

function csvFiles(published: Published): readonly ResourceFile[] {
  return tablesOf(published).map((table) => ({
    path: `csv/${table.name}.csv`,
    title: table.title,
    text: toCsv(table),
    table,
  }));
}

function jsonFiles(published: Published): readonly ResourceFile[] {
  return [
    ...collectionNames.map((name) => ({
      path: `json/${name}.json`,
      title: collections[name].title,
      text: toJson(published[name]),
    })),
    {
      path: 'json/dataset.json',
      title: 'All collections in one document.',
      text: toDataset(published),
    },
  ];
}
