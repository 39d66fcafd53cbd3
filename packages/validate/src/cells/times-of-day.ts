import { letter } from './date-words.js';
import type { Span } from './plain-text.js';

/** A time of day in a text. */
export interface TimeOfDay extends Span {
  /** Minutes since midnight. */
  readonly minutes: number;
  /** Its time zone is stated. */
  readonly hasZone: boolean;
}

const minutesAndSeconds = ':([0-5]\\d)(?::[0-5]\\d(?:[.,]\\d{1,9})?)?';
const noon = `\\s*([AaPp])\\.?\\s?[Mm]\\.?(?!${letter})`;
const offset = '(?:UTC|GMT)?\\s?[+\\u2212-]\\d{1,2}(?::?\\d{2})?(?!\\d)';
const zone = `\\s*((?:Z|z|${offset}|UTC|MSK|[A-Z]{1,4}T)(?!${letter})(?:\\s*\\([^()]*\\)|\\[[^[\\]]*\\])?)`;

/** `00:00`, `T18:00:00.000Z`, `12:00 AM`, `00:00:00 UTC`, `0:00 GMT+0600 (East Kazakhstan Time)`. */
const written = new RegExp(
  `(?:(?<=\\d)[Tt]|(?<![\\d:]))(\\d{1,2})(?:${minutesAndSeconds}(?![\\d:])(?:${noon})?|${noon})(?:${zone})?`,
);

/** Finds the first time of day in a text. `19:05:2001` has none. */
export function findTime(text: string): TimeOfDay | undefined {
  if (!/:|\d\s?[ap]\.?\s?m/i.test(text)) return undefined;
  const found = written.exec(text);
  if (!found) return undefined;
  const [all, hours = '', minutes = '0', halfAfterMinutes, halfAfterHours, zoneStated] = found;
  const half = (halfAfterMinutes ?? halfAfterHours)?.toLowerCase();
  const hour = hourOf(Number(hours), half);
  if (hour === undefined) return undefined;
  return {
    start: found.index,
    end: found.index + all.length,
    minutes: hour * 60 + Number(minutes),
    hasZone: zoneStated !== undefined,
  };
}

/** The hour of 24; undefined where there is no such hour. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
