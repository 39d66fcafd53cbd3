import { daysInMonth } from '@ilo-kz/data/dates';
import { isDateFiller, letter, monthNumber, weekdayNumber } from './date-words.js';
import type { Impossibility } from './notice.js';
import { blankSpan, type Span } from './plain-text.js';
import { isRoman, romanValue } from './roman-numerals.js';
import { findTime, type TimeOfDay } from './times-of-day.js';

/** How a date in a text was understood. */
export type DateReading = Span &
  (
    | {
        readonly kind: 'date';
        /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
        readonly value: string;
        /** Day and month could be exchanged. */
        readonly ambiguous: boolean;
        /** The time of that day. */
        readonly time?: TimeOfDay;
      }
    | { readonly kind: 'impossible'; readonly why: Impossibility }
  );

/** Year, month and day; what is not stated is absent. */
interface Parts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly ambiguous?: boolean;
}

interface DatePattern {
  readonly pattern: RegExp;
  readonly parts: (groups: readonly string[], dayFirst: boolean | undefined) => Parts | undefined;
}

const ordinal = '(?:\\.?º|°|ª|st|nd|rd|th|er|re|ème|e|o|-?(?:го|ое|е|й|шы|ші|ы|і))?';

/** A word of three letters or more: the "of" in "No 5 of 2000" is not a month. */
const word = `(?<!${letter})${letter}{3,}(?!${letter})`;

/** Between day, month and year in words. */
const of = '(?:(?:day\\s+)?(?:of|de|del)\\s+)?';
const yearWord = `(?:\\s*(?:жыл${letter}*|год${letter}*|[жг](?!${letter})\\.?))?`;

