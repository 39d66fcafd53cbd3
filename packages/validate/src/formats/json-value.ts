import { tellBroken, tellTooLong } from './json-broken.js';
import { type Between, type JsonReading, placeIn } from './json-reading.js';
import { longestElement, parsed, takeFlat, takeScanned } from './json-records.js';
import { type JsonScan, scanJson } from './json-scan.js';
import { isSeen } from './json-tell.js';

/** A record that is to be taken. */
interface Sought {
  /** The key or the position under which it stands. */
  readonly name: number | string | undefined;
  /** Where its text begins: at its key, if it has one. */
  readonly from: number;
  /** Where its value begins. */
  readonly value: number;
}

/**
 * Takes a record, the quickest way first that fits it; false: more text is needed. One that cannot be
 * taken is told, and the state is that of passing over it, not `next`.
 */
export function takeValue(reading: JsonReading, sought: Sought, next: Between): boolean {
  if (takeFlatObject(reading, sought)) {
    reading.state = next;
    return true;
  }
  return takeAny(reading, sought, next);
}

/** Takes an object without objects and lists in it: it ends with the first bracket that closes. */
function takeFlatObject(reading: JsonReading, { name, from, value }: Sought): boolean {
  const { text, templates } = reading;
  if (reading.flat <= 0 || text.charCodeAt(value) !== 0x7b) return false;
  const close = reading.nextClose(value);
  if (close >= text.length || close >= from + longestElement) return false;
  const end = close + 1;
  if (reading.nextList(value) < end) return false;
  const object = parsed(text.slice(value, end));
  if (object === undefined) {
    // It was parsed for nothing; where that is so of many, it is not tried any more.
    reading.flat -= 4;
    return false;
  }
  if (reading.flat < 16) reading.flat++;
  reading.lines.to(from);
  reading.index++;
  reading.firstKey ??= firstKeyOf(object);
  const raw = text.slice(from, end);
  const offset = value - from;
  const sound = takeFlat(reading.events, placeIn(reading, name), raw, { value: object, offset });
  if (sound && offset === 0) templates?.learn(raw, reading.index);
  reading.at = end;
  return true;
}

/** Takes any value; here it is told what is wrong with it. */
function takeAny(reading: JsonReading, { name, from, value }: Sought, next: Between): boolean {
  const { text, atEnd, events } = reading;
  const scan = scanJson(text, value, { atEnd });
  const length = reach(scan, text) - from;
  if (scan.kind === 'incomplete' && length <= longestElement) return false;
  if (scan.kind === 'fault' && !isSeen(reading, scan.at)) return false;
  reading.lines.to(from);
  reading.index++;
  if (length > longestElement) {
    tellTooLong(reading, from, value, name);
  } else if (scan.kind === 'fault') {
    tellBroken(reading, scan, from, name);
  } else if (scan.kind === 'value') {
    const taken = takeScanned(events, placeIn(reading, name), text.slice(from, scan.end), {
      scan,
      offset: value - from,
      origin: from,
    });
    const last = taken ? events.at(-1) : undefined;
    if (last?.kind === 'record') reading.firstKey ??= firstKeyOf(last.record.value);
    reading.at = scan.end;
    reading.state = next;
  }
  return true;
}

/** How far a value was scanned. */
function reach(scan: JsonScan, text: string): number {
  if (scan.kind === 'incomplete') return text.length;
  return scan.kind === 'value' ? scan.end : scan.at;
}

function firstKeyOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  for (const key in value) return key;
  return undefined;
}
