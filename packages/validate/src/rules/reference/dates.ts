import type { DateField } from '../../cells/fields.js';
import { isPartialDate, mayBeTheSame } from '../../reference/partial-date.js';
import type { ReferenceEvidence } from '../../reference/reference-data.js';
import { shiftOf } from '../cause-keys.js';
import { fieldNames } from '../english.js';
import type { Found, Row, TableContext } from '../row.js';
import { defineRule, type Message } from '../rule.js';
import { isExchanged } from '../sense/exchanged-dates.js';
import { type DifferenceFacts, difference } from './difference.js';
import { isDateOfTitled } from './titled.js';

type TreatyDate = 'registered' | 'inForce';

export interface DateFacts extends DifferenceFacts {
  readonly field: DateField;
  /** The State that the row is about: it may be assumed. */
  readonly state: string;
  /** The row has the date of the national law instead. */
  readonly isDateOfLaw: boolean;
}

export const otherRegistration = defineRule({
  code: 'reference.registered',
  severity: 'error',
  title: 'Our record has a different date of registration',
  why: 'The date of registration with the ILO differs from ours. The severity depends on the evidence that contradicts it: error if it is official, warning if it is secondary or computed, info if no document was seen. A document with only a year contradicts another year, not another day. A date that is only more or less precise than ours does not differ.',
  bad: 'instrument,registered\nC087,1999-12-30\n',
  good: 'instrument,registered\nC087,2000\n',
  needs: ['registered'],
  check: (row, context) => otherDate(row, 'registered', context),
  say: sayDate,
  cause: causeOfDate,
  sayCause: sayCauseOfDate,
});

export const otherEntryIntoForce = defineRule({
  code: 'reference.in-force',
  severity: 'error',
  title: 'Our record has a different date of entry into force',
  why: 'The date of entry into force for the State differs from ours. The severity depends on our evidence, as with reference.registered.',
  bad: 'instrument,in force\nC087,1999-12-30\n',
  good: 'instrument,in force\nC087,2001-12-13\n',
  needs: ['inForce'],
  check: (row, context) => otherDate(row, 'inForce', context),
  say: sayDate,
  cause: causeOfDate,
  sayCause: sayCauseOfDate,
});

function sayDate({ field, code, state, theirs, ours, isDateOfLaw }: DateFacts): Message {
  const message = `The ${fieldNames[field]} of ${code} is ${theirs} here; our record of ${state} has ${ours}.`;
  const hint = `${theirs} is the date of the national law; the ${fieldNames[field]} came later.`;
  return isDateOfLaw ? { message, hint } : { message };
}

function causeOfDate({ theirs, ours, isDateOfLaw }: DateFacts): string | undefined {
  return isDateOfLaw ? 'law' : shiftOf(theirs, ours);
}

function sayCauseOfDate({ field, code, theirs, ours, isDateOfLaw }: DateFacts): Message {
  const name = fieldNames[field];
  const example = `${code} has ${theirs} here and ${ours} in our record`;
  if (isDateOfLaw) {
    return {
      message: `The dates of the ${name} are those of the national laws: ${example}.`,
      hint: `The ${name} is later.`,
    };
  }
  return shiftOf(theirs, ours) === 'exchanged'
    ? {
        message: `Day and month of the ${name} are exchanged: ${example}.`,
        hint: 'Check the date settings of the program that wrote the file.',
      }
    : {
        message: `The ${name} is a day ${theirs < ours ? 'before' : 'after'} that in our records: ${example}.`,
        hint: 'A time zone often moves dates by a day.',
      };
}

function otherDate(
  row: Row,
  field: TreatyDate,
  context: TableContext,
): Found<DateFacts> | undefined {
  const theirs = row.values[field];
  if (theirs === undefined || row.promised === field) return undefined;
  const record = recordedDate(row, field, context);
  if (record === undefined || record.ours === theirs) return undefined;
  const { ours, evidence } = record;
  if (!isPartialDate(theirs) || !isPartialDate(ours) || mayBeTheSame(theirs, ours)) {
    return undefined;
  }
  if (isExchanged(row, field)) return undefined;
  if (isDateOfTitled(row, context, (titled) => titled[field], theirs)) return undefined;
  const isDateOfLaw = theirs === row.ours?.law?.date;
  const { code, state = '' } = row;
  const facts: DateFacts = { field, code, state, theirs, ours, isDateOfLaw };
  return difference(row, { field, ours, evidence, said: theirs, facts }, context);
}

interface Recorded {
  readonly ours: string;
  readonly evidence: readonly ReferenceEvidence[] | undefined;
}

/** Our date for the ratification of the row, by any State. */
function recordedDate(
  { ours, other, state }: Row,
  field: TreatyDate,
  { reference }: TableContext,
): Recorded | undefined {
  if (ours) {
    const { ratification } = ours;
    return { ours: ratification[field], evidence: ratification.evidence[field] };
  }
  if (other?.kind !== 'ratified') return undefined;
  const date = other.record[field];
  if (date === undefined) return undefined;
  const ofState = reference.countries.get(state ?? '')?.evidence?.ratifications;
  return { ours: date, evidence: other.record.evidence ?? ofState };
}

export const lawDateMisplaced = defineRule({
  code: 'reference.law-date-misplaced',
  severity: 'warning',
  title: 'The date of the law is in a column for another date',
  why: 'According to its name, the column gives the entry into force or the registration, but it contains the date of the national law (see map.law-in-date-column). The finding gives the date of our record with its evidence.',
  bad: 'instrument,entry into force\nC087,Law No. 29-II of 30 December 1999\n',
  good: 'instrument,entry into force\nC087,2001-12-13\n',
  needs: ['lawDate'],
  check: (row, context) => {
    const { promised: field, ours: known } = row;
    if (!known || (field !== 'registered' && field !== 'inForce')) return undefined;
    const ours = known.ratification[field];
    const theirs = row.values.lawDate;
    if (ours === 'unknown' || !isPartialDate(theirs)) return undefined;
    const evidence = known.ratification.evidence[field];
    const facts: MisplacedFacts = { field, code: row.code, theirs, ours };
    const found = difference(
      row,
      { field, ours, evidence, said: '', stated: theirs, facts },
      context,
    );
    // The column already has a finding of its own, so this one is less severe.
    return found.severity === 'error' ? { ...found, severity: 'warning' } : found;
  },
  say: ({ field, code, theirs, ours }: MisplacedFacts) => ({
    message: `${theirs} is the date of the law; the ${fieldNames[field]} of ${code} is ${ours}.`,
  }),
});

export interface MisplacedFacts {
  readonly field: TreatyDate;
  readonly code: string;
  readonly theirs: string;
  readonly ours: string;
}
