import * as z from 'zod';
import { CountryCode, RecordId } from './code.js';
import { CalendarDate, KnownDate } from './date.js';
import { evidenceOf } from './evidence.js';
import { PlainText, Title } from './text.js';

/** An organization that is relevant to labour relations in the State. */
export const Organization = z
  .strictObject({
    id: RecordId.describe('Id of the organization; the name of its file.'),
    name: Title.describe('Name by language.'),
    kind: z
      .enum([
        'intergovernmental',
        'office',
        'government',
        'workers',
        'employers',
        'coalition',
        'company',
        'body',
        'parliament',
      ])
      .describe('Kind of organization.'),
    parent: RecordId.describe('Organization that it belongs to.').optional(),
    founded: KnownDate.describe('When it was founded.').optional(),
    since: KnownDate.describe('Date from which it has had its present place or status.').optional(),
    status: PlainText.describe(
      'Its status, such as specialized agency of the United Nations.',
    ).optional(),
    origin: PlainText.describe('How it came about.').optional(),
    structure: PlainText.describe('Its members or units.').optional(),
    objectives: z.array(PlainText).describe('Its objectives.').optional(),
    activities: z.array(PlainText).describe('Its activities.').optional(),
    contributions: z.array(PlainText).describe('Its contributions in the State.').optional(),
    seat: PlainText.describe('Town of its seat.').optional(),
    formerName: PlainText.describe('Former name.').optional(),
    renamed: KnownDate.describe('When it took its present name.').optional(),
    countries: z
      .array(CountryCode)
      .describe('States that it coordinates or that belong to it.')
      .optional(),
    evidence: evidenceOf(
      'Organization',
      ['name'],
      [
        'founded',
        'since',
        'status',
        'origin',
        'structure',
        'objectives',
        'activities',
        'contributions',
        'seat',
        'formerName',
        'renamed',
        'countries',
      ],
    ),
    checked: CalendarDate.describe('Day of the last comparison with the sources.'),
  })
  .meta({
    id: 'Organization',
    description: 'An organization that is relevant to labour relations in the State.',
  });
export type Organization = z.infer<typeof Organization>;
