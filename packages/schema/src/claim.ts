import * as z from 'zod';
import { CountryCode, RecordId } from './code.js';
import { CalendarDate, KnownDate, PartialDate } from './date.js';
import { evidenceOf } from './evidence.js';
import { Party } from './party.js';
import { PlainText } from './text.js';

const figure = z.int().nonnegative();

/** Totals as a document states them, whether right or wrong. */
export const Claim = z
  .strictObject({
    id: RecordId.describe('Id of the claim; the name of its file.'),
    country: CountryCode.describe('State that it is about.'),
    stated: KnownDate.describe('Date of the statement.'),
    statedBy: Party.describe('Party that stated it.').optional(),
    total: figure.describe('Total number of ratified Conventions.').optional(),
    fundamental: figure.describe('Of which fundamental.').optional(),
    governance: figure.describe('Of which governance (also: priority, policy).').optional(),
    technical: figure.describe('Of which technical.').optional(),
    outOf: z
      .strictObject({
        total: figure.describe('Conventions that exist.').optional(),
        fundamental: figure.describe('Fundamental Conventions that exist.').optional(),
        governance: figure.describe('Governance Conventions that exist.').optional(),
        technical: figure.describe('Technical Conventions that exist.').optional(),
      })
      .meta({ id: 'ClaimOutOf', description: 'Of how many, as the document says.' })
      .optional(),
    allFundamental: z
      .boolean()
      .describe('Whether the document says that all fundamental Conventions are included.')
      .optional(),
    memberSince: PartialDate.describe(
      'Date from which the document says that the State is a member of the ILO.',
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
  .meta({ id: 'Claim', description: 'Totals as a document states them, whether right or wrong.' });
export type Claim = z.infer<typeof Claim>;
