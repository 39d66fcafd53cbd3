import { parsed } from './detect-format.js';
import {
  deepest,
  type ElementPlace,
  longestElement,
  passedOver,
  recordAt,
  shown,
  takeParsed,
  takeScanned,
} from './json-element.js';
import { createFlatReader } from './json-flat.js';
import { endByBrackets, noBrackets, scanJson } from './json-scan.js';
import { lookAhead } from './position.js';
import type { ReadEvent, RecordReader } from './record.js';
import { type PieceRead, readingInPieces } from './record-reader.js';

/**
 * A push parser for JSON documents one to a line. Lines end with LF, CRLF or CR. A line that is
 * broken is reported and passed over; its memory is that of the longest line.
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
        events.push(passedOver({ kind: 'too-long' }, record));
        skipping = true;
      }
      // CR may be the first half of CRLF.
      const sure = cut < text.length && (text[cut] === '\n' || cut + 1 < text.length);
      if (!sure && !atEnd) break;
      if (!skipping) take(events, text.slice(start, end));
      skipping = false;
      start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
      line++;
    }
    // What is skipped is not kept; only a CR at its end is, as LF may follow.
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
    const value = count.deepest > deepest ? undefined : parsed(raw);
    if (value === undefined) takeAny(events, place(), raw);
    else if (takeParsed(events, place(), raw, { value, offset: 0, count })) flat?.learn(value);
  };

  return readingInPieces(read);
}

function isBlank(line: string): boolean {
  return line.charCodeAt(0) !== 0x7b && /^[ \t]*$/.test(line);
}

/** Takes a line that `JSON.parse` refuses, or that nests too deep; reports what is wrong with it. */
function takeAny(events: ReadEvent[], place: ElementPlace, raw: string): void {
  const scan = scanJson(raw, 0, { atEnd: true });
  if (scan.kind === 'incomplete') return;
  if (scan.kind === 'fault') {
    const { what, at } = scan;
    events.push(passedOver({ kind: 'json-syntax', what }, recordAt(place, raw, undefined), at));
    return;
  }
  const after = raw.slice(scan.end).search(/[^ \t\r\n]/);
  if (after >= 0) {
    const record = recordAt(place, raw, undefined);
    events.push(passedOver({ kind: 'json-text-after-end' }, record, scan.end + after));
    return;
  }
  takeScanned(events, place, raw, { scan, offset: 0, origin: 0 });
}
