import type { Language } from '../routes/language.js';

/** A number as it is written in a language. */
export function inDigits(n: number, lang: Language): string {
  return new Intl.NumberFormat(lang).format(n);
}

/** A size in the largest unit in which it is at least 1. A kilobyte is 1,000 bytes. */
export function sizeInWords(bytes: number, lang: Language, units: readonly string[]): string {
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const format = new Intl.NumberFormat(lang, { maximumFractionDigits: power === 0 ? 0 : 1 });
  return `${format.format(bytes / 1000 ** power)} ${units[power]}`;
}
