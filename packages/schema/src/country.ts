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

/** A member State of the ILO. */
export const Country = z
  .strictObject({
    code: CountryCode.describe('Code of the State by ISO 3166-1 alpha-3.'),
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
      ['coordinatedBy', 'memberSince'],
    ),
    checked: CalendarDate.describe('Day of the last comparison with the sources.'),
  })
  .meta({ id: 'Country', description: 'A member State of the ILO.' });
export type Country = z.infer<typeof Country>;
