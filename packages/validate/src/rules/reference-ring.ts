import { latest } from '@ilo-kz/data/dates';
import { RatificationStatus } from '@ilo-kz/schema';
import { instrumentIndex } from '../cells/exact-text.js';
import type { Field } from '../cells/fields.js';
import { isPartialDate, mayBeTheSame } from '../cells/partial-date.js';
import type { Row } from '../cells/row.js';
import type { Said } from '../locales/said.js';
import type { Words } from '../locales/words.js';
import { against, carrying, gravity, knownDiscrepancy, notes } from '../reference/evidence.js';
import type { ReferenceEvidence } from '../reference/reference-data.js';
import type { KnownRatification, ReferenceIndex } from '../reference/reference-index.js';
import type { FindingCode } from './catalogue.js';
import type { Draft } from './draft.js';

/** A value of ours beside the one of the row. */
export interface Difference {
  readonly code: FindingCode;
  readonly field: Field;
  readonly ours: string;
  readonly evidence: readonly ReferenceEvidence[] | undefined;
  readonly say?: (words: Words['reference']) => Said;
  /** The same, from all words. */
  readonly sayAll?: (words: Words) => Said;
  /** The row's value as a source of ours may have it. */
  readonly said: string;
  /** The row's value as it is compared; `said` where absent. */
  readonly stated?: string;
  /** Other than our value; null: none that could be written where the finding stands. */
  readonly suggestion?: string | null;
  /** The fault has a finding already; this one is of less weight. */
  readonly consequence?: boolean;
}

/** Compares one row with our record of the same ratification. */
export function compareWithReference(row: Row, reference: ReferenceIndex): readonly Draft[] {
  const code = row.values.instrument ?? '';
  const known = reference.ratifications.get(code);
  if (!known) {
    return reference.instruments.has(code) ? [notRatified(row, code, reference.completeTo)] : [];
  }
  const differences = [
    ...lawNumber(row, code, known),
    ...lawDate(row, code, known),
    ...treatyDates(row, code, known),
    ...status(row, code, known),
  ];
  return [
    ...differences.map((difference) => differenceDraft(row, difference, reference)),
    ...accession(row, code, known, reference),
  ];
}

/**
 * One finding about all ratifications of ours that the file does not have.
 *
 * @param listed The instruments that the file is about, by their index; absent: whichever.
 */
export function missingRows(
  seen: ReadonlySet<string>,
  reference: ReferenceIndex,
  listed?: ReadonlySet<number>,
): readonly Draft[] {
  const missing = [...reference.ratifications.values()].filter(
    ({ ratification: { instrument } }) =>
      !seen.has(instrument) && (listed?.has(instrumentIndex(instrument)) ?? true),
  );
  if (missing.length === 0) return [];
  const shown = missing.slice(0, 10).map(({ ratification, law }) => ({
    code: ratification.instrument,
    registered: unlessUnknown(ratification.registered),
    law: unlessUnknown(law?.date),
  }));
  const rest = missing.length - shown.length;
  return [
    {
      code: 'reference.missing-rows',
      say: ({ reference: words }) => words.missingRows({ shown, rest }),
      field: 'instrument',
    },
  ];
}

function unlessUnknown(value: string | undefined): string | undefined {
  return value === 'unknown' ? undefined : value;
}

/** A difference as a finding, as grave as the evidence against the row is strong. */
export function differenceDraft(
  row: Row,
  difference: Difference,
  reference: ReferenceIndex,
): Draft {
  const { code, field, ours, evidence, say, sayAll, said, consequence } = difference;
  const { suggestion = ours } = difference;
  const why = knownDiscrepancy({ ours, evidence }, said);
  const contrary = against({ ours, evidence }, difference.stated ?? said);
  // Where nothing speaks against the row's value itself, ours stands on what carries it.
  const pieces = contrary.length > 0 ? contrary : carrying({ ours, evidence });
  const weight = gravity(pieces);
  const place = row.places[field] ?? row.places.lawDate ?? row.places.instrument;
  return {
    code,
    severity: consequence && weight === 'error' ? 'warning' : weight,
    say: (words) => ({
      ...(say?.(words.reference) ?? sayAll?.(words) ?? { message: '' }),
      ...(why !== undefined && { hint: words.reference.why(why) }),
      expected: ours,
    }),
    field,
    ...place,
    ...(suggestion !== null && { suggestion }),
    evidence: notes(pieces, ours, reference),
  };
}

