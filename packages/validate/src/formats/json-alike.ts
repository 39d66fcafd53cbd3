import { afterSpaces } from './json-between.js';
import { type JsonReading, placeIn } from './json-reading.js';
import { cellsAt, longestElement } from './json-records.js';
import { isSeen } from './json-tell.js';

/**
 * Takes the records of a list that follow each other and are written as ones before were. Most records
 * of a long list are, and step by step it would take longer. Where one is not, or anything else comes
 * than a comma and an object, the steps go on.
 *
 * @returns whether there was one.
 */
export function takeAlike(reading: JsonReading): boolean {
  const { text, templates, lines, events, at: first } = reading;
  if (!templates) return false;
  let from = first;
  for (;;) {
    const end = templates.match(text, from);
    if (end < 0 || end - from > longestElement) break;
    lines.to(from);
    reading.index++;
    const record = cellsAt(placeIn(reading, reading.element), text.slice(from, end), templates);
    events.push({ kind: 'record', record });
    reading.element++;
    reading.at = end;
    const comma = afterSpaces(text, end);
    if (text[comma] !== ',') break;
    from = afterSpaces(text, comma + 1);
    if (text[from] !== '{' || !isSeen(reading, from)) break;
  }
  if (reading.at === first) return false;
  reading.state = 'after-element';
  return true;
}
