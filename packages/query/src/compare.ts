import type { CountryCode, InstrumentCode, PartialDate } from '@ilo-kz/data';
import { countries } from '@ilo-kz/data/countries';
import { earliest, latest } from '@ilo-kz/data/dates';
import { bundledRegister } from './bundled-register.js';
import { dateOf } from './checked-date.js';
import { type Code, instrumentCode } from './code.js';
import { didYouMean, notAList, quoted } from './did-you-mean.js';
import { checkOptions } from './options.js';
import { hadHappened, isFundamental, lastDayIn, type Register } from './register.js';

/** What is known about one State and one instrument on a date. */
export type Cell =
  | {
      readonly kind: 'ratified';
      readonly date: PartialDate;
      readonly precision: 'day' | 'month' | 'year';
    }
  | { readonly kind: 'ratified'; readonly date: 'unknown'; readonly precision: 'unknown' }
  | { readonly kind: 'denounced'; readonly ratified: PartialDate; readonly denounced: PartialDate }
  | { readonly kind: 'not-ratified' }
  | { readonly kind: 'unknown' };

/** The date to which the ratifications of States are complete. */
export type AsOf = PartialDate | 'not-claimed';

/** States in rows, instruments in columns. */
export interface Comparison {
  readonly on: PartialDate;
  /**
   * Date of the ILO's table of the fundamental instruments: up to it, an empty cell means not
   * ratified. `not-claimed` if a dataset claims no such date.
   */
  readonly asOf: AsOf;
  readonly instruments: readonly InstrumentCode[];
  readonly rows: readonly {
    readonly country: CountryCode;
    readonly name: string;
    readonly cells: Readonly<Record<string, Cell>>;
  }[];
}

export interface CompareOptions<C extends string = InstrumentCode> {
  /** Codes of instruments. Default: the fundamental ones. */
  readonly instruments?: readonly Code<C>[];
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Default: the date of the table, or 9999-12-31 without one. */
  readonly on?: string;
}

/**
 * Compares the ratifications of States. The data are complete for the fundamental instruments in all
 * 187 member States, up to the date of the ILO's table, and for Kazakhstan as far as its register is
 * complete. Otherwise, a missing ratification is `unknown`.
 *
 * @param states Codes of States by ISO 3166-1 alpha-3, such as `KAZ`.
 * @throws RangeError for an invalid date, or an unknown State or instrument; the message names the
 *   nearest known one.
 * @example compare(['KAZ', 'KGZ']).rows[0].cells.C087 // { kind: 'ratified', date: '2000-12-13', precision: 'day' }
 */
export function compare<const C extends string = InstrumentCode>(
  states: readonly CountryCode[],
  options: CompareOptions<C> = {},
): Comparison {
  return compareIn(
    countries,
    bundledRegister,
    states,
    options as unknown as CompareOptions<string>,
  );
}

/** The parts of a State that a comparison needs. */
export interface ComparedCountry {
  readonly code: string;
  readonly name: { readonly en: string };
  readonly coordinatedBy?: string;
  readonly ratifications: readonly {
    readonly instrument: string;
    readonly registered: string;
    readonly inForce?: string;
    readonly denounced?: string;
  }[];
}

export function compareIn(
  all: readonly ComparedCountry[],
  register: Register,
  states: readonly string[],
  options: CompareOptions<string> = {},
): Comparison {
  checkOptions(options, ['instruments', 'on']);
  const asOf = asOfTable(register);
  const home = homeOf(all, register);
  const on = options.on === undefined ? dayOf(asOf) : dateOf(options.on, 'on');
  const asked: unknown = options.instruments ?? fundamentalCodes(register);
  if (!Array.isArray(asked)) throw notAList(asked, 'codes of instruments', "['C087']");
  const codes = asked.map((code: string) => instrumentCode(code, register.categories));
  if (!Array.isArray(states)) throw notAList(states, 'codes of States', "['KAZ', 'UZB']");
  const rows = states.map((state: string) => {
    const country = stateOf(state, all);
    const cells = codes.map((code) => {
      const cell = cellOf(country, code, register, on);
      const isAbsent = country === home && hadHappened(register, code, 'registration', on) === 'no';
      return [code, cell.kind === 'unknown' && isAbsent ? notRatified : cell] as const;
    });
    return {
      country: country.code as CountryCode,
      name: country.name.en,
      cells: Object.fromEntries(cells),
    };
  });
  return { on, asOf, instruments: codes, rows };
}

