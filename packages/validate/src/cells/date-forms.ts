import { daysInMonth } from '@ilo-kz/data/dates';
import { monthBeginnings } from './lexicon/months.js';
import type { Span } from './plain-text.js';

/** How a date in a text was understood. */
export type DateReading = Span &
  (
    | {
        readonly kind: 'date';
        /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
        readonly value: string;
        /** Day and month could be exchanged. */
        readonly ambiguous: boolean;
      }
    | { readonly kind: 'impossible'; readonly why: Impossibility }
  );

/** Why a date is not a day of the calendar. */
export type Impossibility = {
  /** The day that it would be with day and month exchanged, where that is one. */
  readonly exchanged?: string;
} & (
  | { readonly kind: 'no-such-month'; readonly month: number }
  | {
      readonly kind: 'no-such-day';
      readonly year: number;
      readonly month: number;
      readonly days: number;
    }
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

const ordinal = '(?:st|nd|rd|th|er|º)?';

/**
 * A word of three letters or more: after a shorter one, such as "of" in "No 5 of 2000", comes one of
 * the characters excluded here. V8 takes 100 ms to compile the same written as `\p{L}{3,}`.
 */
const word = '(?=[^\\s\\d.,-]{3})\\p{L}+';

/** Ways to write a date, the fullest first. */
const patterns: readonly DatePattern[] = [
  {
    // A time of day, as programs write it, says nothing more.
    pattern:
      /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?/u,
    parts: ([y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  },
  {
    // 20010518
    pattern: /^\s*((?:19|20)\d\d)(\d\d)(\d\d)\s*$/u,
    parts: ([y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4})(?!\d)/u,
    parts: ([first, separator, second, y], dayFirst) =>
      dayAndMonth([Number(first), Number(second), Number(y)], separator ?? '', dayFirst),
  },
  {
    // 2014 жылғы 7 сәуірдегі
    pattern: /(?<!\d)(\d{4})\s+жыл\p{L}*\s+(\d{1,2})\s+(\p{L}+)/u,
    parts: ([y, d, name]) => named(y, name, d),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})${ordinal}[\\s.-]*(?:de\\s+)?(${word})\\.?,?[\\s-]*(?:de\\s+)?(\\d{4})(?!\\d)`,
      'u',
    ),
    parts: ([d, name, y]) => named(y, name, d),
  },
  {
    pattern: new RegExp(`(${word})\\.?\\s+(\\d{1,2})${ordinal},?\\s+(\\d{4})(?!\\d)`, 'u'),
    parts: ([name, d, y]) => named(y, name, d),
  },
  {
    pattern: /(?<!\d)(\d{4})-(\d{1,2})(?![\d-])/u,
    parts: ([y, m]) => ({ year: Number(y), month: Number(m) }),
  },
  {
    pattern: new RegExp(`(${word})\\.?,?\\s+(?:de\\s+)?(\\d{4})(?!\\d)`, 'u'),
    parts: ([name, y]) => named(y, name, undefined),
  },
  {
    pattern: /(?<![\d.])((?:18|19|20)\d\d)(?![\d-])/u,
    parts: ([y]) => ({ year: Number(y) }),
  },
];

/**
 * Finds the first date in a text: `2000-12-13`, `30.12.1999`, `9. 11. 1998`, `13 Dec 2000`,
 * `от 14 декабря 2000`, `2000-12`, `2000`.
 *
 * @param dayFirst Whether the day is before the month in `03/04/2001`, where that is known.
 * @returns undefined where the text has none.
 * @example findDate('dated 14 .12.2000') // { kind: 'date', value: '2000-12-14', start: 6, … }
 */
export function findDate(text: string, dayFirst?: boolean): DateReading | undefined {
  for (const { pattern, parts } of patterns) {
    const found = pattern.exec(text);
    const read = found ? parts(found.slice(1), dayFirst) : undefined;
    if (!found || !read) continue;
    const span = { start: found.index, end: found.index + found[0].length };
    const why = impossibility(read);
    if (why !== undefined) return { kind: 'impossible', why, ...span };
    return { kind: 'date', value: isoDate(read), ambiguous: read.ambiguous ?? false, ...span };
  }
  return undefined;
}

/** Whether day and month of a date could be exchanged, as far as it says itself. */
export function isAmbiguousDate(text: string): boolean {
  const alone = findDate(text);
  return alone?.kind === 'date' && alone.ambiguous;
}

function dayAndMonth(
  [first, second, year]: readonly [number, number, number],
  separator: string,
  dayFirst: boolean | undefined,
): Parts {
  const slash = separator === '/';
  // 12/13/2000 can only be month first; with points that order is not in use.
  const onlyMonthFirst = slash && second > 12 && first <= 12;
  if (onlyMonthFirst || (dayFirst === false && separator !== '.' && first <= 12)) {
    return { year, month: first, day: second };
  }
  const exchangeable = slash && first <= 12 && second <= 12 && first !== second;
  return { year, month: second, day: first, ambiguous: exchangeable && dayFirst === undefined };
}

/**
 * The number of a month, 1 to 12, from its name or abbreviation in English, French, Spanish, Russian
 * or Kazakh. Endings do not matter: `декабря`, `сәуірдегі`.
 */
function monthNumber(name: string): number | undefined {
  const lower = name.normalize('NFC').toLowerCase();
  const at = monthBeginnings.findIndex((names) => names.some((start) => lower.startsWith(start)));
  return at < 0 ? undefined : at + 1;
}

function named(year?: string, name?: string, day?: string): Parts | undefined {
  const month = monthNumber(name ?? '');
  if (month === undefined) return undefined;
  return { year: Number(year), month, day: day === undefined ? undefined : Number(day) };
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

/** In the precision that there is. */
function isoDate({ year, month, day }: Parts): string {
  return [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])),
  ].join('-');
}

const numeric = /(?<!\d)(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*\d{2,4}(?!\d)/u;

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
  const found = numeric.exec(cell);
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[2])];
  return first > 12 === second > 12 ? undefined : first > 12;
}
