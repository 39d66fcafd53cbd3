import { latest } from '@ilo-kz/data/dates';
import { RatificationStatus } from '@ilo-kz/schema';
import { type Field, fieldNames } from '../map/fields.js';
import { isPartialDate, mayBeTheSame } from '../map/partial-date.js';
import type { Row } from '../map/row.js';
import { against, carrying, gravity, knownDiscrepancy, notes } from '../reference/evidence.js';
import type { ReferenceEvidence } from '../reference/reference-data.js';
import type { KnownRatification, ReferenceIndex } from '../reference/reference-index.js';
import type { FindingCode } from './catalogue.js';
import type { Draft } from './draft.js';
import { quoted } from './quoted.js';

/** A value of ours beside the one of the row. */
interface Difference {
  readonly code: FindingCode;
  readonly field: Field;
  readonly ours: string;
  readonly evidence: readonly ReferenceEvidence[] | undefined;
  readonly message: string;
  /** The row's value as a source of ours may have it. */
  readonly said: string;
  /** The row's value as it is compared; `said` where absent. */
  readonly stated?: string;
  /** The fault has a finding already; this one is of less weight. */
  readonly consequence?: boolean;
}

/** Compares one row with our record of the same ratification. */
export function compareWithReference(row: Row, reference: ReferenceIndex): readonly Draft[] {
  const code = row.values.instrument ?? '';
  const known = reference.ratifications.get(code);
  if (!known) return reference.instruments.has(code) ? [notRatified(row, code, reference)] : [];
  const differences = [
    ...lawNumber(row, code, known),
    ...lawDate(row, code, known),
    ...treatyDates(row, code, known),
    ...status(row, code, known),
  ];
  return [
    ...differences.map((difference) => draft(row, difference, reference)),
    ...accession(row, code, known, reference),
  ];
}

/** One finding about all ratifications of ours that the file does not have. */
export function missingRows(
  seen: ReadonlySet<string>,
  reference: ReferenceIndex,
): readonly Draft[] {
  const missing = [...reference.ratifications.values()].filter(
    ({ ratification }) => !seen.has(ratification.instrument),
  );
  if (missing.length === 0) return [];
  const shown = missing.slice(0, 10).map(({ ratification, law }) => {
    const { instrument, registered } = ratification;
    if (registered !== 'unknown') return `${instrument} (registered ${registered})`;
    return law && law.date !== 'unknown' ? `${instrument} (law of ${law.date})` : instrument;
  });
  const rest = missing.length - shown.length;
  return [
    {
      code: 'reference.missing-rows',
      message: `Our records have ${missing.length} more: ${shown.join(', ')}${rest > 0 ? ` and ${rest} others` : ''}.`,
      hint: 'They may be later than this file.',
      field: 'instrument',
    },
  ];
}

function draft(row: Row, difference: Difference, reference: ReferenceIndex): Draft {
  const { code, field, ours, evidence, message, said, consequence } = difference;
  const why = knownDiscrepancy({ ours, evidence }, said);
  const contrary = against({ ours, evidence }, difference.stated ?? said);
  // Where nothing speaks against the row's value itself, ours stands on what carries it.
  const pieces = contrary.length > 0 ? contrary : carrying({ ours, evidence });
  const weight = gravity(pieces);
  const place = row.places[field] ?? row.places.lawDate ?? row.places.instrument;
  return {
    code,
    severity: consequence && weight === 'error' ? 'warning' : weight,
    message,
    field,
    ...place,
    ...(why !== undefined && { hint: why }),
    expected: ours,
    suggestion: ours,
    evidence: notes(pieces, ours, reference),
  };
}

function notRatified({ places, values }: Row, code: string, { completeTo }: ReferenceIndex): Draft {
  const none = `Our records have no ratification of ${code} by this State`;
  const at = { field: 'instrument', ...places.instrument } as const;
  if (completeTo === undefined) {
    const hint = 'Check the number. If it is right, our records lag behind.';
    return { code: 'reference.not-ratified', message: `${none}.`, hint, ...at };
  }
  if (!isPartialDate(completeTo)) {
    const hint = 'Our records do not claim to be complete.';
    return { code: 'reference.not-ratified', severity: 'info', message: `${none}.`, hint, ...at };
  }
  const stated = [values.registered, values.lawDate, values.inForce].find(isPartialDate);
  const later = stated !== undefined && latest(stated) > latest(completeTo);
  return {
    code: 'reference.not-ratified',
    ...(later && { severity: 'info' }),
    message: `${none}; they are complete to ${completeTo}.`,
    hint: later
      ? `A ratification of ${stated} may be missing in them.`
      : 'Check the number of the instrument and the State.',
    ...at,
  };
}

function lawNumber(row: Row, code: string, { law }: KnownRatification): readonly Difference[] {
  const { values, lawNumber } = row;
  const read = values.lawNumber;
  if (!law || law.number === 'unknown') return [];
  if (!lawNumber || read === undefined || read === law.number) return [];
  const { stated, misread } = lawNumber.value;
  const said = misread ? `${stated} (for ${read}, it seems)` : read;
  return [
    {
      code: 'reference.law-number',
      field: 'lawNumber',
      ours: law.number,
      evidence: law.evidence.number,
      message: `The law of ${code} has the number ${said} here; our record has ${law.number}.`,
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
      message: `The law of ${code} has the date ${theirs} here; our record has ${law.date}.`,
      said: theirs,
    },
  ];
}

function treatyDates(
  { values, promised }: Row,
  code: string,
  { ratification }: KnownRatification,
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
          message: `${theirs} is the date of the law; the ${fieldNames[field]} of ${code} is ${ours}.`,
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
        message: `The ${fieldNames[field]} of ${code} is ${theirs} here; our record has ${ours}.`,
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
  const theirs = values.status;
  const ours = ratification.status;
  // What is no status has a finding of its own.
  if (!RatificationStatus.safeParse(theirs).success || !theirs || theirs === ours) return [];
  return [
    {
      code: 'reference.status',
      field: 'status',
      ours,
      evidence: ratification.evidence.status,
      message: `The ratification of ${code} is ${quoted(theirs)} here; our record has "${ours}".`,
      said: theirs,
    },
  ];
}

function accession(
  { values, places }: Row,
  code: string,
  { law, ratification }: KnownRatification,
  reference: ReferenceIndex,
): readonly Draft[] {
  if (law?.kind !== 'accession' || values.lawNumber === undefined) return [];
  const action = { ours: ratification.action, evidence: ratification.evidence.action };
  return [
    {
      code: 'reference.accession',
      message: `Law ${law.number} is one of accession to ${code}, not of ratification.`,
      hint: 'The instrument binds the State all the same; say accession where the word matters.',
      field: 'lawNumber',
      ...places.lawNumber,
      evidence: notes(carrying(action), action.ours, reference),
    },
  ];
}