/** Ways to write a date, the fullest first. */
const patterns: readonly DatePattern[] = [
  {
    // 2001-05-18, 2001/05/18, 2001.05.18
    pattern: /(?<!\d)(\d{4})\s?([./:_\\-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/u,
    parts: ([y, , m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  },
  {
    // 20010518, 2001 05 18
    pattern: /^\s*(?:((?:19|20)\d\d)(\d\d)(\d\d)|(\d{4})\s+(\d{1,2})\s+(\d{1,2}))(?!\d)/u,
    parts: ([y, m, d, spacedYear, spacedMonth, spacedDay]) => ({
      year: Number(y ?? spacedYear),
      month: Number(m ?? spacedMonth),
      day: Number(d ?? spacedDay),
    }),
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s*([./:_\\-])\s*(\d{1,2})\s*\2\s*(\d{4})(?!\d)/u,
    parts: ([first, separator, second, y], dayFirst) =>
      dayAndMonth([Number(first), Number(second), Number(y)], separator ?? '', dayFirst),
  },
  {
    // 18 05 2001
    pattern: /^\s*(\d{1,2})\s+(\d{1,2})\s+(\d{4})(?!\d)/u,
    parts: ([first, second, y], dayFirst) =>
      dayAndMonth([Number(first), Number(second), Number(y)], ' ', dayFirst),
  },
  {
    // 18.V.2001
    pattern: /(?<!\d)(\d{1,2})([\s./-])\s?([IVXІХ]{1,4})\2\s?(\d{4})(?!\d)/u,
    parts: ([d, , numeral, y]) => romanMonth(y, numeral, d),
  },
  {
    // 2014 жылғы 7 сәуірдегі, 2014, 7 April
    pattern: new RegExp(
      `(?<!\\d)(\\d{4})${yearWord}[\\s,]+(\\d{1,2})${ordinal}[\\s.-]*(${word})(?!\\.?[\\s,]*\\d)`,
    ),
    parts: ([y, d, name]) => named(y, name, d),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})${ordinal}[\\s./-]*${of}(${word})\\.?,?[\\s/-]*${of}(\\d{4})(?!\\d)`,
    ),
    parts: ([d, name, y]) => named(y, name, d),
  },
  {
    pattern: new RegExp(`(${word})\\.?[\\s/-]+(\\d{1,2})${ordinal},?[\\s/-]+${of}(\\d{4})(?!\\d)`),
    parts: ([name, d, y]) => named(y, name, d),
  },
  {
    // 2001 May 18
    pattern: new RegExp(
      `(?<!\\d)(\\d{4})${yearWord}[\\s,./-]*(${word})\\.?[\\s./-]*(\\d{1,2})${ordinal}(?!\\d|${letter})`,
    ),
    parts: ([y, name, d]) => named(y, name, d),
  },
  {
    pattern: /(?<!\d)(\d{4})-(\d{1,2})(?![\d-])/u,
    parts: ([y, m]) => ({ year: Number(y), month: Number(m) }),
  },
  {
    // 05/2001, 2001.05
    pattern: /^\s*(?:(\d{1,2})\s?[./-]\s?(\d{4})|(\d{4})\s?(?:\/\s?(\d{1,2})|\.(\d{2})))\s*$/u,
    parts: ([month, year, firstYear, slashed, pointed]) => {
      if (year !== undefined) return { year: Number(year), month: Number(month) };
      const second = Number(slashed ?? pointed);
      // 2001/02 may be the two years.
      if (second === (Number(firstYear) + 1) % 100) return undefined;
      return { year: Number(firstYear), month: second };
    },
  },
  {
    pattern: new RegExp(`(${word})\\.?,?[\\s/-]+${of}(\\d{4})(?!\\d)`),
    parts: ([name, y]) => named(y, name, undefined),
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{4})${yearWord}[\\s,/-]+(${word})`),
    parts: ([y, name]) => named(y, name, undefined),
  },
  {
    pattern: /(?<![\d.])((?:18|19|20)\d\d)(?!\d|-(?![a-z]))/i,
    parts: ([y]) => ({ year: Number(y) }),
  },
];

/**
 * Finds the first date in a text: `2000-12-13`, `30.12.1999`, `9. 11. 1998`, `13 Dec 2000`,
 * `от 14 декабря 2000`, `2000-12`, `2000`, with its time and its day of the week.
 *
 * @param dayFirst Whether the day is before the month in `03/04/2001`, where that is known.
 * @returns undefined where the text has none.
 * @example findDate('dated 14 .12.2000') // { kind: 'date', value: '2000-12-14', start: 6, … }
 */
export function findDate(written: string, dayFirst?: boolean): DateReading | undefined {
  const plain = withPlainDigits(written);
  if (!/\d/.test(plain)) return undefined;
  const time = findTime(plain);
  const text = time ? blankSpan(plain, time) : plain;
  for (const { pattern, parts } of patterns) {
    const found = pattern.exec(text);
    const read = found ? parts(found.slice(1), dayFirst) : undefined;
    if (!found || !read) continue;
    const start = found.index + (/^\s*/u.exec(found[0])?.[0].length ?? 0);
    const end = found.index + found[0].trimEnd().length;
    return withTimeAndWeekday(read, { text, start, end, time });
  }
  return undefined;
}

/** A date with what is written around it. */
interface FoundDate extends Span {
  readonly text: string;
  readonly time: TimeOfDay | undefined;
}

function withTimeAndWeekday(read: Parts, { text, time, ...date }: FoundDate): DateReading {
  const ofThatDay = time && belongsTo(time, date, text) ? time : undefined;
  const timed = ofThatDay ? around(date, ofThatDay) : date;
  const weekday = read.day === undefined ? undefined : findWeekday(text, timed);
  const span = weekday ? around(timed, weekday) : timed;
  const why = impossibility(read) ?? otherWeekday(read, weekday?.number);
  const { start, end } = span;
  if (why !== undefined) return { kind: 'impossible', why, start, end };
  return {
    kind: 'date',
    value: isoDate(read),
    ambiguous: read.ambiguous ?? false,
    ...(ofThatDay && read.day !== undefined && { time: ofThatDay }),
    start,
    end,
  };
}

function around(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

const words = new RegExp(`${letter}+`, 'g');

/** Whether a time stands next to a date, or within it. */
function belongsTo(time: Span, date: Span, text: string): boolean {
  const between = text.slice(Math.min(date.end, time.end), Math.max(date.start, time.start));
  if (/[^\s.,;]/.test(between.replace(words, ''))) return false;
  return (between.match(words) ?? []).every(isDateFiller);
}

const wordBefore = new RegExp(`(${letter}+)\\.?,?\\s*$`);
const wordAfter = new RegExp(`^[\\s,]*\\(?(${letter}+)(?:\\.(?=\\s|$))?\\)?`);
/** So much of the text around a date is searched for a day of the week. */
const weekdayReach = 24;

/** The day of the week that is written with a date. */
function findWeekday(
  text: string,
  { start, end }: Span,
): (Span & { readonly number: number }) | undefined {
  const before = wordBefore.exec(text.slice(Math.max(0, start - weekdayReach), start));
  const numberBefore = before ? weekdayNumber(before[1] ?? '') : undefined;
  if (before && numberBefore !== undefined) {
    return { number: numberBefore, start: start - before[0].length, end: start };
  }
  const after = wordAfter.exec(text.slice(end, end + weekdayReach));
  const numberAfter = after ? weekdayNumber(after[1] ?? '') : undefined;
  if (!after || numberAfter === undefined) return undefined;
  return { number: numberAfter, start: end, end: end + after[0].length };
}

/** The zeros of digits that are not those of ASCII. */
const zeros = '٠۰०০๐０';

/**
 * A text with plain digits, hyphens and slashes in place of others, so that offsets stay:
 * `١٨/٠٥/٢٠٠١`, `2001–05–18`.
 */
export function withPlainDigits(text: string): string {
  if (!/[\u0500-\uFFFF]/.test(text)) return text;
  return text
    .replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/gu, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = [...zeros].find(
        (one) => code - one.charCodeAt(0) < 10 && code >= one.charCodeAt(0),
      );
      return zero === undefined ? digit : String(code - zero.charCodeAt(0));
    })
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[⁄∕／]/gu, '/')
    .replace(/．/gu, '.');
}

