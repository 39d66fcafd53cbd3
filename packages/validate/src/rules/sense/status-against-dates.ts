import { dayNumber } from '../../cells/day-number.js';
import type { DateField } from '../../cells/fields.js';
import { fieldNames } from '../english.js';
import type { Row, TableContext } from '../row.js';
import { defineRule } from '../rule.js';

export interface StatusFacts {
  readonly status: string;
  readonly field: DateField;
  readonly date: string;
}

/** Our record has another status: the comparison with it reports that. */
export function hasOtherStatus({ ours, values }: Row): boolean {
  return ours !== undefined && ours.ratification.status !== values.status;
}

export const statusAgainstDates = defineRule({
  code: 'sense.status-against-dates',
  severity: 'warning',
  title: 'The status does not fit the dates',
  why: 'A ratification is ratified-in-law until it is registered, registered until it is in force, and in-force until it is denounced. Whether a date has come is told only where the day of the check is known (the option asOf).',
  bad: 'country,instrument,status,denounced\nFRA,C087,in-force,2010-01-01\n',
  good: 'country,instrument,status,denounced\nFRA,C087,denounced,2010-01-01\n',
  needs: ['status'],
  unless: ['sense.before-adoption', 'sense.date-order', 'sense.future-date'],
  check: (row, context) => {
    const { status } = row.values;
    if (status === undefined || hasOtherStatus(row)) return undefined;
    const field = contradictingDate(row, status, context);
    if (field === undefined) return undefined;
    const facts: StatusFacts = { status, field, date: row.values[field] ?? '' };
    return { field: 'status', facts };
  },
  say: ({ status, field, date }: StatusFacts) => ({
    message: `The status ${status} does not fit the ${fieldNames[field]}, ${date}.`,
    hint: meanings[status] ?? 'Check both.',
  }),
});

/** What each status means. */
const meanings: Readonly<Record<string, string>> = {
  'ratified-in-law': 'ratified-in-law means: ratified by a law, not yet registered with the ILO.',
  registered: 'registered means: registered with the ILO, not yet in force.',
  'in-force': 'in-force means: in force, and not denounced.',
};

/** The date that a status does not fit. */
function contradictingDate(
  { from, to }: Row,
  status: string,
  { asOf }: TableContext,
): DateField | undefined {
  const has = (field: DateField): boolean => from[field] !== 0;
  const isFuture = (field: DateField): boolean =>
    asOf !== undefined && from[field] > dayNumber(asOf, '-01-01');
  const isPast = (field: DateField): boolean =>
    asOf !== undefined && to[field] <= dayNumber(asOf, '-12-31');
  switch (status) {
    case 'in-force':
      if (has('denounced') && !isFuture('denounced')) return 'denounced';
      return isFuture('inForce') ? 'inForce' : undefined;
    case 'registered':
      if (has('denounced')) return 'denounced';
      return isPast('inForce') ? 'inForce' : undefined;
    case 'ratified-in-law':
      return has('registered') ? 'registered' : undefined;
    default:
      return undefined;
  }
}
