import { createHash } from 'node:crypto';
import { foreignKeysOf, type Table } from './table.js';

/** The content of a file: text, which is written in UTF-8, or bytes. */
export type Content = string | Uint8Array;

/** The parts of `package.json` that the descriptor repeats. */
export interface Manifest {
  readonly version: string;
  readonly keywords: readonly string[];
}

/** A file that the descriptor lists. */
export interface ResourceFile {
  readonly path: string;
  readonly format: 'csv' | 'json' | 'parquet' | 'sqlite' | 'xlsx';
  readonly title: string;
  readonly content: Content;
  /** Given if readers of data packages can read the file as a table. */
  readonly table?: Table;
}

const description = [
  "Kazakhstan's ratifications of ILO Conventions and related records, with the evidence for every value.",
  'An empty cell: the record has no value. "unknown": no document that was seen gives the value.',
  'Dates are as precise as their source: YYYY-MM-DD, YYYY-MM or YYYY.',
].join(' ');

/**
 * The descriptor of a Frictionless Data Package, version 2. It has no time of creation, so that the
 * same records give the same bytes.
 */
export function datapackage(manifest: Manifest, files: readonly ResourceFile[]): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'ilo-kz-data',
    title: "Kazakhstan's international labour obligations",
    description,
    version: manifest.version,
    keywords: manifest.keywords,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0 International',
      },
    ],
    sources: [{ title: 'All documents that are cited as evidence.', path: 'json/sources.json' }],
  };
  const head = JSON.stringify(descriptor).slice(1, -1);
  const resources = files.map((file) => JSON.stringify(resourceOf(file)));
  return `{${head},"resources":[\n${resources.join(',\n')}\n]}\n`;
}

const mediaTypes: Readonly<Record<ResourceFile['format'], string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function resourceOf({ path, format, title, content, table }: ResourceFile): object {
  const stem = path.slice(path.lastIndexOf('/') + 1, -`.${format}`.length);
  return {
    name: table ? stem : `${stem}-${format}`,
    // `type` is of version 2; readers of version 1 know a table by its profile.
    ...(table ? { type: 'table', profile: 'tabular-data-resource' } : {}),
    path,
    title,
    format,
    mediatype: mediaTypes[format],
    ...(typeof content === 'string' ? { encoding: 'utf-8' } : {}),
    bytes: Buffer.byteLength(content),
    hash: `sha256:${sha256(content)}`,
    ...(table ? { dialect, schema: schemaOf(table) } : {}),
  };
}

/** Only values that differ from a default of version 1 or 2 of the specification. */
const dialect = { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"' };

function schemaOf(table: Table): object {
  const foreignKeys = foreignKeysOf(table).map((key) => ({
    fields: [key.column],
    // The specification uses an empty name for the table itself.
    reference: { resource: key.table === table.name ? '' : key.table, fields: [key.references] },
  }));
  return {
    fields: table.columns.map(({ field }) => field),
    primaryKey: table.primaryKey,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

/** SHA-256 in hexadecimal, of a text in UTF-8. */
function sha256(content: Content): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The list that `sha256sum --check` reads. */
export function checksums(files: ReadonlyMap<string, Content>): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => `${sha256(content)}  ${path}\n`)
    .join('');
}
