import type { Draft } from '../rules/draft.js';
import { quoted } from '../rules/quoted.js';
import { exactDay, instrumentIndex } from './exact-text.js';
import { type ColumnKind, type Field, fieldNames, isDateField } from './fields.js';
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
          message: `Column ${cell + 1} has no name, so it is left alone.`,
          hint: 'Name the column.',
          cell,
        },
      ];
    }
    const drafts: Draft[] = [];
    const earlier = first.get(name);
    if (earlier !== undefined) {
      drafts.push({
        code: 'csv.duplicate-header',
        message: `Columns ${earlier + 1} and ${cell + 1} are both named ${quoted(name)}.`,
        hint: 'Give each column its own name.',
        cell,
      });
    } else first.set(name, cell);
    if (hostileNames.has(name)) {
      drafts.push({
        code: 'csv.hostile-header',
        message: `Column ${quoted(name)} has a name that breaks programs that make objects of rows.`,
        hint: 'Rename the column.',
        cell,
      });
    }
    return drafts;
  });
}

function unknownColumn(header: string, cell: number, nearest: string | undefined): Draft {
  return {
    code: 'map.unknown-column',
    message: `Column ${quoted(header)} is not known, so its cells are not checked.`,
    cell,
    // What resembles a name of ours is most likely meant to be checked.
    ...(nearest === undefined
      ? { hint: 'If it holds something that should be checked, give it a name that is known.' }
      : { severity: 'warning', hint: `Did you mean "${nearest}"?`, suggestion: nearest }),
  };
}

function noInstrument(headers: readonly string[]): Draft {
  return {
    code: 'map.no-instrument-column',
    message: `No column names the instrument; the columns are ${headers.slice(0, 5).map(quoted).join(', ')}${headers.length > 5 ? ', …' : ''}. The rows are checked for their structure only.`,
    hint: 'Name the column that holds C087, No. 87 or the like "instrument".',
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
  if (laws.length === 0 || laws.length * 2 < filled.length) return column;
  drafts.push({
    code: 'map.law-in-date-column',
    message: `Column ${quoted(header)} promises the ${fieldNames[kind]}, but its cells hold numbers and dates of national laws, such as ${quoted(laws[0] ?? '')}. They are read as law number and law date.`,
    hint: `Name the column "Law", and give the ${fieldNames[kind]} a column of its own.`,
    field: kind,
    cell,
    suggestion: 'Law',
  });
  return { header, kind: 'law', promised: kind };
}
