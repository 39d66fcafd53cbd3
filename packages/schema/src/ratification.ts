import * as z from 'zod';
import { InstrumentCode, LawId } from './code.js';
import { CalendarDate, KnownDate } from './date.js';
import { evidenceOf } from './evidence.js';
import { PlainText } from './text.js';

/** The stage that a ratification has reached. */
export const RatificationStatus = z
  .enum(['ratified-in-law', 'registered', 'in-force', 'denounced'])
  .meta({
    id: 'RatificationStatus',
    description:
      'ratified-in-law: the national law is adopted, registration unknown; registered: not yet in force; in-force; denounced.',
  });
export type RatificationStatus = z.infer<typeof RatificationStatus>;

/** The kind of act by which the State became bound. */
export const RatificationAction = z
  .enum(['ratification', 'accession'])
  .meta({ id: 'RatificationAction', description: "The national law's own word for the act." });
export type RatificationAction = z.infer<typeof RatificationAction>;

const RatificationUnknown = z
  .strictObject({
    registered: PlainText.describe('Why the registration is unknown.').optional(),
    inForce: PlainText.describe('Why the entry into force is unknown.').optional(),
  })
  .meta({ id: 'RatificationUnknown', description: 'Why a value is unknown, by field.' });

/** An amendment that entered into force for the State. */
export const Amendment = z
  .strictObject({
    title: PlainText.describe('What was amended, and when.'),
    inForce: KnownDate.describe('Date of entry into force for the State.'),
  })
  .meta({ id: 'Amendment', description: 'An amendment in force for the State.' });
export type Amendment = z.infer<typeof Amendment>;

/**
 * One State's ratification of one instrument. It has three dates, which are never mixed: that of
 * the national law (in the record of the law), the registration with the ILO, the entry into force.
 */
export const Ratification = z
  .strictObject({
    instrument: InstrumentCode.describe('The instrument; the name of the file.'),
    law: LawId.describe('The national law of ratification.'),
    action: RatificationAction.describe("The law's own word for the act."),
    registered: KnownDate.describe('Date of registration with the ILO.'),
    inForce: KnownDate.describe('Date of entry into force for the State.'),
    status: RatificationStatus.describe('Stage that the ratification has reached.'),
    amendments: z.array(Amendment).describe('Amendments in force for the State.').optional(),
    unknown: RatificationUnknown.describe('Why a value is unknown.').optional(),
    evidence: evidenceOf(
      'Ratification',
      ['law', 'action', 'status'],
      ['registered', 'inForce', 'amendments'],
    ),
    checked: CalendarDate.describe('Day of the last comparison with the sources.'),
  })
  .meta({ id: 'Ratification', description: "One State's ratification of one instrument." });
export type Ratification = z.infer<typeof Ratification>;
