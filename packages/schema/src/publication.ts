import * as z from 'zod';
import { CountryCode, RecordId } from './code.js';
import { CalendarDate, KnownDate } from './date.js';
import { evidenceOf } from './evidence.js';
import { PlainText, Title } from './text.js';

/** A report, review or film. */
export const Publication = z
  .strictObject({
    id: RecordId.describe('Id of the publication; the name of its file.'),
    title: Title.describe('Title by language.'),
    kind: z.enum(['report', 'review', 'video']).describe('Kind of publication.'),
    publisher: RecordId.describe('Organization that published it.'),
    date: KnownDate.describe('When it was published.'),
    topics: z.array(PlainText).describe('What it covers.').optional(),
    recommendations: z.array(PlainText).describe('What it recommends.').optional(),
    countries: z.array(CountryCode).describe('States that it is about.'),
    unknown: z
      .strictObject({ date: PlainText.describe('Why the date is unknown.').optional() })
      .meta({ id: 'PublicationUnknown', description: 'Why a value is unknown, by field.' })
      .optional(),
    evidence: evidenceOf(
      'Publication',
      ['title', 'publisher', 'countries'],
      ['date', 'topics', 'recommendations'],
    ),
    checked: CalendarDate.describe('Day of the last comparison with the sources.'),
  })
  .meta({ id: 'Publication', description: 'A report, review or film.' });
export type Publication = z.infer<typeof Publication>;
