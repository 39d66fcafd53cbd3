/** What the sentence needs of a date: since it, up to it, of it, on it. */
export type KazakhCase = 'from' | 'to' | 'of' | 'on';

const words: Readonly<Record<'day' | 'month' | 'year', Readonly<Record<KazakhCase, string>>>> = {
  day: { from: 'күнінен', to: 'күніне', of: 'күнгі', on: 'күні' },
  month: { from: 'айынан', to: 'айына', of: 'айындағы', on: 'айында' },
  year: { from: 'жылдан', to: 'жылға', of: 'жылғы', on: 'жылы' },
};

/**
 * A date in a Kazakh sentence: the ending is on the word day, month or year, because digits take none
 * that would be right for every date. `2000-12-13 күнінен`, `2000 жылдан`.
 */
export function kazakhDate(date: string, form: KazakhCase): string {
  const precision = date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
  return `${date} ${words[precision][form]}`;
}
