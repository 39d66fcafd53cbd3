import { type Digest, type Input, type OpenedBytes, openBytes } from '../input/bytes.js';
import type { InputNotice } from '../input/notice.js';
import { openText, type SampledText, sampleText } from '../input/open-text.js';
import { isZip, type NotText } from '../input/sniff.js';
import { openCsv } from './csv.js';
import { sampleLength } from './csv-delimiter.js';
import type { CollectionNames, DatasetKind } from './dataset-records.js';
import { type Format, formatOf, otherFormat, type TextFormat } from './detect-format.js';
import { openJson } from './json.js';
import type { Locator } from './locator.js';
import type { FormatNotice } from './notice.js';
import type { ReadEvent, TableEvidence } from './record.js';
import { type OpenedFormat, readToEnd } from './record-reader.js';
import { openXlsx } from './xlsx.js';
import { openYaml } from './yaml.js';

/** What a caller states about an input. */
export interface OpenOptions {
  readonly path?: string;
  readonly format?: Format;
  readonly encoding?: string;
  readonly sheet?: string | number;
  readonly delimiter?: string;
  readonly digest?: Digest;
}

/** What is known outside of this stage, and who wants to know more. */
export interface OpenContext {
  /** What the column of the keys of records is called: `key` where nothing is known of them. */
  readonly nameOfKeys: (keys: readonly string[]) => string;
  /** How much records look like a table of ratifications. */
  readonly evidenceOf: TableEvidence;
  /** The names of the collections of a dataset, loaded only for documents that may have them. */
  readonly collections: () => Promise<CollectionNames>;
  /** Gets the text without its byte order mark, each piece before its records. */
  readonly onText?: ((text: string) => void) | undefined;
}

/** What is known about how a file is written. */
export interface WrittenAs {
  readonly format: Format;
  readonly compression?: 'gzip';
  readonly encoding: string;
  /** What separates the cells; only of `csv`. */
  readonly delimiter?: string;
  /** The sheet that was read; only of `xlsx`. */
  readonly sheet?: string;
}

/** An input of which the records can be read. */
export interface OpenedRecords {
  readonly kind: 'records';
  readonly file: WrittenAs;
  /** What was noticed before the first record. */
  readonly notices: readonly (InputNotice | FormatNotice)[];
  readonly batches: AsyncIterable<readonly ReadEvent[]>;
  readonly locator: Locator;
  /** The text began with a byte order mark. */
  readonly bom: boolean;
  /** The records are those of a dataset of ours: they have values and are not rows. */
  readonly dataset?: DatasetKind;
  /** Bytes read so far. */
  readonly bytes: () => number;
  /** The first fault so far that may be the reason why nothing could be read. */
  readonly firstFault: () => Extract<ReadEvent, { kind: 'fault' }> | undefined;
}

/**
 * Opens an input as records: bytes become text, and text becomes records of the format in which it is
 * written. Reads on only as far as it must.
 */
export async function openRecords(
  input: Input,
  options: OpenOptions,
  context: OpenContext,
): Promise<OpenedRecords | NotText> {
  const bytes = await openBytes(input, options.digest);
  const source = await openSource(bytes, options, context);
  if (source.kind === 'not-text') return source;
  const { records, format, encoding, bom, notices } = source;
  const { reader, locator, text, delimiter, sheet, dataset } = records;
  return {
    kind: 'records',
    file: {
      format,
      encoding,
      ...(bytes.compression && { compression: bytes.compression }),
      ...(delimiter !== undefined && { delimiter }),
      ...(sheet !== undefined && { sheet }),
    },
    notices: [...notices, ...(records.notices ?? [])],
    ...readToEnd(reader, text, bytes.damaged),
    locator,
    bom,
    ...(dataset && { dataset }),
    bytes: bytes.bytes,
  };
}

/** Records of a format, and what is known of the bytes or the text in which they are written. */
interface Source {
  readonly kind: 'source';
  readonly records: OpenedFormat;
  readonly format: Format;
  readonly encoding: string;
  readonly bom: boolean;
  readonly notices: readonly (InputNotice | FormatNotice)[];
}

async function openSource(
  bytes: OpenedBytes,
  options: OpenOptions,
  context: OpenContext,
): Promise<Source | NotText> {
  if (isZip(bytes.head)) {
    const records = await openXlsx(bytes.pieces, options.sheet, context.evidenceOf);
    if (records.kind === 'not-text') return records;
    const notices = otherFormat('xlsx', options.path);
    return { kind: 'source', records, format: 'xlsx', encoding: 'utf-8', bom: false, notices };
  }
  const { format: stated, path, delimiter } = options;
  if (stated === 'xlsx') return { kind: 'not-text', reason: 'damaged-workbook' };
  const opened = openText(bytes, options.encoding);
  if (opened.kind === 'not-text') return opened;
  const { encoding, bom, text } = opened;
  const sampled = await sampleText(handedTo(context.onText, text), sampleLength);
  const { format, notices } = formatOf(sampled, { format: stated, path, delimiter });
  const records = await openTextFormat(format, sampled, options, context);
  if (records.kind === 'not-text') return records;
  return {
    kind: 'source',
    records,
    format,
    encoding,
    bom,
    notices: [...opened.notices, ...notices],
  };
}

async function openTextFormat(
  format: TextFormat,
  text: SampledText,
  options: OpenOptions,
  context: OpenContext,
): Promise<OpenedFormat | NotText> {
  switch (format) {
    case 'csv':
      return openCsv(text, options.delimiter, context.evidenceOf);
    case 'json':
    case 'ndjson':
      return openJson(format, text, context);
    case 'yaml':
      return openYaml(text, context);
  }
}

/** The same text, handed to a caller while it is read. */
async function* handedTo(
  take: ((text: string) => void) | undefined,
  text: AsyncIterable<string>,
): AsyncGenerator<string> {
  for await (const piece of text) {
    take?.(piece);
    yield piece;
  }
}
