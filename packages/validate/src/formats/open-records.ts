import { type Hooks, withHooks } from '../check/hooks.js';
import type { FileReport, Format } from '../finding.js';
import { allBytes } from '../input/byte-pieces.js';
import { detectFormat, formatOfName } from '../input/detect-format.js';
import { type OpenedBytes, openBytes, openText } from '../input/open-text.js';
import { isZip, type NotText } from '../input/sniff.js';
import type { Input, ValidateOptions } from '../options.js';
import type { Draft } from '../rules/draft.js';
import type { DatasetKind } from './dataset-records.js';
import { sampleLength } from './delimiter.js';
import type { Locator } from './locator.js';
import { openCsv } from './open-csv.js';
import { openJson } from './open-json.js';
import { openWorkbook } from './open-workbook.js';
import { openYaml } from './open-yaml.js';
import type { ReadEvent, RecordReader, SourceRecord } from './record.js';
import { longestYaml } from './yaml-reader.js';

/** An input of which the records can be read. */
export interface OpenedRecords {
  readonly kind: 'records';
  /** What is known of the file before it is read. */
  readonly file: Pick<FileReport, 'format' | 'compression' | 'encoding' | 'delimiter' | 'sheet'>;
  /** What was found before the first record. */
  readonly before: readonly Draft[];
  readonly batches: AsyncIterable<readonly ReadEvent[]>;
  readonly locator: Locator;
  /** The text began with a byte order mark. */
  readonly bom: boolean;
  /** The records are those of a dataset of ours: they have values and are no rows. */
  readonly dataset?: DatasetKind;
  /** Bytes read so far. */
  readonly bytes: () => number;
  /** The first fault that the reader found so far. */
  readonly trouble: () => Extract<ReadEvent, { kind: 'fault' }> | undefined;
}

/** Tells how an input is written, and opens it as records. Reads on only as far as it must. */
export async function openRecords(
  input: Input,
  options: ValidateOptions,
  { rewrite }: Hooks = {},
): Promise<OpenedRecords | NotText> {
  const bytes = await openBytes(input, options.digest);
  if (isZip(bytes.head)) return openSheet(bytes, options);
  if (options.format === 'xlsx') return { kind: 'not-text', reason: 'damaged-workbook' };
  const opened = openText(bytes, options.encoding);
  if (opened.kind === 'not-text') return opened;
  const { sample, rest, complete } = await takeSample(
    rewrite ? withHooks(rewrite, opened.text) : opened.text,
  );
  const { encoding, bom } = opened;
  const { compression } = bytes;
  const { format, other } = stateOrDetect(sample, complete, options);
  const underway: ReadUnderway = { damaged: bytes.damaged, trouble: { first: undefined } };
  const trouble = () => underway.trouble.first;
  const common = { kind: 'records', bom, bytes: bytes.bytes, trouble } as const;
  const written = { format, encoding, ...(compression && { compression }) };
  const before = [...opened.drafts, ...(other === undefined ? [] : [otherFormat(other, format)])];
  const batches = (reader: RecordReader, skipped = 0) =>
    readAll(reader, sample.slice(skipped), rest, underway);
  switch (format) {
    case 'json':
    case 'ndjson': {
      const { reader, locator, dataset } = await openJson(format, sample, complete);
      const of = dataset && { dataset };
      return { ...common, file: written, before, batches: batches(reader), locator, ...of };
    }
    case 'yaml': {
      const text = await wholeText(sample, rest);
      if (text === undefined) return { kind: 'not-text', reason: 'large-yaml' };
      const { reader, locator, dataset } = await openYaml(text);
      const of = dataset && { dataset };
      const batches = readAll(reader, '', nothing(), underway);
      return { ...common, file: written, before, batches, locator, ...of };
    }
    default: {
      const table = openCsv(sample, options);
      return {
        ...common,
        file: { ...written, format: 'csv', delimiter: table.delimiter },
        before: [...before, ...table.before],
        batches: batches(table.reader, table.skipped),
        locator: table.locator,
      };
    }
  }
}

