import { may } from '../cells/content.js';
import type { CountryReader } from '../cells/country-reader.js';
import { isDateField } from '../cells/fields.js';
import type { NamedKind } from '../cells/lexicon/header-names.js';
import { detectCodeSystems } from '../cells/state-codes.js';
import { type Asked, answerBoth, answersNotice, answersOf } from './answer-columns.js';
import { assignKinds, type Candidate } from './assignment.js';
import { type Column, dateOrder } from './column.js';
import { filledCells, firstLaw, holdsTitles, shareOf } from './column-contents.js';
import { type ColumnEvidence, weighColumn } from './column-evidence.js';
import { type ColumnMap, mappedColumn } from './column-map.js';
import type { NameReading, PlanNotice } from './column-names.js';
import { noticesOfColumns, unreadNames } from './column-notices.js';
import { type DatedInstrument, findOtherDates, type OtherDates } from './date-columns.js';
import { languagesColumn } from './language-columns.js';
import type { TableNotice } from './notice.js';
import { weighedTogether } from './numbers-beside-instruments.js';

/** How the columns are read, and what was noticed while that was made out. */
export interface ColumnPlan {
  readonly columns: readonly Column[];
  readonly notices: readonly PlanNotice[];
  /** Position of the column with the time to which each row belongs, where there is one. */
  readonly period?: number;
  /** Position of the column with the language of each row, in a table with a row for each. */
  readonly languages?: number;
  /** Positions of columns that are not read and may name a State or an instrument. */
  readonly unread: readonly number[];
  /** Position of a column of States by its name, whose cells cannot be read as States. */
  readonly unreadStates?: number;
}

/** What else is known when columns are planned. */
export interface ColumnContext {
  readonly countries: CountryReader;
  readonly instruments: ReadonlyMap<string, DatedInstrument>;
  /** What the user says that columns are. */
  readonly map?: ColumnMap;
  /** Which instrument the rows are about is known without a column. */
  readonly isInstrumentKnown?: boolean;
  /** No line names the columns. */
  readonly isHeadless?: boolean;
  /** Columns that are planned already. */
  readonly fixed?: ReadonlyMap<number, Column>;
  /** Rows that follow each other, where `sample` is spread over the table. */
  readonly rows?: readonly (readonly string[])[];
}

/**
 * Plans how to read the columns: as the user says, else by their names and their cells together; and
 * where a column of dates holds laws, as laws.
 *
 * @param sample The cells of rows from the whole of what was read.
 */
export function planColumns(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  context: ColumnContext,
): ColumnPlan {
  const { isInstrumentKnown = false } = context;
  const filled = headers.map((_, cell) => filledCells(sample, cell));
  const evidence = weighedTogether(
    headers.map((header, cell) =>
      weighColumn(header, context.fixed?.has(cell) ? [] : (filled[cell] ?? []), {
        ...context,
        isInstrumentKnown,
        place: cell / (10 * headers.length),
      }),
    ),
    sample,
    context.instruments,
  );
  const { columns, others } = withoutOtherDates(evidence, context, context.rows ?? sample);
  const read = columns.map((column, cell) =>
    readColumn(column, cell, filled[cell] ?? [], askedBy(evidence[cell]?.name)),
  );
  const period = others.find(({ kind }) => kind === 'period')?.cell;
  const languages = languagesColumn(columns, context.rows ?? sample);
  return {
    columns: read.map(({ column }, cell) =>
      withCodeSystems(column, evidence[cell], context.countries),
    ),
    notices: [
      ...noticesOfColumns({ columns, evidence, filled, others, ...context, languages }),
      ...read.flatMap(({ notice }) => notice ?? []),
    ],
    ...(period !== undefined && { period }),
    ...(languages !== undefined && { languages }),
    unread: unreadNames(columns, evidence),
    ...unreadStates(columns, evidence),
  };
}

/** The column of codes or names that by its name are those of States, where no column of States is read. */
function unreadStates(
  columns: readonly Column[],
  evidence: readonly ColumnEvidence[],
): Pick<ColumnPlan, 'unreadStates'> {
  const cell = evidence.findIndex(
    ({ contrary, contents }, at) =>
      contrary === 'country' && columns[at]?.by !== 'map' && shareOf(contents, may.flag) < 0.5,
  );
  return cell < 0 ? {} : { unreadStates: cell };
}

