import { type Content, sha256 } from './checksums.js';
import { foreignKeysOf, type Table } from './table.js';

/** What the package says of itself in `package.json`. */
export interface Manifest {
  readonly version: string;
  readonly keywords: readonly string[];
}

/** A file that the descriptor names. */
export interface ResourceFile {
  readonly path: string;
  readonly format: 'csv' | 'json' | 'parquet' | 'sqlite' | 'xlsx';
  readonly title: string;
  readonly content: Content;
  /** What the columns are, where readers of data packages can read it as a table. */
  readonly table?: Table;
}

const description = [
  "Kazakhstan's ratifications of ILO Conventions with all that they name, each value with its evidence.",
  'An empty cell: the record is silent. "unknown": no document that was seen gives the value.',
  'Dates are as precise as their source: YYYY-MM-DD, YYYY-MM or YYYY.',
].join(' ');

/**
 * The descriptor of a Frictionless Data Package, version 2. It states no time of its making and
 * nobody's name: the same records give the same bytes.
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
    sources: [
      { title: 'Every document that a value rests on is a row there.', path: 'csv/sources.csv' },
    ],
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

/** Only what differs from the default of one version of the specification or the other. */
const dialect = { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"' };

function schemaOf(table: Table): object {
  const foreignKeys = foreignKeysOf(table).map((key) => ({
    fields: [key.column],
    // A table that refers to itself says so with an empty name.
    reference: { resource: key.table === table.name ? '' : key.table, fields: [key.references] },
  }));
  return {
    fields: table.columns.map(({ field }) => field),
    primaryKey: table.primaryKey,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}
