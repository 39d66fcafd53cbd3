import type { DateField } from '../../cells/fields.js';
import { fieldNames } from '../english.js';
import { defineRule } from '../rule.js';
import { dateBeforeAdoption } from './before-adoption.js';

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
  why: 'The national law comes first, then the registration with the ILO, then the entry into force, then a denunciation. Partial dates are only reported if no days in their periods are in order.',
  bad: 'instrument,registered,in force\nC087,2001-12-13,2000-12-13\n',
  good: 'instrument,registered,in force\nC087,2000-12-13,2001-12-13\n',
  check: (row) => {
    const { from, to } = row;
    // The common case first, because this runs on every row.
    const isInOrder =
      from.lawDate <= to.registered &&
      from.lawDate <= to.inForce &&
      from.registered <= to.inForce &&
      from.registered <= to.denounced &&
      from.inForce <= to.denounced;
    if (isInOrder) return undefined;
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
