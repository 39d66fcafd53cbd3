import { type CellSpan, longestCell, type Scan, scanRecord } from './csv-scan.js';
import { lookAhead } from './look-ahead.js';
import type { ReadEvent, RecordReader, SourceRecord } from './record.js';

type ScannedRecord = Extract<Scan, { kind: 'record' }>;

const shownOfLongRecord = 200;

/**
 * A push parser for RFC 4180 text with LF, CRLF or CR line breaks. Faults are handed on as events
 * and reading goes on; nothing that stands in the text makes it throw. Its memory is that of the
 * longest record, at most about two million characters.
 *
 * @param delimiter One character.
 * @param firstLine Line of the file on which the text begins.
 * @example
 * const reader = createCsvReader(',');
 * reader.push('a,b\n1,"2\n3"\n'); // two records, the second begins on line 2
 */
export function createCsvReader(delimiter: string, firstLine = 1): RecordReader {
  let waiting: string[] = [];
  let waitingLength = 0;
  // Text that ended within a record is read again only when it has doubled: without this a long
  // cell in many small chunks would be scanned once per chunk.
  let enough = 1;
  let line = firstLine;
  let index = 0;
  let skipping = false;
  let unclosedBefore = 0;

  const read = (atEnd: boolean): readonly ReadEvent[] => {
    const text = waiting.join('');
    const events: ReadEvent[] = [];
    const nextLf = lookAhead(text, '\n');
    const nextCr = lookAhead(text, '\r');
    const nextQuote = lookAhead(text, '"');
    let start = 0;
    while (start < text.length) {
      const cut = Math.min(nextLf(start), nextCr(start));
      const end = Math.min(cut, text.length);
      if (skipping || nextQuote(start) >= cut) {
        if (!skipping && end - start > longestCell) {
          events.push(longRecord(text.slice(start, start + shownOfLongRecord), index, line));
          skipping = true;
        }
        // The line may go on in the next chunk, and CR may be the first half of CRLF.
        const sure = cut < text.length && (text[cut] === '\n' || cut + 1 < text.length);
        if (!sure && !atEnd) break;
        if (!skipping) emit(events, text.slice(start, end), undefined);
        skipping = false;
        start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
        line++;
        continue;
      }
      const scan = scanRecord(text, start, { delimiter, atEnd, unclosedBefore });
      const length = (scan.kind === 'record' ? scan.end : text.length) - start;
      if (length > 2 * longestCell) {
        events.push(longRecord(text.slice(start, start + shownOfLongRecord), index, line));
        skipping = true;
        continue;
      }
      if (scan.kind === 'incomplete') break;
      const raw = text.slice(start, scan.end);
      emit(events, raw, scan);
      line += 1 + countLineBreaks(raw);
      start = scan.next;
      unclosedBefore = scan.unclosedBefore;
    }
    // What is skipped is not kept; only a CR at its end is, as LF may follow.
    const kept = skipping && !text.endsWith('\r') ? text.length : start;
    waiting = [text.slice(kept)];
    waitingLength = text.length - kept;
    enough = waitingLength * 2;
    unclosedBefore -= kept;
    return events;
  };

  const emit = (events: ReadEvent[], raw: string, scan: ScannedRecord | undefined): void => {
    const cells = scan ? scan.spans.map((span) => span.value) : raw.split(delimiter);
    const record = { index, line, raw, cells };
    const first = scan?.spans[0]?.start ?? 0;
    for (const { kind, at, cell } of scan?.faults ?? []) {
      events.push({ kind: 'fault', fault: { kind }, record, at: at - first, cell });
    }
    if (cells.every((cell) => cell.trim() === '')) {
      events.push({ kind: 'fault', fault: { kind: 'blank-line' }, record });
      return;
    }
    events.push({ kind: 'record', record });
    index++;
  };

  return {
    push: (chunk) => {
      if (chunk === '') return [];
      waiting.push(chunk);
      waitingLength += chunk.length;
      return waitingLength < enough ? [] : read(false);
    },
    end: () => read(true),
  };
}

/** The cells of a record with their offsets; worked out only where a place is to be shown. */
export function spansOf(record: SourceRecord, delimiter: string): readonly CellSpan[] {
  if (!record.raw.includes('"')) return plainSpans(record.cells);
  const scan = scanRecord(record.raw, 0, { delimiter, atEnd: true, unclosedBefore: 0 });
  return scan.kind === 'record' ? scan.spans : [];
}

/** Without quotes the cells stand one after the other. */
function plainSpans(cells: readonly string[]): readonly CellSpan[] {
  let start = 0;
  return cells.map((value) => {
    const span = { start, end: start + value.length, quoted: false, value };
    start = span.end + 1;
    return span;
  });
}

function longRecord(raw: string, index: number, line: number): ReadEvent {
  const record = { index, line, raw, cells: [raw] };
  return { kind: 'fault', fault: { kind: 'long-record' }, record, passedOver: true };
}

function countLineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
