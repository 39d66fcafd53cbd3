import { type DateField, type Field, isDateField } from '../cells/fields.js';
import type { RowCounts, WhyNotCompared } from '../finding.js';
import type { Mentioned, Row, TableContext } from '../rules/row.js';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The numbers of a table while its rows are checked. */
export interface LiveCounts extends Writable<Omit<RowCounts, 'datesNotCompared' | 'assumedState'>> {
  readonly datesNotCompared: Writable<RowCounts['datesNotCompared']>;
  /** Rows with a known instrument and a known State of which our records cannot say anything. */
  withoutRecord: number;
}

export function noRows(): LiveCounts {
  return {
    checked: 0,
    compared: 0,
    comparedOthers: 0,
    otherStates: 0,
    aboutInstruments: 0,
    notAboutInstruments: 0,
    datesCompared: 0,
    datesNotCompared: {
      unread: 0,
      'no-state': 0,
      'no-record': 0,
      'not-ratified': 0,
      'no-date-on-record': 0,
      'comparison-off': 0,
    },
    withoutRecord: 0,
  };
}

/** A table whose rows are being counted. */
export type LiveContext = Omit<TableContext, 'counts'> & { readonly counts: LiveCounts };

/** The numbers for a report. */
export function countsOf({ withoutRecord: _, ...counts }: LiveCounts): RowCounts {
  return { ...counts, datesNotCompared: { ...counts.datesNotCompared } };
}

/**
 * Counts a row by what it was compared with, and its dates, and notes what it is about. Runs on every
 * row.
 *
 * @param given The fields that the columns of the table may give.
 */
export function createTally(
  { country, mentioned, compares, counts }: LiveContext,
  given: ReadonlySet<Field>,
): (row: Row) => void {
  const dates = [...given].filter(isDateField);
  return (row) => {
    counts.checked++;
    mention(row, country, mentioned);
    const isKnown = row.instrument !== undefined;
    if (isKnown) counts.aboutInstruments++;
    else counts.notAboutInstruments++;
    if (row.isOurs && isKnown) counts.compared++;
    else if (row.other !== undefined && row.other.kind !== 'unknown') counts.comparedOthers++;
    else {
      if (isKnown && row.state !== undefined && row.state !== country) counts.otherStates++;
      if (row.state !== undefined && isKnown) counts.withoutRecord++;
    }
    if (!isKnown) return;
    const noRecord = compares ? whyNoRecord(row) : 'comparison-off';
    for (let at = 0; at < dates.length; at++) {
      const field = dates[at] as DateField;
      if (row.from[field] === 0) {
        if (isUnread(row, field)) counts.datesNotCompared.unread++;
      } else if (noRecord !== undefined) counts.datesNotCompared[noRecord]++;
      else if (isOnRecord(row, field)) counts.datesCompared++;
      else counts.datesNotCompared['no-date-on-record']++;
    }
  };
}

/**
 * Whether a date is written that could not be read. A placeholder for a denunciation says that there was
 * none.
 */
function isUnread(row: Row, field: DateField): boolean {
  const value = row.values[field];
  if (field === 'denounced' && value === undefined) return false;
  return value === undefined ? row.isReported(field) : value !== 'unknown';
}

/** Why a row has nothing to be compared with; undefined: there is a record of its ratification. */
function whyNoRecord({ state, isOurs, ours, other }: Row): WhyNotCompared | undefined {
  if (state === undefined) return 'no-state';
  if (isOurs) return ours === undefined ? 'not-ratified' : undefined;
  if (other === undefined || other.kind === 'unknown') return 'no-record';
  return other.kind === 'not-ratified' ? 'not-ratified' : undefined;
}

/** Whether the record of the ratification has such a date. */
function isOnRecord({ ours, other }: Row, field: DateField): boolean {
  // A record says of every ratification whether it was denounced.
  if (field === 'denounced') return true;
  if (ours === undefined) {
    return field !== 'lawDate' && other?.kind === 'ratified' && other.record[field] !== undefined;
  }
  const recorded = field === 'lawDate' ? ours.law?.date : ours.ratification[field];
  return recorded !== undefined && recorded !== 'unknown';
}

function mention(row: Row, country: string, { ours, beside }: Mentioned): void {
  if (row.ours) ours.add(row.code);
  if (row.state === undefined || row.state === country) return;
  if (row.codeIndex >= 0) beside[row.codeIndex] = 1;
}
