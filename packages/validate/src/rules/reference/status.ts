import { isPartialDate, mayBeTheSame } from '../../reference/partial-date.js';
import type { ReferenceCountryRatification } from '../../reference/reference-data.js';
import { quoted } from '../english.js';
import type { Row, TableContext } from '../row.js';
import { defineRule, type Message } from '../rule.js';
import { isExchanged } from '../sense/exchanged-dates.js';
import { type DifferenceFacts, difference } from './difference.js';

const statuses: readonly string[] = ['ratified-in-law', 'registered', 'in-force', 'denounced'];

export interface DenouncedFacts {
  readonly kind: 'denounced';
  readonly code: string;
  /** The date that the row gives. */
  readonly theirs: string | undefined;
  /** The date in our record; undefined: it has no denunciation. */
  readonly ours: string | undefined;
}

export interface StatusFacts extends DifferenceFacts {
  readonly kind: 'status';
}

function sayDenounced({ code, theirs, ours }: DenouncedFacts): Message {
  return {
    message:
      ours === undefined
        ? `The row says that ${code} was denounced${theirs === undefined ? '' : ` on ${theirs}`}; our record has no denunciation.`
        : theirs === undefined
          ? `According to our record, ${code} was denounced on ${ours}; the row says that it is in force.`
          : `The row says that ${code} was denounced on ${theirs}; our record has ${ours}.`,
    hint: 'Look up the denunciation.',
  };
}

export const otherStatus = defineRule({
  code: 'reference.status',
  severity: 'warning',
  title: 'Our record has a different status',
  why: 'The status of the ratification differs from the one in our record.',
  bad: 'instrument,status\nC087,denounced\n',
  good: 'instrument,status\nC087,in-force\n',
  check: (row, context) => {
    const { values, ours: known, code } = row;
    if (!known || (values.status ?? values.denounced) === undefined) return undefined;
    // The status in a row for a year is that of the year.
    if (context.isByPeriod) return undefined;
    const { status: ours, evidence } = known.ratification;
    // A row that gives the date of a denunciation says that it was denounced.
    const isDenounced = isPartialDate(values.denounced);
    const theirs = isDenounced ? 'denounced' : values.status;
    if (theirs === undefined || theirs === ours) return undefined;
    // "Not in force" only excludes one status. A value that is not a status has a finding of its own.
    const cannotDiffer =
      theirs === 'not-in-force' ? ours !== 'in-force' : !statuses.includes(theirs);
    if (cannotDiffer) return undefined;
    const isByDate = isDenounced && values.status !== 'denounced';
    const facts: StatusFacts | DenouncedFacts = isByDate
      ? { kind: 'denounced', code, theirs: values.denounced, ours: undefined }
      : { kind: 'status', code, theirs, ours };
    const field = isByDate ? 'denounced' : 'status';
    const own = { field, ours, evidence: evidence.status, said: theirs, facts } as const;
    return difference(row, isByDate ? { ...own, suggestion: null } : own, context);
  },
  say: (facts: StatusFacts | DenouncedFacts) =>
    facts.kind === 'denounced'
      ? sayDenounced(facts)
      : {
          message: `The ratification of ${facts.code} is ${quoted(facts.theirs)} here; our record has "${facts.ours}".`,
        },
});

export const otherDenunciation = defineRule({
  code: 'reference.denounced',
  severity: 'warning',
  title: 'Our record differs about a denunciation',
  why: 'The row says that the State denounced the instrument, or that it did not, and our record differs. The severity depends on our evidence.',
  bad: 'country,instrument,registered,denounced\nFRA,C087,1951,1990\n',
  good: 'country,instrument,registered\nFRA,C087,1951\n',
  check: (row, context) => {
    const { other } = row;
    if (context.isByPeriod) return undefined;
    if (other?.kind !== 'ratified' || agreesOnDenunciation(row, other.record)) return undefined;
    if (isExchanged(row, 'denounced')) return undefined;
    const { values, code } = row;
    const ours = other.record.denounced;
    const theirs = isPartialDate(values.denounced) ? values.denounced : undefined;
    const field = theirs === undefined ? 'status' : 'denounced';
    const ofRow = field === 'denounced' ? (ours ?? null) : ours === undefined ? 'in-force' : null;
    const expected = ours ?? 'in-force';
    const facts: DenouncedFacts = { kind: 'denounced', code, theirs, ours };
    const evidence = evidenceOf(row, other.record, context);
    const said = theirs ?? values.status ?? '';
    return difference(
      row,
      { field, ours: expected, evidence, said, suggestion: ofRow, facts },
      context,
    );
  },
  say: sayDenounced,
});

function agreesOnDenunciation(
  { values }: Row,
  { denounced: ours }: ReferenceCountryRatification,
): boolean {
  const theirs = isPartialDate(values.denounced) ? values.denounced : undefined;
  const isDenounced = theirs !== undefined || values.status === 'denounced';
  if (ours === undefined) return !isDenounced;
  if (!isDenounced) return values.status !== 'in-force';
  return theirs === undefined || mayBeTheSame(theirs, ours);
}

function evidenceOf(
  { state }: Row,
  { evidence }: ReferenceCountryRatification,
  { reference }: TableContext,
) {
  return evidence ?? reference.countries.get(state ?? '')?.evidence?.ratifications;
}
