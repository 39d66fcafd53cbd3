import { startReading, takePiece } from './json-reading.js';
import { step } from './json-step.js';
import { tellFault } from './json-tell.js';
import type { ReadEvent, RecordReader } from './record.js';

/**
 * A push parser for a JSON document of records: a list, or an object whose members are lists of
 * records, or records. Each record is parsed by itself, so the reader's memory is that of the longest
 * one. A record that is broken is told, and reading goes on with the next.
 *
 * Of an object, each member that is no list of records is handed on as a record of its own, with its
 * key as `element`: whoever takes the records knows what to do with it.
 *
 * @param options `single`: the document is one record. `cells`: of records that are objects of texts,
 * the texts are enough; they have `keys` and `cells` instead of a `value`.
 */
export function createJsonReader({ single = false, cells = false } = {}): RecordReader {
  const reading = startReading(single, cells);
  let waiting: string[] = [];
  let waitingLength = 0;
  let enough = 1;

  const read = (atEnd: boolean): readonly ReadEvent[] => {
    const joined = waiting.join('');
    // CR may be the first half of CRLF.
    const held = !atEnd && joined.endsWith('\r') ? '\r' : '';
    const text = held === '' ? joined : joined.slice(0, -1);
    takePiece(reading, text, atEnd);
    while (step(reading));
    const { state, at, events } = reading;
    if (atEnd && state !== 'end' && state !== 'done' && state !== 'start') {
      tellFault(reading, { kind: 'json-missing-end' }, text.length);
    }
    reading.lines.to(at);
    // Whoever takes the records may let go of them before the next piece comes.
    reading.events = [];
    waiting = [text.slice(at) + held];
    waitingLength = waiting[0]?.length ?? 0;
    // A record that comes in many pieces is not looked at from its beginning with each of them.
    enough = waitingLength * 2;
    return events;
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
