import type { DateField } from '../cells/fields.js';
import type { Row } from '../cells/row.js';
import type { DaysOfRow } from './days.js';
import type { Draft } from './draft.js';

export interface StatusContext {
  /** The day after which everything lies in the future. */
  readonly asOf: string | undefined;
  /** The table has a column for denunciations. */
  readonly denunciations: boolean;
}

/** A status that the dates of its row contradict, or that lacks the date that it needs. */
export function statusFault(row: Row, days: DaysOfRow, context: StatusContext): Draft | undefined {
  const { values, places, settled } = row;
  const { status } = values;
  if (status === undefined) return undefined;
  if (status === 'denounced' && context.denunciations) {
    if (values.denounced !== undefined || settled.has('denounced')) return undefined;
    return {
      code: 'sense.denounced-without-date',
      say: ({ sense }) => sense.denouncedWithoutDate,
      field: 'denounced',
      ...places.status,
    };
  }
  const field = contrary(status, days, context.asOf);
  const date = field && days.get(field)?.date;
  if (field === undefined || date === undefined) return undefined;
  return {
    code: 'sense.status-against-dates',
    say: ({ sense }) => sense.statusAgainstDates({ status, field, date }),
    field: 'status',
    ...places.status,
  };
}

/** The date that a status does not fit. */
function contrary(
  status: string,
  days: DaysOfRow,
  asOf: string | undefined,
): DateField | undefined {
  const future = (field: DateField): boolean =>
    asOf !== undefined && (days.get(field)?.from ?? '') > asOf;
  const past = (field: DateField): boolean =>
    asOf !== undefined && (days.get(field)?.to ?? '9999') <= asOf;
  switch (status) {
    case 'in-force':
      if (days.has('denounced') && !future('denounced')) return 'denounced';
      return future('inForce') ? 'inForce' : undefined;
    case 'registered':
      if (days.has('denounced')) return 'denounced';
      return past('inForce') ? 'inForce' : undefined;
    case 'ratified-in-law':
      return days.has('registered') ? 'registered' : undefined;
    default:
      return undefined;
  }
}
