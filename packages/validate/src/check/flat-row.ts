import { dayNumber } from '../cells/day-number.js';
import { type DateField, dateFields, type Field, fields, isDateField } from '../cells/fields.js';
import { isPartialDate } from '../cells/partial-date.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import { type KnownOfState, knownOfState } from '../reference/states.js';
import type { Place, Row, RowInstrument, TableContext } from '../rules/row.js';

/** A value with the days that it may mean, and where in which cell it is. */
export interface RowValue {
  readonly value: string;
  /** 0 and Infinity where it is not a date. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A row under construction. Every field is there from the beginning, so that its shape never changes. */
export interface MutableRow extends Writable<Omit<Row, 'values' | 'from' | 'to'>> {
  readonly values: Record<Field, string | undefined>;
  readonly from: Record<DateField, number>;
  readonly to: Record<DateField, number>;
}

/** One row that is filled again and again. */
export interface FlatRow {
  readonly row: MutableRow;
  /** Empties the row. */
  readonly reset: (line: number) => void;
  readonly put: (field: Field, value: RowValue, cell: number) => void;
  /** A date as we write it, whole: most cells of a long table. */
  readonly putDay: (field: DateField, day: number, text: string, cell: number) => void;
  /** Notes that a finding was made about a field while its cell was read. */
  readonly report: (field: Field) => void;
  /** Works out what the row is about and what it is compared with, once its values are there. */
  readonly settle: () => void;
}

export interface FlatRowOptions {
  readonly context: TableContext;
  /** Whether rows are compared with our records. */
  readonly compare: boolean;
  /** The instrument of rows that name none. */
  readonly instrument?: string | undefined;
}

/** How a State is compared. */
interface StateOfRow {
  readonly isOurs: boolean;
  readonly known: ((code: string) => KnownOfState) | undefined;
}

export function createFlatRow({ context, compare, instrument }: FlatRowOptions): FlatRow {
  const { reference, country, rowCountry } = context;
  const instruments = rowInstruments(reference);
  const states = new Map<string, StateOfRow>();
  const cellOf = valuesOf(-1);
  const startOf = valuesOf(0);
  const endOf = valuesOf(0);
  let reported: Field[] = [];
  let stateCode: string | undefined;
  let state: StateOfRow | undefined;

  const row: MutableRow = {
    line: 0,
    values: valuesOf<string | undefined>(undefined),
    from: { lawDate: 0, registered: 0, inForce: 0, denounced: 0 },
    to: noDates(),
    code: '',
    instrument: undefined,
    state: undefined,
    isOurs: false,
    ours: undefined,
    other: undefined,
    statedYear: undefined,
    lawNumber: undefined,
    lawWithoutDate: undefined,
    promised: undefined,
    isReported: (field) => reported.includes(field),
    place: (field): Place | undefined => {
      const cell = cellOf[field];
      return cell < 0 ? undefined : { cell, start: startOf[field], end: endOf[field] };
    },
  };

  const stateOf = (code: string): StateOfRow => {
    const isOurs = compare && code === country;
    const known = compare && !isOurs ? knownOfState(code, reference) : undefined;
    const found = states.get(code) ?? { isOurs, known };
    states.set(code, found);
    return found;
  };

  return {
    row,
    reset: (line) => {
      row.line = line;
      for (const field of fields) {
        row.values[field] = undefined;
        cellOf[field] = -1;
      }
      for (const field of dateFields) {
        row.from[field] = 0;
        row.to[field] = Number.POSITIVE_INFINITY;
      }
      row.statedYear = undefined;
      row.lawNumber = undefined;
      row.lawWithoutDate = undefined;
      row.promised = undefined;
      if (reported.length > 0) reported = [];
    },
    put: (field, { value, from, to, start, end }, cell) => {
      row.values[field] = value;
      cellOf[field] = cell;
      startOf[field] = start;
      endOf[field] = end;
      if (isDateField(field)) {
        row.from[field] = from;
        row.to[field] = to;
      }
    },
    putDay: (field, day, text, cell) => {
      row.values[field] = text;
      row.from[field] = day;
      row.to[field] = day;
      cellOf[field] = cell;
      startOf[field] = 0;
      endOf[field] = text.length;
    },
    report: (field) => {
      reported.push(field);
    },
    settle: () => {
      const code = row.values.instrument ?? instrument ?? '';
      if (code !== row.code) {
        row.code = code;
        row.instrument = instruments.get(code);
      }
      const named = row.values.country ?? rowCountry;
      row.state = reported.includes('country') ? undefined : named;
      if (row.state !== stateCode || state === undefined) {
        stateCode = row.state;
        state = stateCode === undefined ? nowhere : stateOf(stateCode);
      }
      row.isOurs = state.isOurs;
      row.ours = state.isOurs ? reference.ratifications.get(code) : undefined;
      row.other = state.known?.(code);
    },
  };
}

/** Where the State cannot be read nothing is compared. */
const nowhere: StateOfRow = { isOurs: false, known: undefined };

function valuesOf<T>(value: T): Record<Field, T> {
  return {
    country: value,
    instrument: value,
    title: value,
    lawNumber: value,
    lawDate: value,
    registered: value,
    inForce: value,
    status: value,
    denounced: value,
    note: value,
  };
}

function noDates(): Record<DateField, number> {
  const none = Number.POSITIVE_INFINITY;
  return { lawDate: none, registered: none, inForce: none, denounced: none };
}

function rowInstruments({ instruments }: ReferenceIndex): ReadonlyMap<string, RowInstrument> {
  return new Map(
    [...instruments].map(([code, instrument]) => [
      code,
      {
        ...instrument,
        adoptedFrom: daysOf(instrument.adopted).from,
        inForceTo: isPartialDate(instrument.inForce) ? daysOf(instrument.inForce).to : 0,
      },
    ]),
  );
}

/** The first and the last day that a date may mean; 0 and Infinity where a text is not a date. */
export function daysOf(text: string): { readonly from: number; readonly to: number } {
  if (!isPartialDate(text)) return { from: 0, to: Number.POSITIVE_INFINITY };
  return { from: dayNumber(text, '-01-01'), to: dayNumber(text, '-12-31') };
}
