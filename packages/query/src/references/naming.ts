import type { InstrumentCode } from '@ilo-kz/data';
import { categories } from '@ilo-kz/data/categories';
import type { Item } from './list.js';
import type { Found } from './reference.js';
import type { Entry } from './titles.js';

/** A range over more numbers is taken as its two ends. */
const widestRange = 50;

/** The code that a Convention of this number would have. */
export function conventionCode(number: number): string {
  return codeOf('C', number);
}

/** The code of a letter and a number: `C087`. */
export function codeOf(letter: string, number: number): string {
  return letter + String(number).padStart(3, '0');
}

/** Whether there is a record of this instrument. */
export function isCode(code: string): code is InstrumentCode {
  return Object.hasOwn(categories, code);
}

/** What a list of numbers names, a range by each of its members at the same place. */
export function foundNumbers(items: readonly Item[]): readonly Found[] {
  return items.flatMap(({ value, to, start, end }): readonly Found[] => {
    if (to === undefined) return [numbered('number', value, start, end)];
    const isWide = to - value > widestRange;
    const numbers = isWide
      ? [value, to]
      : Array.from({ length: to - value + 1 }, (_, index) => value + index);
    return numbers.map((number) => numbered('range', number, start, end));
  });
}

function numbered(kind: Found['kind'], number: number, start: number, end: number): Found {
  return { kind, start, end, codes: codesOf(number), number };
}

/** The answers of {@link codesOf} for the numbers that there may be: a list asks for them one by one. */
const byNumber: (readonly InstrumentCode[] | undefined)[] = [];

function codesOf(number: number): readonly InstrumentCode[] {
  const known = byNumber[number];
  if (known) return known;
  const code = conventionCode(number);
  const codes = isCode(code) ? [code] : [];
  if (number < 1000) byNumber[number] = codes;
  return codes;
}

/** Which instruments a title names. */
interface Named {
  readonly codes: readonly InstrumentCode[];
  /** The number in the text is that of the instrument. */
  readonly isNumbered: boolean;
  /** The year in the text, if any, is that of the instrument. */
  readonly isYearOurs: boolean;
}

/** Of the instruments with the same title: the one of the number, or of the year, or "(Revised)". */
export function resolved(
  entries: readonly Entry[],
  year: number | undefined,
  isRevised: boolean,
  items: readonly Item[],
): Named {
  const [item] = items;
  const number = items.length === 1 && item && item.to === undefined ? item.value : undefined;
  const own = number === undefined ? undefined : conventionCode(number);
  const chosen =
    narrowed(entries, ({ code }) => code === own) ??
    narrowed(entries, (entry) => entry.year === year) ??
    narrowed(entries, (entry) => entry.isRevised === isRevised) ??
    entries;
  return {
    codes: chosen.map(({ code }) => code),
    isNumbered: chosen.length === 1 && chosen[0]?.code === own,
    isYearOurs: year === undefined || chosen.some((entry) => entry.year === year),
  };
}

function narrowed(
  entries: readonly Entry[],
  isWanted: (entry: Entry) => boolean,
): readonly Entry[] | undefined {
  const some = entries.filter(isWanted);
  return some.length > 0 ? some : undefined;
}
