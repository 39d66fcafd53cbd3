import { parsed } from './detect-format.js';
import {
  type ElementPlace,
  longestElement,
  maxDepth,
  recordAt,
  shown,
  skippedRecord,
  takeParsed,
  takeScanned,
} from './json-element.js';
import { createFlatReader } from './json-flat.js';
import { endByBrackets, noBrackets, scanJson } from './json-scan.js';
import { lookAhead } from './position.js';
import type { ReadEvent, RecordReader } from './record.js';
import { type PieceRead, readingInPieces } from './record-reader.js';

/**
 * A push parser for NDJSON: one JSON document per line, with LF, CRLF or CR. A broken line is reported
 * and skipped. It keeps one line in memory.
 *
 * @param options `cells`: as for `createJsonReader`.
 */
export function createNdjsonReader({ cells = false } = {}): RecordReader {
  const flat = cells ? createFlatReader() : undefined;
  let line = 1;
  let index = 0;
  let skipping = false;

  const read = (text: string, atEnd: boolean): PieceRead => {
    const events: ReadEvent[] = [];
    const nextLf = lookAhead(text, '\n');
    const nextCr = lookAhead(text, '\r');
    let start = 0;
    while (start < text.length) {
      const cut = Math.min(nextLf(start), nextCr(start));
      const end = Math.min(cut, text.length);
      if (!skipping && end - start > longestElement) {
        index++;
        const record = recordAt(place(), text.slice(start, start + shown), undefined);
        events.push(skippedRecord({ kind: 'too-long' }, record));
        skipping = true;
      }
      // CR may be the first half of CRLF.
      const isComplete = cut < text.length && (text[cut] === '\n' || cut + 1 < text.length);
      if (!isComplete && !atEnd) break;
      if (!skipping) take(events, text.slice(start, end));
      skipping = false;
      start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
      line++;
    }
    // Skipped text is not kept, except a CR at its end, because LF may follow.
    const kept = skipping && !text.endsWith('\r') ? text.length : start;
    return { events, rest: text.slice(kept) };
  };

  const place = (): ElementPlace => {
    return { index, line, column: 1, collection: undefined, element: undefined };
  };

  const take = (events: ReadEvent[], raw: string): void => {
    if (isBlank(raw)) {
      const record = recordAt(place(), raw, undefined);
      events.push({ kind: 'fault', fault: { kind: 'blank-line' }, record });
      return;
    }
    index++;
    if (flat && flat.end(raw, 0) === raw.length) {
      const record = recordAt(place(), raw, undefined, flat.cells(), flat.keys());
      events.push({ kind: 'record', record });
      return;
    }
    const count = noBrackets();
    endByBrackets(raw, 0, count);
    const value = count.deepest > maxDepth ? undefined : parsed(raw);
    if (value === undefined) takeAny(events, place(), raw);
    else if (takeParsed(events, place(), raw, { value, offset: 0, count })) flat?.learn(value);
  };

  return readingInPieces(read, { isDelimited: true });
}

function isBlank(line: string): boolean {
  return line.charCodeAt(0) !== 0x7b && /^[ \t]*$/.test(line);
}

/** Reads a line that `JSON.parse` rejects or that is nested too deeply, and reports its faults. */
function takeAny(events: ReadEvent[], place: ElementPlace, raw: string): void {
  const scan = scanJson(raw, 0, { atEnd: true });
  if (scan.kind === 'incomplete') return;
  if (scan.kind === 'fault') {
    const { what, at } = scan;
    events.push(skippedRecord({ kind: 'json-syntax', what }, recordAt(place, raw, undefined), at));
    return;
  }
  const after = raw.slice(scan.end).search(/[^ \t\r\n]/);
  if (after >= 0) {
    const record = recordAt(place, raw, undefined);
    events.push(skippedRecord({ kind: 'json-text-after-end' }, record, scan.end + after));
    return;
  }
  takeScanned(events, place, raw, { scan, offset: 0, origin: 0 });
}
