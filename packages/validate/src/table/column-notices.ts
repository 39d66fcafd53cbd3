import { may } from '../cells/content.js';
import { dateFields } from '../cells/fields.js';
import { readInstrument } from '../cells/instruments.js';
import type { NamedKind } from '../cells/lexicon/header-names.js';
import { answerBoth } from './answer-columns.js';
import type { Column } from './column.js';
import { areDates, type Contents, countsRows, fitOf, shareOf } from './column-contents.js';
import type { ColumnEvidence } from './column-evidence.js';
import { nameNotices, nearestName, type PlanNotice } from './column-names.js';
import type { OtherDates } from './date-columns.js';
import type { TableNotice } from './notice.js';

type NoticeOfTable<Kind extends TableNotice['kind']> = Extract<
  TableNotice,
  { readonly kind: Kind }
>;

/** Columns as they are read, with what speaks for it. */
interface PlannedColumns {
  readonly columns: readonly Column[];
  readonly evidence: readonly ColumnEvidence[];
  /** The filled cells of each column in the sample. */
  readonly filled: readonly (readonly string[])[];
  readonly others: readonly OtherDates[];
  /** The column with the language of each row. */
  readonly languages: number | undefined;
  readonly isInstrumentKnown?: boolean;
  readonly isHeadless?: boolean;
  /** Columns that are planned elsewhere. */
  readonly fixed?: ReadonlyMap<number, Column>;
}

/** What is to be said of the columns: of their names, of how they are read, and of what is missing. */
export function noticesOfColumns(planned: PlannedColumns): readonly PlanNotice[] {
  const { columns, evidence, others, isInstrumentKnown = false, isHeadless = false } = planned;
  const hasInstrument = isInstrumentKnown || columns.some(({ kind }) => kind === 'instrument');
  const missing = hasInstrument ? undefined : noInstrumentColumn(columns, evidence);
  const notices = [
    ...(isHeadless ? [] : [...namesOf(planned), ...columnNotices(planned)]),
    ...others.map((other) => otherDatesNotice(other, columns)),
    ...languagesNotice(planned),
  ];
  return missing ? [...withoutUnknown(notices, missing.likely?.cell), missing] : notices;
}

/** Notices without those that a column is not read of which another notice says so. */
export function withoutUnknown(
  notices: readonly PlanNotice[],
  cell: number | undefined,
): readonly PlanNotice[] {
  return notices.filter(
    (notice) =>
      (notice.kind !== 'unknown-column' && notice.kind !== 'contrary-column') ||
      notice.cell !== cell,
  );
}

/** What is wrong with names as names. A column without one that is read all the same has its own notice. */
function namesOf({ columns, filled }: PlannedColumns): readonly PlanNotice[] {
  const hasRows = filled.some((cells) => cells.length > 0);
  // A column of nothing, as at the edges of a Markdown table, keeps nothing from being checked, nor does
  // one that counts the rows.
  const isHollow = (cell: number): boolean => {
    const cells = filled[cell] ?? [];
    return hasRows && (cells.length === 0 || (cells.length > 1 && countsRows(cells)));
  };
  // The lines of a Markdown table begin and end with a separator: nothing is there, and nothing is missing.
  const isEdge = (cell: number): boolean => cell === 0 || cell === columns.length - 1;
  const isNothing = (cell: number): boolean =>
    columns[cell]?.header.trim() === '' && (filled[cell] ?? []).length === 0;
  const hasEdges = columns.length > 2 && isNothing(0) && isNothing(columns.length - 1);
  return nameNotices(
    columns.map(({ header }) => header),
    isHollow,
  ).filter(
    (notice) =>
      notice.kind !== 'empty-header' ||
      (columns[notice.cell]?.kind === undefined && !(hasEdges && isEdge(notice.cell))),
  );
}

/** What is to be said of how the columns are read. */
function columnNotices({
  columns,
  evidence,
  others,
  languages,
  fixed,
}: PlannedColumns): readonly TableNotice[] {
  const registrations = columns.filter(({ kind }) => kind === 'registered').length;
  // The tables of the ILO, in which the date is that of the registration.
  const isIloPage =
    columns.some(({ kind }) => kind === 'status') &&
    columns.some(({ header }) => /^(?:date|fecha|дата|күні)$/iu.test(header.trim()));
  // Next to a column that says it plainly, an ambiguous name does not mislead.
  const isClear = registrations > 1 || isIloPage;
  const kinds = new Set(columns.map(({ kind }) => kind));
  const ofOtherDates = new Set(others.map(({ cell }) => cell));
  return columns.flatMap((column, cell): readonly TableNotice[] => {
    const own = evidence[cell];
    if (
      !own ||
      fixed?.has(cell) ||
      column.by === 'map' ||
      cell === languages ||
      ofOtherDates.has(cell)
    )
      return [];
    if (column.kind !== undefined) return readNotices(column, cell, own, isClear);
    if (column.header.trim() === '' || column.counts) return [];
    return [unreadNotice(own, cell, kinds)];
  });
}

