import {
  cellsAt,
  type ElementPlace,
  isNested,
  longestElement,
  parsed,
  passedOver,
  recordAt,
  shown,
  takeFlat,
  takeText,
} from './json-records.js';
import { createTemplates } from './json-template.js';
import { lookAhead } from './position.js';
import type { ReadEvent, RecordReader } from './record.js';
import { type PieceRead, readingInPieces } from './record-reader.js';

/**
 * A push parser for JSON documents one to a line. Lines end with LF, CRLF or CR. A line that is
 * broken is told and passed over; its memory is that of the longest line.
 *
 * @param options `cells`: as for `createJsonReader`.
 */
export function createNdjsonReader({ cells = false } = {}): RecordReader {
  const templates = cells ? createTemplates() : undefined;
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
        const record = recordAt(placeOf(++index), text.slice(start, start + shown), undefined);
        events.push(passedOver({ kind: 'too-long' }, record));
        skipping = true;
      }
      // CR may be the first half of CRLF.
      const sure = cut < text.length && (text[cut] === '\n' || cut + 1 < text.length);
      if (!sure && !atEnd) break;
      if (!skipping) emit(events, text.slice(start, end));
      skipping = false;
      start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
      line++;
    }
    // What is skipped is not kept; only a CR at its end is, as LF may follow.
    const kept = skipping && !text.endsWith('\r') ? text.length : start;
    return { events, rest: text.slice(kept) };
  };

  const placeOf = (number: number): ElementPlace => {
    return { index: number, line, column: 1, collection: undefined, element: undefined };
  };

  const emit = (events: ReadEvent[], raw: string): void => {
    if (templates && templates.match(raw, 0) === raw.length) {
      events.push({ kind: 'record', record: cellsAt(placeOf(++index), raw, templates) });
      return;
    }
    if (raw.charCodeAt(0) === 0x7b && !isNested(raw)) {
      const value = parsed(raw);
      if (value !== undefined) {
        const sound = takeFlat(events, placeOf(++index), raw, { value, offset: 0 });
        if (sound) templates?.learn(raw, index);
        return;
      }
    }
    if (/^[ \t]*$/.test(raw)) {
      const record = recordAt(placeOf(index), raw, undefined);
      events.push({ kind: 'fault', fault: { kind: 'blank-line' }, record });
      return;
    }
    takeText(events, placeOf(++index), raw);
  };

  return readingInPieces(read);
}
