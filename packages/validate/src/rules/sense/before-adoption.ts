import type { DateField } from '../../cells/fields.js';
import { fieldNames } from '../english.js';
import { isDateOfTitled } from '../reference/titled.js';
import type { Row } from '../row.js';
import { defineRule } from '../rule.js';

export interface BeforeAdoptionFacts {
  readonly field: DateField;
  readonly date: string;
  readonly code: string;
  readonly adopted: string;
}

/** The first date of a row that is before the adoption of its instrument. */
export function dateBeforeAdoption({ instrument, to }: Row): DateField | undefined {
  if (instrument === undefined) return undefined;
  const { adoptedFrom } = instrument;
  if (to.lawDate < adoptedFrom) return 'lawDate';
  if (to.registered < adoptedFrom) return 'registered';
  return to.inForce < adoptedFrom ? 'inForce' : undefined;
}

export const beforeAdoption = defineRule({
  code: 'sense.before-adoption',
  severity: 'error',
  title: 'A date is before the adoption of the instrument',
  why: 'An instrument cannot be ratified before the Conference has adopted it.',
  bad: 'instrument,registered\nC087,1938-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  check: (row, context) => {
    const field = dateBeforeAdoption(row);
    if (field === undefined || row.instrument === undefined) return undefined;
    const { code, adopted } = row.instrument;
    const date = row.values[field] ?? '';
    if (field === 'registered' && isDateOfTitled(row, context, (one) => one.registered, date)) {
      return undefined;
    }
    const facts: BeforeAdoptionFacts = { field, date, code, adopted };
    return { field, facts };
  },
  say: ({ field, date, code, adopted }: BeforeAdoptionFacts) => ({
    message: `The ${fieldNames[field]}, ${date}, is before the adoption of ${code} on ${adopted}.`,
    hint: 'Check the date and the number of the instrument.',
  }),
});
