import { collectionNames } from '@ilo-kz/schema';
import { collections } from '../collections.js';
import { checksums, datapackage, type Manifest, type ResourceFile } from './datapackage.js';
import { declarationOf, toDataset, toJson } from './json.js';
import type { Published } from './published.js';
import { toCsv } from './table.js';
import { tablesOf } from './tables.js';

/** Text by path, relative to `dist`. */
type Files = ReadonlyMap<string, string>;

/**
 * Files of the download that are not in the npm package, whose limit is 2 MB unpacked: with all files
 * it would be 2.8 MB. Nothing is lost: the JSON files contain the evidence and all collections.
 */
const downloadOnly: ReadonlySet<string> = new Set(['csv/evidence.csv', 'json/dataset.json']);

/** Folder of the data package to download. */
export const downloadFolder = 'download';

/**
 * All files for users without TypeScript: a data package with everything, for download, and a smaller
 * one for the npm package. Each descriptor lists exactly the files of its own package.
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
