import type { Category, PartialDate } from '@ilo-kz/data';
import { firstDay, lastDay } from './days.js';
import { quoted } from './did-you-mean.js';
import type { Register } from './register.js';

/**
 * The classes that an instrument may have had on a date: one, or several where the date is
 * partial and the class changed within it.
 */
export function categoriesOn(
  { categories }: Pick<Register, 'categories'>,
  code: string,
  on: PartialDate,
): readonly Category[] {
  const spans = categories[code] ?? [];
  return spans
    .filter(([, from], index) => {
      const begun = from === undefined || firstDay(from) <= lastDay(on);
      const next = spans[index + 1]?.[1];
      const ended = next !== undefined && lastDay(next) <= firstDay(on);
      return begun && !ended;
    })
    .map(([value]) => value);
}

export const classes: readonly Category[] = ['fundamental', 'governance', 'technical'];

/**
 * A class, checked.
 *
 * @throws RangeError that lists the classes.
 */
export function checkedCategory(category: Category): Category {
  if (classes.includes(category)) return category;
  throw new RangeError(`${quoted(category)} is no class: write ${classes.join(', ')}.`);
}

/** The days on which the class of any instrument changed, in order. */
export function classificationChanges({
  categories,
}: Pick<Register, 'categories'>): readonly PartialDate[] {
  const days = Object.values(categories).flatMap((spans) =>
    spans.flatMap(([, from]) => (from === undefined ? [] : [from])),
  );
  return [...new Set(days)].sort();
}
