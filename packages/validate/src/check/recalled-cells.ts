import type { Field } from '../cells/fields.js';
import { isDateField } from '../cells/fields.js';
import type { CellNotice } from '../cells/notice.js';
import type { Span } from '../cells/plain-text.js';
import { readCell } from '../cells/read-cell.js';
import type { ReadingContext } from '../cells/reading.js';
import { copyOf } from '../formats/record.js';
import { type Fault, faultOf } from '../rules/fault.js';
import type { Place, Row } from '../rules/row.js';
import type { Column } from '../table/column.js';
import { daysOf, type RowValue, slotOf } from './flat-row.js';

/** A value that a cell gives, with its field. */
export interface CellValue extends RowValue {
  readonly field: Field;
}

/** What one cell of a column gives, ready to be put into a row. */
export interface CellReading {
  /** Position of the cell. */
  readonly cell: number;
  readonly text: string;
  readonly values: readonly CellValue[];
  /** Fields about which a finding was made. */
  readonly alreadyReported: readonly Field[];
  /** How the cell is written. */
  readonly notices: readonly Fault[];
  /** Why a value could not be understood. */
  readonly faults: readonly Fault[];
  /** What it gives beside its values. */
  readonly extras:
    | Pick<Row, 'statedYear' | 'lawNumber' | 'lawWithoutDate' | 'promised'>
    | undefined;
  /** It gives values and nothing else. */
  readonly isPlain: boolean;
  /** All that is to be said is how its only field is spelled. */
  readonly isSpelling: boolean;
  /** The States that it may mean, where it was not understood as one; `any`: it is like none of them. */
  readonly mayBe: readonly string[] | 'any';
}

/** How many texts of one column are remembered, and how long they may be. */
const mostRemembered = 20_000;
const longestRemembered = 200;
/** After how many texts it shows whether those of a column come again. */
const tried = 2000;

/** Reads the cells of one column. */
export interface ColumnReader {
  readonly column: Column;
  /** Position of the column. */
  readonly cell: number;
  /** The slot of the column's date; -1 where it is not a column of dates. */
  readonly day: number;
  /** It is a column of instruments, most of them written as their codes. */
  readonly isInstrument: boolean;
  readonly read: (text: string) => CellReading;
}

/**
 * A reader of one column that remembers: most texts of a long table come again and again, the likeliest
 * being that of the row above.
 */
export function createColumnReader(
  column: Column,
  cell: number,
  context: ReadingContext,
): ColumnReader {
  let memory: Map<string, CellReading> | undefined = new Map();
  let recalled = 0;
  let above: string | undefined;
  let readingAbove: CellReading | undefined;

  const recall = (text: string): CellReading => {
    const known = memory?.get(text);
    if (known) {
      recalled++;
      return known;
    }
    const own = memory ? copyOf(text) : text;
    const reading = readingOf(column, own, cell, context);
    if (memory && own.length <= longestRemembered) {
      // Notes are each another one: what is remembered of them is only forgotten again.
      if (memory.size === tried && recalled < tried) memory = undefined;
      else if (memory.size >= mostRemembered) memory.clear();
      memory?.set(own, reading);
    }
    return reading;
  };

  return {
    column,
    cell,
    day: column.kind !== undefined && isDateField(column.kind) ? slotOf(column.kind) : -1,
    isInstrument: column.kind === 'instrument',
    read: (text) => {
      if (readingAbove && text === above) return readingAbove;
      above = text;
      readingAbove = recall(text);
      return readingAbove;
    },
  };
}

function readingOf(
  column: Column,
  text: string,
  cell: number,
  context: ReadingContext,
): CellReading {
  const reading = readCell(column, text, context);
  const { statedYear, lawNumber, lawWithoutDate, promised, alreadyReported } = reading;
  const values = Object.entries(reading.values).map(([name, one]): CellValue => {
    const field = name as Field;
    const days = isDateField(field) ? daysOf(one.value) : daysOf('');
    return { field, slot: slotOf(field), ...one, ...days };
  });
  const placeOf = ({ start, end }: Span): Place => ({ cell, start, end });
  const has = statedYear ?? lawNumber ?? lawWithoutDate ?? promised;
  const extras =
    has === undefined
      ? undefined
      : {
          statedYear: statedYear && { value: statedYear.value, place: placeOf(statedYear) },
          lawNumber: lawNumber && { value: lawNumber, place: placeOf(lawNumber) },
          lawWithoutDate: lawWithoutDate && placeOf(lawWithoutDate),
          promised,
        };
  const faultIn = (notice: CellNotice): Fault => ({ ...faultOf(notice), cell });
  const notices = reading.notices.map(faultIn);
  const faults = reading.faults.map(faultIn);
  const isPlain =
    notices.length === 0 && faults.length === 0 && alreadyReported.length === 0 && !extras;
  const isSpelling =
    notices.length > 0 &&
    faults.length + alreadyReported.length === 0 &&
    !extras &&
    notices.every(
      ({ rule, field }) => rule.code.endsWith('-spelling') && field === values[0]?.field,
    );
  const mayBe = statesMeantBy(reading.faults);
  const said = { alreadyReported, notices, faults, extras, isPlain, isSpelling, mayBe };
  return { cell, text, values, ...said };
}

function statesMeantBy(faults: readonly CellNotice[]): CellReading['mayBe'] {
  const isOpen = faults.some(({ kind }) => kind === 'unknown-country');
  const states = faults.flatMap(statesMeant);
  return isOpen && states.length === 0 ? 'any' : states;
}

/** The States that may be meant by a cell that could not be read. */
function statesMeant(notice: CellNotice): readonly string[] {
  switch (notice.kind) {
    case 'unknown-country':
      return notice.near.map(({ code }) => code);
    case 'code-of-other-system':
      return notice.meanings.map(({ code }) => code);
    default:
      return [];
  }
}
