import { isSingleRecord } from '../input/detect-format.js';
import { nameOfKeys } from '../table/column-contents.js';
import { type DatasetKind, datasetKind, datasetRecords } from './dataset-records.js';
import { partsOf } from './json-locate.js';
import { createJsonLocator, valueStart } from './json-locator.js';
import { createJsonReader } from './json-reader.js';
import type { Locator } from './locator.js';
import { tellingLostCharacters } from './lost-characters.js';
import { createNdjsonReader } from './ndjson-reader.js';
import type { ReadEvent, RecordReader, SourceRecord } from './record.js';
import { tabulating } from './tabulate.js';

/** A document of records, ready to be read. */
export interface OpenedDocument {
  readonly reader: RecordReader;
  readonly locator: Locator;
  /** The records are those of a dataset of ours and are no rows. */
  readonly dataset: DatasetKind | undefined;
}

/** Tells what kind of document a text is. */
export async function openJson(
  format: 'json' | 'ndjson',
  sample: string,
  complete: boolean,
): Promise<OpenedDocument> {
  const single = format === 'json' && complete && isSingleRecord(sample);
  const open = (cells: boolean): RecordReader =>
    format === 'ndjson' ? createNdjsonReader({ cells }) : createJsonReader({ single, cells });
  const isObject = format === 'json' && sample.trimStart().startsWith('{');
  const dataset = await datasetKind(peek(open(false), sample, complete), isObject);
  if (dataset) {
    const records = tellingLostCharacters(open(false));
    return {
      reader: dataset.alone === undefined ? await datasetRecords(records) : records,
      locator: createJsonLocator(noTable),
      dataset,
    };
  }
  const reader = tellingLostCharacters(open(true));
  const table = tabulating(reader, { nameOfKeys, keySpan });
  return { reader: table, locator: createJsonLocator(table), dataset };
}

/** Of the records of a dataset no table is made. */
export const noTable = {
  headers: () => [],
  keyed: () => false,
  lists: () => false,
  homeOf: () => undefined,
};

/** What a reader makes of the beginning of a text. */
function peek(reader: RecordReader, sample: string, complete: boolean): readonly ReadEvent[] {
  return [...reader.push(sample), ...(complete ? reader.end() : [])];
}

function keySpan(record: SourceRecord, name: string): { start: number; end: number } | undefined {
  return partsOf(record.raw, valueStart(record)).find(({ key }) => key?.name === name)?.key;
}
