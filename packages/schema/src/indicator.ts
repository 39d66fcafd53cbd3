import * as z from 'zod';
import { CountryCode, RecordId } from './code.js';
import { CalendarDate, KnownDate } from './date.js';
import { evidenceOf } from './evidence.js';
import { PlainText, Title } from './text.js';

/** A number that a document states, with its unit and date. */
export const Indicator = z
  .strictObject({
    id: RecordId.describe('Id of the indicator; the name of its file.'),
    title: Title.describe('The quantity that is counted.'),
    country: CountryCode.describe('State that it is about.'),
    value: z.number().describe('The number.'),
    bound: z
      .enum(['exact', 'almost', 'about', 'more-than'])
      .describe('How the document gives the number: exactly, almost, about, or more than it.'),
    unit: PlainText.describe('Unit: members, unions, per cent of salaried workers.'),
    date: KnownDate.describe('Date to which the number applies.'),
    stated: KnownDate.describe('Date of the statement.'),
    organization: RecordId.describe('Organization that it is about.').optional(),
    unknown: z
      .strictObject({ date: PlainText.describe('Why the date is unknown.').optional() })
      .meta({ id: 'IndicatorUnknown', description: 'Why a value is unknown, by field.' })
      .optional(),
    evidence: evidenceOf('Indicator', ['value', 'stated'], ['date']),
    checked: CalendarDate.describe('Day of the last comparison with the sources.'),
  })
  .meta({ id: 'Indicator', description: 'A number that a document states.' });
export type Indicator = z.infer<typeof Indicator>;
