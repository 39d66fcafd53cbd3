import {
  CountryCode,
  InstrumentCode,
  KnownDate,
  LawNumber,
  PartialDate,
  RatificationStatus,
} from '@ilo-kz/schema';
import * as z from 'zod';
import { type Field, fieldNames, isDateField } from '../map/fields.js';
import type { Row } from '../map/row.js';
import type { FindingCode } from './catalogue.js';
import type { Draft } from './draft.js';
import { quoted } from './quoted.js';

/** One row about one ratification, in our spelling. Any State's, from any table. */
export const RatificationRow = z
  .strictObject({
    country: z.union([CountryCode, z.string()]).describe('The State.').optional(),
    instrument: InstrumentCode.describe('The instrument.'),
    title: z.string().describe('Its title, in any language.').optional(),
    lawNumber: LawNumber.describe('Number of the national law.').optional(),
    lawDate: PartialDate.describe('Date of the national law.').optional(),
    registered: KnownDate.describe('Registration with the ILO.').optional(),
    inForce: KnownDate.describe('Entry into force for the State.').optional(),
    status: RatificationStatus.describe('Where the ratification stands.').optional(),
    denounced: PartialDate.describe('Registration of a denunciation.').optional(),
    note: z.string().describe('Anything else.').optional(),
  })
  .meta({ id: 'RatificationRow', description: 'One row about one ratification.' });
export type RatificationRow = z.infer<typeof RatificationRow>;

/** Checks each value of a row by itself. The schema is compiled once, when this is called. */
export function createSchemaRing(): (row: Row) => readonly Draft[] {
  const schema = z.compile(RatificationRow);
  return (row) => {
    const result = schema.safeParse(row.values);
    if (result.success) return [];
    return result.error.issues.flatMap((issue): Draft[] => {
      const field = issue.path[0] as Field | undefined;
      if (field === undefined || row.settled.has(field)) return [];
      return [fault(row, field)];
    });
  };
}

function fault({ values, places }: Row, field: Field): Draft {
  const value = values[field];
  if (value === undefined) {
    return {
      code: 'schema.required',
      message: `The ${fieldNames[field]} is missing.`,
      hint: 'Fill it in, or take the row out.',
      field,
    };
  }
  const expected = expectations[field] ?? 'another value';
  return {
    code: codeFor(field),
    message: `${quoted(value)} is not understood as ${fieldNames[field]}.`,
    hint: `Write ${expected}.`,
    field,
    ...places[field],
    expected,
  };
}

const expectations: Readonly<Partial<Record<Field, string>>> = {
  instrument: 'C087, No. 87 or Convention No. 87',
  lawNumber: 'digits and, where printed, the convocation in Roman numerals, such as 29-II',
  lawDate: 'YYYY-MM-DD, YYYY-MM or YYYY',
  registered: 'YYYY-MM-DD, YYYY-MM, YYYY or unknown',
  inForce: 'YYYY-MM-DD, YYYY-MM, YYYY or unknown',
  denounced: 'YYYY-MM-DD, YYYY-MM or YYYY',
  status: RatificationStatus.options.join(', '),
};

function codeFor(field: Field): FindingCode {
  if (isDateField(field)) return 'schema.date';
  if (field === 'lawNumber') return 'schema.law-number';
  return field === 'status' ? 'schema.status' : 'schema.instrument';
}