/** What is to be said of a column that is read. */
function readNotices(
  { header, kind, by, isGuessed }: Column,
  cell: number,
  { name, contrary }: ColumnEvidence,
  isClear: boolean,
): readonly TableNotice[] {
  if (kind === undefined || kind === 'statement') return [];
  if (isGuessed) {
    const how = contrary !== undefined ? 'against' : by === 'content' ? 'without' : 'in-part';
    return [{ kind: 'column-by-content', header, readAs: kind, name: how, cell, suggestion: kind }];
  }
  if (kind !== 'registered' || !name.isAmbiguous || isClear) return [];
  return [{ kind: 'ambiguous-header', header, field: kind, cell, suggestion: kind }];
}

/** The notice about a column that is not read. */
function unreadNotice(
  { header, name, contents, candidates, contrary }: ColumnEvidence,
  cell: number,
  kinds: ReadonlySet<Column['kind']>,
): TableNotice {
  // A second status that cannot be read is not a status.
  const says = contrary ?? (candidates[0]?.kind === 'status' ? 'status' : undefined);
  if (says !== undefined) {
    const example = contents.cells[0] ?? '';
    const isNeeded = !kinds.has(says);
    return { kind: 'contrary-column', header, says, example, isNeeded, cell };
  }
  const near = name.isOther ? undefined : nearestName(header);
  const nearest = near && isLike(near.kind, contents) ? near : undefined;
  const mayBeDate = !name.isOther && areDates(contents);
  const dateField = kinds.has('registered') ? 'inForce' : 'registered';
  const mayBeStatus = !kinds.has('status') && answerBoth(contents.cells);
  const mayBe =
    nearest?.kind ??
    candidates[0]?.kind ??
    (mayBeDate ? dateField : mayBeStatus ? 'status' : undefined);
  return {
    kind: 'unknown-column',
    header,
    nearest: nearest?.name,
    cell,
    ...(mayBe !== undefined && { mayBe }),
    isMissed: mayBeDate && !givesDates(kinds),
    ...(nearest && { suggestion: nearest.name }),
  };
}

function givesDates(kinds: ReadonlySet<Column['kind']>): boolean {
  return kinds.has('statement') || dateFields.some((field) => kinds.has(field));
}

/** Whether cells are what a column has whose name is much like this one. */
function isLike(kind: NamedKind, contents: Contents): boolean {
  if (contents.telling === 0) return true;
  const { by, against } = fitOf(contents, kind);
  return against <= 0.3 && (by >= 0.3 || kind === 'note' || kind === 'title');
}

function languagesNotice({ columns, languages }: PlannedColumns): readonly TableNotice[] {
  if (languages === undefined) return [];
  return [{ kind: 'languages-column', header: columns[languages]?.header ?? '', cell: languages }];
}

function otherDatesNotice(other: OtherDates, columns: readonly Column[]): TableNotice {
  const { cell } = other;
  const header = columns[cell]?.header ?? '';
  switch (other.kind) {
    case 'period':
      return { kind: 'period-column', header, cell };
    case 'instrument':
      return { kind: 'instrument-dates', header, of: other.of, cell };
    case 'unlike':
      return { kind: 'unlike-dates', header, other: columns[other.other]?.header ?? '', cell };
  }
}

/** Columns that are not read and whose cells may name something: most of them are words, and differ. */
export function unreadNames(
  columns: readonly Column[],
  evidence: readonly ColumnEvidence[],
): readonly number[] {
  return columns.flatMap(({ kind, by, counts }, cell) => {
    const contents = evidence[cell]?.contents;
    if (kind !== undefined || by === 'map' || counts || !contents) return [];
    const isOfNames =
      contents.distinct > 1 && shareOf(contents, may.text | may.state | may.stateCode) >= 0.5;
    // A name that says something else is believed.
    const { senses = [], isOther = true } = evidence[cell]?.name ?? {};
    const says = senses[0]?.kind ?? 'instrument';
    const mayName = says === 'instrument' || says === 'country' || says === 'title';
    return isOfNames && mayName && !isOther ? [cell] : [];
  });
}

/** How many names of columns are shown in a notice. */
const shownHeaders = 5;

function noInstrumentColumn(
  columns: readonly Column[],
  evidence: readonly ColumnEvidence[],
): NoticeOfTable<'no-instrument-column'> {
  const title = columns.findIndex(({ kind }) => kind === 'title');
  const likely = title < 0 ? unreadNames(columns, evidence)[0] : title;
  const headers = columns.map(({ header }) => header);
  const about = instrumentNamed(headers);
  return {
    kind: 'no-instrument-column',
    headers: headers.slice(0, shownHeaders),
    hasMore: headers.length > shownHeaders,
    field: 'instrument',
    ...(likely !== undefined && { likely: { header: headers[likely] ?? '', cell: likely } }),
    ...(about && { about }),
  };
}

/** The instrument in the name of a column: `ilo_c138_year`. */
function instrumentNamed(
  headers: readonly string[],
): NoticeOfTable<'no-instrument-column'>['about'] {
  for (const [cell, header] of headers.entries()) {
    if (!/\d/.test(header)) continue;
    const reading = readInstrument(header);
    if (reading.kind === 'read') return { header, cell, code: reading.code };
  }
  return undefined;
}
