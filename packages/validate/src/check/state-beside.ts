import { otherCode } from '../cells/countries.js';
import type { CountryReader } from '../cells/country-reader.js';
import type { CellNotice } from '../cells/notice.js';
import { wholeOf } from '../cells/reading.js';
import { codeMeanings } from '../cells/state-codes.js';
import { faultOf } from '../rules/fault.js';
import type { CellReading } from './recalled-cells.js';

/** The State that a reading gives, where it was understood. */
export function stateOf(reading: CellReading | undefined): string | undefined {
  if (!reading || reading.faults.length > 0) return undefined;
  return reading.values.find(({ field }) => field === 'country')?.value;
}

/**
 * A cell of a State, read by the State that its row names elsewhere: a code of another system, or a
 * misspelt one.
 */
export function readBeside(
  reading: CellReading,
  named: string,
  countries: CountryReader,
): CellReading {
  const notice = noticeOf(reading.text, named, countries);
  const fault = notice && { ...faultOf(notice), cell: reading.cell };
  return {
    ...reading,
    values: reading.values.map((value) =>
      value.field === 'country' ? { ...value, value: named } : value,
    ),
    alreadyReported: [],
    notices: fault ? [fault] : [],
    faults: [],
    mayBe: [],
    isSpelling: notice?.kind === 'country-code',
  };
}

function noticeOf(text: string, named: string, countries: CountryReader): CellNotice | undefined {
  const meaning = codeMeanings(text).find(({ code }) => code === named);
  if (meaning) return otherCode(text, named, meaning.systems);
  const meant = countries.byCode(named);
  if (!meant) return undefined;
  return {
    kind: 'misspelt-country',
    value: text,
    meant,
    field: 'country',
    ...wholeOf(text),
    suggestion: named,
  };
}

/**
 * Readings of the cells of one row. A code that means one State in ISO 3166-1 and another one in
 * another system is read as the State that the row names: `BRN` beside `Bahrain`.
 */
export function withStatesNamed(
  readings: readonly (CellReading | undefined)[],
  countries: CountryReader,
): readonly (CellReading | undefined)[] {
  const states = readings.map(stateOf);
  const named = new Set(states.filter((state) => state !== undefined));
  if (named.size < 2) return readings;
  return readings.map((reading, at) => {
    const own = states[at];
    if (!reading || own === undefined) return reading;
    const meant = codeMeanings(reading.text).find(({ code }) => code !== own && named.has(code));
    return meant ? readBeside(reading, meant.code, countries) : reading;
  });
}
