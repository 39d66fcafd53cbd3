import type { Language } from '../routes/language.js';
import type { Count } from '../words/checker.js';

/** Chromium knows Kazakh, but not its numbers, which are written as in Russian. */
function formatOf(lang: Language, options?: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(lang === 'kk' ? 'ru' : lang, options);
}

/** A number as it is written in a language. */
export function inDigits(n: number, lang: Language): string {
  return formatOf(lang).format(n);
}

/** A number for sentences that need its value for the form of a noun. */
export function countOf(n: number, lang: Language): Count {
  return { n, shown: inDigits(n, lang) };
}

/** A size in the largest unit in which it is at least 1. A kilobyte is 1,000 bytes. */
export function sizeInWords(bytes: number, lang: Language, units: readonly string[]): string {
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const format = formatOf(lang, { maximumFractionDigits: power === 0 ? 0 : 1 });
  return `${format.format(bytes / 1000 ** power)} ${units[power]}`;
}
