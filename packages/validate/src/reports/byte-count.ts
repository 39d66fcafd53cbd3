import type { ReportWords } from './words/words.js';

/** A number of bytes for people: `124.5 MB`. Thousands, as disks and networks are measured. */
export function byteCount(bytes: number, { bytes: words }: ReportWords): string {
  let at = 0;
  let count = bytes;
  // What would be rounded to a thousand is one of the next unit.
  while (count >= 999.5 && at < words.units.length - 1) {
    count /= 1000;
    at++;
  }
  const digits = at === 0 || count >= 99.95 ? 0 : 1;
  return `${count.toFixed(digits).replace('.', words.point)} ${words.units[at]}`;
}
