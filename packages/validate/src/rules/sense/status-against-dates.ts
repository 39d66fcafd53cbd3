import type { DateField } from '../../cells/fields.js';
import { notRatified } from '../../cells/statuses.js';
import { dayNumber } from '../../reference/partial-date.js';
import { fieldNames } from '../english.js';
import type { Row } from '../row.js';
import { defineRule } from '../rule.js';

export interface StatusFacts {
  readonly status: string;
  readonly field: DateField;
  readonly date: string;
}

/** Our record has another status, which reference.status reports. */
export function hasOtherStatus({ ours, values }: Row): boolean {
  const { status } = values;
  return ours !== undefined && status !== notRatified && ours.ratification.status !== status;
}

export const statusAgainstDates = defineRule({
  code: 'sense.status-against-dates',
  severity: 'warning',
  title: 'The status contradicts the dates',
  why: 'A ratification is ratified-in-law until it is registered, registered until it enters into force, and in-force until it is denounced. Dates are compared with the day of the check only if it is known (the option asOf).',
  bad: 'country,instrument,status,denounced\nFRA,C087,in-force,2010-01-01\n',
  good: 'country,instrument,status,denounced\nFRA,C087,denounced,2010-01-01\n',
  needs: ['status'],
  unless: ['sense.before-adoption', 'sense.date-order', 'sense.future-date'],
  create: ({ asOf }) => {
    const today = {
      first: asOf === undefined ? Number.POSITIVE_INFINITY : dayNumber(asOf, '-01-01'),
      last: asOf === undefined ? 0 : dayNumber(asOf, '-12-31'),
    };
    return (row) => {
      const { status } = row.values;
      if (status === undefined || hasOtherStatus(row)) return undefined;
      const field = contradictingDate(row, status, today);
      if (field === undefined) return undefined;
      const facts: StatusFacts = { status, field, date: row.values[field] ?? '' };
      return { field: 'status', facts };
    };
  },
  say: ({ status, field, date }: StatusFacts) => ({
    message: `The status ${status} contradicts the ${fieldNames[field]}, ${date}.`,
    hint: meanings[status] ?? 'Check both.',
  }),
});

const meanings: Readonly<Record<string, string>> = {
  'ratified-in-law': 'ratified-in-law means: ratified by a law, not yet registered with the ILO.',
  registered: 'registered means: registered with the ILO, not yet in force.',
  'in-force': 'in-force means: in force, and not denounced.',
};

/** The first and last possible day of the check. If it is unknown, no date is in the future or in the past. */
interface Today {
  readonly first: number;
  readonly last: number;
}

/** The date that contradicts a status. */
function contradictingDate({ from, to }: Row, status: string, today: Today): DateField | undefined {
  switch (status) {
    case 'in-force':
      if (from.denounced !== 0 && from.denounced <= today.first) return 'denounced';
      return from.inForce > today.first ? 'inForce' : undefined;
    case 'registered':
      if (from.denounced !== 0) return 'denounced';
      return to.inForce <= today.last ? 'inForce' : undefined;
    case notRatified:
    case 'ratified-in-law':
      return from.registered !== 0 ? 'registered' : undefined;
    default:
      return undefined;
  }
}
