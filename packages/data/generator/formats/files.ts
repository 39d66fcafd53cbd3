import { collectionNames } from '@ilo-kz/schema';
import { collections } from '../collections.js';
import { type About, aboutOf, aboutTable } from './about.js';
import {
  type Content,
  checksums,
  datapackage,
  type Manifest,
  type ResourceFile,
} from './datapackage.js';
import { declarationOf, declarationOfTable, toDataset, toJson } from './json.js';
import { isOverview } from './overviews.js';
import { toParquet } from './parquet.js';
import type { Published } from './published.js';
import { toSqlite } from './sqlite.js';
import { objectsOf, type Table, toCsv } from './table.js';
import { tablesOf } from './tables.js';
import { toXlsx } from './xlsx.js';

/** Content by path, relative to `dist`. */
type Files = ReadonlyMap<string, Content>;

/**
 * Files of the download that are not in the npm package, to keep it small. Nothing is lost: the JSON
 * files contain the evidence and all collections.
 */
const downloadOnly: ReadonlySet<string> = new Set(['csv/evidence.csv', 'json/dataset.json']);

/** Folder of the data package to download. */
export const downloadFolder = 'download';

/**
 * All files for users without TypeScript: a data package with everything, for download, and a smaller
 * one for the npm package. Each descriptor lists exactly the files of its own package.
 */
export async function formatFiles(published: Published, manifest: Manifest): Promise<Files> {
  const tables = tablesOf(published);
  const texts = textFiles(published, tables);
  const download = [...texts, ...(await binaryFiles(tables, aboutOf(manifest)))];
  return new Map([
    ...dataPackage(packaged(texts), manifest),
    ...[...dataPackage(download, manifest)].map(
      ([path, content]) => [`${downloadFolder}/${path}`, content] as const,
    ),
    ...collectionNames.map((name) => [`json/${name}.json.d.cts`, declarationOf(name)] as const),
    ...tables
      .filter(isOverview)
      .map((table) => [`json/${table.name}.json.d.cts`, declarationOfTable(table)] as const),
  ]);
}

/** The descriptor of the data package in the npm package. */
export function packagedDescriptor(published: Published, manifest: Manifest): string {
  return datapackage(manifest, packaged(textFiles(published, tablesOf(published))));
}

function textFiles(published: Published, tables: readonly Table[]): readonly ResourceFile[] {
  return [...csvFiles(tables), ...jsonFiles(published, tables)];
}

function packaged(texts: readonly ResourceFile[]): readonly ResourceFile[] {
  return texts.filter(({ path }) => !downloadOnly.has(path));
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

function jsonFiles(published: Published, tables: readonly Table[]): readonly ResourceFile[] {
  return [
    ...collectionNames.map((name) => ({
      path: `json/${name}.json`,
      format: 'json' as const,
      title: collections[name].title,
      content: toJson(published[name]),
    })),
    ...tables.filter(isOverview).map((table) => ({
      path: `json/${table.name}.json`,
      format: 'json' as const,
      title: table.title,
      content: toJson(objectsOf(table)),
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
