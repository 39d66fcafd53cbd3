import * as z from 'zod';
import { CountryCode, InstrumentCode, RecordId } from './code.js';
import { CalendarDate, KnownDate, PartialDate } from './date.js';
import { EvidenceList, evidenceOf } from './evidence.js';
import { PlainText } from './text.js';

/** One instrument that a State has ratified. */
export const CountryRatification = z
  .strictObject({
    instrument: InstrumentCode.describe('The instrument.'),
    registered: KnownDate.describe(
      'Date of registration with the ILO: the year, or the day where seen.',
    ),
    inForce: PartialDate.describe('Date of entry into force for the State, where seen.').optional(),
    denounced: PartialDate.describe('Date of denunciation, where it was denounced.').optional(),
    evidence: EvidenceList.describe(
      'Evidence for values that the table of years does not give; absent: that table is the evidence.',
    ).optional(),
  })
  .meta({ id: 'CountryRatification', description: 'One instrument that a State has ratified.' });
export type CountryRatification = z.infer<typeof CountryRatification>;

/** Name of a State in three languages. */
export const CountryName = z
  .strictObject({
    en: PlainText.describe('English.'),
    ru: PlainText.describe('Russian.'),
    kk: PlainText.describe('Kazakh.'),
  })
  .meta({ id: 'CountryName', description: 'Name of a State in three languages.' });
export type CountryName = z.infer<typeof CountryName>;

/** The two-letter code of a State by ISO 3166-1. */
export const CountryAlpha2 = z
  .string()
  .regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1 alpha-2), such as KZ')
  .meta({
    id: 'CountryAlpha2',
    description: 'A State by ISO 3166-1 alpha-2.',
    examples: ['KZ'],
  });
export type CountryAlpha2 = z.infer<typeof CountryAlpha2>;

/** The number of a State in the list of the United Nations (M49), with its leading zeros. */
export const CountryM49 = z
  .string()
  .regex(/^\d{3}$/, 'must be three digits (UN M49), such as 398')
  .meta({
    id: 'CountryM49',
    description: 'A State by UN M49: three digits, also the numeric code of ISO 3166-1.',
    examples: ['398'],
  });
export type CountryM49 = z.infer<typeof CountryM49>;

/** A member State of the ILO. */
export const Country = z
  .strictObject({
    code: CountryCode.describe('Code of the State by ISO 3166-1 alpha-3.'),
    alpha2: CountryAlpha2.optional(),
    m49: CountryM49.optional(),
    name: CountryName,
    iloName: PlainText.describe("Name in the ILO's table."),
    coordinatedBy: RecordId.describe('ILO office that coordinates the work there.').optional(),
    memberSince: KnownDate.describe('Date from which it has been a member of the ILO.'),
    ratifications: z
      .array(CountryRatification)
      .describe('Fundamental instruments, to the date of the table; others where seen.'),
    evidence: evidenceOf(
      'Country',
      ['name', 'iloName', 'ratifications'],
      ['alpha2', 'm49', 'coordinatedBy', 'memberSince'],
    ),
    checked: CalendarDate.describe('Day of the last comparison with the sources.'),
  })
  .meta({ id: 'Country', description: 'A member State of the ILO.' });
export type Country = z.infer<typeof Country>;
