import { plusMonths } from '@ilo-kz/data/dates';
import type { DateField } from '../../cells/fields.js';
import { dayNumber } from '../../reference/partial-date.js';
import { fieldNames } from '../english.js';
import { defineRule } from '../rule.js';

export interface FutureFacts {
  readonly field: DateField;
  readonly date: string;
  /** The day of the check. */
  readonly asOf: string;
  /** The number of months by which the date may be in the future. */
  readonly months: number;
}

/**
 * The number of months by which each date may be in the future: ratifications and denunciations take
 * effect after their registration.
 */
const monthsAhead: readonly (readonly [DateField, number])[] = [
  ['lawDate', 0],
  ['registered', 0],
  ['inForce', 12],
  ['denounced', 12],
];

export const futureDate = defineRule({
  code: 'sense.future-date',
  severity: 'error',
  title: 'A date is in the future',
  why: 'A law or a registration cannot be later than the day of the check (the option asOf; on the command line, the current day). An entry into force and a denunciation may be up to twelve months later. Not reported without asOf.',
  bad: { text: 'country,instrument,registered\nFRA,C087,2051-06-28\n', asOf: '2026-11-22' },
  good: { text: 'country,instrument,registered\nFRA,C087,1951-06-28\n', asOf: '2026-11-22' },
  create: ({ asOf }) => {
    if (asOf === undefined) return () => undefined;
    const today = dayNumber(asOf, '-01-01');
    return (row) => {
      const { from } = row;
      // The common case first, because this runs on every row.
      const isPast =
        from.lawDate <= today &&
        from.registered <= today &&
        from.inForce <= today &&
        from.denounced <= today;
      if (isPast) return undefined;
      for (const [field, months] of monthsAhead) {
        if (from[field] <= dayNumber(plusMonths(asOf, months), '-01-01')) continue;
        const facts: FutureFacts = { field, date: row.values[field] ?? '', asOf, months };
        return { field, facts };
      }
      return undefined;
    };
  },
  say: ({ field, date, asOf, months }: FutureFacts) => ({
    message: `The ${fieldNames[field]}, ${date}, is ${months === 0 ? '' : `more than ${months} months `}after ${asOf}, the day of this check.`,
    hint: 'Check the year.',
  }),
});
