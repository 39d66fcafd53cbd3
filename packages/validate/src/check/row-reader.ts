import { exactDay, instrumentIndex } from '../cells/exact-text.js';
import type { Field } from '../cells/fields.js';
import type { ReadingContext } from '../cells/reading.js';
import type { Fault } from '../rules/fault.js';
import { type Column, fieldsOf } from '../table/column.js';
import { type FlatRow, slotOf } from './flat-row.js';
import { mergeReadings } from './merge-readings.js';
import {
  type CellReading,
  type CellValue,
  type ColumnReader,
  createColumnReader,
} from './recalled-cells.js';
import { readBeside, stateOf, withStatesNamed } from './state-beside.js';

/** Fields that several columns may give, each in its own words. */
const repeatable: ReadonlySet<Field> = new Set(['title', 'note']);

/** Longer texts do not name a State. */
const longestName = 60;

const nothing: readonly Fault[] = [];

/** Which cells name a State: two are enough to see that one beside another cell does. */
interface NamedBy {
  readonly cells: number[];
  /** Those of columns that name the State of the row. */
  readonly ofRow: number[];
}

interface RowReaderContext {
  readonly context: ReadingContext;
  /** Whether an instrument has the code. */
  readonly isKnown: (code: string) => boolean;
  /** Whether a text is the title of the instrument, or the beginning of it. */
  readonly isTitleOf: (text: string, code: string) => boolean;
}

/**
 * A reader that fills the row from the cells of a table.
 *
 * @returns a function that reads one row and returns what is to be said of how its cells are written.
 */
