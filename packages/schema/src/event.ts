import * as z from 'zod';
import { EventId, InstrumentCode, LawId, RecordId } from './code.js';
import { CalendarDate, KnownDate, PartialDate } from './date.js';
import { evidenceOf } from './evidence.js';
import { Party } from './party.js';
import { PlainText, Title } from './text.js';

/** Something that happened on a date. */
export const Event = z
  .strictObject({
    id: EventId.describe('Date and slug; the name of the file.'),
    title: Title.describe('What happened, in a few words.'),
    kind: z
      .enum([
        'mission',
        'meeting',
        'conference',
        'signing',
        'visit',
        'adoption',
        'accession',
        'decision',
        'founding',
        'draft',
      ])
      .describe('Kind of event.'),
    date: KnownDate.describe('When it took place; the first day, where it took several.'),
    until: PartialDate.describe('Last day, where it took several.').optional(),
    days: z
      .int()
      .positive()
      .describe('How many days it took, where the document says so and gives no last day.')
      .optional(),
    reported: PartialDate.describe('Date of the news about it.').optional(),
    place: PlainText.describe('Town where it took place.').optional(),
    organizer: RecordId.describe('Organization that held it.').optional(),
    participants: z.array(Party).describe('Participants.').optional(),
    outcomes: z.array(PlainText).describe('Statements, agreements and decisions.').optional(),
    instruments: z.array(InstrumentCode).describe('Instruments that it was about.').optional(),
    laws: z.array(LawId).describe('Laws that it was about.').optional(),
    related: z
      .array(RecordId)
      .describe('Ids of related organizations, programmes, road maps, supervision, events.')
      .optional(),
    unknown: z
      .strictObject({ date: PlainText.describe('Why the date is unknown.').optional() })
      .meta({ id: 'EventUnknown', description: 'Why a value is unknown, by field.' })
      .optional(),
    evidence: evidenceOf(
      'Event',
      ['title'],
      [
        'date',
        'until',
        'days',
        'reported',
        'place',
        'organizer',
        'participants',
        'outcomes',
        'instruments',
        'laws',
      ],
    ),
    checked: CalendarDate.describe('Day of the last comparison with the sources.'),
  })
  .meta({ id: 'Event', description: 'Something that happened on a date.' });
export type Event = z.infer<typeof Event>;
