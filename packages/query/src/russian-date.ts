/** What the sentence needs of a date: since it, up to it, or on it. */
export type RussianCase = 'from' | 'to' | 'in';

/** A date in a Russian sentence. A bare year has its noun: `с 2000 года`, `по 2000 год`. */
export function russianDate(date: string, form: RussianCase): string {
  if (date.length !== 4) return date;
  switch (form) {
    case 'from':
      return `${date} года`;
    case 'to':
      return `${date} год`;
    case 'in':
      return `в ${date} году`;
    default:
      return form satisfies never;
  }
}
