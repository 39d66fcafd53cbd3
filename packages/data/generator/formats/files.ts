import { collectionNames } from '@ilo-kz/schema';
import { collections } from '../collections.js';
import { type About, aboutOf, aboutTable } from './about.js';
import { type Content, checksums } from './checksums.js';
import { toCsv } from './csv.js';
import { datapackage, type Manifest, type ResourceFile } from './datapackage.js';
import { declarationOf } from './declaration.js';
import { toDataset, toJson } from './json.js';
import { toParquet } from './parquet.js';
import type { Published } from './published.js';
import { toSqlite } from './sqlite.js';
import type { Table } from './table.js';
import { tablesOf } from './tables.js';
import { toXlsx } from './xlsx.js';

/** Content by path, relative to `dist`. */
type Files = ReadonlyMap<string, Content>;

/**
 * What is not in the npm package, only in the data package to download: more renderings of the same
 * records would come to several megabytes unpacked, and the promise is 2 MB. The evidence stands
 * beside its values in the JSON too, and the dataset is its collections.
 */
const downloadOnly: ReadonlySet<string> = new Set(['csv/evidence.csv', 'json/dataset.json']);

/** Folder of the data package to download. */
export const downloadFolder = 'download';

/**
 * Every file for people without TypeScript: a data package of everything, to download, and a data
 * package of what the npm package has room for. Each describes exactly the files that it holds.
 */
export async function formatFiles(published: Published, manifest: Manifest): Promise<Files> {
  const tables = tablesOf(published);
  const texts = [...csvFiles(tables), ...jsonFiles(published)];
  const packaged = texts.filter(({ path }) => !downloadOnly.has(path));
  const download = [...texts, ...(await binaryFiles(tables, aboutOf(manifest)))];
  return new Map([
    ...dataPackage(packaged, manifest),
    ...[...dataPackage(download, manifest)].map(
      ([path, content]) => [`${downloadFolder}/${path}`, content] as const,
    ),
    ...collectionNames.map((name) => [`json/${name}.json.d.cts`, declarationOf(name)] as const),
  ]);
}

function dataPackage(resources: readonly ResourceFile[], manifest: Manifest): Files {
  const described = new Map(resources.map(({ path, content }) => [path, content]));
  described.set('datapackage.json', datapackage(manifest, resources));
  return new Map([...described, ['SHA256SUMS', checksums(described)]]);
}

function csvFiles(tables: readonly Table[]): readonly ResourceFile[] {
  return tables.map((table) => ({
    path: `csv/${table.name}.csv`,
    format: 'csv',
    title: table.title,
    content: toCsv(table),
    table,
  }));
}

function jsonFiles(published: Published): readonly ResourceFile[] {
  return [
    ...collectionNames.map((name) => ({
      path: `json/${name}.json`,
      format: 'json' as const,
      title: collections[name].title,
      content: toJson(published[name]),
    })),
    {
      path: 'json/dataset.json',
      format: 'json',
      title: 'All collections in one document.',
      content: toDataset(published),
    },
  ];
}

/** Every table as Parquet; all of them as one database, and as one workbook. */
async function binaryFiles(
  tables: readonly Table[],
  about: About,
): Promise<readonly ResourceFile[]> {
  const all = [...tables, aboutTable(about)];
  return [
    ...tables.map((table) => ({
      path: `parquet/${table.name}.parquet`,
      format: 'parquet' as const,
      title: table.title,
      content: toParquet(table, about),
    })),
    {
      path: 'ilo-kz.sqlite',
      format: 'sqlite',
      title: 'All tables in one database.',
      content: toSqlite(all),
    },
    {
      path: 'ilo-kz.xlsx',
      format: 'xlsx',
      title: 'All tables in one workbook.',
      content: await toXlsx(all),
    },
  ];
}