/** Whether day and month of a date could be exchanged, as far as it says itself. */
export function isAmbiguousDate(text: string): boolean {
  const alone = findDate(text);
  return alone?.kind === 'date' && alone.ambiguous;
}

/** Separators between which the day always comes before the month. */
const dayFirstSeparators = '.-';

function dayAndMonth(
  [first, second, year]: readonly [number, number, number],
  separator: string,
  dayFirst: boolean | undefined,
): Parts {
  const mayBeEither = !dayFirstSeparators.includes(separator);
  // 12/13/2000 can only be month first; with points that order is not in use.
  const onlyMonthFirst = mayBeEither && second > 12 && first <= 12;
  if (onlyMonthFirst || (dayFirst === false && separator !== '.' && first <= 12)) {
    return { year, month: first, day: second };
  }
  const exchangeable = mayBeEither && first <= 12 && second <= 12 && first !== second;
  return { year, month: second, day: first, ambiguous: exchangeable && dayFirst === undefined };
}

function named(year?: string, name?: string, day?: string): Parts | undefined {
  const month = monthNumber(name ?? '');
  if (month === undefined) return undefined;
  return { year: Number(year), month, day: day === undefined ? undefined : Number(day) };
}

function romanMonth(year?: string, numeral?: string, day?: string): Parts | undefined {
  const letters = (numeral ?? '').replaceAll('І', 'I').replaceAll('Х', 'X');
  const month = isRoman(letters) ? romanValue(letters) : 0;
  if (month < 1 || month > 12) return undefined;
  return { year: Number(year), month, day: Number(day) };
}

function impossibility({ year, month, day }: Parts): Impossibility | undefined {
  if (month === undefined) return undefined;
  if (month < 1 || month > 12) {
    const isExchanged =
      day !== undefined && day >= 1 && day <= 12 && month >= 1 && month <= daysInMonth(year, day);
    return {
      kind: 'no-such-month',
      month,
      ...(isExchanged && { exchanged: isoDate({ year, month: day, day: month }) }),
    };
  }
  if (day === undefined) return undefined;
  const days = daysInMonth(year, month);
  if (day >= 1 && day <= days) return undefined;
  return { kind: 'no-such-day', year, month, days };
}

/** A day of the week that is not that of the day. Where the day is not clear, nothing is said. */
function otherWeekday(parts: Parts, stated: number | undefined): Impossibility | undefined {
  if (stated === undefined || parts.day === undefined || parts.ambiguous) return undefined;
  const date = isoDate(parts);
  const actual = new Date(`${date}T00:00:00Z`).getUTCDay();
  return actual === stated ? undefined : { kind: 'other-weekday', date, stated, actual };
}

/** In the precision that there is. */
function isoDate({ year, month, day }: Parts): string {
  return [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])),
  ].join('-');
}

const numeric =
  /(?<!\d)(\d{1,2})(?:\s*[./-]\s*(\d{1,2})\s*[./-]\s*\d{2,4}|\s*([\s:_\\])\s*(\d{1,2})\s*\3\s*\d{4})(?!\d)/u;

/**
 * Whether the dates of a column have the day before the month, as far as its cells show: `25/12/2000`
 * can only be day first. undefined: they do not show it, or contradict each other.
 */
export function detectDayMonthOrder(cells: readonly string[]): boolean | undefined {
  let shown: boolean | undefined;
  for (const cell of cells) {
    const dayFirst = orderShownBy(cell);
    if (dayFirst === undefined) continue;
    if (shown !== undefined && shown !== dayFirst) return undefined;
    shown = dayFirst;
  }
  return shown;
}

/** Whether a date can only be read with the day first, or only with the month; undefined: neither. */
export function orderShownBy(cell: string): boolean | undefined {
  const found = numeric.exec(withPlainDigits(cell));
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[2] ?? found[4])];
  return first > 12 === second > 12 ? undefined : first > 12;
}
