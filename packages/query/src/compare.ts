import type { CountryCode, InstrumentCode, PartialDate } from '@ilo-kz/data';
import { countries } from '@ilo-kz/data/countries';
import { earliest, latest } from '@ilo-kz/data/dates';
import { bundledRegister } from './bundled-register.js';
import { type Code, instrumentCode } from './code.js';
import { didYouMean, quoted } from './did-you-mean.js';
import { dateOf } from './on.js';
import { type Register, struck } from './register.js';

/** What is known of one State and one instrument on a date. */
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

/** To which date the ratifications of States are complete. */
export type AsOf = PartialDate | 'not-claimed';

/** States in rows, instruments in columns. */
export interface Comparison {
  readonly on: PartialDate;
  /**
   * Date of the ILO's table of the fundamental instruments, up to which a blank means not ratified;
   * `not-claimed` where a dataset of one's own claims no such date.
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
  /** Which instruments; by default the fundamental ones. */
  readonly instruments?: readonly Code<C>[];
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; by default the date of the table, or else the end of time. */
  readonly on?: string;
}

/**
 * What States have ratified, side by side. Of the fundamental instruments all 187 member States are
 * known up to the date of the ILO's table, and of Kazakhstan every other as far as its register is
 * complete; of others only what a document showed, and silence is `unknown`.
 *
 * @param states Codes of States by ISO 3166-1 alpha-3, such as `KAZ`.
 * @throws RangeError for an unknown State or instrument (it names the nearest), or an impossible date.
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

/** A State, as far as a comparison needs it. */
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
  const asOf = asOfTable(register);
  const home = homeOf(all, register);
  const on = options.on === undefined ? dayOf(asOf) : dateOf(options.on, 'on');
  const codes = (options.instruments ?? fundamentalCodes(register)).map((code) =>
    instrumentCode(code, register.categories),
  );
  const rows = states.map((state) => {
    const country = stateOf(state, all);
    const cells = codes.map((code) => {
      const cell = cellOf(country, code, register, on);
      const isAbsent = country === home && struck(register, code, 'registration', on) === 'no';
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

/** The State whose ratifications the register holds: its own record repeats them. */
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

/** To which date the table of the fundamental instruments holds. */
export function asOfTable({ completeTo: [, fundamental] }: Register): AsOf {
  return fundamental ?? 'not-claimed';
}

/** The day that is asked about where nobody names one: then all that is recorded has happened. */
export function dayOf(asOf: AsOf): PartialDate {
  return asOf === 'not-claimed' ? '9999-12-31' : asOf;
}

/** Codes that are fundamental today. */
export function fundamentalCodes(register: Register): readonly InstrumentCode[] {
  const codes = Object.keys(register.categories) as InstrumentCode[];
  return codes.filter((code) => isFundamental(register, code));
}

function isFundamental({ categories }: Register, code: string): boolean {
  return categories[code]?.at(-1)?.[0] === 'fundamental';
}

/** The record of a State. */
export function stateOf(code: string, all: readonly ComparedCountry[]): ComparedCountry {
  const found = all.find((country) => country.code === code);
  if (found) return found;
  const known = all.map((country) => country.code);
  const named = all.find(({ name }) =>
    Object.values(name).some((text) => text.toLowerCase() === String(code).toLowerCase()),
  );
  const meant = named ? ` Did you mean ${named.code}?` : didYouMean(code, known);
  throw new RangeError(
    `There is no record of a State ${quoted(code)}.${meant} ` +
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
    isFundamental(register, code) && asOf !== 'not-claimed' && latest(on) <= latest(asOf);
  if (!found) return isListed ? notRatified : { kind: 'unknown' };
  const registered = found.registered as PartialDate | 'unknown';
  if (registered === 'unknown') {
    // What is in force was registered by then; nothing says since when.
    const inForce = found.inForce as PartialDate | undefined;
    return inForce !== undefined && latest(inForce) <= earliest(on)
      ? { kind: 'ratified', date: 'unknown', precision: 'unknown' }
      : { kind: 'unknown' };
  }
  if (latest(on) < earliest(registered)) return notRatified;
  const lastDayOf = (date: PartialDate) =>
    isFundamental(register, code) ? lastByTable(date, asOf) : latest(date);
  if (earliest(on) < lastDayOf(registered)) return { kind: 'unknown' };
  const denounced = found.denounced as PartialDate | undefined;
  if (denounced !== undefined && lastDayOf(denounced) <= earliest(on)) {
    return { kind: 'denounced', ratified: registered, denounced };
  }
  if (denounced !== undefined && earliest(denounced) <= latest(on)) return { kind: 'unknown' };
  const precision = registered.length === 4 ? 'year' : registered.length === 7 ? 'month' : 'day';
  return { kind: 'ratified', date: registered, precision };
}

/** The last day that a date of the table may mean: the table of June cannot hold what came after. */
function lastByTable(date: PartialDate, asOf: AsOf): string {
  if (asOf === 'not-claimed' || date.length === 10) return latest(date);
  const end = latest(asOf);
  return earliest(date) <= end && end < latest(date) ? end : latest(date);
}
