import type { CountryCode } from '@ilo-kz/data';
import { countries } from '@ilo-kz/data/countries';
import { bundledRegister } from './bundled-register.js';
import {
  type AsOf,
  asOfTable,
  type ComparedCountry,
  cellOf,
  dayOf,
  fundamentalCodes,
  stateOf,
} from './compare.js';
import { checkOptions } from './options.js';
import type { Register } from './register.js';

/** The rank of a State by the number of fundamental instruments that it has ratified. */
export interface Rank {
  readonly country: CountryCode;
  readonly name: string;
  /** Ratified and not denounced. */
  readonly ratified: number;
  /** Number of fundamental instruments. */
  readonly of: number;
  /** 1 for the States with the most ratifications; States with equally many have the same rank. */
  readonly place: number;
  /** Number of States with the same rank. */
  readonly shared: number;
  /** Number of States. */
  readonly states: number;
  /** Date of the table of ratifications; `not-claimed` if a dataset claims none. */
  readonly asOf: AsOf;
}

/**
 * The rank of a State by the number of fundamental instruments that it has ratified and not
 * denounced, on the date of the ILO's table.
 *
 * @param country Code of the State by ISO 3166-1 alpha-3.
 * @throws RangeError for an unknown State; the message names the nearest known one.
 * @example rank('KAZ').ratified // 10
 */
export function rank(country: CountryCode): Rank;
export function rank(country: CountryCode, options?: unknown): Rank {
  // A number is that of the item, in `states.map(rank)`.
  if (typeof options === 'object') checkOptions(options, []);
  return rankIn(countries, bundledRegister, country);
}

export function rankIn(all: readonly ComparedCountry[], register: Register, country: string): Rank {
  return ranking(all, register)(stateOf(country, all));
}

/** Counts what each State has ratified once, however many are ranked. */
function ranking(all: readonly ComparedCountry[], register: Register) {
  const asOf = asOfTable(register);
  const codes = fundamentalCodes(register);
  const ratifiedBy = (state: ComparedCountry) =>
    codes.filter((code) => cellOf(state, code, register, dayOf(asOf)).kind === 'ratified').length;
  const counts = all.map(ratifiedBy);
  return (state: ComparedCountry): Rank => {
    const own = ratifiedBy(state);
    return {
      country: state.code as CountryCode,
      name: state.name.en,
      ratified: own,
      of: codes.length,
      place: counts.filter((count) => count > own).length + 1,
      shared: counts.filter((count) => count === own).length,
      states: all.length,
      asOf,
    };
  };
}

/**
 * The ten States that the ILO's office in Moscow coordinates, by rank, then by name.
 *
 * @example region().map(({ country }) => country).includes('KAZ') // true
 */
export function region(options?: Readonly<Record<string, never>>): readonly Rank[] {
  checkOptions(options, []);
  return regionIn(countries, bundledRegister);
}

export function regionIn(all: readonly ComparedCountry[], register: Register): readonly Rank[] {
  return all
    .filter(({ coordinatedBy }) => coordinatedBy !== undefined)
    .map(ranking(all, register))
    .sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1));
}
