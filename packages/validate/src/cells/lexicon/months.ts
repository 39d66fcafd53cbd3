/** Months by the letters with which their names begin, long enough to tell them apart. */
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'ene', 'янв', 'қаңтар'],
  ['feb', 'fév', 'fev', 'фев', 'ақпан'],
  ['mar', 'мар', 'наурыз'],
  ['apr', 'avr', 'abr', 'апр', 'сәуір'],
  ['may', 'mai', 'мая', 'май', 'мамыр'],
  ['jun', 'juin', 'июн', 'маусым'],
  ['jul', 'juil', 'июл', 'шілде'],
  ['aug', 'aoû', 'aou', 'ago', 'авг', 'тамыз'],
  ['sep', 'сен', 'қыркүйек'],
  ['oct', 'окт', 'қазан'],
  ['nov', 'ноя', 'қараша'],
  ['dec', 'déc', 'dic', 'дек', 'желтоқсан'],
];

/**
 * The number of a month from its name or abbreviation in English, French, Spanish, Russian or
 * Kazakh. Endings do not matter: `декабря`, `сәуірдегі`.
 *
 * @returns 1 to 12, or undefined.
 */
export function monthNumber(name: string): number | undefined {
  const lower = name.normalize('NFC').toLowerCase();
  const at = beginnings.findIndex((names) => names.some((start) => lower.startsWith(start)));
  return at < 0 ? undefined : at + 1;
}
