import type { Category, InstrumentCode, PartialDate } from '@ilo-kz/data';
import { categories } from '@ilo-kz/data/categories';
import { earliest, latest } from '@ilo-kz/data/dates';

/**
 * The classes that an instrument may have had on a date: one, or several where the date is
 * partial and the class changed within it.
 *
 * @param on A checked date.
 */
export function categoriesOn(code: InstrumentCode, on: PartialDate): readonly Category[] {
  const spans = categories[code];
  return spans
    .filter(([, from], index) => {
      const begun = from === undefined || earliest(from) <= latest(on);
      const next = spans[index + 1]?.[1];
      const ended = next !== undefined && latest(next) <= earliest(on);
      return begun && !ended;
    })
    .map(([value]) => value);
}
