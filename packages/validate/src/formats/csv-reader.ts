import { lookAhead } from './position.js';
import type { CellSpan, ReadEvent, RecordReader, SourceRecord } from './record.js';
import { type PieceRead, readingInPieces } from './record-reader.js';

type ScannedRecord = Extract<Scan, { kind: 'record' }>;

const shownOfLongRecord = 200;

/**
 * A push parser for RFC 4180 text with LF, CRLF or CR line breaks. Faults become events and reading
 * continues; no text makes it throw. It keeps one record in memory, of at most about two million
 * characters.
 *
 * @param delimiter One character.
 * @param firstLine Line of the file in which the text begins.
 * @example
 * const reader = createCsvReader(',');
 * reader.push('a,b\n1,"2\n3"\n'); // two records, the second begins on line 2
 */
export function createCsvReader(delimiter: string, firstLine = 1): RecordReader {
  let line = firstLine;
  let index = 0;
  let skipping = false;
  let unclosedBefore = 0;

  const read = (text: string, atEnd: boolean): PieceRead => {
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
        // The line may continue in the next chunk, and CR may be the first half of CRLF.
        const isComplete = cut < text.length && (text[cut] === '\n' || cut + 1 < text.length);
        if (!isComplete && !atEnd) break;
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
    // Skipped text is not kept, except a CR at its end, because LF may follow.
    const kept = skipping && !text.endsWith('\r') ? text.length : start;
    unclosedBefore -= kept;
    return { events, rest: text.slice(kept) };
  };

  const emit = (events: ReadEvent[], raw: string, scan: ScannedRecord | undefined): void => {
    const cells = scan ? scan.spans.map((span) => span.value) : raw.split(delimiter);
    const record = { index, line, raw, cells };
    if (scan) {
      const first = scan.spans[0]?.start ?? 0;
      for (const { kind, at, cell } of scan.faults) {
        events.push({ kind: 'fault', fault: { kind }, record, at: at - first, cell });
      }
    }
    if (cells.every(isBlank)) {
      events.push({ kind: 'fault', fault: { kind: 'blank-line' }, record });
      return;
    }
    events.push({ kind: 'record', record });
    index++;
  };

  return readingInPieces(read);
}

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}

/** The cells of a record with their offsets; only computed for findings that show a place. */
export function spansOf(record: SourceRecord, delimiter: string): readonly CellSpan[] {
  if (!record.raw.includes('"')) return plainSpans(record.cells);
  const scan = scanRecord(record.raw, 0, { delimiter, atEnd: true, unclosedBefore: 0 });
  return scan.kind === 'record' ? scan.spans : [];
}

/** Without quotes, the offsets follow from the lengths of the cells. */
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
  return { kind: 'fault', fault: { kind: 'long-record' }, record, skipped: true };
}

function countLineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** A violation of RFC 4180 in a record. */
interface ScanFault {
  readonly kind: 'stray-quote' | 'unclosed-quote' | 'text-after-quote';
  /** Offset of the quote. */
  readonly at: number;
  readonly cell: number;
}

type Scan =
  | { readonly kind: 'incomplete' }
  | {
      readonly kind: 'record';
      readonly spans: readonly CellSpan[];
      readonly faults: readonly ScanFault[];
      /** Offset after the last cell. */
      readonly end: number;
      /** Offset of the next record, after the line break. */
      readonly next: number;
      /** Opening quotes before this offset are known to be unclosed, so they are not scanned again. */
      readonly unclosedBefore: number;
    };

type Quoted =
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'unclosed'; readonly before: number }
  | {
      readonly kind: 'closed';
      readonly close: number;
      readonly end: number;
      readonly value: string;
      readonly stray: number | undefined;
      readonly spacesAfter: boolean;
    };

/** Maximum length of a quoted cell, in UTF-16 units. */
const longestCell = 1 << 20;

/** `atEnd: false` means that more text may follow. */
interface ScanOptions {
  readonly delimiter: string;
  readonly atEnd: boolean;
  /** From the scan of the previous record; 0 at the beginning. */
  readonly unclosedBefore: number;
}

/**
 * Scans one record with quotes. If more text may follow, a record that may not be complete is
 * `incomplete`.
 *
 * For text that violates RFC 4180, the interpretation that affects the fewest rows is used: a single
 * quote within a quoted cell is an ordinary character, and so is an opening quote that is never
 * closed, so that it does not swallow the rows after it.
 */
