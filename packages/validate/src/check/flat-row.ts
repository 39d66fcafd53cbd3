import { bindingDelay } from '@ilo-kz/data/binding-delay';
import { instrumentIndex, instrumentIndexes } from '../cells/exact-text.js';
import { type DateField, type Field, fields } from '../cells/fields.js';
import { dayNumber, isPartialDate } from '../reference/partial-date.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import { type KnownOfState, knownOfState } from '../reference/states.js';
import type { Place, Row, RowInstrument, TableContext } from '../rules/row.js';

/** A value with the days that it may mean, and where in its cell it is. */
export interface RowValue {
  /** The number of its field, see {@link slotOf}. */
  readonly slot: number;
  readonly value: string;
  /** 0 and {@link noDay} where it is not a date. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The number of a field: values are kept in arrays while a row is filled, which is faster than by name. */
export function slotOf(field: Field): number {
  return fields.indexOf(field);
}

/**
 * Later than every day: the last day of a date that is not there. A whole number like the days
 * themselves, because an engine keeps a field that may hold Infinity in a slower form.
 */
const noDay = 99_999_999;

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A row under construction. Every field is there from the beginning, so that its shape never changes. */
interface MutableRow extends Writable<Omit<Row, 'values' | 'from' | 'to'>> {
  readonly values: Record<Field, string | undefined>;
  readonly from: Record<DateField, number>;
  readonly to: Record<DateField, number>;
}

/** One row that is filled again and again: empty it, put what its cells give, settle it. */
export interface FlatRow {
  readonly row: MutableRow;
  readonly reset: (line: number) => void;
  /** The value of a field so far; undefined where there is none. */
  readonly textOf: (slot: number) => string | undefined;
  readonly put: (value: RowValue, cell: number) => void;
  /** A date as we write it, whole: most cells of a long table. */
  readonly putDay: (slot: number, day: number, text: string, cell: number) => void;
  /** The code of an instrument as we write it, whole, with its index. */
  readonly putCode: (index: number, text: string, cell: number) => void;
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
  const instruments = instrumentsOf(reference);
  const byIndex: (RowInstrument | undefined)[] = new Array(instrumentIndexes).fill(undefined);
  for (const [code, one] of instruments) {
    const index = instrumentIndex(code);
    if (index >= 0) byIndex[index] = one;
  }
  const states = new Map<string, StateOfRow>();
  const texts: (string | undefined)[] = fields.map(() => undefined);
  const cellOf = new Int32Array(fields.length).fill(-1);
  const startOf = new Int32Array(fields.length);
  const endOf = new Int32Array(fields.length);
  const from = new Int32Array(fields.length);
  const to = new Int32Array(fields.length).fill(noDay);
  /** The slots that the row has filled so far: only these are emptied for the next row. */
  const filled = new Int32Array(fields.length);
  let filledSlots = 0;
  const instrumentSlot = slotOf('instrument');
  let reported: Field[] = [];
  let stateCode: string | undefined;
  let state: StateOfRow | undefined;

  const row: MutableRow = {
    line: 0,
    values: valuesOf<string | undefined>(undefined),
    from: { lawDate: 0, registered: 0, inForce: 0, denounced: 0 },
    to: noDates(),
    code: '',
    codeIndex: -1,
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
      const slot = slotOf(field);
      const cell = cellOf[slot] ?? -1;
      if (cell < 0) return undefined;
      return { cell, start: startOf[slot] ?? 0, end: endOf[slot] ?? 0 };
    },
  };

  const stateOf = (code: string): StateOfRow => {
    const before = states.get(code);
    if (before) return before;
    const isOurs = compare && code === country;
    // Laid out once for each State: the rows of a table may change the State with every line.
    const known = compare && !isOurs ? knownOfState(code, reference) : undefined;
    const found = { isOurs, known };
    states.set(code, found);
    return found;
  };

  const fill = (slot: number, text: string, cell: number): void => {
    if (texts[slot] === undefined) filled[filledSlots++] = slot;
    texts[slot] = text;
    cellOf[slot] = cell;
  };

