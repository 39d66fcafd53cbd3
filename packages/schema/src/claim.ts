import * as z from 'zod';
import { CountryCode, RecordId } from './code.js';
import { CalendarDate, KnownDate, PartialDate } from './date.js';
import { evidenceOf } from './evidence.js';
import { Party } from './party.js';
import { PlainText } from './text.js';

const figure = z.int().nonnegative();

/** What a document says the totals are; not what they are. */
export const Claim = z
  .strictObject({
    id: RecordId.describe('Id of the claim; the name of its file.'),
    country: CountryCode.describe('State that it is about.'),
    stated: KnownDate.describe('Date of the statement.'),
    statedBy: Party.describe('Who stated it.').optional(),
    total: figure.describe('Ratified Conventions in all.').optional(),
    fundamental: figure.describe('Of which fundamental.').optional(),
    governance: figure.describe('Of which governance (also: priority, policy).').optional(),
    technical: figure.describe('Of which technical.').optional(),
    outOf: z
      .strictObject({
        fundamental: figure.describe('Fundamental Conventions that exist.').optional(),
        governance: figure.describe('Governance Conventions that exist.').optional(),
        technical: figure.describe('Technical Conventions that exist.').optional(),
      })
      .meta({ id: 'ClaimOutOf', description: 'Of how many, as the document says.' })
      .optional(),
    allFundamental: z
      .boolean()
      .describe('Whether it says that all fundamental ones are included.')
      .optional(),
    memberSince: PartialDate.describe(
      'Since when the State is said to be a member of the ILO.',
    ).optional(),
    unknown: z
      .strictObject({ stated: PlainText.describe('Why the date is unknown.').optional() })
      .meta({ id: 'ClaimUnknown', description: 'Why a value is unknown, by field.' })
      .optional(),
    evidence: evidenceOf(
      'Claim',
      ['stated'],
      ['total', 'fundamental', 'governance', 'technical', 'outOf', 'allFundamental', 'memberSince'],
    ),
    checked: CalendarDate.describe('Day of the last comparison with the sources.'),
  })
  .meta({ id: 'Claim', description: 'What a document says the totals are.' });
export type Claim = z.infer<typeof Claim>;
