import { may } from '../cells/content.js';
import { findDate } from '../cells/date-forms.js';
import { instrumentIndex } from '../cells/exact-text.js';
import { type ColumnKind, isDateField } from '../cells/fields.js';
import { readInstrument } from '../cells/instruments.js';
import { areDates, type Contents, shareOf } from './column-contents.js';
import type { NameReading } from './column-names.js';

/** An instrument with the days that tables have beside it and that are not those of a ratification. */
export interface DatedInstrument {
  readonly adopted: string;
  readonly inForce?: string;
}

/** As what a column is read so far. */
interface ReadAs {
  readonly kind?: ColumnKind;
  readonly by?: 'name' | 'content' | 'map';
}

/** The same with what its name and its cells say. */
interface JudgedColumn extends ReadAs {
  readonly name: NameReading;
  readonly contents: Contents;
}

/** A column of dates that are not those of a ratification. */
export type OtherDates =
  /** The time to which each row belongs: a table with a row for each year. */
  | { readonly kind: 'period'; readonly cell: number }
  /** The year, or the day, of the instrument itself. */
  | { readonly kind: 'instrument'; readonly cell: number; readonly of: 'adoption' | 'in-force' }
  /** It does not say what it is the date of, and differs from a column that does. */
  | { readonly kind: 'unlike'; readonly cell: number; readonly other: number };

type Rows = readonly (readonly string[])[];

/**
 * Finds the columns whose dates are not those of a ratification, by how they go with the other columns.
 *
 * @param rows Rows that follow each other.
 */
export function findOtherDates(
  readAs: readonly ReadAs[],
  evidence: readonly Pick<JudgedColumn, 'name' | 'contents'>[],
  rows: Rows,
  instruments: ReadonlyMap<string, DatedInstrument>,
): readonly OtherDates[] {
  const dated: number[] = [];
  const columns = evidence.map(({ name, contents }, cell): JudgedColumn => {
    const { kind, by } = readAs[cell] ?? {};
    const column = { ...(kind && { kind }), ...(by && { by }), name, contents };
    if (by !== 'map' && isOpenDate(column)) dated.push(cell);
    return column;
  });
  if (dated.length === 0) return [];
  let subjects: readonly string[] | 'none' | undefined;
  const findSubjects = (): readonly string[] | undefined => {
    subjects ??= subjectsOf(columns, rows) ?? 'none';
    return subjects === 'none' ? undefined : subjects;
  };
  const period = dated.find((cell) => isPeriod(cell, columns, rows, findSubjects));
  const findPlainer = plainerColumns(columns, rows);
  return dated.flatMap((cell): readonly OtherDates[] => {
    if (cell === period) return [{ kind: 'period', cell }];
    const of = ofInstruments(cell, columns, rows, instruments);
    if (of !== undefined) return [{ kind: 'instrument', cell, of }];
    const other = columns[cell]?.name.isVague
      ? unlike(cell, columns, rows, findPlainer)
      : undefined;
    return other === undefined ? [] : [{ kind: 'unlike', cell, other }];
  });
}

/** A column of dates whose name does not say what happened on them, for certain. */
function isOpenDate({ kind, name, contents }: JudgedColumn): boolean {
  if (kind !== undefined && !isDateField(kind)) return false;
  if (!areDates(contents) || (name.isOther && !name.mayBePeriod)) return false;
  // The entry into force may be that of the instrument itself.
  return (
    name.isVague ||
    name.mayBePeriod ||
    kind === undefined ||
    kind === 'inForce' ||
    name.form === 'partly'
  );
}

/**
 * The text of the columns that say what a row is about; undefined: there are none. Where none names the
 * State, one that is not read may.
 */
function subjectsOf(columns: readonly JudgedColumn[], rows: Rows): readonly string[] | undefined {
  const hasCountry = columns.some(({ kind }) => kind === 'country');
  const cells = columns.flatMap(({ kind, contents }, cell) => {
    const mayName =
      !hasCountry && kind === undefined && shareOf(contents, may.text | may.state) > 0.5;
    return kind === 'country' || kind === 'instrument' || kind === 'title' || mayName ? [cell] : [];
  });
  if (cells.length === 0) return undefined;
  return rows.map((row) => cells.map((cell) => (row[cell] ?? '').trim()).join('\n'));
}

/** In how many rows of one time a table has to be before that is seen. */
const longOneTime = 20;

/**
 * Whether a column is the time to which rows belong: what a row is about comes again with another time;
 * or rows say that nothing was ratified, and have a time all the same.
 */
function isPeriod(
  cell: number,
  columns: readonly JudgedColumn[],
  rows: Rows,
  findSubjects: () => readonly string[] | undefined,
): boolean {
  const column = columns[cell];
  const subjects = column && mayBeTime(column) ? findSubjects() : undefined;
  if (!column || !subjects) return false;
  const times = new Map<string, Set<string>>();
  const rowsOf = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    const time = (row[cell] ?? '').trim();
    const subject = subjects[at] ?? '';
    if (time === '') continue;
    times.set(subject, (times.get(subject) ?? new Set()).add(time));
    rowsOf.set(subject, (rowsOf.get(subject) ?? 0) + 1);
  }
  const repeated = [...times].filter(([, set]) => set.size > 1);
  const inRepeated = repeated.reduce((sum, [subject]) => sum + (rowsOf.get(subject) ?? 0), 0);
  const isRepeated = repeated.length > 1 || inRepeated > 2;
  if (isRepeated && inRepeated * 2 >= rows.length) return true;
  if (!column.name.mayBePeriod) return false;
  return saysNoWithTime(cell, columns, rows) || isOneTime(cell, columns, rows);
}

