import type { SampledText } from '../input/open-text.js';
import { datasetKind, datasetRecords, type FindCollection } from './dataset-records.js';
import { isSingleRecord } from './detect-format.js';
import { createJsonLocator, headerSpans } from './json-places.js';
import { createJsonReader } from './json-reader.js';
import { noTable } from './locator.js';
import { createNdjsonReader } from './ndjson.js';
import type { ReadEvent, RecordReader } from './record.js';
import { type OpenedFormat, reportingLostCharacters } from './record-reader.js';
import { tabulating } from './tabulate.js';
import { unfolding } from './unfolding.js';

/** Knowledge of later stages about keys, injected because imports go one way. */
export interface KeysInContext {
  readonly nameOfKeys: (keys: readonly string[]) => string;
  readonly findCollection: FindCollection;
}

/** Opens a JSON document of records, or NDJSON. */
export async function openJson(
  format: 'json' | 'ndjson',
  { sample, complete, text }: SampledText,
  { nameOfKeys, findCollection }: KeysInContext,
): Promise<OpenedFormat> {
  const single = format === 'json' && complete && isSingleRecord(sample);
  const open = (cells: boolean): RecordReader =>
    format === 'ndjson' ? createNdjsonReader({ cells }) : createJsonReader({ single, cells });
  const isObject = format === 'json' && sample.trimStart().startsWith('{');
  const dataset = await datasetKind(peek(open(false), sample, complete), isObject, findCollection);
  if (dataset) {
    const records = reportingLostCharacters(open(false));
    return {
      kind: 'format',
      reader: dataset.alone === undefined ? datasetRecords(records) : records,
      locator: createJsonLocator(noTable),
      text,
      dataset,
    };
  }
  const table = tabulating(unfolding(reportingLostCharacters(open(true)), nameOfKeys), {
    nameOfKeys,
    keySpans: headerSpans,
  });
  return { kind: 'format', reader: table, locator: createJsonLocator(table), text };
}

/** The events of the beginning of a text. */
function peek(reader: RecordReader, sample: string, complete: boolean): readonly ReadEvent[] {
  return [...reader.push(sample), ...(complete ? reader.end() : [])];
}
