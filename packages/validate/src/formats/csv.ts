import type { SampledText } from '../input/open-text.js';
import { detectDelimiter, statedDelimiter } from './csv-delimiter.js';
import { createCsvReader, spansOf } from './csv-reader.js';
import type { Locator } from './locator.js';
import type { FormatNotice } from './notice.js';
import type { CellSpan, SourceRecord, TableEvidence } from './record.js';
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
  const found = detected.delimiter;
  const notices: readonly FormatNotice[] = [
    ...(stated ? [noticeOf(stated.delimiter, sample.slice(0, stated.length))] : []),
    ...(detected.rival === undefined
      ? []
      : [{ kind: 'guessed-delimiter', delimiter: found, rival: detected.rival } as const]),
  ];
  return {
    kind: 'format',
    reader: reportingLostCharacters(createCsvReader(found, stated ? 2 : 1)),
    locator: createCsvLocator(found),
    text: stated ? without(text, stated.length) : text,
    delimiter: found,
    ...(notices.length > 0 && { notices }),
  };
}

/** How many records show whether they are those of a table. */
const shown = 60;

/** The first records of a text that is cut by a delimiter. */
function firstRecords(sample: string, delimiter: string): readonly SourceRecord[] {
  const events = createCsvReader(delimiter).push(`${sample}\n`);
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
