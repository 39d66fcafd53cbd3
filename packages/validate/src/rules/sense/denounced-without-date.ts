import { defineRule } from '../rule.js';
import { hasOtherStatus } from './status-against-dates.js';

export const denouncedWithoutDate = defineRule({
  code: 'sense.denounced-without-date',
  severity: 'warning',
  title: 'A denunciation has no date',
  why: 'The status is denounced and the table has a column for the date of denunciation, but the cell is empty. Not reported for tables without such a column.',
  bad: 'country,instrument,status,denounced\nFRA,C087,denounced,\n',
  good: 'country,instrument,status,denounced\nFRA,C087,denounced,2010-01-01\n',
  needs: ['status'],
  unless: ['sense.before-adoption', 'sense.date-order', 'sense.future-date'],
  check: (row, { hasDenunciations }) => {
    const { status, denounced } = row.values;
    if (status !== 'denounced' || denounced !== undefined || !hasDenunciations) return undefined;
    if (hasOtherStatus(row) || row.isReported('denounced')) return undefined;
    return { field: 'denounced', facts: undefined, place: row.place('status') ?? null };
  },
  say: () => ({
    message: 'The status is denounced, but the date of the denunciation is missing.',
    hint: 'Add the date, or correct the status.',
  }),
  cause: () => 'date',
});
