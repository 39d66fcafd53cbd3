import type { DateField } from '../../cells/fields.js';
import { fieldNames } from '../english.js';
import { defineRule } from '../rule.js';
import { dateBeforeAdoption } from './before-adoption.js';
import { areInOrder } from './exchanged-dates.js';

export interface OrderFacts {
  /** This date should be later, but is not. */
  readonly later: { readonly field: DateField; readonly date: string };
  readonly earlier: { readonly field: DateField; readonly date: string };
  /** The instrument, if its own entry into force is the later date. */
  readonly own: string | undefined;
}

const inOrder: readonly (readonly [DateField, DateField])[] = [
  ['lawDate', 'registered'],
  ['registered', 'inForce'],
  ['lawDate', 'inForce'],
  ['registered', 'denounced'],
  ['inForce', 'denounced'],
];

export const dateOrder = defineRule({
  code: 'sense.date-order',
  severity: 'error',
  title: 'Dates are in the wrong order',
  why: 'The national law comes first, then the registration with the ILO, then the entry into force, then a denunciation. Partial dates are reported only if no days in their periods are in order. Dates that are certainly exchanged are reported by sense.exchanged-dates.',
  bad: 'country,instrument,registered,in force\nFRA,C087,1953-12-13,1951-06-28\n',
  good: 'country,instrument,registered,in force\nFRA,C087,1951-06-28,1952-06-28\n',
  unless: ['sense.exchanged-dates'],
  check: (row) => {
    // The common case first, because this runs on every row.
    if (areInOrder(row)) return undefined;
    const { from, to } = row;
    for (const [first, second] of inOrder) {
      if (from[first] <= to[second]) continue;
      // A date before the adoption has a finding of its own.
      const reported = dateBeforeAdoption(row);
      if (reported === first || reported === second) continue;
      const { instrument, values } = row;
      const date = values[second] ?? '';
      const isOwn = second === 'inForce' && date === instrument?.inForce;
      const facts: OrderFacts = {
        later: { field: second, date },
        earlier: { field: first, date: values[first] ?? '' },
        own: isOwn ? instrument?.code : undefined,
      };
      return { field: second, facts };
    }
    return undefined;
  },
  say: ({ later, earlier, own }: OrderFacts) => ({
    message: `The ${fieldNames[later.field]}, ${later.date}, is before the ${fieldNames[earlier.field]}, ${earlier.date}.`,
    hint:
      own === undefined
        ? 'Check both dates, and whether the columns are exchanged.'
        : `${later.date} is when ${own} itself entered into force; for the State it was later.`,
  }),
});
