import { countries } from '@ilo-kz/data';
import { columnContent, countsRows } from '../cells/content.js';
import { type CountryReader, createCountryReader } from '../cells/countries.js';
import { exactDay, instrumentIndex } from '../cells/exact-text.js';
import type { ColumnKind } from '../cells/fields.js';
import { readInstrument } from '../cells/instruments.js';
import { looksLikeLaw } from '../cells/laws.js';

/** What the cells of a column say of what it holds. */
export interface ContentReading {
  /** What it may hold; the first is the likeliest. */
  readonly candidates: readonly ColumnKind[];
  /** Numbers alone: they may be those of instruments, or of anything. */
  readonly isWeak: boolean;
}

/** Longer cells say nothing of what their column holds. */
const longestSampled = 1000;

/** The filled cells of a column of the sample, without blanks and without texts. */
export function filledCells(
  sample: readonly (readonly string[])[],
  cell: number,
): readonly string[] {
  return sample.flatMap((cells) => {
    const value = cells[cell]?.trim() ?? '';
    return value === '' || value.length > longestSampled ? [] : [value];
  });
}

/** Says what a column may hold by its cells alone. */
export function readContents(cells: readonly string[], states: CountryReader): ContentReading {
  const content = columnContent(cells, states);
  switch (content) {
    case 'instrument':
    case 'country':
    case 'status':
    case 'law':
      return { candidates: [content], isWeak: false };
    case 'number':
      return { candidates: countsRows(cells) ? [] : ['instrument'], isWeak: true };
    case 'date':
      // Which date it is cannot be seen; most tables have the registration first.
      return { candidates: ['registered', 'inForce'], isWeak: false };
    case 'text':
    case undefined:
      return { candidates: [], isWeak: false };
  }
}

/** Whether some cells of a column of instruments give titles, too. */
export function holdsTitles(cells: readonly string[]): boolean {
  return cells.some((cell) => {
    if (instrumentIndex(cell) >= 0) return false;
    const reading = readInstrument(cell);
    return reading.kind === 'read' && reading.title !== undefined;
  });
}

/** The first law in a column of which at least half the cells are laws. */
export function firstLaw(cells: readonly string[]): string | undefined {
  const laws = cells.filter((cell) => exactDay(cell) < 0 && looksLikeLaw(cell));
  return laws.length * 2 < cells.length ? undefined : laws[0];
}

/** The name for the column of the keys of records: what most of the keys are. */
export function nameOfKeys(keys: readonly string[]): 'instrument' | 'country' | 'key' {
  const states = createCountryReader(countries);
  const areMostly = (is: (key: string) => boolean): boolean =>
    keys.filter((key) => is(key)).length * 2 > keys.length;
  if (areMostly((key) => readInstrument(key).kind === 'read')) return 'instrument';
  return areMostly((key) => states.read(key) !== undefined) ? 'country' : 'key';
}
