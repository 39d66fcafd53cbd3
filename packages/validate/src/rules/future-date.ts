import { plusMonths } from '@ilo-kz/data/dates';
import type { DateField } from '../cells/fields.js';
import type { Row } from '../cells/row.js';
import type { DaysOfRow } from './days.js';
import type { Draft } from './draft.js';

/**
 * How many months each date may lie ahead: what is registered binds, and what is denounced ends,
 * only later.
 */
const ahead: readonly (readonly [DateField, number])[] = [
  ['lawDate', 0],
  ['registered', 0],
  ['inForce', 12],
  ['denounced', 12],
];

/** The first date of a row that is still to come. */
export function futureDate(
  { places }: Row,
  days: DaysOfRow,
  asOf: string | undefined,
): Draft | undefined {
  if (asOf === undefined) return undefined;
  for (const [field, months] of ahead) {
    const stated = days.get(field);
    if (!stated || stated.from <= plusMonths(asOf, months)) continue;
    return {
      code: 'sense.future-date',
      say: ({ sense }) => sense.futureDate({ field, date: stated.date, asOf, months }),
      field,
      ...places[field],
    };
  }
  return undefined;
}