/** Whether a column may be one of times: by its name, or because it has years and no name that is known. */
function mayBeTime({ name, contents }: JudgedColumn): boolean {
  if (name.mayBePeriod || name.isVague) return true;
  return name.form === 'none' && shareOf(contents, may.year) > 0.9;
}

/** Whether many rows say `no`, and have a time: it is not that of a ratification. */
function saysNoWithTime(cell: number, columns: readonly JudgedColumn[], rows: Rows): boolean {
  const answers = columns.findIndex(
    ({ kind, contents }) => kind === 'status' && areAnswers(contents),
  );
  if (answers < 0) return false;
  const noes = rows.filter((row) =>
    /^(?:no|n|0|false|нет|жоқ|non)$/iu.test((row[answers] ?? '').trim()),
  );
  const timed = noes.filter((row) => (row[cell] ?? '').trim() !== '');
  return noes.length > 0 && timed.length * 2 > noes.length;
}

/** Whether all rows of a long piece have one time, and answers beside it. */
function isOneTime(cell: number, columns: readonly JudgedColumn[], rows: Rows): boolean {
  if (rows.length < longOneTime) return false;
  if (!columns.some(({ kind, contents }) => kind === 'status' && areAnswers(contents)))
    return false;
  return new Set(rows.map((row) => (row[cell] ?? '').trim())).size === 1;
}

function areAnswers(contents: Contents): boolean {
  return shareOf(contents, may.flag) > 0.5;
}

/** How many rows have to agree before a column is that of the instruments' own dates. */
const fewestAlike = 2;

/** Whether the dates are those of the instruments in the rows. */
function ofInstruments(
  cell: number,
  columns: readonly JudgedColumn[],
  rows: Rows,
  instruments: ReadonlyMap<string, DatedInstrument>,
): 'adoption' | 'in-force' | undefined {
  const at = columns.findIndex(({ kind }) => kind === 'instrument');
  if (at < 0) return undefined;
  const codes = new Set<string>();
  let dated = 0;
  let adoptions = 0;
  let entries = 0;
  for (const row of rows) {
    const code = codeOf((row[at] ?? '').trim());
    const date = dateIn(row[cell] ?? '');
    const own = code === undefined ? undefined : instruments.get(code);
    if (code === undefined || date === undefined || !own) continue;
    codes.add(code);
    dated++;
    if (isWithin(own.adopted, date)) adoptions++;
    if (isWithin(own.inForce ?? '', date)) entries++;
  }
  if (codes.size < fewestAlike) return undefined;
  const isNamed = columns[cell]?.kind === 'inForce';
  if (adoptions >= 0.8 * dated && !isNamed) return 'adoption';
  return entries >= 0.8 * dated && !(isNamed && followsRegistration(cell, columns, rows))
    ? 'in-force'
    : undefined;
}

/** Whether the dates come after those of the registration: the first States are bound with the instrument. */
function followsRegistration(cell: number, columns: readonly JudgedColumn[], rows: Rows): boolean {
  const registered = columns.findIndex(({ kind }) => kind === 'registered');
  const pairs = rows.flatMap((row) => {
    const [entry, registration] = [dateIn(row[cell] ?? ''), dateIn(row[registered] ?? '')];
    return entry === undefined || registration === undefined ? [] : [entry >= registration];
  });
  return pairs.filter((follows) => follows).length * 2 > pairs.length;
}

/** Whether a date is, or is in, one that is as exact or less so. */
function isWithin(own: string, date: string): boolean {
  return own !== '' && (own.startsWith(date) || date.startsWith(own));
}

function codeOf(text: string): string | undefined {
  if (instrumentIndex(text) > 0) return text;
  const reading = readInstrument(text);
  return reading.kind === 'read' ? reading.code : undefined;
}

function dateIn(text: string): string | undefined {
  const found = findDate(text);
  return found?.kind === 'date' ? found.value : undefined;
}

/** Of one kind, so many columns are compared with a column of dates. No table that somebody reads has more. */
const mostPlainer = 100;

/** A column whose name says what it is, with the dates in its rows. */
interface PlainerColumn {
  readonly cell: number;
  readonly dates: readonly (string | undefined)[];
}

type FindPlainer = (kind: ColumnKind | undefined) => readonly PlainerColumn[];

/** Columns of dates of a kind whose names are not vague. Each is read once, however many it is compared with. */
function plainerColumns(columns: readonly JudgedColumn[], rows: Rows): FindPlainer {
  const found = new Map<ColumnKind | undefined, readonly PlainerColumn[]>();
  return (kind) => {
    const known = found.get(kind);
    if (known) return known;
    const plainer: PlainerColumn[] = [];
    for (const [cell, column] of columns.entries()) {
      if (plainer.length === mostPlainer) break;
      if (column.kind !== kind || column.name.isVague) continue;
      const dates = rows.map((row) => dateIn(row[cell] ?? ''));
      // One date shows nothing.
      if (dates.filter(Boolean).length > 1) plainer.push({ cell, dates });
    }
    found.set(kind, plainer);
    return plainer;
  };
}

/** A column of the same dates by a plainer name, from which this one differs in most rows. */
function unlike(
  cell: number,
  columns: readonly JudgedColumn[],
  rows: Rows,
  findPlainer: FindPlainer,
): number | undefined {
  const plainer = findPlainer(columns[cell]?.kind);
  if (plainer.length === 0) return undefined;
  const own = rows.map((row) => dateIn(row[cell] ?? ''));
  return plainer.find(({ cell: other, dates }) => {
    if (other === cell) return false;
    const pairs = own.flatMap((one, at) => {
      const two = dates[at];
      return one === undefined || two === undefined ? [] : [isWithin(one, two)];
    });
    return pairs.length > 1 && pairs.filter((alike) => !alike).length * 2 > pairs.length;
  })?.cell;
}
