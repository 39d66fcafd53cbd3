import type { ReferenceCountry } from '../reference/reference-data.js';
import { countryKey } from './country-key.js';
import type { CountryReader, OutsideState } from './country-reader.js';
import { lexicon } from './lexicon.js';
import { nearestStates } from './nearest-states.js';
import type { CellNotice } from './notice.js';
import { withoutMarks } from './plain-text.js';
import {
  nothingRead,
  type Reading,
  type ReadValue,
  valueRead,
  wholeOf,
  withNotices,
} from './reading.js';
import { type CodeMeaning, type CodeSystem, codeMeanings } from './state-codes.js';
import { createStateNames } from './state-names.js';

/** Longer texts are not names at all. */
const longestRead = 200;

let readers: WeakMap<readonly ReferenceCountry[], CountryReader> | undefined;

/**
 * A reader of States, one for each list of them. The tables of names are made when they are first
 * needed, those that few cells need last.
 */
export function createCountryReader(countries: readonly ReferenceCountry[]): CountryReader {
  readers ??= new WeakMap();
  const known = readers.get(countries) ?? newReader(countries);
  readers.set(countries, known);
  return known;
}

function newReader(countries: readonly ReferenceCountry[]): CountryReader {
  const codes = new Map(countries.map((country) => [country.code, country]));
  const { find, all, sharing } = createStateNames(countries);

  const areDigitsInNames = countries.some(({ name, iloName }) =>
    /\d/.test(`${name.en}${name.ru}${name.kk}${iloName}`),
  );

  const findCell = (cell: string): string | undefined => {
    if (cell.length > longestRead) return undefined;
    const text = withoutMarks(cell);
    // No State has a digit in its name, and many cells have one.
    if (!areDigitsInNames && /\d/.test(text)) return undefined;
    const whole = find(countryKey(text));
    if (whole !== undefined) return whole;
    // `Kazakhstan (KAZ)`, `KAZ - Kazakhstan`, `Казахстан / Kazakhstan`: all parts mean the same.
    const parts = text
      .split(/[()[\]/:;|]|\s[-–—]\s/u)
      .map(countryKey)
      .filter(Boolean);
    if (parts.length < 2) return undefined;
    const found = new Set(parts.map(find));
    const [only] = found;
    return found.size === 1 ? only : undefined;
  };

  return {
    size: countries.length,
    read: (cell) => {
      if (codes.has(cell)) return cell;
      const code = findCell(cell);
      return code !== undefined && codes.has(code) ? code : undefined;
    },
    outside: (cell) => {
      const code = findCell(cell);
      return code === undefined || codes.has(code) ? undefined : outsideState(code);
    },
    nearest: (cell) => {
      const key = countryKey(cell);
      return (sharing(key) ?? nearestStates(key, all())).flatMap((code) => codes.get(code) ?? []);
    },
    byCode: (code) => codes.get(code),
    isIso: (cell) => codes.has(cell) || findCell(cell) !== undefined,
  };
}

/** `n/a` says no more than a blank cell; NA, the code of Namibia, has no stroke or points. */
const noAnswer = /^\s*n\s*[./]\s*a\s*\.?\s*$/iu;

function outsideState(code: string): OutsideState {
  const until = lexicon().formerStates[code]?.until;
  return until === undefined ? { kind: 'not-a-member', code } : { kind: 'former', until };
}

/** A name without the mark of a footnote, a number or a date. */
const onlyName = /^[\p{L}\p{M}\s.,'’ʼ&()/-]+$/u;

/**
 * Reads a cell that should name one State.
 *
 * @param systems The systems that all codes of its column are of, where they are not of ISO 3166-1.
 */
export function readCountryCell(
  text: string,
  countries: CountryReader,
  systems?: readonly CodeSystem[],
): Reading {
  if (noAnswer.test(text)) return nothingRead;
  const meant = systems && codeMeanings(text, systems);
  if (meant && meant.length > 0) return readCode(meant, text, countries);
  const whole = wholeOf(text);
  const code = countries.read(text);
  if (code === undefined) return unknownCountry({ value: text.trim(), ...whole }, text, countries);
  const reading = valueRead('country', code, whole);
  if (code === text) return reading;
  return withNotices(reading, {
    kind: 'country-spelling',
    text,
    value: code,
    field: 'country',
    ...whole,
    suggestion: code,
    ...(onlyName.test(text) && !/\(\p{L}\)/u.test(text) && { certain: 'cell' }),
  });
}

/** A code of another system than ISO 3166-1, by what it means. */
function readCode(meant: readonly CodeMeaning[], text: string, countries: CountryReader): Reading {
  const [only] = meant;
  const whole = wholeOf(text);
  if (!only || meant.length > 1) {
    return notRead({ value: text.trim(), ...whole }, severalMeanings(meant, text, countries));
  }
  const { code, systems } = only;
  const isKnown = countries.byCode(code) !== undefined;
  if (!isKnown)
    return notRead({ value: text.trim(), ...whole }, outsideNotice(outsideState(code), text));
  const reading = valueRead('country', code, whole);
  if (code === text) return reading;
  return withNotices(reading, otherCode(text, code, systems));
}

/** The notice that a code is one of other systems. */
export function otherCode(text: string, code: string, systems: readonly CodeSystem[]): CellNotice {
  return {
    kind: 'country-code',
    text,
    value: code,
    systems,
    field: 'country',
    ...wholeOf(text),
    suggestion: code,
  };
}

/** So many States that may be meant are named. */
const mostNear = 3;

/** A State as it is written, with the notice why it is not one of the list. */
export function unknownCountry(value: ReadValue, text: string, countries: CountryReader): Reading {
  const outside = countries.outside(text);
  if (outside) return notRead(value, outsideNotice(outside, text));
  const meant = codeMeanings(text);
  // A code of one or two letters, or a number, means too many things to be read without its column.
  if (meant.length === 1 && /^[A-Z]{3}$/.test(text.trim())) return readCode(meant, text, countries);
  if (meant.length > 0) return notRead(value, severalMeanings(meant, text, countries));
  const near = countries.nearest(text).slice(0, mostNear);
  const [only] = near.length === 1 ? near : [];
  return notRead(value, {
    kind: 'unknown-country',
    states: countries.size,
    near,
    ...at(text),
    ...(only && { suggestion: only.code }),
  });
}

function notRead({ value, start, end }: ReadValue, why: CellNotice): Reading {
  const reading = valueRead('country', value, { start, end });
  return { ...reading, alreadyReported: ['country'], faults: [why] };
}

function outsideNotice(outside: OutsideState, text: string): CellNotice {
  return outside.kind === 'former'
    ? { kind: 'former-country', until: outside.until, ...at(text) }
    : { kind: 'country-outside', iso: outside.code, ...at(text) };
}

function severalMeanings(
  meant: readonly CodeMeaning[],
  text: string,
  countries: CountryReader,
): CellNotice {
  // Other systems number States, too, and differently.
  const [only] = meant.length === 1 && !/\d/.test(text) ? meant : [];
  const meanings = meant.map(({ code, systems }) => ({
    code,
    systems,
    name: countries.byCode(code)?.name,
  }));
  return {
    kind: 'code-of-other-system',
    meanings,
    ...at(text),
    ...(only && countries.byCode(only.code) && { suggestion: only.code }),
  };
}

/** What all notices that a State is not known have in common. */
function at(text: string): {
  readonly field: 'country';
  readonly value: string;
  readonly start: number;
  readonly end: number;
} {
  return { field: 'country', value: text, ...wholeOf(text) };
}
