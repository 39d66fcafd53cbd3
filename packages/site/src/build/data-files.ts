import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { meta } from '@ilo-kz/data/meta';
import { wordsIn } from '../words/index.js';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title?: string;
  readonly description?: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type?: string;
      readonly title?: string;
      readonly description?: string;
    }[];
    readonly primaryKey?: string | readonly string[];
  };
}

/** The description of all tables that @ilo-kz/data publishes. */
export interface DataPackage {
  readonly title: string;
  readonly description: string;
  readonly resources: readonly Resource[];
}

const published = () => new URL('./', import.meta.resolve('@ilo-kz/data/datapackage.json'));

export async function readDataPackage(): Promise<DataPackage> {
  const text = await readFile(new URL('datapackage.json', published()), 'utf8');
  return JSON.parse(text) as DataPackage;
}

/** Copies the tables and their description below the root of the site. */
export async function copyTables(out: string): Promise<void> {
  for (const name of ['csv', 'datapackage.json']) {
    await cp(fileURLToPath(new URL(name, published())), join(out, 'data', name), {
      recursive: true,
    });
  }
}

/** The tables in the vocabulary of CSV on the Web. */
export function csvw({ resources }: DataPackage): object {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:title': wordsIn('en').site.name,
    'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    'dc:modified': { '@value': meta.asOf, '@type': 'xsd:date' },
    tables: csvOf(resources).map(({ path, title, schema }) => ({
      url: path,
      ...(title === undefined ? {} : { 'dc:title': title }),
      tableSchema: {
        columns: schema.fields.map(({ name, type, title: head, description }) => ({
          name,
          titles: name,
          ...(head === undefined ? {} : { 'dc:title': head }),
          ...(description === undefined ? {} : { 'dc:description': description }),
          // Dates can be years and months, which no datatype of CSVW allows beside days.
          datatype: type === 'integer' || type === 'boolean' || type === 'number' ? type : 'string',
        })),
        ...(schema.primaryKey === undefined ? {} : { primaryKey: schema.primaryKey }),
      },
    })),
  };
}

/** The dataset in the vocabulary of data catalogues. */
export function dcat(
  { title, description, resources }: DataPackage,
  at: (file: string) => string,
): object {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': at('data/dcat.jsonld'),
    '@type': 'dcat:Dataset',
    'dct:title': (['en', 'ru', 'kk'] as const).map((lang) => ({
      '@value': wordsIn(lang).site.name,
      '@language': lang,
    })),
    'dct:alternative': { '@value': title, '@language': 'en' },
    'dct:description': { '@value': description, '@language': 'en' },
    'dct:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    'dct:modified': { '@value': meta.asOf, '@type': 'xsd:date' },
    'dcat:version': meta.version,
    'dcat:landingPage': { '@id': at('en/') },
    'dcat:distribution': csvOf(resources).map(({ path, name }) => ({
      '@type': 'dcat:Distribution',
      'dct:title': name,
      'dcat:downloadURL': { '@id': at(`data/${path}`) },
      'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
    })),
  };
}

function csvOf(resources: readonly Resource[]): readonly Resource[] {
  return resources.filter(({ path }) => path.endsWith('.csv'));
}
