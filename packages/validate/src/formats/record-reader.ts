import type { OpenedBytes } from '../input/bytes.js';
import type { DatasetKind } from './dataset-records.js';
import type { Locator } from './locator.js';
import type { FormatNotice } from './notice.js';
import type { ReadEvent, RecordReader, SourceRecord } from './record.js';

/** A reader for one format, with the text to read. */
export interface OpenedFormat {
  readonly kind: 'format';
  readonly reader: RecordReader;
  readonly locator: Locator;
  /** The text that is to be passed to the reader. */
  readonly text: AsyncIterable<string>;
  readonly notices?: readonly FormatNotice[];
  /** Only for `csv`. */
  readonly delimiter?: string;
  /** Only for `xlsx`. */
  readonly sheet?: string;
  /** The records are those of a dataset, not rows. */
  readonly dataset?: DatasetKind | undefined;
}

/** The events of a piece of text, and its rest, which is read again with the next piece. */
export interface PieceRead {
  readonly events: readonly ReadEvent[];
  readonly rest: string;
}

/**
 * A reader that collects chunks and reads them in pieces. The rest of a piece is read again only when
 * the text has doubled; otherwise a long record in many small chunks would be scanned once for each.
 *
 * @param isDelimited A record that is cut is broken, and is not read as a shorter one.
 */
export function readingInPieces(
  read: (text: string, atEnd: boolean) => PieceRead,
  { isDelimited = false }: { readonly isDelimited?: boolean } = {},
): RecordReader {
  let chunks: string[] = [];
  let length = 0;
  let enough = 1;
  const next = (atEnd: boolean): readonly ReadEvent[] => {
    const { events, rest } = read(chunks.join(''), atEnd);
    chunks = [rest];
    length = rest.length;
    enough = length * 2;
    return events;
  };
  return {
    push: (chunk) => {
      if (chunk === '') return [];
      chunks.push(chunk);
      length += chunk.length;
      return length < enough ? [] : next(false);
    },
    end: () => next(true),
    stop: () => (isDelimited ? untilLastRecord(next(true)) : next(false)),
  };
}

/** Faults after the last record are those of the cut. */
function untilLastRecord(events: readonly ReadEvent[]): readonly ReadEvent[] {
  return events.slice(0, events.findLastIndex(({ kind }) => kind === 'record') + 1);
}

/** A reader for a file that was already read as a whole. */
export function alreadyRead(events: readonly ReadEvent[]): Pick<OpenedFormat, 'reader' | 'text'> {
  return {
    reader: { push: () => [], end: () => events, stop: () => events },
    text: nothing(),
  };
}

async function* nothing(): AsyncGenerator<string> {
  // No text is left.
}

/**
 * A reader that also reports the first record with characters that could not be decoded. For text
 * without such characters, it only searches each chunk once.
 */
export function reportingLostCharacters(reader: RecordReader): RecordReader {
  let lost: 'none' | 'seen' | 'reported' = 'none';
  const withFault = (events: readonly ReadEvent[]): readonly ReadEvent[] => {
    if (lost !== 'seen') return events;
    const first = events.findIndex(({ record }) => placeOfLost(record.raw) >= 0);
    const record = events[first]?.record;
    if (!record) return events;
    lost = 'reported';
    const fault = { kind: 'unreadable-characters' } as const;
    const at = placeOfLost(record.raw);
    return events.toSpliced(first, 0, { kind: 'fault', fault, record, at });
  };
  return {
    push: (chunk) => {
      if (lost === 'none' && (chunk.includes('\uFFFD') || chunk.includes('\0'))) lost = 'seen';
      return withFault(reader.push(chunk));
    },
    end: () => withFault(reader.end()),
    stop: () => withFault(reader.stop()),
  };
}

function placeOfLost(raw: string): number {
  return raw.search(/[\uFFFD\0]/u);
}

type FaultEvent = Extract<ReadEvent, { kind: 'fault' }>;

/** The events of a text. */
export interface TextRead {
  /** The events of each part of the text, in order. */
  readonly batches: AsyncIterable<readonly ReadEvent[]>;
  /** The first fault so far that may prevent reading records. */
  readonly firstFault: () => FaultEvent | undefined;
}

/**
 * Reads a text to its end.
 *
 * @param bytes What is wrong with the compressed bytes; known when all were read.
 * @param signal Whether the text ends because of it: its last record may then be incomplete.
 */
export function readToEnd(
  reader: RecordReader,
  text: AsyncIterable<string>,
  { damaged, followed }: Pick<OpenedBytes, 'damaged' | 'followed'>,
  signal?: AbortSignal,
): TextRead {
  let last: SourceRecord = { index: 0, line: 1, raw: '', cells: [] };
  let firstFault: FaultEvent | undefined;
  const noted = (events: readonly ReadEvent[]): readonly ReadEvent[] => {
    last = events.at(-1)?.record ?? last;
    firstFault ??= events.find(isObstacle);
    return events;
  };
  async function* batches(): AsyncGenerator<readonly ReadEvent[]> {
    for await (const part of text) yield noted(reader.push(part));
    if (signal?.aborted) {
      yield noted(reader.stop());
      return;
    }
    yield noted(reader.end());
    if (damaged()) yield noted([{ kind: 'fault', fault: { kind: 'damaged-gzip' }, record: last }]);
    if (followed()) {
      yield noted([{ kind: 'fault', fault: { kind: 'bytes-after-gzip' }, record: last }]);
    }
  }
  return { batches: batches(), firstFault: () => firstFault };
}

/** Faults that do not prevent reading a record. */
const harmless: ReadonlySet<FormatNotice['kind']> = new Set([
  'blank-line',
  'left-alone',
  'value-as-text',
  'nested-value',
] as const);

function isObstacle(event: ReadEvent): event is FaultEvent {
  return event.kind === 'fault' && !harmless.has(event.fault.kind);
}
