import type { DateField, Field } from '../cells/fields.js';
import { isPartialDate } from '../cells/partial-date.js';
import type { Row } from '../cells/row.js';
import { against, gravity, knownDiscrepancy, notes } from '../reference/evidence.js';
import type { ReferenceInstrument } from '../reference/reference-data.js';
import type { KnownRatification, ReferenceIndex } from '../reference/reference-index.js';
import { bindingFault } from './binding-delay.js';
import { type DaysOfRow, daysOf } from './days.js';
import type { Draft } from './draft.js';
import { futureDate } from './future-date.js';
import { beforeMembership } from './membership.js';
import { type StatusContext, statusFault } from './status-rules.js';
import { titleOfAnother } from './title-of-another.js';

export interface SenseContext extends StatusContext {
  readonly reference: ReferenceIndex;
  /** The State of rows that name none. */
  readonly country: string;
  /** Our record of the same ratification, where the row is compared with it. */
  readonly known: KnownRatification | undefined;
}

/** Checks the values of one row together. A fault that follows from another is not told. */
export function senseOfRow(row: Row, context: SenseContext): readonly Draft[] {
  const { reference, known, asOf } = context;
  const instrument = reference.instruments.get(row.values.instrument ?? '');
  const days = daysOf(row);
  const before = instrument && beforeAdoption(row, days, instrument);
  const order = dateOrder(row, days, instrument, before?.field);
  const ordered = !before && !order;
  const delay =
    instrument && ordered && !hasBothDates(known) ? bindingFault(row, days, instrument) : undefined;
  const told = !ordered || hasBothDates(known) || row.settled.has('country');
  const member = told ? undefined : membershipFault(row, days, context);
  const title = titleOfAnother(row, reference);
  const future = futureDate(row, days, asOf);
  const otherStatus = known && known.ratification.status !== row.values.status;
  const status = otherStatus || future || !ordered ? undefined : statusFault(row, days, context);
  return [
    // The year of another title is no other fault.
    ...(instrument && !title ? adoptionYear(row, instrument, reference) : []),
    ...[title, order, before, delay, member, future, status].filter((draft) => draft !== undefined),
  ];
}

/** Our record says what both dates are: the comparison with it has the word. */
function hasBothDates(known: KnownRatification | undefined): boolean {
  const { registered, inForce } = known?.ratification ?? {};
  return isPartialDate(registered) && isPartialDate(inForce);
}

function membershipFault(row: Row, days: DaysOfRow, { reference, country }: SenseContext) {
  return beforeMembership(row, days, row.values.country ?? country, reference);
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

/** `told`: a date of which another fault speaks. */
function dateOrder(
  { places }: Row,
  days: DaysOfRow,
  instrument: ReferenceInstrument | undefined,
  told: Field | undefined,
): Draft | undefined {
  for (const [first, second] of inOrder) {
    if (first === told || second === told) continue;
    const [one, other] = [days.get(first), days.get(second)];
    if (!one || !other || one.from <= other.to) continue;
    return {
      code: 'sense.date-order',
      say: ({ sense }) =>
        sense.dateOrder({
          later: { field: second, date: other.date },
          earlier: { field: first, date: one.date },
          own:
            second === 'inForce' && other.date === instrument?.inForce
              ? instrument.code
              : undefined,
        }),
      field: second,
      ...places[second],
    };
  }
  return undefined;
}

function beforeAdoption(
  { places }: Row,
  days: DaysOfRow,
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
