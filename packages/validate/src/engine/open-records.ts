import type { FileReport } from '../finding.js';
import type { Input, ValidateOptions } from '../options.js';
import { createCsvLocator } from '../read/csv-locator.js';
import { createCsvReader } from '../read/csv-reader.js';
import { detectDelimiter, sampleLength, statedDelimiter } from '../read/delimiter.js';
import type { Locator } from '../read/locator.js';
import { tellingLostCharacters } from '../read/lost-characters.js';
import type { ReadEvent, RecordReader } from '../read/record.js';
import type { NotText } from '../read/sniff.js';
import type { Draft } from '../rules/draft.js';
import { type Hooks, shownTo } from './hooks.js';
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
  const { sample, rest } = await takeSample(witness ? shownTo(witness, opened.text) : opened.text);
  const stated = options.delimiter === undefined ? statedDelimiter(sample) : undefined;
  const delimiter = options.delimiter ?? stated?.delimiter ?? detectDelimiter(sample);
  const reader = createCsvReader(delimiter, stated ? 2 : 1);
  return {
    kind: 'records',
    file: { format: 'csv', encoding: opened.encoding, delimiter },
    before: [
      ...(opened.guessed ? [guessedEncoding(opened)] : []),
      ...(stated ? [statedFirst(stated.delimiter)] : []),
    ],
    batches: readAll(tellingLostCharacters(reader), sample.slice(stated?.length ?? 0), rest),
    locator: createCsvLocator(delimiter),
    bom: opened.bom,
    bytes: opened.bytes,
  };
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

/** Enough text to tell how it is written, and what follows it. */
async function takeSample(
  text: AsyncIterable<string>,
): Promise<{ readonly sample: string; readonly rest: AsyncIterable<string> }> {
  const chunks = text[Symbol.asyncIterator]();
  let sample = '';
  while (sample.length < sampleLength) {
    const next = await chunks.next();
    if (next.done) break;
    sample += next.value;
  }
  return { sample, rest: { [Symbol.asyncIterator]: () => chunks } };
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
