import { type JsonReading, placeIn } from './json-reading.js';
import { recordAt, shown } from './json-records.js';
import type { FormatNotice } from './notice.js';

/**
 * Whether as much of the text is there as is shown of a fault. Without it, what is shown would depend
 * on how the text is cut.
 */
export function isSeen({ text, atEnd }: JsonReading, place: number): boolean {
  return atEnd || text.length - place >= shown;
}

/** Tells of a fault between records, or of one that does not keep a record from being read. */
export function tellFault(
  reading: JsonReading,
  fault: FormatNotice,
  place: number,
  end = reading.text.length,
): void {
  const { text, lines, events } = reading;
  lines.to(place);
  const raw = text.slice(place, Math.min(end, endOfLine(text, place)));
  events.push({ kind: 'fault', fault, record: recordAt(placeIn(reading), raw, undefined), at: 0 });
}

/** Where the line ends, or as much of it as is shown. */
export function endOfLine(text: string, from: number): number {
  const length = text.slice(from, from + shown).search(/[\r\n]/);
  return length < 0 ? Math.min(text.length, from + shown) : from + length;
}
