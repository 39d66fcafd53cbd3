import type { FileReport, Format } from '../finding.js';
import type { Input, ValidateOptions } from '../options.js';
import { createCsvLocator } from '../read/csv-locator.js';
import { createCsvReader } from '../read/csv-reader.js';
import { detectDelimiter, sampleLength, statedDelimiter } from '../read/delimiter.js';
import { detectFormat, formatOfName } from '../read/detect-format.js';
import type { Locator } from '../read/locator.js';
import { tellingLostCharacters } from '../read/lost-characters.js';
import type { ReadEvent, RecordReader } from '../read/record.js';
import type { NotText } from '../read/sniff.js';
import type { Draft } from '../rules/draft.js';
import type { DatasetKind } from './dataset-records.js';
import { type Hooks, shownTo } from './hooks.js';
import { openJson } from './open-json.js';
import { type OpenedText, openText } from './open-text.js';

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
}

/** Tells how an input is written, and opens it as records. Reads on only as far as it must. */
export async function openRecords(
  input: Input,
  options: ValidateOptions,
  { witness }: Hooks = {},
): Promise<OpenedRecords | NotText> {
  const opened = await openText(input, options.digest);
  if (opened.kind === 'not-text') return opened;
  const { sample, rest, complete } = await takeSample(
    witness ? shownTo(witness, opened.text) : opened.text,
  );
  const { format } = stateOrDetect(sample, complete, options);
  const known = {
    kind: 'records' as const,
    bom: opened.bom,
    bytes: opened.bytes,
  };
  const guessed = opened.guessed ? [guessedEncoding(opened)] : [];
  if (format === 'json' || format === 'ndjson') {
    const { reader, locator, dataset } = await openJson(format, sample, complete);
    return {
      ...known,
      file: { format, encoding: opened.encoding },
      before: guessed,
      batches: readAll(reader, sample, rest),
      locator,
      ...(dataset && { dataset }),
    };
  }
  const stated = options.delimiter === undefined ? statedDelimiter(sample) : undefined;
  const delimiter = options.delimiter ?? stated?.delimiter ?? detectDelimiter(sample);
  const reader = createCsvReader(delimiter, stated ? 2 : 1);
  return {
    ...known,
    file: { format: 'csv', encoding: opened.encoding, delimiter },
    before: [...guessed, ...(stated ? [statedFirst(stated.delimiter)] : [])],
    batches: readAll(tellingLostCharacters(reader), sample.slice(stated?.length ?? 0), rest),
    locator: createCsvLocator(delimiter),
  };
}

function stateOrDetect(
  sample: string,
  complete: boolean,
  { format, path, delimiter }: ValidateOptions,
): { readonly format: Format } {
  if (format !== undefined) return { format };
  // Who names a delimiter has a table.
  if (delimiter !== undefined) return { format: 'csv' };
  return detectFormat(sample, {
    name: path === undefined ? undefined : formatOfName(path),
    complete,
  });
}

async function* readAll(
  reader: RecordReader,
  sample: string,
  rest: AsyncIterable<string>,
): AsyncGenerator<readonly ReadEvent[]> {
  yield reader.push(sample);
  for await (const text of rest) yield reader.push(text);
  yield reader.end();
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

function guessedEncoding({ encoding }: OpenedText): Draft {
  return {
    code: 'file.guessed-encoding',
    say: ({ file }) => file.guessedEncoding(encoding.toUpperCase()),
  };
}

function statedFirst(delimiter: string): Draft {
  return {
    code: 'file.stated-delimiter',
    say: ({ file }) => file.statedDelimiter(delimiter),
  };
}
