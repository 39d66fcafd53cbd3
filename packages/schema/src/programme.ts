import * as z from 'zod';
import { CountryCode, InstrumentCode, RecordId } from './code.js';
import { CalendarDate, KnownDate, PartialDate } from './date.js';
import { evidenceOf } from './evidence.js';
import { PlainText, Title } from './text.js';

/** A programme or project: its objectives, and the organizations that run and fund it. */
export const Programme = z
  .strictObject({
    id: RecordId.describe('Id of the programme; the name of its file.'),
    title: Title.describe('Title by language.'),
    kind: z
      .enum(['country-programme', 'national-programme', 'project'])
      .describe('Kind of programme.'),
    status: z
      .enum(['running', 'planned', 'ended', 'unknown'])
      .describe('Status on the date of the statement.'),
    asOf: KnownDate.describe('Date of the statement from which the status is known.'),
    from: PartialDate.describe('When it begins.').optional(),
    until: PartialDate.describe('When it ends.').optional(),
    objectives: z.array(PlainText).describe('Strategic objectives.').optional(),
    priorities: z.array(PlainText).describe('Priorities.').optional(),
    results: z.array(PlainText).describe('Results.').optional(),
    partners: z.array(RecordId).describe('Organizations that run it.').optional(),
    funder: RecordId.describe('Organization that funds it.').optional(),
    countries: z.array(CountryCode).describe('States where it runs.'),
    instruments: z.array(InstrumentCode).describe('Instruments that it names.').optional(),
    unknown: z
      .strictObject({ asOf: PlainText.describe('Why the date is unknown.').optional() })
      .meta({ id: 'ProgrammeUnknown', description: 'Why a value is unknown, by field.' })
      .optional(),
    evidence: evidenceOf(
      'Programme',
      ['title', 'status', 'countries'],
      ['from', 'until', 'objectives', 'priorities', 'results', 'partners', 'funder', 'instruments'],
    ),
    checked: CalendarDate.describe('Day of the last comparison with the sources.'),
  })
  .meta({ id: 'Programme', description: 'A programme or project.' });
export type Programme = z.infer<typeof Programme>;
