import type { Field } from '../cells/fields.js';
import { ratified } from '../cells/lexicon/statuses.js';
import { readMark } from '../cells/statements.js';
import { notRatified } from '../cells/statuses.js';
import { mayBeAfter } from '../reference/partial-date.js';
import { knownOfState } from '../reference/states.js';
import { unreadableStatement } from '../rules/cells.js';
import { type Fault, faultOf } from '../rules/fault.js';
import { missingInstrument } from '../rules/sense/missing-instrument.js';
import { unknownInstrument } from '../rules/sense/unknown-instrument.js';
import type { Column } from '../table/column.js';
import type { MatrixRows } from '../table/matrix.js';
import type { GivenByColumn } from '../table/notice.js';
import { createFlatRow, daysOf, type RowValue, slotOf } from './flat-row.js';
import { type CellReading, createColumnReader } from './recalled-cells.js';
import {
  type CheckedRow,
  type RowChecker,
  type RowCheckOptions,
  readingContext,
  tableContext,
} from './rows.js';
import { createRuleRun } from './rule-run.js';
import { countsOf, createTally } from './tally.js';

/** So many different marks of one table are reported. */
const mostMarks = 50;

/** The fields that a row made of one cell may have. */
const givenByCells: ReadonlySet<Field> = new Set<Field>([
  'country',
  'instrument',
  'registered',
  'inForce',
  'denounced',
  'status',
]);

/** What a row of a matrix is about. */
interface Subject {
  readonly code: string | undefined;
  readonly reading: CellReading | undefined;
  /** It is missing, unknown, or its cell cannot be read. */
  readonly isUnclear: boolean;
  /** Another column names something else. */
  readonly differs?: Fault | undefined;
}

/** One cell of a matrix, and what it is about. */
interface MatrixCell {
  readonly text: string;
  readonly cell: number;
  readonly state: string | undefined;
  readonly instrument: string;
  readonly line: number;
}

/**
 * Checks each filled cell of a matrix as a row of its own would be checked: it says what one State did
 * with one instrument.
 */
