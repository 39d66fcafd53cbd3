import type { Field } from '../cells/fields.js';
import { isPartialDate, mayBeTheSame } from '../cells/partial-date.js';
import type { Place, Row } from '../cells/row.js';
import type { Draft } from '../rules/draft.js';
import { faultOf } from '../rules/fault.js';
import { type Column, fieldsOf } from '../table/columns.js';
import type { GivenByColumn } from '../table/notice.js';
import type { CellReading } from './cell-reading.js';

/** A row as its cells give it together. */
interface MergedRow {
  readonly row: Row;
  readonly drafts: readonly Draft[];
}

/** A value with the cell that gave it. */
interface Given {
  readonly value: string;
  readonly reading: CellReading;
  readonly cell: number;
}

/** Puts a row together from its cells. */
export type CellMerger = (readings: readonly (CellReading | undefined)[]) => MergedRow;

/**
 * A merger for a table with these columns. Where two columns give the same field the first that can
 * be read is used; where they disagree, that is told.
 */
export function createMerger(columns: readonly Column[]): CellMerger {
  const fields = columns.flatMap(fieldsOf).filter((field) => !repeatable.has(field));
  const once = new Set(fields).size === fields.length;
  if (!once) return (readings) => mergeRepeated(readings, columns);
  // A status or a note may tell a date that has a column of its own.
  const mayTell = columns.some(({ kind }) => kind === 'status' || kind === 'note');
  if (!mayTell) return mergeSimply;
  return (readings) =>
    givenTwice(readings) ? mergeRepeated(readings, columns) : mergeSimply(readings);
}

function givenTwice(readings: readonly (CellReading | undefined)[]): boolean {
  const given = new Set<string>();
  for (const reading of readings) {
    for (const field in reading?.part.values) {
      if (given.has(field) && !repeatable.has(field as Field)) return true;
      given.add(field);
    }
  }
  return false;
}

/** Fields that several columns may give, each in its own words. */
const repeatable: ReadonlySet<Field> = new Set(['title', 'note']);

/** No two columns give the same field. */
function mergeSimply(readings: readonly (CellReading | undefined)[]): MergedRow {
  const values: Partial<Record<Field, string>> = {};
  const places: Partial<Record<Field, Place>> = {};
  const settled = new Set<Field>();
  const drafts: Draft[] = [];
  const faults: Draft[] = [];
  let special: Omit<Row, 'values' | 'places' | 'settled'> = {};
  for (const reading of readings) {
    if (!reading) continue;
    const { part } = reading;
    for (const name in part.values) {
      const field = name as Field;
      const value = part.values[field];
      const place = part.places[field];
      if (values[field] !== undefined || value === undefined || !place) continue;
      values[field] = value;
      places[field] = place;
    }
    if (part.lawNumber || !reading.plain) special = { ...special, ...specialOf(part) };
    if (reading.plain) continue;
    for (const field of part.settled) settled.add(field);
    drafts.push(...part.drafts);
    faults.push(...reading.faults);
  }
  return { row: { values, places, settled, ...special }, drafts: [...drafts, ...faults] };
}

/** What a cell says beside its values. */
function specialOf({
  statedYear,
  lawNumber,
  lawWithoutDate,
  promised,
}: CellReading['part']): Omit<Row, 'values' | 'places' | 'settled'> {
  return {
    ...(statedYear && { statedYear }),
    ...(lawNumber && { lawNumber }),
    ...(lawWithoutDate && { lawWithoutDate }),
    ...(promised !== undefined && { promised }),
  };
}

function mergeRepeated(
  readings: readonly (CellReading | undefined)[],
  columns: readonly Column[],
): MergedRow {
  const given = new Map<Field, Given>();
  const settled = new Set<Field>();
  const repeated: Draft[] = [];
  const dropped = new Set<Draft>();
  for (const [cell, reading] of readings.entries()) {
    if (!reading) continue;
    for (const field of reading.part.settled) settled.add(field);
    for (const [name, value] of Object.entries(reading.part.values)) {
      const field = name as Field;
      const other = { value, reading, cell };
      const first = given.get(field);
      if (!first) given.set(field, other);
      else if (!repeatable.has(field)) {
        const { used, unread } = choose(field, first, other);
        given.set(field, used);
        const told = unread ?? spelledBeside(field, first, other);
        for (const draft of told) dropped.add(draft);
        // A name without a number in it is a title, beside a column of codes.
        const title = field === 'instrument' && unread !== undefined;
        if (!title && !agree(first, other)) {
          repeated.push(disagreement(field, first, other, columns));
        }
      }
    }
  }
  for (const [field, { reading }] of given) {
    // Another column has what could not be read in this one.
    if (!reading.part.settled.has(field)) settled.delete(field);
  }
  const kept = (draft: Draft): boolean => !dropped.has(draft);
  return {
    row: { ...rowOf(given), settled },
    drafts: [
      ...readings.flatMap((reading) => reading?.part.drafts ?? []),
      ...repeated,
      ...readings.flatMap((reading) => reading?.faults ?? []),
    ].filter(kept),
  };
}

function rowOf(given: ReadonlyMap<Field, Given>): Omit<Row, 'settled'> {
  const values: Partial<Record<Field, string>> = {};
  const places: Partial<Record<Field, Place>> = {};
  for (const [field, { value, reading }] of given) {
    values[field] = value;
    const place = reading.part.places[field];
    if (place) places[field] = place;
  }
  const instrument = given.get('instrument')?.reading.part;
  const law = given.get('lawNumber')?.reading.part;
  return {
    values,
    places,
    ...(instrument && specialOf(instrument)),
    ...(law && specialOf(law)),
  };
}

/** The value that is used, and what was said of the other where that could not be read. */
function choose(
  field: Field,
  first: Given,
  other: Given,
): { readonly used: Given; readonly unread?: readonly Draft[] } {
  const of = ({ reading }: Given) => reading.faults.filter((fault) => fault.field === field);
  const [faults, others] = [of(first), of(other)];
  if (faults.length > 0 && others.length === 0) return { used: other, unread: faults };
  if (faults.length === 0 && others.length > 0) return { used: first, unread: others };
  return { used: first };
}

/** Notes on how a value is written are idle where another column has it as we write it. */
function spelledBeside(field: Field, first: Given, other: Given): readonly Draft[] {
  if (first.value !== other.value) return [];
  const of = ({ reading }: Given) =>
    reading.part.drafts.filter(
      (draft) => draft.field === field && draft.code.endsWith('-spelling'),
    );
  const [notes, others] = [of(first), of(other)];
  return notes.length === 0 || others.length === 0 ? [...notes, ...others] : [];
}

function agree({ value: one }: Given, { value: other }: Given): boolean {
  if (isPartialDate(one) && isPartialDate(other)) return mayBeTheSame(one, other);
  return one === other || one === 'unknown' || other === 'unknown';
}

function disagreement(field: Field, first: Given, other: Given, columns: readonly Column[]): Draft {
  const given = ({ value, cell, reading }: Given): GivenByColumn => ({
    header: columns[cell]?.header ?? '',
    value,
    isUnderstood: reading.faults.every((fault) => fault.field !== field),
  });
  return faultOf({
    kind: 'repeated-field',
    first: given(first),
    other: given(other),
    field,
    cell: other.cell,
  });
}
