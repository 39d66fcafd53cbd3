import {
  afterValue,
  amongMembers,
  type JsonReading,
  type Passing,
  placeIn,
} from './json-reading.js';
import { passedOver, recordAt, shown } from './json-records.js';
import { type Resumed, resumeAfter } from './json-resume.js';
import { createSkipper } from './json-skip.js';
import { endOfLine, tellFault } from './json-tell.js';
import type { FormatNotice, JsonSyntaxError } from './notice.js';

/** How far is looked at once for the next record after one that is broken. */
const resumeWindow = 1 << 16;

/** Tells of a record that is too long; its value, at an offset, is to be passed over. */
export function tellTooLong(
  reading: JsonReading,
  from: number,
  value: number,
  name: number | string | undefined,
): void {
  const raw = reading.text.slice(from, from + shown);
  const record = recordAt(placeIn(reading, name), raw, undefined);
  reading.events.push(passedOver({ kind: 'too-long' }, record));
  reading.at = value;
  reading.state = { kind: 'skip', skipper: createSkipper() };
}

/** Tells of a record that cannot be read; the next is to be looked for. */
export function tellBroken(
  reading: JsonReading,
  { what, at }: { readonly what: JsonSyntaxError; readonly at: number },
  from: number,
  name?: number | string,
): void {
  const { text, lines, events, firstKey } = reading;
  lines.to(from);
  const raw = text.slice(from, endOfLine(text, at));
  const told: FormatNotice =
    what === 'unfinished' ? { kind: 'json-missing-end' } : { kind: 'json-syntax', what };
  events.push(passedOver(told, recordAt(placeIn(reading, name), raw, undefined), at - from));
  reading.at = from;
  const member = amongMembers(reading);
  reading.state =
    what === 'unfinished'
      ? 'done'
      : { kind: 'resume', broken: { from: 0, at: at - from, what, firstKey, member } };
}

/** Goes on in a record that is passed over; false: more text is needed. */
export function passOver(reading: JsonReading, passing: Passing): boolean {
  return passing.kind === 'skip' ? skip(reading, passing) : resume(reading, passing);
}

function skip(reading: JsonReading, { skipper }: Extract<Passing, { kind: 'skip' }>): boolean {
  const end = skipper.over(reading.text, reading.at);
  reading.at = end ?? reading.text.length;
  if (end === undefined) return false;
  reading.state = afterValue(reading);
  return true;
}

/** Looks for the next record; what it looks at does not depend on how the text is cut. */
function resume(reading: JsonReading, { broken }: Extract<Passing, { kind: 'resume' }>): boolean {
  const { text, at, atEnd } = reading;
  const isFull = text.length - at > resumeWindow;
  if (!isFull && !atEnd) return false;
  const window = text.slice(at, at + resumeWindow);
  const resumed = resumeAfter(window, { ...broken, atEnd: !isFull });
  if (resumed.kind !== 'nowhere') {
    reading.at += resumed.at;
    reading.comma = undefined;
    reading.state = stateAfter(reading, resumed.kind);
  } else if (isFull) {
    // A quarter is looked at again: the record may begin across the edge.
    reading.at += (resumeWindow * 3) / 4;
    reading.state = { kind: 'resume', broken: { ...broken, at: 0, what: 'unexpected' } };
  } else {
    if (/[{[]/.test(window.slice(broken.at + 1))) {
      tellFault(reading, { kind: 'json-rest-not-read' }, at);
    }
    reading.state = 'done';
  }
  return true;
}

function stateAfter(reading: JsonReading, found: Exclude<Resumed['kind'], 'nowhere'>) {
  if (found === 'key' || found === 'element') return found;
  // The bracket at the end of a list is read as after any element.
  return found === 'list-end' ? 'after-element' : afterValue(reading);
}
