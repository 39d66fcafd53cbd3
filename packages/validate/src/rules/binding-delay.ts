import { earliest, latest, plusMonths } from '@ilo-kz/data/dates';
import { isPartialDate } from '../cells/partial-date.js';
import type { Row } from '../cells/row.js';
import type { ReferenceInstrument } from '../reference/reference-data.js';
import type { DaysOfRow } from './days.js';
import type { Draft } from './draft.js';

/** Months from the registration of a ratification until it binds the State. */
const usualMonths = 12;

/** Conventions that say otherwise. */
const otherMonths: ReadonlyMap<string, number> = new Map([['C185', 6]]);

/**
 * Adopted in this year: C026, the oldest Convention that our records show to bind after twelve
 * months. Of an older one, C013, they show that it binds on the day of registration, so nothing is
 * told of those.
 */
const firstYear = '1928';

/**
 * The months after which a ratification binds the State; undefined where our records do not support
 * a rule, or do not say when the instrument itself entered into force: before that it binds nobody.
 */
export function bindingDelay({ code, adopted, inForce }: ReferenceInstrument): number | undefined {
  if (!isPartialDate(inForce) || adopted < firstYear) return undefined;
  return otherMonths.get(code) ?? usualMonths;
}

/** An entry into force that does not follow from the registration, whatever days both may mean. */
export function bindingFault(
  { places }: Row,
  days: DaysOfRow,
  instrument: ReferenceInstrument,
): Draft | undefined {
  const [registered, stated] = [days.get('registered'), days.get('inForce')];
  const months = bindingDelay(instrument);
  const { code, inForce: own = '' } = instrument;
  if (!registered || !stated || months === undefined) return undefined;
  const from = later(plusMonths(registered.from, months), earliest(own));
  const to = later(plusMonths(registered.to, months), latest(own));
  if (stated.from <= to && stated.to >= from) return undefined;
  const early = plusMonths(registered.to, months) < own;
  const expected = early ? own : moved(registered.date, months);
  return {
    code: 'sense.in-force-delay',
    say: ({ sense }) =>
      sense.inForceDelay({
        code,
        registered: registered.date,
        stated: stated.date,
        expected: expected ?? { from, to },
        months,
        early,
      }),
    field: 'inForce',
    ...places.inForce,
    ...(expected !== undefined && { suggestion: expected }),
  };
}

/** A date moved by months; undefined for a year, which six months do not move to another. */
function moved(date: string, months: number): string | undefined {
  return date.length === 4 && months % 12 !== 0 ? undefined : plusMonths(date, months);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