/**
 * The columns, without those of dates that are not of ratifications. Where such a column had been taken
 * for one of ratifications, another one may be what it was not.
 */
function withoutOtherDates(
  evidence: readonly ColumnEvidence[],
  context: ColumnContext,
  rows: readonly (readonly string[])[],
): { readonly columns: readonly Column[]; readonly others: readonly OtherDates[] } {
  let others: readonly OtherDates[] = [];
  for (;;) {
    const left = new Set(others.map(({ cell }) => cell));
    const columns = assignedColumns(
      evidence.map((one, cell) => (left.has(cell) ? { ...one, candidates: [] } : one)),
      context,
    );
    const found = findOtherDates(columns, evidence, rows, context.instruments);
    const more = found.filter(({ cell }) => !left.has(cell));
    if (more.length === 0) return { columns, others };
    others = [...others, ...more];
  }
}

/** The columns as the user says, and else as the sum of the evidence is greatest. */
function assignedColumns(
  evidence: readonly ColumnEvidence[],
  { map = {}, fixed }: ColumnContext,
): readonly Column[] {
  const mapped = evidence.map(({ header }, cell) => mappedColumn(map, header, cell));
  const assigned = assignKinds(
    evidence.map(({ candidates }, cell) => {
      const own = mapped[cell];
      if (fixed?.has(cell)) return [];
      if (own === undefined) return candidates;
      return own.kind === 'field' && own.field !== 'statement' ? [asMapped(own.field)] : [];
    }),
  );
  return evidence.map(({ header, name }, cell): Column => {
    const own = mapped[cell];
    const already = fixed?.get(cell);
    if (already) return already;
    if (own) return { header, ...(own.kind === 'field' && { kind: own.field }), by: 'map' };
    const candidate = assigned[cell];
    if (!candidate) return { header, ...(name.counts && { counts: true }) };
    // `Name` and `Code` name nothing: what they are of only the cells show.
    const isShown = name.isVague && candidate.kind !== name.senses[0]?.kind && !isTitle(name);
    const by = isShown ? 'content' : candidate.by;
    const isGuessed = candidate.isGuess || (isShown && candidate.by === 'name');
    return { header, kind: candidate.kind, by, ...(isGuessed && { isGuessed }) };
  });
}

/** What the user says outweighs everything. */
function asMapped(kind: NamedKind): Candidate {
  return { kind, score: 1000, by: 'name', isShareable: true, isGuess: false };
}

/** A title that is read as an instrument is still named. */
function isTitle({ senses }: NameReading): boolean {
  return senses[0]?.kind === 'title' && senses.some(({ kind }) => kind === 'instrument');
}

/** A column of States with the systems that its codes are of. */
function withCodeSystems(
  column: Column,
  evidence: ColumnEvidence | undefined,
  { isIso }: CountryReader,
): Column {
  if (column.kind !== 'country' || !evidence) return column;
  const { codeSystems, contents } = evidence;
  const systems = codeSystems ?? detectCodeSystems(contents.cells, isIso);
  return systems ? { ...column, codeSystems: systems } : column;
}

/** What a column of answers asks: most likely whether the State ratified. */
function askedBy(name: NameReading | undefined): Asked {
  const says = name?.senses[0]?.kind;
  return says === 'inForce' || says === 'denounced' ? says : 'registered';
}

/** A column with what is to be said of it. */
interface NoticedColumn {
  readonly column: Column;
  readonly notice?: TableNotice;
}

/** A column with what its cells say of how it is to be read. */
function readColumn(
  column: Column,
  cell: number,
  filled: readonly string[],
  asked: Asked,
): NoticedColumn {
  const { header, kind, by } = column;
  if (kind === undefined) {
    const mayAnswer = by !== 'map' && answerBoth(filled);
    return { column: mayAnswer ? { ...column, mayAnswer } : column };
  }
  if (kind === 'status') {
    const answers = answersOf(filled, asked);
    if (!answers) return { column };
    return { column: { ...column, answers }, notice: answersNotice(column, cell, filled, answers) };
  }
  if (kind === 'instrument') return { column: { ...column, titled: holdsTitles(filled) } };
  if (!isDateField(kind)) return { column };
  const law = firstLaw(filled);
  if (law === undefined) return { column: { ...column, ...dateOrder(filled) } };
  return {
    column: { ...column, kind: 'law', promised: kind },
    notice: { kind: 'law-in-date-column', header, field: kind, law, cell, suggestion: 'Law' },
  };
}
