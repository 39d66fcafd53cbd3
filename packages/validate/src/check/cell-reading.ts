import { exactDay } from '../cells/exact-text.js';
import { type ColumnKind, type Field, isDateField } from '../cells/fields.js';
import type { CellNotice } from '../cells/notice.js';
import { isPartialDate } from '../cells/partial-date.js';
import type { Span } from '../cells/plain-text.js';
import { readCell } from '../cells/read-cell.js';
import type { CellLore, Reading } from '../cells/reading.js';
import type { Place, Row } from '../cells/row.js';
import { copyOf } from '../input/copy.js';
import { createTitleFinder } from '../reference/instrument-titles.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import type { Draft } from '../rules/draft.js';
import { faultOf } from '../rules/fault.js';
import { unknownInstrument } from '../rules/unknown-instrument.js';
import type { Column } from '../table/columns.js';

/** What a cell gives as part of its row, with its notices as faults of the rules that report them. */
interface CellPart extends Row {
  readonly drafts: readonly Draft[];
  readonly faults: readonly Draft[];
}

function partOfRow(reading: Reading, cell: number): CellPart {
  const { statedYear, lawNumber, lawWithoutDate, promised } = reading;
  const values: Partial<Record<Field, string>> = {};
  const places: Partial<Record<Field, Place>> = {};
  for (const [name, { value, start, end }] of Object.entries(reading.values)) {
    values[name as Field] = value;
    places[name as Field] = { cell, start, end };
  }
  const faultIn = (notice: CellNotice): Draft => ({ ...faultOf(notice), cell });
  const placeOf = ({ start, end }: Span): Place => ({ cell, start, end });
  return {
    values,
    places,
    settled: new Set(reading.alreadyReported),
    drafts: reading.notices.map(faultIn),
    faults: reading.faults.map(faultIn),
    ...(statedYear && { statedYear: { value: statedYear.value, place: placeOf(statedYear) } }),
    ...(lawNumber && { lawNumber: { value: lawNumber, place: placeOf(lawNumber) } }),
    ...(lawWithoutDate && { lawWithoutDate: placeOf(lawWithoutDate) }),
    ...(promised !== undefined && { promised }),
  };
}

/** What a cell gives by itself, and what is wrong with it by itself. */
export interface CellReading {
  readonly part: CellPart;
  /** The values that could not be understood. */
  readonly faults: readonly Draft[];
  /** Nothing is to be said of the cell, and nothing in it needs a look at the rest of the row. */
  readonly plain: boolean;
  /** Nothing is to be said but how its State is spelt. */
  readonly spelt: boolean;
  /** The date that it gives, as the days 20001213 that it may mean; 0 and infinite without one. */
  readonly from: number;
  readonly to: number;
}

/** Reads cells, and remembers how it read them. */
export type CellReader = (cell: number, text: string) => CellReading;

/** How many texts of one column are remembered, and how long they may be. */
const remembered = 20_000;
const longestRemembered = 200;
/** After how many texts it shows whether those of a column come again. */
const tried = 2000;

interface CellReaderOptions extends Omit<CellLore, 'titles'> {
  readonly reference: ReferenceIndex;
}

/** A reader of cells: most texts of a long table come again and again, and are read once. */
export function createCellReader(
  columns: readonly Column[],
  options: CellReaderOptions,
): CellReader {
  const { reference } = options;
  const lore: CellLore = {
    ...options,
    titles: createTitleFinder(reference.instruments.values()),
  };
  const memories = columns.map((): Map<string, CellReading> | undefined => new Map());
  const recalled = columns.map(() => 0);
  // The cell above is the likeliest of all to be the same.
  const texts: (string | undefined)[] = columns.map(() => undefined);
  const readings: (CellReading | undefined)[] = columns.map(() => undefined);
  return (cell, text) => {
    const above = readings[cell];
    if (above && text === texts[cell]) return above;
    const remembered = memories[cell]?.get(text);
    if (remembered) recalled[cell] = (recalled[cell] ?? 0) + 1;
    const known = remembered ?? readAnew(cell, text);
    texts[cell] = text;
    readings[cell] = known;
    return known;
  };

  function readAnew(cell: number, text: string): CellReading {
    const memory = memories[cell];
    const kind = columns[cell]?.kind;
    const day = kind !== undefined && isDateField(kind) ? exactDay(text) : -1;
    if (kind !== undefined && day >= 0) return dayReading(kind, text, cell, day);
    const own = memory ? copyOf(text) : text;
    const part = partOfRow(readCell(columns[cell] ?? {}, own, lore), cell);
    const reading = judge(part, [...part.faults, ...unknownInstrument(part, reference)]);
    if (memory && own.length <= longestRemembered) {
      // Notes are each another one: what is remembered of them is only forgotten again.
      if (memory.size === tried && (recalled[cell] ?? 0) < tried) memories[cell] = undefined;
      else if (memory.size >= remembered) memory.clear();
      memory.set(own, reading);
    }
    return reading;
  }
}

/** A date as we write it: too many to be remembered, and nothing to be said of it. */
function dayReading(kind: ColumnKind, text: string, cell: number, day: number): CellReading {
  const part: CellPart = {
    values: { [kind]: text },
    places: { [kind]: { cell, start: 0, end: text.length } },
    settled: new Set(),
    drafts: [],
    faults: [],
  };
  return { part, faults: [], plain: true, spelt: true, from: day, to: day };
}

function judge(part: CellPart, faults: readonly Draft[]): CellReading {
  const { drafts, values, settled, statedYear, lawNumber, lawWithoutDate, promised } = part;
  const sound =
    faults.length === 0 &&
    settled.size === 0 &&
    !statedYear &&
    !lawNumber?.value.misread &&
    !lawNumber?.value.illFormed &&
    !lawWithoutDate &&
    promised === undefined;
  const field = (Object.keys(values) as Field[]).find(isDateField);
  const date = field && values[field];
  const known = isPartialDate(date) ? date : undefined;
  return {
    part,
    faults,
    plain: sound && drafts.length === 0,
    spelt: sound && drafts.every(({ code }) => code === 'map.country-spelling'),
    from: known === undefined ? 0 : dayNumber(known, '-01-01'),
    to: known === undefined ? Number.POSITIVE_INFINITY : dayNumber(known, '-12-31'),
  };
}

/**
 * `2000-12-13` as 20001213, and `2000` with the end `-12-31` as 20001231. That not every month has
 * 31 days does not matter: no other day lies between.
 */
export function dayNumber(date: string, end: string): number {
  return Number((date + end.slice(date.length - 4)).replaceAll('-', ''));
}
