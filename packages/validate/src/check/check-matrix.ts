import type { Place, Row } from '../cells/row.js';
import { readMark } from '../cells/statement-cell.js';
import type { RowCounts } from '../finding.js';
import type { Draft } from '../rules/draft.js';
import { createDuplicateRule } from '../rules/duplicate-rule.js';
import { emptyCell } from '../rules/empty-cell.js';
import { faultOf } from '../rules/fault.js';
import { missingRows } from '../rules/reference-ring.js';
import { missingInstrument } from '../rules/schema-ring.js';
import type { Column } from '../table/columns.js';
import type { MatrixRows } from '../table/matrix.js';
import { type CellReading, createCellReader } from './cell-reading.js';
import type { CheckedRow, RowChecker, RowCheckOptions } from './check-row.js';
import { createStatementCheck } from './check-statement.js';

/** So many different marks of one table are told. */
const mostMarks = 50;

/**
 * Sends each filled cell of a matrix through the rings that a row of its own would go through: it
 * says what one State did with one instrument.
 */
export function createMatrixChecker(
  columns: readonly Column[],
  { by, subject }: MatrixRows,
  options: RowCheckOptions,
): RowChecker {
  const { reference, countries, compare, country, rowCountry = country, aside } = options;
  const aboutOf = columns.flatMap(({ about }, cell) =>
    about === undefined ? [] : [{ cell, about }],
  );
  const read = createCellReader(columns, { aliases: reference.aliases, countries, reference });
  const duplicates = createDuplicateRule(rowCountry);
  const seen = new Set<string>();
  const statements = createStatementCheck({ ...options, denunciations: false, duplicates, seen });
  const told = new Set<string>();
  const rows = { checked: 0, compared: 0, comparedOthers: 0, otherStates: 0 };

  /** What a row is about; `fault`: that cannot be read. */
  const subjectOf = (cells: readonly string[]): Subject => {
    const text = subject === undefined ? '' : (cells[subject] ?? '');
    if (subject === undefined) return { code: by === 'country' ? rowCountry : options.instrument };
    if (text.trim() === '') return { fault: true };
    const reading = read(subject, text);
    const code = reading.part.values[by];
    return { code, reading, fault: reading.faults.length > 0 || code === undefined };
  };

  const markDrafts = (text: string, isRatified: boolean, cell: number): readonly Draft[] => {
    if (told.has(text) || told.size >= mostMarks) return [];
    told.add(text);
    return [faultOf({ kind: 'cell-mark', text, isRatified, cell, start: 0, end: text.length })];
  };

  /** What is to be said of a cell that says that nothing was done. */
  const noneDrafts = (text: string, cell: number): readonly Draft[] => {
    const { drafts } = read(cell, text).part;
    return drafts.length > 0 ? drafts : markDrafts(text, false, cell);
  };

  const checkCell = (
    text: string,
    cell: number,
    about: {
      readonly state: string | undefined;
      readonly instrument: string;
      readonly line: number;
    },
  ): readonly Draft[] => {
    const { state, instrument, line } = about;
    const mark = text.trim() === '' ? 'not-ratified' : readMark(text);
    if (mark === 'not-ratified') {
      const told = text.trim() === '' ? [] : noneDrafts(text, cell);
      if (!compare || state === undefined) return told;
      const empty = emptyCell({ state, instrument, cell }, reference, country);
      if (empty && state === country) seen.add(instrument);
      return empty ? [...told, empty] : told;
    }
    const reading = read(cell, text);
    if (reading.faults.some(({ code }) => code === 'schema.statement')) return reading.faults;
    const { part } = reading;
    const place: Place = { cell, start: 0, end: text.length };
    const row: Row = {
      values: { ...part.values, instrument, ...(state !== undefined && { country: state }) },
      places: { ...part.places, instrument: place, country: place },
      settled: state === undefined ? new Set([...part.settled, 'country']) : part.settled,
    };
    const isMark = mark === 'ratified' || Object.keys(part.values).length === 0;
    return [
      ...(isMark && part.drafts.length === 0 ? markDrafts(text, true, cell) : []),
      ...part.drafts,
      ...reading.faults,
      ...statements.check(row, line),
    ];
  };

  const checkRow = (cells: readonly string[], line: number, of: Subject): CheckedRow => {
    const drafts: Draft[] = [...(of.reading?.part.drafts ?? []), ...(of.reading?.faults ?? [])];
    if (of.fault && !of.reading) drafts.push(...nameless(by, subject, countries.size));
    const known = of.fault ? undefined : of.code;
    const key = known === undefined ? {} : { key: known };
    // What an unknown instrument was done with nobody can check.
    if (by === 'instrument' && known === undefined) return { drafts, ...key };
    for (const { cell, about } of aboutOf) {
      const [state, instrument] = by === 'country' ? [known, about] : [about, known ?? ''];
      const name = state === undefined ? instrument : `${state} ${instrument}`;
      const found = checkCell(cells[cell] ?? '', cell, { state, instrument, line });
      for (const draft of found) drafts.push(ofCell(draft, name));
    }
    return { drafts, ...key };
  };

  const count = (before: Omit<RowCounts, 'checked'>): void => {
    const after = statements.counts();
    rows.checked++;
    if (after.compared > before.compared) rows.compared++;
    else if (after.comparedOthers > before.comparedOthers) rows.comparedOthers++;
    else if (after.otherStates > before.otherStates) rows.otherStates++;
  };

  return {
    check: (cells, line) => {
      const of = subjectOf(cells);
      const first = subject === undefined ? '' : (cells[subject] ?? '').trim();
      // A line that is no row names nothing that can be read, or counts the columns.
      const kind = of.fault || /^\d+$/.test(first) ? aside?.(cells) : undefined;
      if (kind !== undefined) return { drafts: [], aside: kind };
      const before = statements.counts();
      const checked = checkRow(cells, line, of);
      count(before);
      return checked.drafts.length > 0 ? checked : undefined;
    },
    counts: () => ({ ...rows }),
    // Its columns are all instruments that it is about, and of each cell something was said.
    end: () =>
      seen.size > 0 && by === 'instrument'
        ? missingRows(seen, reference, duplicates.namedBeside(country))
        : [],
  };
}

/** A finding about one cell. A status is no text that a cell of a matrix could hold. */
function ofCell(draft: Draft, key: string): Draft {
  const { suggestion, ...rest } = draft;
  return suggestion === undefined || draft.field === 'status'
    ? { ...rest, key }
    : { ...rest, suggestion, key };
}

interface Subject {
  readonly code?: string | undefined;
  readonly reading?: CellReading;
  readonly fault?: boolean;
}

/** A row that does not say what it is about. */
function nameless(
  by: MatrixRows['by'],
  cell: number | undefined,
  states: number,
): readonly Draft[] {
  if (by === 'instrument') {
    return missingInstrument({ values: {}, places: {}, settled: new Set() });
  }
  return [
    {
      code: 'schema.country',
      say: ({ schema }) => schema.unknownCountry({ value: '', states, near: [] }),
      field: 'country',
      ...(cell !== undefined && { cell }),
    },
  ];
}