/** An instrument of which our records have no ratification, though they would if there were one. */
export function notRatified(
  { places, values }: Row,
  code: string,
  completeTo: string | undefined,
): Draft {
  const at = {
    code: 'reference.not-ratified',
    field: 'instrument',
    ...places.instrument,
  } as const;
  if (completeTo === undefined) {
    return { ...at, say: (words) => words.reference.notRatified(code, { kind: 'not-stated' }) };
  }
  if (!isPartialDate(completeTo)) {
    return {
      ...at,
      severity: 'info',
      say: (words) => words.reference.notRatified(code, { kind: 'not-claimed' }),
    };
  }
  const stated = [values.registered, values.lawDate, values.inForce].find(isPartialDate);
  const later = stated !== undefined && latest(stated) > latest(completeTo) ? stated : undefined;
  return {
    ...at,
    ...(later !== undefined && { severity: 'info' }),
    say: (words) => words.reference.notRatified(code, { kind: 'complete', to: completeTo, later }),
  };
}

function lawNumber(row: Row, code: string, { law }: KnownRatification): readonly Difference[] {
  const { values, lawNumber } = row;
  const read = values.lawNumber;
  if (!law || law.number === 'unknown') return [];
  if (!lawNumber || read === undefined || read === law.number) return [];
  const { stated, misread } = lawNumber.value;
  const theirs = misread ? stated : read;
  const meant = misread ? read : undefined;
  return [
    {
      code: 'reference.law-number',
      field: 'lawNumber',
      ours: law.number,
      evidence: law.evidence.number,
      say: (words) => words.lawNumber({ code, theirs, meant, ours: law.number }),
      said: stated,
      stated: read,
    },
  ];
}

function lawDate({ values }: Row, code: string, { law }: KnownRatification): readonly Difference[] {
  const theirs = values.lawDate;
  if (!law || law.date === 'unknown') return [];
  if (!isPartialDate(theirs) || mayBeTheSame(theirs, law.date)) return [];
  return [
    {
      code: 'reference.law-date',
      field: 'lawDate',
      ours: law.date,
      evidence: law.evidence.date,
      say: (words) => words.lawDate({ code, theirs, ours: law.date }),
      said: theirs,
    },
  ];
}

function treatyDates(
  { values, promised }: Row,
  code: string,
  { ratification, law }: KnownRatification,
): readonly Difference[] {
  return (['registered', 'inForce'] as const).flatMap((field): Difference[] => {
    const ours = ratification[field];
    if (ours === 'unknown') return [];
    const misplaced = promised === field;
    const theirs = misplaced ? values.lawDate : values[field];
    if (!isPartialDate(theirs)) return [];
    if (!misplaced && mayBeTheSame(theirs, ours)) return [];
    const evidence = ratification.evidence[field];
    if (misplaced) {
      return [
        {
          code: 'reference.law-date-misplaced',
          field,
          ours,
          evidence,
          say: (words) => words.lawDateMisplaced({ field, code, theirs, ours }),
          said: '',
          stated: theirs,
          consequence: true,
        },
      ];
    }
    return [
      {
        code: field === 'registered' ? 'reference.registered' : 'reference.in-force',
        field,
        ours,
        evidence,
        say: (words) => words.date({ field, code, theirs, ours, ofLaw: theirs === law?.date }),
        said: theirs,
      },
    ];
  });
}

function status(
  { values }: Row,
  code: string,
  { ratification }: KnownRatification,
): readonly Difference[] {
  // A row that tells when it was denounced says that it was; "not in force" denies one status only.
  const denounced = isPartialDate(values.denounced) ? 'denounced' : undefined;
  const isDenial = values.status === 'not-in-force' && denounced === undefined;
  const theirs = isDenial ? values.status : (denounced ?? values.status);
  const ours = ratification.status;
  const tellsDate = denounced !== undefined && values.status !== denounced;
  if (!theirs || theirs === ours || (isDenial && ours !== 'in-force')) return [];
  // What is no status has a finding of its own.
  if (!isDenial && !RatificationStatus.safeParse(theirs).success) return [];
  return [
    {
      code: 'reference.status',
      field: tellsDate ? 'denounced' : 'status',
      ...(tellsDate && { suggestion: null }),
      ours,
      evidence: ratification.evidence.status,
      sayAll: ({ reference, shape }) =>
        tellsDate
          ? shape.denounced({ code, theirs: values.denounced, ours: undefined })
          : reference.status({ code, theirs, ours }),
      said: theirs,
    },
  ];
}

function accession(
  { values, places, lawNumber }: Row,
  code: string,
  { law, ratification }: KnownRatification,
  reference: ReferenceIndex,
): readonly Draft[] {
  // Whoever names the law by its id calls it nothing.
  if (law?.kind !== 'accession' || values.lawNumber === undefined || lawNumber?.value.byId) {
    return [];
  }
  const action = { ours: ratification.action, evidence: ratification.evidence.action };
  return [
    {
      code: 'reference.accession',
      say: (words) => words.reference.accession({ number: law.number, code }),
      field: 'lawNumber',
      ...places.lawNumber,
      evidence: notes(carrying(action), action.ours, reference),
    },
  ];
}
