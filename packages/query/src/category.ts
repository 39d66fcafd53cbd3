import type { Category, PartialDate } from '@ilo-kz/data';
import { firstDay, lastDay } from './checked-date.js';
import { quoted } from './did-you-mean.js';
import type { Register } from './register.js';

/**
 * The classes that an instrument can have had on a date: one, or several if the date is partial and
 * the class changed within its period.
 */
export function categoriesOn(
  { categories }: Pick<Register, 'categories'>,
  code: string,
  on: PartialDate,
): readonly Category[] {
  const spans = categories[code] ?? [];
  return spans
    .filter(([, from], index) => {
      const hasBegun = from === undefined || firstDay(from) <= lastDay(on);
      const next = spans[index + 1]?.[1];
      const hasEnded = next !== undefined && lastDay(next) <= firstDay(on);
      return hasBegun && !hasEnded;
    })
    .map(([value]) => value);
}

export const classes: readonly Category[] = ['fundamental', 'governance', 'technical'];

/**
 * Checks a class that is an argument.
 *
 * @throws RangeError for any other text; the message lists the classes.
 */
export function checkedCategory(category: Category): Category {
  if (classes.includes(category)) return category;
  throw new RangeError(`${quoted(category)} is not a class: write ${classes.join(', ')}.`);
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
