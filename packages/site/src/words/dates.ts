import type { Language } from '../routes/language.js';
import { wordsIn } from './index.js';

/**
 * A date in words, as precise as it is known: `13 December 2000`, `December 2000`, `2000`; or the word
 * for unknown.
 */
export function dateInWords(date: string, lang: Language): string {
  if (date === 'unknown') return wordsIn(lang).unknown;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const precision = precisionOf(date);
  // A year alone is a number in every language; formats of Intl add words to it in Kazakh and Russian.
  if (precision === 'year') return date;
  return formatOf(lang, precision === 'day').format(Date.UTC(year, month - 1, day));
}

/** The first and the last day of what took several: `22–23 April 2025`. */
export function rangeInWords(from: string, until: string, lang: Language): string {
  if (precisionOf(from) !== 'day' || precisionOf(until) !== 'day') {
    return `${dateInWords(from, lang)} – ${dateInWords(until, lang)}`;
  }
  return formatOf(lang, true).formatRange(Date.parse(from), Date.parse(until));
}

function formatOf(lang: Language, withDay: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(withDay ? { day: 'numeric' } : {}),
  });
}

export function precisionOf(date: string): 'day' | 'month' | 'year' | 'unknown' {
  if (date === 'unknown') return 'unknown';
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}
