import { isPartialDate, mayBeTheSame } from '../cells/partial-date.js';
import type { Row } from '../cells/row.js';
import type {
  ReferenceCountry,
  ReferenceCountryRatification,
} from '../reference/reference-data.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import type { Draft } from './draft.js';
import { type Difference, differenceDraft, notRatified } from './reference-ring.js';

/** What our records say of a State and an instrument. */
export type KnownOfState =
  | { readonly kind: 'ratified'; readonly record: ReferenceCountryRatification }
  /** The records would have it. */
  | { readonly kind: 'not-ratified' }
  | { readonly kind: 'unknown' };

/** What our records say of the ratification of an instrument by any member State. */
export function knownOfState(
  state: string,
  code: string,
  { countries, fundamental }: ReferenceIndex,
): KnownOfState {
  const ratifications = countries.get(state)?.ratifications;
  if (!ratifications) return { kind: 'unknown' };
  const record = ratifications.find(({ instrument }) => instrument === code);
  if (record) return { kind: 'ratified', record };
  return { kind: fundamental.has(code) ? 'not-ratified' : 'unknown' };
}

/** Compares a row about any member State with what our records have of it. */
export function compareWithState(
  row: Row,
  state: string,
  known: KnownOfState,
  reference: ReferenceIndex,
): readonly Draft[] {
  const code = row.values.instrument ?? '';
  const country = reference.countries.get(state);
  if (known.kind === 'unknown' || !country) return [];
  if (known.kind === 'not-ratified') {
    return [notRatified(row, code, reference.countriesCompleteTo)];
  }
  const { record } = known;
  return [...dates(row, code, record, country), ...denunciation(row, code, record, country)].map(
    (difference) => differenceDraft(row, difference, reference),
  );
}

function evidenceOf(record: ReferenceCountryRatification, { evidence }: ReferenceCountry) {
  return record.evidence ?? evidence?.ratifications;
}

function dates(
  { values }: Row,
  code: string,
  record: ReferenceCountryRatification,
  country: ReferenceCountry,
): readonly Difference[] {
  return (['registered', 'inForce'] as const).flatMap((field): Difference[] => {
    const [ours, theirs] = [record[field], values[field]];
    if (!isPartialDate(ours) || !isPartialDate(theirs) || mayBeTheSame(theirs, ours)) return [];
    return [
      {
        code: field === 'registered' ? 'reference.registered' : 'reference.in-force',
        field,
        ours,
        evidence: evidenceOf(record, country),
        say: (words) => words.date({ field, code, theirs, ours }),
        said: theirs,
      },
    ];
  });
}

function denunciation(
  { values }: Row,
  code: string,
  record: ReferenceCountryRatification,
  country: ReferenceCountry,
): readonly Difference[] {
  const ours = record.denounced;
  const theirs = isPartialDate(values.denounced) ? values.denounced : undefined;
  const denounced = theirs !== undefined || values.status === 'denounced';
  const agrees =
    ours === undefined
      ? !denounced
      : denounced
        ? theirs === undefined || mayBeTheSame(theirs, ours)
        : values.status !== 'in-force';
  if (agrees) return [];
  const field = theirs === undefined ? 'status' : 'denounced';
  return [
    {
      code: 'reference.denounced',
      field,
      ours: ours ?? 'in-force',
      suggestion: field === 'denounced' ? (ours ?? null) : ours === undefined ? 'in-force' : null,
      evidence: evidenceOf(record, country),
      sayAll: ({ shape }) => shape.denounced({ code, theirs, ours }),
      said: theirs ?? values.status ?? '',
    },
  ];
}
