import type { InstrumentCode } from '@ilo-kz/data';
import { instruments } from '@ilo-kz/data/instruments';
import { normalise } from './tokens.js';

/** An instrument that a name may mean. */
export interface Named {
  readonly code: InstrumentCode;
  /** Year of adoption. */
  readonly year: number;
}

interface Register {
  /** Those that are abrogated, withdrawn or outdated. */
  readonly setAside: ReadonlySet<string>;
  readonly years: ReadonlyMap<string, number>;
  readonly aliases: ReadonlyMap<string, Named>;
}

let register: Register | undefined;

/** Built from the records when a text first needs it. */
function registered(): Register {
  if (register) return register;
  const years = new Map<string, number>();
  const aliases = new Map<string, Named>();
  const setAside = new Set<string>();
  for (const { code, adopted, aliases: names = [], status = [] } of instruments) {
    if (status.some(({ value }) => valuesSetAside.includes(value))) setAside.add(code);
    const year = Number(adopted.slice(0, 4));
    years.set(code, year);
    for (const name of names) aliases.set(normalise(name), { code, year });
  }
  for (const name of namesOfMlc) {
    const year = years.get('C186');
    if (year !== undefined) aliases.set(normalise(name), { code: 'C186', year });
  }
  register = { years, aliases, setAside };
  return register;
}

/** What texts in Russian, and in French and Spanish, call the MLC. */
const namesOfMlc = ['КТМС', 'CTM'];

const valuesSetAside: readonly string[] = ['abrogated', 'withdrawn', 'outdated'];

/** Whether an instrument is abrogated, withdrawn or outdated. */
export function isSetAside(code: InstrumentCode): boolean {
  return registered().setAside.has(code);
}

/** The code of a letter and a number, whether or not there is such an instrument: `C087`. */
export function codeOf(letter: string, number: number): string {
  return letter + String(number).padStart(3, '0');
}

/** Whether there is a record of this instrument. */
export function isCode(code: string): code is InstrumentCode {
  return registered().years.has(code);
}

/** The Convention of a number, if there is one. Lists ask for the same numbers again and again. */
export function conventionsOf(number: number): readonly InstrumentCode[] {
  const before = byNumber[number];
  if (before) return before;
  const code = codeOf('C', number);
  const codes = isCode(code) ? [code] : [];
  if (number < 1000) byNumber[number] = codes;
  return codes;
}

const byNumber: (readonly InstrumentCode[] | undefined)[] = [];

/** The year of adoption. */
export function yearOf(code: string | undefined): number | undefined {
  return code === undefined ? undefined : registered().years.get(code);
}

/** The instrument of an alias in its normal form: "mlc". */
export function aliased(form: string): Named | undefined {
  return registered().aliases.get(form);
}

/** The aliases in their normal form. */
export function aliases(): readonly string[] {
  return [...registered().aliases.keys()];
}

/** The Protocol to a Convention; undefined: it has none. */
export function protocolOf(convention: string): Named | undefined {
  const code = convention.replace('C', 'P');
  const year = yearOf(code);
  return code !== convention && year !== undefined && isCode(code) ? { code, year } : undefined;
}

/** The Conventions of a year that have a Protocol. */
export function supplementedIn(year: number): readonly InstrumentCode[] {
  return instruments
    .map(({ code }) => code)
    .filter((code) => yearOf(code) === year && protocolOf(code) !== undefined);
}

/** The Protocols of a year. */
export function protocolsOfYear(year: number): readonly Named[] {
  return instruments
    .filter(({ code, type }) => type === 'protocol' && yearOf(code) === year)
    .map(({ code }) => ({ code, year }));
}
