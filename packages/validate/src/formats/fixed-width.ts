import { createCsvReader } from './csv-reader.js';
import type { CellSpan, ReadEvent, RecordReader, SourceRecord } from './record.js';

/** What stands in place of a delimiter where columns are only lined up with spaces. */
export const fixedWidth = '  ';

/** So many lines show where the columns begin. */
const sampledLines = 60;
/** A title above the table may run over the gaps between its columns. */
const mostTitles = 3;
const fewestLines = 3;
/** The share of the lines that may run over a gap, if there is none otherwise. */
const fewOver = 0.1;

/**
 * Where the columns of a text begin whose cells are lined up with spaces: below at least two columns
 * of blanks in all lines. undefined: it has no such columns.
 */
export function columnsOfWidth(sample: string): readonly number[] | undefined {
  const lines = sample
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== '')
    .slice(0, sampledLines);
  if (lines.some((line) => line.includes('\t'))) return undefined;
  for (let titles = 0; titles <= mostTitles; titles++) {
    const rows = lines.slice(titles);
    if (rows.length < fewestLines) return undefined;
    const plain = startsIn(rows, 0);
    const starts = plain.length > 1 ? plain : startsIn(rows, Math.ceil(fewOver * rows.length));
    if (starts.length > 1) return starts;
  }
  return undefined;
}

/** @param over So many lines may run over a gap. */
function startsIn(lines: readonly string[], over: number): readonly number[] {
  const width = Math.max(...lines.map(({ length }) => length));
  const starts = [0];
  let blanks = 0;
  for (let at = 0; at < width; at++) {
    const isBlank = lines.filter((line) => (line[at] ?? ' ') !== ' ').length <= over;
    if (!isBlank && blanks > 1 && at > blanks) starts.push(at);
    blanks = isBlank ? blanks + 1 : 0;
  }
  return starts;
}

/** A reader of lines whose cells begin at these places. A line that runs over a gap has one cell. */
export function createFixedWidthReader(starts: readonly number[], firstLine = 1): RecordReader {
  // No text has it, so that each line is one cell.
  const lines = createCsvReader('\u0000', firstLine);
  const cut = (events: readonly ReadEvent[]): readonly ReadEvent[] =>
    events.map((event) =>
      event.kind === 'record' ? { ...event, record: withCells(event.record, starts) } : event,
    );
  return {
    push: (text) => cut(lines.push(text)),
    end: () => cut(lines.end()),
    stop: () => cut(lines.stop()),
  };
}

function withCells(record: SourceRecord, starts: readonly number[]): SourceRecord {
  const { raw } = record;
  const runsOver = starts.some((start) => start > 0 && (raw[start - 1] ?? ' ') !== ' ');
  if (runsOver) return record;
  const spans = starts.map((from, at): CellSpan => {
    const text = raw.slice(from, starts[at + 1] ?? raw.length);
    const value = text.trim();
    const start = from + (value === '' ? 0 : text.indexOf(value));
    return { start, end: start + value.length, quoted: false, value };
  });
  return { ...record, cells: spans.map(({ value }) => value), spans };
}
