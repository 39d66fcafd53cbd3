import type { Draft } from '../rules/draft.js';
import { exactDay, instrumentIndex } from './exact-text.js';
import { type ColumnKind, type Field, isDateField } from './fields.js';
import { createHeaderReader } from './headers.js';
import { readInstrument } from './instrument.js';
import { looksLikeLaw } from './law.js';

/** How one column of the file is read. */
export interface Column {
  readonly header: string;
  /** Absent: the column is left alone. */
  readonly kind?: ColumnKind;
  /** What the header promises, where the cells hold something else. */
  readonly promised?: Field;
  /** A column of instruments whose cells give their titles too. */
  readonly titled?: boolean;
}

/** The plan by which rows are read, and what was found while making it. */
export interface ColumnPlan {
  readonly columns: readonly Column[];
  readonly drafts: readonly Draft[];
}

/** How many rows are looked at to tell what a column really holds. */
export const sampleRows = 100;

/** How many names of columns stand in a message. */
const shownHeaders = 5;

/** Longer cells are no references to laws. */
const longestSampled = 1000;

const hostileNames = new Set(['__proto__', 'constructor', 'prototype', 'hasOwnProperty']);

/**
 * Plans how to read the columns: by their names, and where a column of dates holds laws, by what
 * its cells hold.
 *
 * @param sample The cells of the first rows.
 */
export function planColumns(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
): ColumnPlan {
  const drafts: Draft[] = [...nameFaults(headers)];
  const readHeader = createHeaderReader();
  const kinds = new Set<ColumnKind>();
  const named = headers.map((header, cell): Column => {
    if (header.trim() === '') return { header };
    const reading = readHeader(header);
    if (reading.kind === 'unknown') {
      drafts.push(unknownColumn(header, cell, reading.nearest));
      return { header };
    }
    kinds.add(reading.column);
    return { header, kind: reading.column };
  });
  // A table of titles alone still names instruments, if its titles do.
  const columns = kinds.has('instrument') ? named : named.map(titleAsInstrument);
  if (!columns.some(({ kind }) => kind === 'instrument')) drafts.push(noInstrument(headers));
  return {
    columns: columns.map((column, cell) => {
      const filled = filledCells(sample, cell);
      return titledColumn(lawColumn(column, cell, filled, drafts), filled);
    }),
    drafts,
  };
}

/** Our fields that a column gives. */
export function fieldsOf({ kind, titled }: Column): readonly Field[] {
  if (kind === undefined) return [];
  if (kind === 'law') return ['lawNumber', 'lawDate'];
  return kind === 'instrument' && titled ? ['instrument', 'title'] : [kind];
}

function nameFaults(headers: readonly string[]): readonly Draft[] {
  const first = new Map<string, number>();
  return headers.flatMap((header, cell): Draft[] => {
    const name = header.trim();
    if (name === '') {
      return [
        {
          code: 'csv.empty-header',
          say: ({ csv }) => csv.emptyHeader(cell + 1),
          cell,
        },
      ];
    }
    const drafts: Draft[] = [];
    const earlier = first.get(name);
    if (earlier !== undefined) {
      drafts.push({
        code: 'csv.duplicate-header',
        say: ({ csv }) => csv.duplicateHeader({ first: earlier + 1, second: cell + 1, name }),
        cell,
      });
    } else first.set(name, cell);
    if (hostileNames.has(name)) {
      drafts.push({
        code: 'csv.hostile-header',
        say: ({ csv }) => csv.hostileHeader(name),
        cell,
      });
    }
    return drafts;
  });
}

function unknownColumn(header: string, cell: number, nearest: string | undefined): Draft {
  return {
    code: 'map.unknown-column',
    say: ({ map }) => map.unknownColumn({ header, nearest }),
    cell,
    // What resembles a name of ours is most likely meant to be checked.
    ...(nearest !== undefined && { severity: 'warning', suggestion: nearest }),
  };
}

function noInstrument(headers: readonly string[]): Draft {
  return {
    code: 'map.no-instrument-column',
    say: ({ map }) =>
      map.noInstrumentColumn({
        headers: headers.slice(0, shownHeaders),
        more: headers.length > shownHeaders,
      }),
    field: 'instrument',
  };
}

function titleAsInstrument(column: Column): Column {
  return column.kind === 'title' ? { header: column.header, kind: 'instrument' } : column;
}

/** What stands in a column of the sample, without blanks and without texts. */
function filledCells(sample: readonly (readonly string[])[], cell: number): readonly string[] {
  return sample.flatMap((cells) => {
    const value = cells[cell]?.trim() ?? '';
    return value === '' || value.length > longestSampled ? [] : [value];
  });
}

function titledColumn(column: Column, filled: readonly string[]): Column {
  if (column.kind !== 'instrument') return column;
  const titled = filled.some((cell) => {
    if (instrumentIndex(cell) >= 0) return false;
    const reading = readInstrument(cell);
    return reading.kind === 'read' && reading.title !== undefined;
  });
  return { ...column, titled };
}

function lawColumn(
  column: Column,
  cell: number,
  filled: readonly string[],
  drafts: Draft[],
): Column {
  const { header, kind } = column;
  if (kind === undefined || !isDateField(kind)) return column;
  const laws = filled.filter((value) => exactDay(value) < 0 && looksLikeLaw(value));
  const [law] = laws;
  if (law === undefined || laws.length * 2 < filled.length) return column;
  drafts.push({
    code: 'map.law-in-date-column',
    say: ({ map }) => map.lawInDateColumn({ header, field: kind, law }),
    field: kind,
    cell,
    suggestion: 'Law',
  });
  return { header, kind: 'law', promised: kind };
}
