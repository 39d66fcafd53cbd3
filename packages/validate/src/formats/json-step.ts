import { takeAlike } from './json-alike.js';
import { afterSpaces, ahead, tellComments } from './json-between.js';
import { passOver, tellBroken } from './json-broken.js';
import { takeMember } from './json-member.js';
import { type Between, type JsonReading, placeIn } from './json-reading.js';
import { recordAt } from './json-records.js';
import { isSeen, tellFault } from './json-tell.js';
import { takeValue } from './json-value.js';
import type { JsonSyntaxError } from './notice.js';

/** Goes one step on, from one state to the next; false: more text is needed. */
export function step(reading: JsonReading): boolean {
  const { state, text } = reading;
  if (typeof state !== 'string') return passOver(reading, state);
  if (state === 'done') {
    reading.at = text.length;
    return false;
  }
  reading.at = afterSpaces(text, reading.at);
  if (reading.at >= text.length || text[reading.at] === '/') {
    const next = ahead(reading, reading.at);
    if (!next) return false;
    tellComments(reading, next.comments);
    reading.at = next.at;
  }
  const unit = text[reading.at];
  if (unit === undefined || !isSeen(reading, reading.at)) return false;
  switch (state) {
    case 'start':
      return atStart(reading, unit);
    case 'first-element':
    case 'element':
      return atElement(reading, unit, state);
    case 'after-element':
      return atEndOfElement(reading, unit);
    case 'first-key':
    case 'key':
      return atKey(reading, unit, state);
    case 'after-member':
      return atEndOfMember(reading, unit);
    case 'end':
      tellFault(reading, { kind: 'json-text-after-end' }, reading.at);
      reading.state = 'done';
      return true;
  }
}

function atStart(reading: JsonReading, unit: string): boolean {
  const { single, at } = reading;
  if (single) return takeValue(reading, { name: undefined, from: at, value: at }, 'end');
  if (unit !== '[' && unit !== '{') {
    tellFault(reading, { kind: 'json-syntax', what: 'unexpected' }, at);
    reading.state = 'done';
    return true;
  }
  reading.list = unit === '[';
  return past(reading, reading.list ? 'first-element' : 'first-key');
}

function atElement(reading: JsonReading, unit: string, state: 'first-element' | 'element') {
  if (unit === ']') {
    if (state === 'element') forgiveComma(reading);
    return pastList(reading);
  }
  if (unit === ',') return pastFault(reading, 'missing-value', state);
  if (takeAlike(reading)) return true;
  const { element, at } = reading;
  const taken = takeValue(reading, { name: element, from: at, value: at }, 'after-element');
  if (taken) reading.element++;
  return taken;
}

function atEndOfElement(reading: JsonReading, unit: string): boolean {
  const { text, at } = reading;
  if (unit === ',') {
    // As it mostly is: then the comma is not the last, and its place is not needed.
    const following = afterSpaces(text, at + 1);
    if (text[following] !== '{') return pastComma(reading, 'element');
    reading.at = following;
    reading.state = 'element';
    return true;
  }
  if (unit === ']') return pastList(reading);
  if (unit === '{' || unit === '[' || unit === '"') return missesComma(reading, 'element');
  if (unit === '}') return pastFault(reading, 'wrong-bracket', 'after-element');
  return breaks(reading, 'unexpected');
}

function atKey(reading: JsonReading, unit: string, state: 'first-key' | 'key'): boolean {
  if (unit === '"') return takeMember(reading);
  if (unit === '}') {
    if (state === 'key') forgiveComma(reading);
    return past(reading, 'end');
  }
  if (unit === ',') return pastFault(reading, 'missing-value', state);
  return breaks(reading, unit === "'" ? 'single-quotes' : 'unquoted-key');
}

function atEndOfMember(reading: JsonReading, unit: string): boolean {
  if (unit === ',') return pastComma(reading, 'key');
  if (unit === '}') return past(reading, 'end');
  if (unit === '"') return missesComma(reading, 'key');
  if (unit === ']') return pastFault(reading, 'wrong-bracket', 'after-member');
  return breaks(reading, 'unexpected');
}

/** Goes past the unit at hand. */
function past(reading: JsonReading, next: Between): true {
  reading.at++;
  reading.state = next;
  return true;
}

function pastList(reading: JsonReading): true {
  reading.collection = undefined;
  return past(reading, reading.list ? 'end' : 'after-member');
}

/** Goes past a comma, and remembers its place: it may turn out to be the last. */
function pastComma(reading: JsonReading, next: Between): true {
  reading.lines.to(reading.at);
  reading.comma = placeIn(reading);
  return past(reading, next);
}

/** Goes past a unit that has no business there. */
function pastFault(reading: JsonReading, what: JsonSyntaxError, next: Between): true {
  tellFault(reading, { kind: 'json-syntax', what }, reading.at);
  return past(reading, next);
}

/** Reads on as if there were a comma. */
function missesComma(reading: JsonReading, next: Between): true {
  tellFault(reading, { kind: 'json-syntax', what: 'missing-comma' }, reading.at);
  reading.state = next;
  return true;
}

function breaks(reading: JsonReading, what: JsonSyntaxError): true {
  tellBroken(reading, { what, at: reading.at }, reading.at);
  return true;
}

function forgiveComma({ comma, events }: JsonReading): void {
  if (!comma) return;
  const record = recordAt(comma, ',', undefined);
  const fault = { kind: 'json-forgiven', what: 'trailing-comma' } as const;
  events.push({ kind: 'fault', fault, record, at: 0 });
}
