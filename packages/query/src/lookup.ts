import type { Instrument, Law, LawId, Ratification, RatifiedCode } from '@ilo-kz/data';
import { categories } from '@ilo-kz/data/categories';
import { instruments } from '@ilo-kz/data/instruments';
import { laws } from '@ilo-kz/data/laws';
import { ratifications } from '@ilo-kz/data/ratifications';
import { type Code, instrumentCode } from './code.js';
import { type Id, recordById } from './record-by-id.js';

/**
 * The ratification of an instrument by Kazakhstan.
 *
 * @param code Code of the instrument, such as `C087`. An unknown literal does not compile.
 * @returns The record; `undefined` for an instrument without a recorded ratification.
 * @throws RangeError for an unknown code; the message names the nearest known one.
 * @example ratification('C087').registered // '2000-12-13'
 */
export function ratification(code: RatifiedCode): Ratification;
export function ratification<const C extends string>(code: Code<C>): Ratification | undefined;
export function ratification(code: string): Ratification | undefined {
  const known = instrumentCode(code, categories);
  return ratifications.find((record) => record.instrument === known);
}

/**
 * An ILO Convention or Protocol.
 *
 * @param code Its code, such as `C087`. An unknown literal does not compile.
 * @throws RangeError for an unknown code; the message names the nearest known one.
 * @example instrument('C087').adopted // '1948-07-09'
 */
export function instrument<const C extends string>(code: Code<C>): Instrument {
  const known = instrumentCode(code, categories);
  return instruments.find((record) => record.code === known) as Instrument;
}

/**
 * A law of Kazakhstan.
 *
 * @param id Its id, such as `Z990000029_`. An unknown literal does not compile.
 * @throws RangeError for an unknown id; the message names the nearest known one.
 * @example law('Z990000029_').number // '29-II'
 */
export function law<const I extends string>(id: Id<I, LawId>): Law {
  return recordById(laws, id, 'law');
}
