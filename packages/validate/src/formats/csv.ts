import type { SampledText } from '../input/open-text.js';
import { detectDelimiter, statedDelimiter } from './csv-delimiter.js';
import { createCsvReader, spansOf } from './csv-reader.js';
import { columnsOfWidth, createFixedWidthReader, fixedWidth } from './fixed-width.js';
import type { Locator } from './locator.js';
import type { FormatNotice } from './notice.js';
import type { CellSpan, ReadEvent, SourceRecord, TableEvidence } from './record.js';
import { type OpenedFormat, reportingLostCharacters } from './record-reader.js';

/**
 * Opens a table of lines.
 *
 * @param delimiter As stated by the caller; otherwise it is read from `sep=`, or detected.
 */
export function openCsv(
  { sample, text }: SampledText,
  delimiter: string | undefined,
  evidenceOf: TableEvidence,
): OpenedFormat {
  const stated = delimiter === undefined ? statedDelimiter(sample) : undefined;
  const known = delimiter ?? stated?.delimiter;
  const detected: { readonly delimiter: string; readonly rival?: string } =
    known === undefined
      ? detectDelimiter(sample, (one) => evidenceOf(firstRecords(sample, one)).score)
      : { delimiter: known };
  const starts = known === undefined ? startsOfColumns(sample, detected.delimiter, evidenceOf) : [];
  const found = starts.length > 0 ? fixedWidth : detected.delimiter;
  const notices: readonly FormatNotice[] = [
    ...(stated ? [noticeOf(stated.delimiter, sample.slice(0, stated.length))] : []),
    ...(detected.rival === undefined || starts.length > 0
      ? []
      : [{ kind: 'guessed-delimiter', delimiter: found, rival: detected.rival } as const]),
  ];
  return {
    kind: 'format',
    reader: reportingLostCharacters(
      starts.length > 0 ? createFixedWidthReader(starts) : createCsvReader(found, stated ? 2 : 1),
    ),
    locator: createCsvLocator(found),
    text: stated ? without(text, stated.length) : text,
    delimiter: found,
    ...(notices.length > 0 && { notices }),
  };
}

/** Where columns begin that are only lined up with spaces, if that makes more of a table; else empty. */
function startsOfColumns(
  sample: string,
  delimiter: string,
  evidenceOf: TableEvidence,
): readonly number[] {
  // Tables with a delimiter are nearly all of them, and need no more than a look.
  const starts = /\S {2,}\S/u.test(sample) ? columnsOfWidth(sample) : undefined;
  if (!starts) return [];
  const events = createFixedWidthReader(starts).push(`${sample}\n`);
  const lined = evidenceOf(recordsIn(events)).score;
  return lined > evidenceOf(firstRecords(sample, delimiter)).score ? starts : [];
}

/** How many records show whether they are those of a table. */
const shown = 60;

/** The first records of a text that is cut by a delimiter. */
function firstRecords(sample: string, delimiter: string): readonly SourceRecord[] {
  const events = createCsvReader(delimiter).push(`${sample}\n`);
  return recordsIn(events);
}

function recordsIn(events: readonly ReadEvent[]): readonly SourceRecord[] {
  return events.flatMap((event) => (event.kind === 'record' ? [event.record] : [])).slice(0, shown);
}

/** The text without its first characters, which are all in the first piece. */
async function* without(text: AsyncIterable<string>, length: number): AsyncGenerator<string> {
  let toSkip = length;
  for await (const piece of text) {
    yield piece.slice(toSkip);
    toSkip = 0;
  }
}

function noticeOf(delimiter: string, line: string): FormatNotice {
  const raw = line.trimEnd();
  return {
    kind: 'stated-delimiter',
    delimiter,
    record: { index: 0, line: 1, raw, cells: [raw] },
  };
}

/** The pointers into a table are our own: the number of the record and the name of the field. */
function createCsvLocator(delimiter: string): Locator {
  let lastRecord: SourceRecord | undefined;
  let spans: readonly CellSpan[] = [];
  return {
    spansOf: (record) => {
      if (record.spans) return record.spans;
      // A record may have thousands of cells with findings, so its spans are kept.
      if (record !== lastRecord) spans = spansOf(record, delimiter);
      lastRecord = record;
      return spans;
    },
    offsetIn: rawOffset,
    pointer: ({ index }, value) => {
      if (index === 0) return '/header';
      return value?.field === undefined ? `/records/${index}` : `/records/${index}/${value.field}`;
    },
  };
}

/** The offset in the text of a record for an offset in the value of a cell, where `""` is one quote. */
function rawOffset(raw: string, span: CellSpan, offset: number): number {
  if (!span.quoted) return span.start + offset;
  let at = span.start + 1;
  for (let passed = 0; passed < offset; passed++) at += raw.startsWith('""', at) ? 2 : 1;
  return at;
}