export function createRowReader(
  columns: readonly Column[],
  { context, isKnown, isTitleOf }: RowReaderContext,
  { row, reset, textOf, put, putDay, putCode, report, settle }: FlatRow,
): (cells: readonly string[], line: number) => readonly Fault[] {
  const readers = columns.flatMap((column, cell) =>
    column.kind === undefined ? [] : [createColumnReader(column, cell, context)],
  );
  const fields = columns.flatMap(fieldsOf);
  const seen = new Set<Field>();
  const mayRepeat = new Set(fields.filter((field) => seen.size === seen.add(field).size));
  const givenBy = new Map<Field, CellReading>();
  const instrumentSlot = slotOf('instrument');
  let notices: CellReading[] = [];
  let isRepeated = false;

  /** Takes a value that another column gave already; false where the two have to be compared. */
  const agrees = (reading: CellReading, { field, slot, value }: CellValue): boolean => {
    if (repeatable.has(field)) return true;
    const first = givenBy.get(field);
    if (first === undefined || textOf(slot) !== value) return false;
    if (first.isPlain) return reading.isPlain || reading.isSpelling;
    if (!first.isSpelling || !reading.isPlain) return false;
    // How a value is spelled does not matter where another column has it as we write it.
    notices = notices.filter((one) => one !== first);
    return true;
  };

  let besides: readonly ColumnReader[] | undefined;
  /** The States that cells of the row name, each with at most two of the cells; undefined: not asked yet. */
  let statesOfRow: ReadonlyMap<string, NamedBy> | undefined;
  const namedIn = (cells: readonly string[]): ReadonlyMap<string, NamedBy> => {
    besides ??= columns.flatMap((column, cell) =>
      column.kind === undefined || column.kind === 'country'
        ? [createColumnReader({ ...column, kind: 'country' }, cell, context)]
        : [],
    );
    const named = new Map<string, NamedBy>();
    for (const beside of besides) {
      const text = cells[beside.cell] ?? '';
      if (text === '' || text.length > longestName) continue;
      const state = stateOf(beside.read(text));
      if (state === undefined) continue;
      const by = named.get(state) ?? { cells: [], ofRow: [] };
      named.set(state, by);
      if (by.cells.length < 2) by.cells.push(beside.cell);
      if (by.ofRow.length < 2 && columns[beside.cell]?.kind === 'country')
        by.ofRow.push(beside.cell);
    }
    return named;
  };

  /** Where a State could not be read, another cell of the row may name one that is meant. */
  const decided = (reading: CellReading, cells: readonly string[]): CellReading => {
    const { mayBe } = reading;
    if (mayBe.length === 0) return reading;
    statesOfRow ??= namedIn(cells);
    const named: string[] = [];
    for (const [state, by] of statesOfRow) {
      // What is like no State is read only by a column that is known to name the State of the row.
      const naming = mayBe === 'any' ? by.ofRow : mayBe.includes(state) ? by.cells : [];
      if (naming.some((cell) => cell !== reading.cell)) named.push(state);
    }
    const [only, ...others] = named;
    return only !== undefined && others.length === 0
      ? readBeside(reading, only, context.countries)
      : reading;
  };

  const apply = (reading: CellReading): void => {
    let isSpelledBeside = false;
    for (const value of reading.values) {
      if (textOf(value.slot) === undefined) {
        put(value, reading.cell);
        if (mayRepeat.size > 0 && mayRepeat.has(value.field)) givenBy.set(value.field, reading);
      } else if (agrees(reading, value)) isSpelledBeside ||= reading.isSpelling;
      else isRepeated = true;
    }
    if (reading.isPlain || isSpelledBeside) return;
    for (const field of reading.alreadyReported) report(field);
    if (reading.extras) Object.assign(row, given(reading.extras));
    if (reading.notices.length > 0 || reading.faults.length > 0) notices.push(reading);
  };

  return (cells, line) => {
    reset(line);
    isRepeated = false;
    statesOfRow = undefined;
    if (notices.length > 0) notices = [];
    if (givenBy.size > 0) givenBy.clear();
    for (let at = 0; at < readers.length; at++) {
      const reader = readers[at];
      if (reader === undefined) continue;
      const text = cells[reader.cell] ?? '';
      if (text === '') continue;
      if (reader.day >= 0) {
        const day = exactDay(text);
        if (day >= 0 && textOf(reader.day) === undefined) {
          putDay(reader.day, day, text, reader.cell);
          continue;
        }
        if (day >= 0) isRepeated = true;
      }
      if (reader.isInstrument) {
        const index = instrumentIndex(text);
        if (index > 0 && textOf(instrumentSlot) === undefined) {
          putCode(index, text, reader.cell);
          continue;
        }
        if (index > 0) isRepeated = true;
      }
      apply(decided(reader.read(text), cells));
    }
    if (isRepeated) {
      // Days that were not asked for above are needed to compare the columns.
      const all = readers.map(({ cell, read }) => {
        const text = cells[cell] ?? '';
        return text === '' ? undefined : decided(read(text), cells);
      });
      const merged = mergeReadings(withStatesNamed(all, context.countries), {
        columns,
        isKnown,
        isTitleOf,
      });
      reset(line);
      for (const { value, reading } of merged.given.values()) put(value, reading.cell);
      for (const field of merged.alreadyReported) report(field);
      Object.assign(row, merged.extras);
      settle();
      return merged.faults;
    }
    settle();
    if (notices.length === 0) return nothing;
    return [...notices.flatMap((one) => one.notices), ...notices.flatMap((one) => one.faults)];
  };
}

/** Only what is there: the extras of one cell must not remove those of another. */
function given<T extends object>(extras: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(extras).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}

/** The fields that the columns of a table may give. */
export function fieldsGivenBy(columns: readonly Column[]): ReadonlySet<Field> {
  const given = new Set(columns.flatMap(fieldsOf));
  // A status or a note may tell a date, and the number of a law may come with its date.
  if (given.has('status') || given.has('note')) given.add('denounced');
  if (given.has('note')) given.add('inForce');
  if (given.has('lawNumber')) given.add('lawDate');
  if (given.has('instrument')) given.add('title');
  return given;
}
