import { earliest, latest, plusMonths } from '@ilo-kz/data/dates';
import { isPartialDate } from '../../reference/partial-date.js';
import type { KnownRatification } from '../../reference/reference-index.js';
import { daysBetween } from '../cause-keys.js';
import type { RowInstrument } from '../row.js';
import { defineRule } from '../rule.js';

export interface DelayFacts {
  readonly code: string;
  readonly registered: string;
  readonly stated: string;
  readonly expected: string | { readonly from: string; readonly to: string };
  readonly months: number;
  /** The instrument itself entered into force after these months. */
  readonly early: boolean;
}

/** One year in numbers of days such as 20001213. */
const oneYear = 10_000;

/** Our record has both dates, so a rule about differences reports a wrong one. */
export function hasBothDates(known: KnownRatification | undefined): boolean {
  if (!known) return false;
  const { registered, inForce } = known.ratification;
  return isPartialDate(registered) && isPartialDate(inForce);
}

export const inForceDelay = defineRule({
  code: 'sense.in-force-delay',
  severity: 'warning',
  title: 'The entry into force does not follow from the registration',
  why: 'A Convention binds a State twelve months after its ratification is registered, but not before it entered into force itself; No. 185 binds after six months. Not reported for Conventions older than No. 26, for which the records do not support the rule, nor if our record has both dates and is compared. Partial dates are reported only if no days in their periods match. Only a warning, because a Convention may have another rule.',
  bad: 'country,instrument,registered,in force\nFRA,C087,1951-06-28,1953-06-28\n',
  good: 'country,instrument,registered,in force\nFRA,C087,1951-06-28,1952-06-28\n',
  needs: ['registered', 'inForce'],
  unless: ['sense.before-adoption', 'sense.exchanged-dates', 'sense.date-order'],
  check: ({ from, to, values, instrument, ours }) => {
    if (from.registered === 0 || from.inForce === 0 || instrument === undefined) return undefined;
    // The common case, exactly one year, needs no calculation with dates.
    const isPlain = from.inForce === from.registered + oneYear && from.inForce === to.inForce;
    const months = instrument.bindingMonths;
    if (months === undefined) return undefined;
    if (isPlain && months === 12 && from.inForce >= instrument.inForceTo) return undefined;
    if (hasBothDates(ours)) return undefined;
    const { registered = '', inForce = '' } = values;
    const facts = delayFacts({ registered, stated: inForce, months }, instrument);
    if (!facts) return undefined;
    const { expected } = facts;
    return {
      field: 'inForce',
      facts,
      ...(typeof expected === 'string' && { suggestion: expected }),
    };
  },
  say: ({ code, registered, stated, expected, months, early }: DelayFacts) => {
    const when =
      typeof expected === 'string' ? expected : `between ${expected.from} and ${expected.to}`;
    return {
      message: early
        ? `${code} itself entered into force ${when} and did not bind any State before; here it is ${stated}.`
        : `Registered ${registered}, ${code} enters into force for the State ${months} months later, ${when}; here it is ${stated}.`,
      hint: 'Check both dates. Few Conventions have another rule.',
    };
  },
  // Two rows that were counted in the same wrong way are no accident.
  toldFrom: 2,
  cause: (facts: DelayFacts) => {
    const counted = countedDelay(facts);
    return counted && `${counted.by} ${counted.count} of ${facts.months}`;
  },
  sayCause: (facts: DelayFacts) => {
    const { registered, stated, months } = facts;
    const counted = countedDelay(facts);
    const rule = `${months} months`;
    const days = counted?.count === 365 ? ': a leap year has 366' : '';
    return {
      message:
        counted?.count === 0
          ? `The entry into force is given as the day of the registration; for the State it is ${rule} later.`
          : counted?.by === 'months'
            ? `The entry into force is ${inMonths(counted.count)} after the registration instead of ${rule}, for example ${stated} after ${registered}.`
            : `The entry into force is counted as ${counted?.count} days after the registration instead of ${rule}${days}, for example ${stated} after ${registered}.`,
      hint: 'Count in months. Few Conventions have another rule.',
    };
  },
});

function delayFacts(
  { registered, stated, months }: Pick<DelayFacts, 'registered' | 'stated' | 'months'>,
  instrument: RowInstrument,
): DelayFacts | undefined {
  const { code, inForce: own = '' } = instrument;
  const from = later(plusMonths(earliest(registered), months), earliest(own));
  const to = later(plusMonths(latest(registered), months), latest(own));
  if (earliest(stated) <= to && latest(stated) >= from) return undefined;
  const early = plusMonths(latest(registered), months) < own;
  const expected = (early ? own : moved(registered, months)) ?? { from, to };
  return { code, registered, stated, expected, months, early };
}

/** A date plus months; undefined for a year if the months are not whole years. */
function moved(date: string, months: number): string | undefined {
  return date.length === 4 && months % 12 !== 0 ? undefined : plusMonths(date, months);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function inMonths(count: number): string {
  return count === 1 ? '1 month' : `${count} months`;
}

/** The delay that a table seems to have counted with; undefined where it is not exact. */
export interface CountedDelay {
  readonly by: 'months' | 'days';
  readonly count: number;
}

/** How the entry into force of a row was counted, where it was: not before the registration. */
export function countedDelay({ registered, stated, early }: DelayFacts): CountedDelay | undefined {
  const days = early ? undefined : daysBetween(registered, stated);
  if (days === undefined || days < 0) return undefined;
  const count = Math.round(days / daysOfMonth);
  return plusMonths(registered, count) === stated
    ? { by: 'months', count }
    : { by: 'days', count: days };
}

/** On average. */
const daysOfMonth = 30.437;
