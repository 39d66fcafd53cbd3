import type { Field } from '../cells/fields.js';
import { isPartialDate, mayBeTheSame } from '../reference/partial-date.js';
import { type Fault, faultOf } from '../rules/fault.js';
import type { Column } from '../table/column.js';
import type { GivenByColumn } from '../table/notice.js';
import type { CellReading, CellValue } from './recalled-cells.js';

/** A value with the cell that gives it. */
interface Given {
  readonly value: CellValue;
  readonly reading: CellReading;
}

/** A row of which two columns give the same field. */
export interface MergedReadings {
  readonly given: ReadonlyMap<Field, Given>;
  readonly alreadyReported: ReadonlySet<Field>;
  readonly extras: Partial<NonNullable<CellReading['extras']>>;
  readonly faults: readonly Fault[];
}

interface MergeContext {
  readonly columns: readonly Column[];
  /** Whether an instrument has the code. */
  readonly isKnown: (code: string) => boolean;
  /** Whether a text is the title of the instrument, or the beginning of it. */
  readonly isTitleOf: (text: string, code: string) => boolean;
}

/** Fields that several columns may give, each in its own words. */
const repeatable: ReadonlySet<Field> = new Set(['title', 'note']);

/**
 * Puts a row together of which several columns give the same field: the first that can be read is
 * used; where they disagree, that is reported.
 */
export function mergeReadings(
  readings: readonly (CellReading | undefined)[],
  context: MergeContext,
): MergedReadings {
  const given = new Map<Field, Given>();
  const alreadyReported = new Set<Field>();
  const disagreements: Fault[] = [];
  const dropped = new Set<Fault>();
  for (const reading of readings) {
    if (!reading) continue;
    for (const field of reading.alreadyReported) alreadyReported.add(field);
    for (const value of reading.values) {
      const { field } = value;
      const other: Given = { value, reading };
      const first = given.get(field);
      if (!first) given.set(field, other);
      else if (!repeatable.has(field)) {
        const { used, unread } = choose(field, first, other, context);
        given.set(field, used);
        for (const fault of unread ?? spelledBeside(field, first, other)) dropped.add(fault);
        // A name without a number in it is a title, beside a column of codes.
        const isTitle = field === 'instrument' && unread !== undefined;
        if (!isTitle && !agree(first, other)) {
          disagreements.push(disagreement(field, first, other, context));
        }
      }
    }
  }
  for (const [field, { reading }] of given) {
    // Another column has what could not be read in this one.
    if (!reading.alreadyReported.includes(field)) alreadyReported.delete(field);
  }
  const found = readings.flatMap((reading) => (reading ? [reading] : []));
  return {
    given,
    alreadyReported,
    extras: {
      ...given.get('instrument')?.reading.extras,
      ...withoutAbsent(given.get('lawNumber')?.reading.extras),
    },
    faults: [
      ...found.flatMap(({ notices }) => notices),
      ...disagreements,
      ...found.flatMap(({ faults }) => faults),
    ].filter((fault) => !dropped.has(fault)),
  };
}

function withoutAbsent(extras: CellReading['extras']): MergedReadings['extras'] {
  return Object.fromEntries(
    Object.entries(extras ?? {}).filter(([, value]) => value !== undefined),
  );
}

/** What was said of a field because it could not be read. */
function faultsOf(field: Field, { reading }: Given): readonly Fault[] {
  return reading.faults.filter((fault) => fault.field === field);
}

function isUnderstood(field: Field, given: Given, { isKnown }: MergeContext): boolean {
  if (faultsOf(field, given).length > 0) return false;
  return field !== 'instrument' || isKnown(given.value.value);
}

/** The value that is used, and what was said of the other where that could not be read. */
function choose(
  field: Field,
  first: Given,
  other: Given,
  context: MergeContext,
): { readonly used: Given; readonly unread?: readonly Fault[] } {
  const [isFirst, isOther] = [first, other].map((one) => isUnderstood(field, one, context));
  if (isFirst === isOther && field === 'instrument' && first.value.value !== other.value.value) {
    // A title that was cut off, or is that of two instruments, does not contradict the code beside it.
    const { isTitleOf } = context;
    if (isTitleOf(other.reading.text, first.value.value))
      return { used: first, unread: spelled(other) };
    if (isTitleOf(first.reading.text, other.value.value))
      return { used: other, unread: spelled(first) };
  }
  if (isFirst === isOther) return { used: first };
  return isFirst
    ? { used: first, unread: faultsOf(field, other) }
    : { used: other, unread: faultsOf(field, first) };
}

/** What was said of how an instrument is written. */
function spelled({ reading }: Given): readonly Fault[] {
  return reading.notices.filter(({ field }) => field === 'instrument');
}

/** Notes on how a value is written are idle where another column has it as we write it. */
function spelledBeside(field: Field, first: Given, other: Given): readonly Fault[] {
  if (first.value.value !== other.value.value) return [];
  const of = ({ reading }: Given) =>
    reading.notices.filter(
      (fault) => fault.field === field && fault.rule.code.endsWith('-spelling'),
    );
  const [notes, others] = [of(first), of(other)];
  return notes.length === 0 || others.length === 0 ? [...notes, ...others] : [];
}

function agree({ value: { value: one } }: Given, { value: { value: other } }: Given): boolean {
  if (isPartialDate(one) && isPartialDate(other)) return mayBeTheSame(one, other);
  return one === other || one === 'unknown' || other === 'unknown';
}

function disagreement(field: Field, first: Given, other: Given, context: MergeContext): Fault {
  const given = (one: Given): GivenByColumn => ({
    header: context.columns[one.reading.cell]?.header ?? '',
    value: one.value.value,
    isUnderstood: isUnderstood(field, one, context),
  });
  return faultOf({
    kind: 'repeated-field',
    first: given(first),
    other: given(other),
    field,
    cell: other.reading.cell,
  });
}
