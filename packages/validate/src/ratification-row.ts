import {
  CountryCode,
  InstrumentCode,
  KnownDate,
  LawNumber,
  PartialDate,
  RatificationStatus,
} from '@ilo-kz/schema';
import * as z from 'zod';

/** One row about one ratification of any State, in our spelling. */
export const RatificationRow = z
  .strictObject({
    country: CountryCode.describe('The State.').optional(),
    instrument: InstrumentCode.describe('The instrument.'),
    title: z.string().describe('Its title, in any language.').optional(),
    lawNumber: LawNumber.regex(/\d/, 'must contain a number')
      .describe('Number of the national law.')
      .optional(),
    lawDate: PartialDate.describe('Date of the national law.').optional(),
    registered: KnownDate.describe('Registration with the ILO.').optional(),
    inForce: KnownDate.describe('Entry into force for the State.').optional(),
    status: RatificationStatus.describe('The status of the ratification.').optional(),
    denounced: PartialDate.describe('Registration of a denunciation.').optional(),
    note: z.string().describe('Anything else.').optional(),
  })
  .meta({ id: 'RatificationRow', description: 'One row about one ratification.' });
export type RatificationRow = z.infer<typeof RatificationRow>;
