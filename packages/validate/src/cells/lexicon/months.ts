/** The letters with which the names of each month begin, long enough to tell the months apart. */
export const monthBeginnings: readonly (readonly string[])[] = [
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
