import { earliest, latest } from '@ilo-kz/data/dates';
import { type DateField, dateFields } from '../map/fields.js';
import { isPartialDate } from '../map/partial-date.js';
import type { Row } from '../map/row.js';
import { against, gravity, knownDiscrepancy, notes } from '../reference/evidence.js';
import type { ReferenceInstrument } from '../reference/reference-data.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import type { Draft } from './draft.js';

/** Checks the values of one row together. */
export function senseOfRow(row: Row, reference: ReferenceIndex): readonly Draft[] {
  const code = row.values.instrument ?? '';
  const instrument = reference.instruments.get(code);
  const days = daysOf(row);
  const order = dateOrder(row, days);
  const before = instrument && beforeAdoption(row, days, instrument);
  return [
    ...(instrument ? adoptionYear(row, instrument, reference) : []),
    ...(order ? [order] : []),
    ...(before ? [before] : []),
  ];
}

function adoptionYear(
  { statedYear }: Row,
  { code, adopted, evidence }: ReferenceInstrument,
  reference: ReferenceIndex,
): readonly Draft[] {
  const year = adopted.slice(0, 4);
  if (!statedYear || String(statedYear.value) === year) return [];
  const ours = { ours: adopted, evidence: evidence.adopted };
  const stated = String(statedYear.value);
  const pieces = against(ours, stated);
  const why = knownDiscrepancy(ours, stated);
  return [
    {
      code: 'sense.adoption-year',
      severity: gravity(pieces),
      say: ({ sense, reference }) => ({
        ...sense.adoptionYear({ code, year, stated, why: why && reference.why(why) }),
        expected: adopted,
      }),
      field: 'instrument',
      ...statedYear.place,
      suggestion: year,
      evidence: notes(pieces, adopted, reference),
    },
  ];
}

const inOrder: readonly (readonly [DateField, DateField])[] = [
  ['lawDate', 'registered'],
  ['registered', 'inForce'],
  ['lawDate', 'inForce'],
  ['registered', 'denounced'],
  ['inForce', 'denounced'],
];

/** The first and the last day that a date may mean. */
interface Days {
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

function daysOf({ values }: Row): ReadonlyMap<DateField, Days> {
  const days = new Map<DateField, Days>();
  for (const field of dateFields) {
    const date = values[field];
    if (!isPartialDate(date)) continue;
    const exact = date.length === 10;
    const [from, to] = exact ? [date, date] : [earliest(date), latest(date)];
    days.set(field, { date, from, to });
  }
  return days;
}

function dateOrder({ places }: Row, days: ReadonlyMap<DateField, Days>): Draft | undefined {
  for (const [first, second] of inOrder) {
    const [one, other] = [days.get(first), days.get(second)];
    if (!one || !other || one.from <= other.to) continue;
    return {
      code: 'sense.date-order',
      say: ({ sense }) =>
        sense.dateOrder({
          later: { field: second, date: other.date },
          earlier: { field: first, date: one.date },
        }),
      field: second,
      ...places[second],
    };
  }
  return undefined;
}

function beforeAdoption(
  { places }: Row,
  days: ReadonlyMap<DateField, Days>,
  { code, adopted }: ReferenceInstrument,
): Draft | undefined {
  for (const field of ['lawDate', 'registered', 'inForce'] as const) {
    const stated = days.get(field);
    if (!stated || stated.to >= adopted) continue;
    return {
      code: 'sense.before-adoption',
      say: ({ sense }) => sense.beforeAdoption({ field, date: stated.date, code, adopted }),
      field,
      ...places[field],
    };
  }
  return undefined;
}