export function scanRecord(text: string, start: number, options: ScanOptions): Scan {
  const { delimiter, atEnd } = options;
  const spans: CellSpan[] = [];
  const faults: ScanFault[] = [];
  let { unclosedBefore } = options;
  let at = start;
  for (;;) {
    const cell = spans.length;
    const opened = text[at] === '"';
    const quoted: Quoted =
      opened && at >= unclosedBefore
        ? scanQuoted(text, at, options)
        : { kind: 'unclosed', before: unclosedBefore };
    if (quoted.kind === 'incomplete') return quoted;
    let end: number;
    if (quoted.kind === 'closed') {
      end = quoted.end;
      spans.push({ start: at, end, quoted: true, value: quoted.value });
      if (quoted.stray !== undefined) faults.push({ kind: 'stray-quote', at: quoted.stray, cell });
      if (quoted.spacesAfter) faults.push({ kind: 'text-after-quote', at: quoted.close, cell });
    } else {
      unclosedBefore = quoted.before;
      end = endOfPlainCell(text, at, delimiter);
      // At the end of a chunk the line may continue, and CR may be the first half of CRLF.
      const isComplete = end < text.length && !(text[end] === '\r' && end + 1 === text.length);
      if (!isComplete && !atEnd) return { kind: 'incomplete' };
      const value = text.slice(at, end);
      spans.push({ start: at, end, quoted: false, value });
      const stray = value.indexOf('"');
      if (opened) faults.push({ kind: 'unclosed-quote', at, cell });
      else if (stray >= 0) faults.push({ kind: 'stray-quote', at: at + stray, cell });
    }
    if (text[end] !== delimiter) {
      const crlf = text[end] === '\r' && text[end + 1] === '\n';
      return { kind: 'record', spans, faults, end, next: end + (crlf ? 2 : 1), unclosedBefore };
    }
    at = end + 1;
  }
}

function endOfPlainCell(text: string, start: number, delimiter: string): number {
  for (let at = start; at < text.length; at++) {
    const unit = text[at];
    if (unit === delimiter || unit === '\n' || unit === '\r') return at;
  }
  return text.length;
}

function scanQuoted(text: string, start: number, { delimiter, atEnd }: ScanOptions): Quoted {
  const parts: string[] = [];
  let from = start + 1;
  let search = from;
  let stray: number | undefined;
  let crossed = false;
  let crossedTo = from;
  for (;;) {
    const quote = text.indexOf('"', search);
    if (quote < 0 || quote - start > longestCell) {
      if (!atEnd && text.length - start <= longestCell) return { kind: 'incomplete' };
      return { kind: 'unclosed', before: Math.min(text.length, start + longestCell) };
    }
    if (text[quote + 1] === '"') {
      parts.push(text.slice(from, quote + 1));
      from = quote + 2;
      search = from;
      continue;
    }
    const after = endOfSpaces(text, quote + 1, delimiter);
    // The text after the quote decides whether it closes the cell; a CR needs its LF.
    const isDecided = after < text.length && !(text[after] === '\r' && after + 1 === text.length);
    if (!isDecided && !atEnd) return { kind: 'incomplete' };
    if (after >= text.length || isCellEnd(text[after], delimiter)) {
      const value = parts.join('') + text.slice(from, quote);
      const spacesAfter = after > quote + 1;
      return { kind: 'closed', close: quote, end: after, value, stray, spacesAfter };
    }
    // A quote at the beginning of a cell on a later line opens that cell, so this one is unclosed.
    if (isCellEnd(text[quote - 1], delimiter)) {
      crossed ||= /[\r\n]/.test(text.slice(crossedTo, quote));
      crossedTo = quote;
      if (crossed) return { kind: 'unclosed', before: quote };
    }
    stray ??= quote;
    search = quote + 1;
  }
}

function isCellEnd(unit: string | undefined, delimiter: string): boolean {
  return unit === delimiter || unit === '\n' || unit === '\r';
}

function endOfSpaces(text: string, start: number, delimiter: string): number {
  let at = start;
  while ((text[at] === ' ' || text[at] === '\t') && text[at] !== delimiter) at++;
  return at;
}