const notRatified: Cell = { kind: 'not-ratified' };

/** The State of the register: the one whose record contains the same ratifications. */
function homeOf(
  all: readonly ComparedCountry[],
  { clocks }: Register,
): ComparedCountry | undefined {
  const known = Object.entries(clocks).flatMap(([code, dates]) =>
    dates && dates[1] !== 'unknown' ? [[code, dates[1]] as const] : [],
  );
  if (known.length === 0) return undefined;
  return all.find(({ ratifications }) =>
    known.every(([code, date]) =>
      ratifications.some(
        ({ instrument, registered }) => instrument === code && registered === date,
      ),
    ),
  );
}

/** The date to which the table of the fundamental instruments is complete. */
export function asOfTable({ completeTo: [, fundamental] }: Register): AsOf {
  return fundamental ?? 'not-claimed';
}

/** The default date of a comparison; without a table, a day after everything that is recorded. */
export function dayOf(asOf: AsOf): PartialDate {
  return asOf === 'not-claimed' ? '9999-12-31' : asOf;
}

/** Codes that are fundamental today. */
export function fundamentalCodes(register: Register): readonly InstrumentCode[] {
  const codes = Object.keys(register.categories) as InstrumentCode[];
  return codes.filter((code) => isFundamental(register.categories, code));
}

/**
 * The record of a State.
 *
 * @throws RangeError for an unknown code; the message names the nearest known one.
 */
export function stateOf(code: string, all: readonly ComparedCountry[]): ComparedCountry {
  const found = all.find((country) => country.code === code);
  if (found) return found;
  const known = all.map((country) => country.code);
  const wanted = typeof code === 'string' ? code.toLowerCase() : undefined;
  const named = all.find(({ name }) =>
    Object.values(name).some((text) => text.toLowerCase() === wanted),
  );
  const suggestion = named ? ` Did you mean ${named.code}?` : didYouMean(code, known);
  throw new RangeError(
    `There is no record of a State ${quoted(code)}.${suggestion} ` +
      'A code is three capital letters (ISO 3166-1 alpha-3), such as KAZ.',
  );
}

export function cellOf(
  country: ComparedCountry,
  code: string,
  register: Register,
  on: PartialDate,
): Cell {
  const found = country.ratifications.find(({ instrument }) => instrument === code);
  const asOf = asOfTable(register);
  const isListed =
    isFundamental(register.categories, code) &&
    asOf !== 'not-claimed' &&
    latest(on) <= latest(asOf);
  if (!found) return isListed ? notRatified : { kind: 'unknown' };
  const registered = found.registered as PartialDate | 'unknown';
  if (registered === 'unknown') {
    // An instrument in force has been registered, even if the date of registration is unknown.
    const inForce = found.inForce as PartialDate | undefined;
    return inForce !== undefined && latest(inForce) <= earliest(on)
      ? { kind: 'ratified', date: 'unknown', precision: 'unknown' }
      : { kind: 'unknown' };
  }
  if (latest(on) < earliest(registered)) return notRatified;
  if (earliest(on) < lastDayIn(register, code, registered)) return { kind: 'unknown' };
  const denounced = found.denounced as PartialDate | undefined;
  if (denounced !== undefined && lastDayIn(register, code, denounced) <= earliest(on)) {
    return { kind: 'denounced', ratified: registered, denounced };
  }
  if (denounced !== undefined && earliest(denounced) <= latest(on)) return { kind: 'unknown' };
  const precision = registered.length === 4 ? 'year' : registered.length === 7 ? 'month' : 'day';
  return { kind: 'ratified', date: registered, precision };
}
