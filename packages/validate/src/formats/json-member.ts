import { ahead, tellComments } from './json-between.js';
import { tellBroken } from './json-broken.js';
import type { JsonReading } from './json-reading.js';
import { scanJson } from './json-scan.js';
import { isSeen } from './json-tell.js';
import { takeValue } from './json-value.js';

/**
 * Takes a member of an object that is the document: goes into the list of records that is its value,
 * or takes it as a record of its own; false: more text is needed.
 */
export function takeMember(reading: JsonReading): boolean {
  const { text, atEnd, at: from } = reading;
  const scan = scanJson(text, from, { atEnd });
  if (scan.kind === 'incomplete') return false;
  if (scan.kind === 'fault') {
    if (!isSeen(reading, scan.at)) return false;
    tellBroken(reading, scan, from);
    return true;
  }
  const colon = ahead(reading, scan.end);
  if (!colon) return false;
  if (text[colon.at] !== ':') {
    if (!isSeen(reading, colon.at)) return false;
    const what = colon.at >= text.length ? 'unfinished' : 'missing-colon';
    tellBroken(reading, { what, at: colon.at }, from);
    return true;
  }
  const value = ahead(reading, colon.at + 1);
  if (!value) return false;
  const opens = text[value.at] === '[';
  const first = opens ? ahead(reading, value.at + 1) : undefined;
  if (opens && !first) return false;
  const key = JSON.parse(text.slice(from, scan.end)) as string;
  const comments = [...colon.comments, ...value.comments];
  if (first && '{['.includes(text[first.at] ?? ' ')) {
    tellComments(reading, comments);
    reading.at = value.at + 1;
    reading.collection = key;
    reading.element = 0;
    reading.firstKey = undefined;
    reading.state = 'first-element';
    return true;
  }
  const taken = takeValue(reading, { name: key, from, value: value.at }, 'after-member');
  // Only now: with more text the member is read again, and must not be told of twice.
  if (taken) tellComments(reading, comments);
  return taken;
}