async function openSheet(
  opened: OpenedBytes,
  { path, sheet: wanted }: ValidateOptions,
): Promise<OpenedRecords | NotText> {
  const all = await allBytes(opened.pieces);
  if (!all) return { kind: 'not-text', reason: 'large-workbook' };
  const workbook = await openWorkbook(all, wanted === undefined ? undefined : String(wanted));
  if (workbook.kind === 'not-text') return workbook;
  const { reader, locator, sheet, before } = workbook;
  const { compression, bytes, damaged } = opened;
  const underway: ReadUnderway = { damaged, trouble: { first: undefined } };
  const name = path === undefined ? undefined : formatOfName(path);
  const other = name === undefined || name === 'xlsx' ? [] : [otherFormat(name, 'xlsx')];
  return {
    kind: 'records',
    file: { format: 'xlsx', encoding: 'utf-8', sheet, ...(compression && { compression }) },
    before: [...other, ...before],
    batches: readAll(reader, '', nothing(), underway),
    locator,
    bom: false,
    bytes,
    trouble: () => underway.trouble.first,
  };
}

/** The format, and what the name promises where that is another one. */
function stateOrDetect(
  sample: string,
  complete: boolean,
  { format, path, delimiter }: ValidateOptions,
): { readonly format: Format; readonly other?: Format } {
  if (format !== undefined) return { format };
  // Who names a delimiter has a table.
  if (delimiter !== undefined) return { format: 'csv' };
  const name = path === undefined ? undefined : formatOfName(path);
  const found = detectFormat(sample, { name, complete });
  const other = name !== undefined && name !== found && sample !== '' ? { other: name } : undefined;
  return { format: found, ...other };
}

function otherFormat(promised: Format, found: Format): Draft {
  return {
    code: 'file.other-format',
    say: ({ file }) =>
      file.otherFormat({ promised: promised.toUpperCase(), found: found.toUpperCase() }),
  };
}

/** A text as a whole; undefined where it is too long. */
async function wholeText(sample: string, rest: AsyncIterable<string>): Promise<string | undefined> {
  const parts = [sample];
  let length = sample.length;
  for await (const part of rest) {
    length += part.length;
    if (length > longestYaml) return undefined;
    parts.push(part);
  }
  return parts.join('');
}

async function* nothing(): AsyncGenerator<string> {
  // All was read before.
}

async function* readAll(
  reader: RecordReader,
  sample: string,
  rest: AsyncIterable<string>,
  { damaged, trouble }: ReadUnderway,
): AsyncGenerator<readonly ReadEvent[]> {
  let last: SourceRecord = { index: 0, line: 1, raw: '', cells: [] };
  const noted = (events: readonly ReadEvent[]): readonly ReadEvent[] => {
    last = events.at(-1)?.record ?? last;
    trouble.first ??= events.find(isFault);
    return events;
  };
  yield noted(reader.push(sample));
  for await (const text of rest) yield noted(reader.push(text));
  yield noted(reader.end());
  if (damaged()) yield noted([{ kind: 'fault', fault: 'damaged-gzip', record: last }]);
}

interface ReadUnderway {
  /** The packed bytes are damaged or cut off. */
  readonly damaged: () => boolean;
  /** Where what is wrong first is noted. */
  readonly trouble: { first: FaultEvent | undefined };
}

type FaultEvent = Extract<ReadEvent, { kind: 'fault' }>;

/** Faults that are no reason why nothing could be read. */
const remarks: ReadonlySet<string> = new Set(['left-alone', 'value-as-text', 'nested-value']);

function isFault(event: ReadEvent): event is FaultEvent {
  if (event.kind !== 'fault') return false;
  const { fault } = event;
  return typeof fault === 'string' ? fault !== 'blank-line' : !remarks.has(fault.kind);
}

interface Sample {
  readonly sample: string;
  /** Nothing follows the sample. */
  readonly complete: boolean;
  readonly rest: AsyncIterable<string>;
}

/** Enough text to tell how it is written, and what follows it. */
async function takeSample(text: AsyncIterable<string>): Promise<Sample> {
  const chunks = text[Symbol.asyncIterator]();
  let sample = '';
  let complete = false;
  while (sample.length < sampleLength && !complete) {
    const next = await chunks.next();
    if (next.done) complete = true;
    else sample += next.value;
  }
  return { sample, complete, rest: { [Symbol.asyncIterator]: () => chunks } };
}
