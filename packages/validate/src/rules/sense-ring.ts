import { earliest, latest } from '@ilo-kz/data/dates';
import { distance } from 'fastest-levenshtein';
import { type DateField, fieldNames } from '../map/fields.js';
import { isPartialDate } from '../map/partial-date.js';
import type { Row } from '../map/row.js';
import { gravity, knownDiscrepancy, supporting } from '../reference/evidence.js';
import type { ReferenceInstrument } from '../reference/reference-data.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import type { Draft } from './draft.js';

/** Checks the values of one row together. */
export function senseOfRow(row: Row, reference: ReferenceIndex): readonly Draft[] {
  const code = row.values.instrument ?? '';
  const instrument = reference.instruments.get(code);
  const order = dateOrder(row);
  const before = instrument && beforeAdoption(row, instrument);
  return [
    ...(instrument ? adoptionYear(row, instrument, reference) : unknownInstrument(row, reference)),
    ...(order ? [order] : []),
    ...(before ? [before] : []),
  ];
}

/**
 * A rule with a memory: no two rows about the same State and instrument. It keeps one short key
 * and one number for each row.
 */
export function createDuplicateRule(): (row: Row, line: number) => readonly Draft[] {
  const lines = new Map<string, number>();
  return ({ values, places }, line) => {
    if (!/^[CP]\d{3}$/.test(values.instrument ?? '')) return [];
    const key = `${values.country ?? ''}/${values.instrument}`;
    const first = lines.get(key);
    if (first === undefined) {
      lines.set(key, line);
      return [];
    }
    return [
      {
        code: 'sense.duplicate',
        message: `${values.instrument} stands on line ${first} already.`,
        hint: 'Keep one of the two rows.',
        field: 'instrument',
        ...places.instrument,
      },
    ];
  };
}

function unknownInstrument({ values, places }: Row, reference: ReferenceIndex): readonly Draft[] {
  const code = values.instrument ?? '';
  if (!/^[CP]\d{3}$/.test(code)) return [];
  const near = [...reference.instruments.keys()].filter((other) => isNear(code, other));
  const [only] = near.length === 1 ? near : [];
  return [
    {
      code: 'sense.unknown-instrument',
      message: `${code} is not among the ${reference.instruments.size} instruments of the reference data.`,
      hint:
        near.length > 0
          ? `Did you mean ${near.slice(0, 3).join(' or ')}?`
          : 'Check the number. If it is right, the reference data does not hold this instrument.',
      field: 'instrument',
      ...places.instrument,
      ...(only !== undefined && { suggestion: only }),
    },
  ];
}

/** One digit wrong, or the same digits in another order. */
function isNear(code: string, other: string): boolean {
  const sorted = (text: string): string => [...text].sort().join('');
  return distance(code, other) <= 1 || sorted(code) === sorted(other);
}

function adoptionYear(
  { statedYear }: Row,
  { code, adopted, evidence }: ReferenceInstrument,
  reference: ReferenceIndex,
): readonly Draft[] {
  const year = adopted.slice(0, 4);
  if (!statedYear || String(statedYear.value) === year) return [];
  const why = knownDiscrepancy(evidence.adopted, String(statedYear.value));
  return [
    {
      code: 'sense.adoption-year',
      severity: gravity(adopted, evidence.adopted),
      message: `${code} was adopted in ${year}, not in ${statedYear.value}.`,
      hint: why ?? `Check the number ${code} too.`,
      field: 'instrument',
      ...statedYear.place,
      expected: adopted,
      suggestion: year,
      evidence: supporting(evidence.adopted, reference),
    },
  ];
}

const inOrder: readonly (readonly [DateField, DateField])[] = [
  ['lawDate', 'registered'],
  ['registered', 'inForce'],
  ['lawDate', 'inForce'],
  ['registered', 'denounced'],
  ['inForce', 'denounced'],
];

function dateOrder({ values, places }: Row): Draft | undefined {
  for (const [first, second] of inOrder) {
    const [one, other] = [values[first], values[second]];
    if (!isPartialDate(one) || !isPartialDate(other)) continue;
    if (earliest(one) <= latest(other)) continue;
    return {
      code: 'sense.date-order',
      message: `The ${fieldNames[second]}, ${other}, lies before the ${fieldNames[first]}, ${one}.`,
      hint: 'Check both dates, and whether the columns are exchanged.',
      field: second,
      ...places[second],
    };
  }
  return undefined;
}

function beforeAdoption(
  { values, places }: Row,
  { code, adopted }: ReferenceInstrument,
): Draft | undefined {
  for (const field of ['lawDate', 'registered', 'inForce'] as const) {
    const date = values[field];
    if (!isPartialDate(date) || latest(date) >= adopted) continue;
    return {
      code: 'sense.before-adoption',
      message: `The ${fieldNames[field]}, ${date}, lies before the adoption of ${code} on ${adopted}.`,
      hint: 'Check the date and the number of the instrument.',
      field,
      ...places[field],
    };
  }
  return undefined;
}
