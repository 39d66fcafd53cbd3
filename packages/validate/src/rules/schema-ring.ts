import {
  CountryCode,
  InstrumentCode,
  KnownDate,
  LawNumber,
  PartialDate,
  RatificationStatus,
} from '@ilo-kz/schema';
import * as z from 'zod';
import { type Field, isDateField } from '../cells/fields.js';
import type { Row } from '../cells/row.js';
import type { FindingCode } from './catalogue.js';
import type { Draft } from './draft.js';

/** One row about one ratification, in our spelling. Any State's, from any table. */
export const RatificationRow = z
  .strictObject({
    country: CountryCode.describe('The State.').optional(),
    instrument: InstrumentCode.describe('The instrument.'),
    title: z.string().describe('Its title, in any language.').optional(),
    lawNumber: LawNumber.regex(/\d/, 'must hold a number')
      .describe('Number of the national law.')
      .optional(),
    lawDate: PartialDate.describe('Date of the national law.').optional(),
    registered: KnownDate.describe('Registration with the ILO.').optional(),
    inForce: KnownDate.describe('Entry into force for the State.').optional(),
    status: RatificationStatus.describe('Where the ratification stands.').optional(),
    denounced: PartialDate.describe('Registration of a denunciation.').optional(),
    note: z.string().describe('Anything else.').optional(),
  })
  .meta({ id: 'RatificationRow', description: 'One row about one ratification.' });
export type RatificationRow = z.infer<typeof RatificationRow>;

/** The values of one cell, and where they stand. */
type CellValues = Pick<Row, 'values' | 'places' | 'settled'>;

/**
 * Checks what one cell gives by itself. The schema is compiled once, when this is called. Of a State
 * that is not known the reader of States has spoken already.
 *
 * @param byTitle The instruments that a text without a number may mean.
 */
export function createSchemaRing(
  byTitle: (text: string) => readonly string[] = () => [],
): (cell: CellValues) => readonly Draft[] {
  const schema = z.compile(RatificationRow);
  return (cell) => {
    // Whether the row has an instrument no other cell can tell.
    const result = schema.safeParse({ instrument: 'C001', ...cell.values });
    if (result.success) return [];
    return result.error.issues.flatMap((issue): Draft[] => {
      const field = issue.path[0] as Field | undefined;
      if (field === undefined || cell.settled.has(field)) return [];
      return [fault(cell, field, field === 'instrument' ? byTitle : () => [])];
    });
  };
}

/** More than so many instruments that may be meant are no help. */
const mostNear = 4;

function fault(
  { values, places }: CellValues,
  field: Field,
  nearTo: (text: string) => readonly string[],
): Draft {
  const value = values[field] ?? '';
  const all = nearTo(value);
  const near = all.length <= mostNear ? all : [];
  const [only] = near.length === 1 ? near : [];
  return {
    code: codeFor(field),
    say: ({ schema }) => schema.notUnderstood({ field, value, near }),
    field,
    ...places[field],
    ...(only !== undefined && { suggestion: only }),
  };
}

function codeFor(field: Field): FindingCode {
  if (isDateField(field)) return 'schema.date';
  if (field === 'lawNumber') return 'schema.law-number';
  return field === 'status' ? 'schema.status' : 'schema.instrument';
}
