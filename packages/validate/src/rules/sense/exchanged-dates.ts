import { plusMonths } from '@ilo-kz/data/dates';
import type { DateField } from '../../cells/fields.js';
import { isPartialDate, mayBeTheSame } from '../../reference/partial-date.js';
import { quoted } from '../english.js';
import type { Row, TableContext } from '../row.js';
import { defineRule } from '../rule.js';

/** A date that is in the column of another. */
export interface ExchangedDate {
  /** The field of the column that it is in. */
  readonly field: DateField;
  readonly date: string;
  /** The name of that column; absent in records without columns. */
  readonly header: string | undefined;
}

export interface ExchangedFacts {
  readonly first: ExchangedDate;
  readonly second: ExchangedDate;
}

/** One year in numbers of days such as 20001213. */
const oneYear = 10_000;

type Pair = readonly [earlier: DateField, later: DateField];

const registrationAndEntry: Pair = ['registered', 'inForce'];

const pairs: readonly Pair[] = [
  registrationAndEntry,
  ['lawDate', 'registered'],
  ['lawDate', 'inForce'],
  ['registered', 'denounced'],
  ['inForce', 'denounced'],
];

export const exchangedDates = defineRule({
  code: 'sense.exchanged-dates',
  severity: 'error',
  title: 'Two columns of dates are exchanged',
  why: 'Each of the two dates is in the column of the other: in our record they are the other way round, or the entry into force would be twelve months before the registration instead of after it. Reported instead of the wrong order and the two differences from our record.',
  bad: 'instrument,registered,in force\nC087,2001-12-13,2000-12-13\n',
  good: 'instrument,registered,in force\nC087,2000-12-13,2001-12-13\n',
  check: (row, context) => {
    const [earlier, later] = exchangedIn(row) ?? [];
    if (earlier === undefined || later === undefined) return undefined;
    const facts: ExchangedFacts = {
      first: inColumn(row, earlier, context),
      second: inColumn(row, later, context),
    };
    return { field: earlier, facts };
  },
  say: ({ first, second }: ExchangedFacts) => ({
    message: `${columnOf(first)} has ${first.date} and ${columnOf(second)} has ${second.date}: the two dates are exchanged.`,
    hint: 'Exchange the names of the two columns, or the dates.',
  }),
  cause: ({ first, second }: ExchangedFacts) => `${first.field} ${second.field}`,
  sayCause: ({ first, second }: ExchangedFacts) => ({
    message: `${columnOf(first)} and ${columnOf(second)} are exchanged: the first has the later dates, such as ${first.date}, and the second the earlier ones, such as ${second.date}.`,
    hint: 'Exchange the names of the two columns.',
  }),
});

function columnOf({ header, field }: ExchangedDate): string {
  return header === undefined ? field : quoted(header);
}

function inColumn(row: Row, field: DateField, { headerOf }: TableContext): ExchangedDate {
  const cell = row.place(field)?.cell ?? -1;
  return { field, date: row.values[field] ?? '', header: headerOf(cell) };
}

/** Whether the dates of a row may be in order. Runs on every row. */
export function areInOrder({ from, to }: Row): boolean {
  return (
    from.lawDate <= to.registered &&
    from.lawDate <= to.inForce &&
    from.registered <= to.inForce &&
    from.registered <= to.denounced &&
    from.inForce <= to.denounced
  );
}

/** The two fields whose dates are exchanged for certain; undefined: none are. */
function exchangedIn(row: Row): Pair | undefined {
  if (areInOrder(row)) return undefined;
  const { from, to, ours, other } = row;
  const isOnRecord = ours !== undefined || other?.kind === 'ratified';
  for (const pair of pairs) {
    if (from[pair[0]] <= to[pair[1]]) continue;
    // Without a record only the delay can show it.
    if (isOnRecord ? areExchanged(row, pair) : isDelayReversed(row, pair)) return pair;
  }
  return undefined;
}

/** Whether the date of a field is one of two that are exchanged. */
export function isExchanged(row: Row, field: DateField): boolean {
  return exchangedIn(row)?.includes(field) === true;
}

function areExchanged(row: Row, pair: Pair): boolean {
  const [earlier, later] = pair;
  const one = agrees(row.values[earlier], recorded(row, later));
  const other = agrees(row.values[later], recorded(row, earlier));
  if (one === false || other === false) return false;
  if (one && other) return true;
  return isDelayReversed(row, pair);
}

/** Whether a date is the one on record; undefined: there is none on record. */
function agrees(date: string | undefined, record: string | undefined): boolean | undefined {
  if (!isPartialDate(record)) return undefined;
  return isPartialDate(date) && mayBeTheSame(date, record);
}

/** The date on record for the ratification of the row. */
function recorded({ ours, other }: Row, field: DateField): string | undefined {
  if (ours) {
    if (field === 'lawDate') return ours.law?.date;
    return field === 'denounced' ? undefined : ours.ratification[field];
  }
  if (other?.kind !== 'ratified' || field === 'lawDate') return undefined;
  return other.record[field];
}

/** Whether the registration is as long after the entry into force as it should be before it. */
function isDelayReversed({ from, to, values, instrument }: Row, pair: Pair): boolean {
  const months = instrument?.bindingMonths;
  if (pair !== registrationAndEntry || months === undefined) return false;
  if (from.registered !== to.registered || from.inForce !== to.inForce) return false;
  // A year needs no calculation with dates, but for the day that most years do not have.
  if (months === 12 && from.inForce % oneYear !== leapDay) {
    return from.registered === from.inForce + oneYear;
  }
  const { registered = '', inForce = '' } = values;
  return plusMonths(inForce, months) === registered;
}

const leapDay = 229;
