import { createHash } from 'node:crypto';
import { idFieldOf } from '@ilo-kz/schema';
import type { Table } from './table.js';

/** The parts of `package.json` that the descriptor repeats. */
export interface Manifest {
  readonly version: string;
  readonly keywords: readonly string[];
}

/** A file that the descriptor lists. */
export interface ResourceFile {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** Given if the file is a table. */
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
    sources: [{ title: 'All documents that are cited as evidence.', path: 'csv/sources.csv' }],
  };
  const head = JSON.stringify(descriptor).slice(1, -1);
  const resources = files.map((file) => JSON.stringify(resourceOf(file)));
  return `{${head},"resources":[\n${resources.join(',\n')}\n]}\n`;
}

function resourceOf({ path, title, text, table }: ResourceFile): object {
  const [, stem = '', format = ''] = /([^/]+)\.(\w+)$/.exec(path) ?? [];
  return {
    name: table ? stem : `${stem}-${format}`,
    // `type` is of version 2; readers of version 1 know a table by its profile.
    ...(table ? { type: 'table', profile: 'tabular-data-resource' } : {}),
    path,
    title,
    format,
    mediatype: table ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text, 'utf8'),
    hash: `sha256:${sha256(text)}`,
    ...(table ? { dialect, schema: schemaOf(table) } : {}),
  };
}

/** Only values that differ from a default of version 1 or 2 of the specification. */
const dialect = { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"' };

function schemaOf({ name, columns, primaryKey }: Table): object {
  const foreignKeys = columns.flatMap(({ field, refersTo }) =>
    refersTo === undefined || (refersTo === name && primaryKey.includes(field.name))
      ? []
      : [
          {
            fields: [field.name],
            // The specification uses an empty name for the table itself.
            reference: {
              resource: refersTo === name ? '' : refersTo,
              fields: [idFieldOf(refersTo)],
            },
          },
        ],
  );
  return {
    fields: columns.map(({ field }) => field),
    primaryKey,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The list that `sha256sum --check` reads. */
export function checksums(files: ReadonlyMap<string, string>): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => `${sha256(text)}  ${path}\n`)
    .join('');
}