  return {
    row,
    reset: (line) => {
      row.line = line;
      row.codeIndex = -1;
      for (let at = 0; at < filledSlots; at++) {
        const slot = filled[at] ?? 0;
        texts[slot] = undefined;
        cellOf[slot] = -1;
        from[slot] = 0;
        to[slot] = noDay;
      }
      filledSlots = 0;
      row.statedYear = undefined;
      row.lawNumber = undefined;
      row.lawWithoutDate = undefined;
      row.promised = undefined;
      if (reported.length > 0) reported = [];
    },
    textOf: (slot) => texts[slot],
    put: (value, cell) => {
      const { slot } = value;
      fill(slot, value.value, cell);
      startOf[slot] = value.start;
      endOf[slot] = value.end;
      from[slot] = value.from;
      to[slot] = value.to;
    },
    putDay: (slot, day, text, cell) => {
      fill(slot, text, cell);
      startOf[slot] = 0;
      endOf[slot] = text.length;
      from[slot] = day;
      to[slot] = day;
    },
    putCode: (index, text, cell) => {
      // The text of the record is known to every table that is asked with it.
      fill(instrumentSlot, byIndex[index]?.code ?? text, cell);
      startOf[instrumentSlot] = 0;
      endOf[instrumentSlot] = text.length;
      row.codeIndex = index;
    },
    report: (field) => {
      reported.push(field);
    },
    settle: () => {
      nameValues(row.values, texts);
      nameDates(row.from, from);
      nameDates(row.to, to);
      row.code = row.values.instrument ?? instrument ?? '';
      if (row.codeIndex < 0) row.codeIndex = instrumentIndex(row.code);
      row.instrument = row.codeIndex < 0 ? instruments.get(row.code) : byIndex[row.codeIndex];
      const named = row.values.country ?? rowCountry;
      row.state = reported.length > 0 && reported.includes('country') ? undefined : named;
      if (row.state !== stateCode || state === undefined) {
        stateCode = row.state;
        state = stateCode === undefined ? nowhere : stateOf(stateCode);
      }
      row.isOurs = state.isOurs;
      row.ours = state.isOurs ? reference.ratifications.get(row.code) : undefined;
      row.other = state.known?.(row.code);
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

/** Gives the values their names, in the order of `fields`. */
function nameValues(
  values: Record<Field, string | undefined>,
  texts: readonly (string | undefined)[],
): void {
  values.country = texts[0];
  values.instrument = texts[1];
  values.title = texts[2];
  values.lawNumber = texts[3];
  values.lawDate = texts[4];
  values.registered = texts[5];
  values.inForce = texts[6];
  values.status = texts[7];
  values.denounced = texts[8];
  values.note = texts[9];
}

function nameDates(dates: Record<DateField, number>, days: Int32Array): void {
  dates.lawDate = days[4] ?? 0;
  dates.registered = days[5] ?? 0;
  dates.inForce = days[6] ?? 0;
  dates.denounced = days[8] ?? 0;
}

function noDates(): Record<DateField, number> {
  return { lawDate: noDay, registered: noDay, inForce: noDay, denounced: noDay };
}

const laidOut = new WeakMap<ReferenceIndex, ReadonlyMap<string, RowInstrument>>();

/** The instruments as rows need them, laid out once however many files are compared with them. */
function instrumentsOf(reference: ReferenceIndex): ReadonlyMap<string, RowInstrument> {
  const instruments = laidOut.get(reference) ?? rowInstruments(reference);
  laidOut.set(reference, instruments);
  return instruments;
}

/**
 * The instruments with their days as numbers. Each field is named: a copy by spreading has as many
 * shapes as the records have optional fields, and every rule asks them of every row.
 */
function rowInstruments({ instruments }: ReferenceIndex): ReadonlyMap<string, RowInstrument> {
  return new Map(
    [...instruments].map(([code, instrument]) => [
      code,
      {
        code,
        adopted: instrument.adopted,
        adoptedFrom: daysOf(instrument.adopted).from,
        bindingMonths: bindingDelay(instrument),
        inForce: instrument.inForce,
        inForceTo: isPartialDate(instrument.inForce) ? daysOf(instrument.inForce).to : 0,
        evidence: instrument.evidence,
      },
    ]),
  );
}

/** The first and the last day that a date may mean; 0 and {@link noDay} where a text is not a date. */
export function daysOf(text: string): { readonly from: number; readonly to: number } {
  if (!isPartialDate(text)) return { from: 0, to: noDay };
  return { from: dayNumber(text, '-01-01'), to: dayNumber(text, '-12-31') };
}
