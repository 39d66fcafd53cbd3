import { type Input, type OpenBytesOptions, type OpenedBytes, openBytes } from '../input/bytes.js';
import type { Limits } from '../input/limits.js';
import type { InputNotice } from '../input/notice.js';
import { openText, type SampledText, sampleText } from '../input/open-text.js';
import { isZip, type NotText } from '../input/sniff.js';
import { openCsv } from './csv.js';
import { sampleLength } from './csv-delimiter.js';
import type { DatasetKind, FindCollection } from './dataset-records.js';
import { formatOf, otherFormat, type TextFormat } from './detect-format.js';
import type { Format } from './format.js';
import type { Locator } from './locator.js';
import type { FormatNotice } from './notice.js';
import type { ReadEvent, TableEvidence } from './record.js';
import { type OpenedFormat, readToEnd } from './record-reader.js';

/** What the caller states about an input. */
export interface OpenOptions extends OpenBytesOptions {
  readonly path?: string;
  readonly format?: Format;
  readonly encoding?: string;
  readonly sheet?: string | number;
  readonly delimiter?: string;
  readonly limits?: Limits;
}

/** Knowledge and callbacks of later stages, injected because imports go one way. */
export interface OpenContext {
  /** The header for a column of keys of records; `key` if they are not recognized. */
  readonly nameOfKeys: (keys: readonly string[]) => string;
  /** How much records look like a table of ratifications. */
  readonly evidenceOf: TableEvidence;
  readonly findCollection: FindCollection;
  /** Receives the text without its byte order mark, each piece before its records. */
  readonly onText?: ((text: string) => void) | undefined;
}

/** The format and the encoding of a file. */
export interface WrittenAs {
  readonly format: Format;
  readonly compression?: 'gzip';
  readonly encoding: string;
  /** The delimiter of cells; only for `csv`. */
  readonly delimiter?: string;
  /** The sheet that was read; only for `xlsx`. */
  readonly sheet?: string;
}

/** An input that is opened as records. */
export interface OpenedRecords {
  readonly kind: 'records';
  readonly file: WrittenAs;
  /** Notices before the first record. */
  readonly notices: readonly (InputNotice | FormatNotice)[];
  readonly batches: AsyncIterable<readonly ReadEvent[]>;
  readonly locator: Locator;
  /** The text began with a byte order mark. */
  readonly bom: boolean;
  /** The records are those of a dataset: they have values and are not rows. */
  readonly dataset?: DatasetKind;
  /** Bytes read so far. */
  readonly bytes: () => number;
  /** The first fault so far that may prevent reading records. */
  readonly firstFault: () => Extract<ReadEvent, { kind: 'fault' }> | undefined;
}

/**
 * Opens an input as records: decompresses and decodes it, detects its format, and reads it. Reads no
 * further than necessary.
 */
export async function openRecords(
  input: Input,
  options: OpenOptions,
  context: OpenContext,
): Promise<OpenedRecords | NotText> {
  const bytes = await openBytes(input, options);
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
    ...readToEnd(reader, text, bytes, options.signal),
    locator,
    bom,
    ...(dataset && { dataset }),
    bytes: bytes.bytes,
  };
}

/** Opened records, with their format and encoding. */
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
    const { openXlsx } = await import('./xlsx.js');
    const records = await openXlsx(bytes.pieces, options.sheet, context.evidenceOf, options.limits);
    if (records.kind === 'not-text') return records;
    const notices = otherFormat('xlsx', options.path);
    return { kind: 'source', records, format: 'xlsx', encoding: 'utf-8', bom: false, notices };
  }
  const { format: stated, path, delimiter } = options;
  if (stated === 'xlsx') return { kind: 'not-text', reason: 'damaged-workbook' };
  const opened = openText(bytes, options.encoding);
  if (opened.kind === 'not-text') return opened;
  const { encoding, bom, text } = opened;
  const all = await sampleText(observed(text, context.onText), sampleLength);
  const sampled = options.signal?.aborted ? { ...all, complete: false } : all;
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

/** The reader of a format is loaded with the first file of it; that of tables is always there. */
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
      return (await import('./json.js')).openJson(format, text, context);
    case 'yaml':
      return (await import('./yaml.js')).openYaml(text, context, options.limits);
    case 'html':
      return (await import('./html.js')).openHtml(text, context.evidenceOf, options.limits);
  }
}

/** The same text; each piece is passed to a callback when it is read. */
async function* observed(
  text: AsyncIterable<string>,
  onText: ((text: string) => void) | undefined,
): AsyncGenerator<string> {
  for await (const piece of text) {
    onText?.(piece);
    yield piece;
  }
}