export function createMatrixChecker(
  columns: readonly Column[],
  { by, subject }: MatrixRows,
  options: RowCheckOptions,
): RowChecker {
  const { reference, countries, compare, country, rowCountry, aside } = options;
  const aboutOf = columns.flatMap(({ about }, cell) =>
    about === undefined ? [] : [{ cell, about }],
  );
  const cellContext = readingContext(options);
  const readers = columns.map((column, cell) => createColumnReader(column, cell, cellContext));
  // Another name of what a row is about, such as the code beside the name.
  const beside = columns.flatMap(({ kind }, cell) =>
    kind === by && cell !== subject ? [cell] : [],
  );
  const context = tableContext(options, {
    hasDenunciations: false,
    listsStates: false,
    // The columns of a matrix of States are all instruments that it is about.
    expectsAll: by === 'instrument',
  });
  const flat = createFlatRow({ context, compare });
  const rules = createRuleRun(context, givenByCells);
  const countCell = createTally(context, givenByCells);
  const reportedMarks = new Set<string>();
  const rows = { checked: 0, compared: 0, comparedOthers: 0, otherStates: 0 };
  const about = { aboutInstruments: 0, notAboutInstruments: 0 };

  const subjectOf = (cells: readonly string[]): Subject => {
    const text = subject === undefined ? '' : (cells[subject] ?? '');
    if (subject === undefined) {
      const code = by === 'country' ? rowCountry : options.instrument;
      return { code, reading: undefined, isUnclear: false };
    }
    const readings = [subject, ...beside].map((cell) => readSubject(cell, cells[cell] ?? ''));
    const [own = readSubject(subject, text), ...others] = readings;
    const used = own.isUnclear ? (others.find(({ isUnclear }) => !isUnclear) ?? own) : own;
    const other = others.find(({ code, isUnclear }) => !isUnclear && code !== used.code);
    const differs = used.isUnclear || other === undefined ? undefined : disagreement(used, other);
    return { ...used, differs };
  };

  const readSubject = (cell: number, text: string): Subject => {
    const reading = text.trim() === '' ? undefined : readers[cell]?.read(text);
    const code = reading?.values.find(({ field }) => field === by)?.value;
    const isUnclear =
      code === undefined ||
      (reading?.faults.length ?? 0) > 0 ||
      (by === 'instrument' && !reference.instruments.has(code));
    return { code, reading, isUnclear };
  };

  const disagreement = (first: Subject, other: Subject): Fault => {
    const given = ({ code = '', reading }: Subject): GivenByColumn => ({
      header: columns[reading?.cell ?? -1]?.header ?? '',
      value: code,
      isUnderstood: true,
    });
    const cell = other.reading?.cell ?? 0;
    return faultOf({
      kind: 'repeated-field',
      field: by,
      first: given(first),
      other: given(other),
      cell,
    });
  };

  /** Reports what a mark is read as, once for each mark. */
  const markNotice = (text: string, isRatified: boolean, cell: number): readonly Fault[] => {
    if (reportedMarks.has(text) || reportedMarks.size >= mostMarks) return [];
    reportedMarks.add(text);
    return [faultOf({ kind: 'cell-mark', text, isRatified, cell, start: 0, end: text.length })];
  };

  /** Fills the row with what a cell is about, and with what it says. */
  const fillRow = ({ text, cell, state, instrument, line }: MatrixCell): void => {
    flat.reset(line);
    flat.put(wholeCell('instrument', instrument, text), cell);
    if (state === undefined) flat.report('country');
    else flat.put(wholeCell('country', state, text), cell);
    const { values = [], alreadyReported = [] } = readers[cell]?.read(text) ?? {};
    for (const value of values) flat.put(value, cell);
    for (const field of alreadyReported) flat.report(field);
  };

  /** A cell that says that the State did not ratify: it is compared like a row that says so. */
  const checkNo = (of: MatrixCell): readonly Fault[] => {
    fillRow(of);
    flat.settle();
    countCell(flat.row);
    return [...markNotice(of.text, false, of.cell), ...rules.check(flat.row)];
  };

  /** A cell that says nothing. */
  const checkNone = ({ text, cell, state, instrument }: MatrixCell): readonly Fault[] => {
    const notices = readers[cell]?.read(text).notices ?? [];
    const written =
      text.trim() === '' ? [] : notices.length > 0 ? notices : markNotice(text, false, cell);
    const registered = compare ? registration(state, instrument) : undefined;
    if (registered === undefined || state === undefined) return written;
    if (mayBeAfter(registered, context.statedDay)) return written;
    if (state === country) context.mentioned.ours.add(instrument);
    // In a row for a year the ratification may still be to come.
    if (context.isByPeriod) return written;
    const notice = {
      ...({ kind: 'empty-cell', field: 'registered', cell } as const),
      code: instrument,
      country: state,
      registered: registered === 'unknown' ? undefined : registered,
    };
    return [...written, faultOf(notice)];
  };

  /** When a ratification that is still in force by our records was registered; undefined: there is none. */
  const registration = (state: string | undefined, instrument: string): string | undefined => {
    if (state === undefined) return undefined;
    if (state === country) {
      const ours = reference.ratifications.get(instrument)?.ratification;
      return ours && ours.status !== 'denounced' ? ours.registered : undefined;
    }
    const known = knownOfState(state, reference)(instrument);
    const isInForce = known.kind === 'ratified' && known.record.denounced === undefined;
    return isInForce ? known.record.registered : undefined;
  };

  const checkCell = (of: MatrixCell): readonly Fault[] => {
    const { text, cell } = of;
    const mark = text.trim() === '' ? 'not-ratified' : readMark(text);
    const reading = readers[cell]?.read(text);
    if (mark === 'not-ratified' || reading === undefined) {
      return reading?.values.some(({ value }) => value === notRatified)
        ? checkNo(of)
        : checkNone(of);
    }
    if (reading.faults.some(({ rule }) => rule === unreadableStatement)) return reading.faults;
    fillRow(of);
    if (reading.values.length === 0) flat.put(wholeCell('status', ratified, text), cell);
    flat.settle();
    countCell(flat.row);
    const isMark = reading.values.every(({ value }) => value === 'in-force');
    return [
      ...(isMark && reading.notices.length === 0 ? markNotice(text, true, cell) : []),
      ...reading.notices,
      ...reading.faults,
      ...rules.check(flat.row),
    ];
  };

  const checkRow = (cells: readonly string[], line: number, of: Subject): CheckedRow => {
    const faults: Fault[] = [
      ...(of.reading?.notices ?? []),
      ...(of.differs ? [of.differs] : []),
      ...(of.reading?.faults ?? []),
    ];
    if (of.isUnclear && !of.reading && subject !== undefined) {
      faults.push(...nameless(by, cells[subject] ?? '', subject, countries.size));
    }
    if (of.isUnclear && of.code !== undefined && by === 'instrument') {
      faults.push(...checkCode(of.reading));
    }
    const known = of.isUnclear ? undefined : of.code;
    const key = known === undefined ? {} : { key: known };
    // What was done with an unknown instrument cannot be checked.
    if (by === 'instrument' && known === undefined) return { faults, ...key };
    for (const { cell, about } of aboutOf) {
      const [state, instrument] = by === 'country' ? [known, about] : [about, known ?? ''];
      const name = state === undefined ? instrument : `${state} ${instrument}`;
      const text = cells[cell] ?? '';
      for (const fault of checkCell({ text, cell, state, instrument, line })) {
        faults.push(ofCell(fault, name));
      }
    }
    return { faults, ...key };
  };

  /** Reports an instrument that does not exist, by the rule that reports it in a row. */
  const checkCode = (reading: CellReading | undefined): readonly Fault[] => {
    flat.reset(0);
    const value = reading?.values.find(({ field }) => field === 'instrument');
    if (value && reading) flat.put(value, reading.cell);
    flat.settle();
    const found = unknownInstrument.check?.(flat.row, context);
    if (!found) return [];
    return [{ rule: unknownInstrument, ...found, ...flat.row.place('instrument') }];
  };

  /** Counts a row by the best of its cells. */
  const count = (before: Omit<typeof rows, 'checked'>, isAbout: boolean): void => {
    const after = context.counts;
    rows.checked++;
    if (isAbout) about.aboutInstruments++;
    else about.notAboutInstruments++;
    if (after.compared > before.compared) rows.compared++;
    else if (after.comparedOthers > before.comparedOthers) rows.comparedOthers++;
    else if (after.otherStates > before.otherStates) rows.otherStates++;
  };

  return {
    check: (cells, line) => {
      const of = subjectOf(cells);
      const first = subject === undefined ? '' : (cells[subject] ?? '').trim();
      // A line that is not a row names nothing that can be read, or counts the columns.
      const kind = of.isUnclear || /^\d+$/.test(first) ? aside?.(cells) : undefined;
      if (kind !== undefined) return { faults: [], aside: kind };
      const { compared, comparedOthers, otherStates } = context.counts;
      const before = { compared, comparedOthers, otherStates };
      const checked = checkRow(cells, line, of);
      count(before, by === 'country' || !of.isUnclear);
      return checked.faults.length > 0 ? checked : undefined;
    },
    counts: () => ({ ...countsOf(context.counts), ...rows, ...about }),
    end: rules.end,
  };
}

/** A value that the whole cell stands for. */
function wholeCell(field: Field, value: string, text: string): RowValue {
  return { slot: slotOf(field), value, start: 0, end: text.length, ...daysOf('') };
}

/** A finding about one cell. A status is not a text that a cell of a matrix could hold. */
function ofCell(fault: Fault, key: string): Fault {
  const { suggestion, ...rest } = fault;
  return suggestion === undefined || fault.field === 'status'
    ? { ...rest, key }
    : { ...rest, suggestion, key };
}

/** A row that does not say what it is about: the cell that should name it is blank. */
function nameless(
  by: MatrixRows['by'],
  text: string,
  cell: number,
  states: number,
): readonly Fault[] {
  if (by === 'instrument')
    return [{ rule: missingInstrument, field: 'instrument', facts: undefined }];
  const whole = { field: 'country', start: 0, end: text.length } as const;
  return [{ ...faultOf({ kind: 'unknown-country', value: '', states, near: [], ...whole }), cell }];
}
