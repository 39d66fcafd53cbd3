import * as z from 'zod';
import { InstrumentCode } from './code.js';
import { CalendarDate, KnownDate, PartialDate } from './date.js';
import { EvidenceList, evidenceOf } from './evidence.js';
import { PlainText, Title } from './text.js';

/** The ILO's three classes of instruments. */
export const Category = z.enum(['fundamental', 'governance', 'technical']).meta({
  id: 'Category',
  description:
    "The ILO's class of an instrument: fundamental, governance (also called priority) or technical.",
});
export type Category = z.infer<typeof Category>;

/** The judgement of the Standards Review Mechanism and of the Conference on an instrument. */
export const InstrumentStatus = z
  .enum([
    'up-to-date',
    'interim',
    'to-be-revised',
    'outdated',
    'no-conclusions',
    'abrogated',
    'withdrawn',
    'unknown',
  ])
  .meta({
    id: 'InstrumentStatus',
    description:
      "The ILO's judgement of an instrument; unknown: no document that was seen gives it.",
  });
export type InstrumentStatus = z.infer<typeof InstrumentStatus>;

const from = PartialDate.describe(
  'First day of the period; absent: no earlier value is known.',
).optional();

/** A class and the date from which it applied. A period ends where the next begins. */
export const CategoryPeriod = z
  .strictObject({
    value: Category,
    from,
    evidence: EvidenceList,
  })
  .meta({ id: 'CategoryPeriod', description: 'A class and the date from which it applied.' });
export type CategoryPeriod = z.infer<typeof CategoryPeriod>;

/** A judgement and the date from which it applied. A period ends where the next begins. */
export const StatusPeriod = z
  .strictObject({
    value: InstrumentStatus,
    from,
    asOf: KnownDate.describe('Date of the page that it was read from.'),
    evidence: EvidenceList,
  })
  .meta({ id: 'StatusPeriod', description: 'A judgement and the date from which it applied.' });
export type StatusPeriod = z.infer<typeof StatusPeriod>;

/** When an instrument itself entered into force. */
export const InstrumentInForce = z
  .union([CalendarDate, z.enum(['never', 'unknown'])], {
    error: 'must be a real calendar date, written YYYY-MM-DD, or one of the words never, unknown',
  })
  .meta({
    id: 'InstrumentInForce',
    description: 'A day, "never" for an instrument that never entered into force, or "unknown".',
  });
export type InstrumentInForce = z.infer<typeof InstrumentInForce>;

const InstrumentUnknown = z
  .strictObject({ inForce: PlainText.describe('Why the entry into force is unknown.').optional() })
  .meta({ id: 'InstrumentUnknown', description: 'Why a value is unknown, by field.' });

const codes = z.array(InstrumentCode).min(1);

/** An ILO Convention or Protocol. */
export const Instrument = z
  .strictObject({
    code: InstrumentCode.describe('Code of the instrument; the name of its file.'),
    type: z.enum(['convention', 'protocol']).describe('Convention or Protocol.'),
    number: z.int().positive().max(999).describe('Number, as in "Convention No. 87".'),
    aliases: z.array(PlainText).describe('Other codes in use, such as MLC.').optional(),
    title: Title.describe('Title by language.'),
    adopted: CalendarDate.describe('Day of adoption by the International Labour Conference.'),
    session: z.int().positive().describe('Session of the Conference that adopted it.'),
    inForce: InstrumentInForce.describe('When the instrument itself entered into force.'),
    category: z.array(CategoryPeriod).min(1).describe('Class over time, oldest first.'),
    status: z.array(StatusPeriod).min(1).describe("The ILO's judgement over time, oldest first."),
    subject: PlainText.describe("Subject in the ILO's classification."),
    normlex: z
      .int()
      .positive()
      .describe(
        'Number in NORMLEX, the database of the ILO, where an address was seen that has it.',
      )
      .optional(),
    revises: codes.describe('Instruments that this one revises.').optional(),
    revisedBy: codes.describe('Instruments that revise this one.').optional(),
    amends: codes.describe('Instruments that this one amends.').optional(),
    amendedBy: codes.describe('Instruments that amend this one.').optional(),
    supplements: InstrumentCode.describe('Convention that this Protocol supplements.').optional(),
    supplementedBy: codes.describe('Protocols that supplement this Convention.').optional(),
    unknown: InstrumentUnknown.describe('Why a value is unknown.').optional(),
    evidence: evidenceOf(
      'Instrument',
      ['title.en', 'adopted', 'session', 'subject'],
      [
        'title.fr',
        'title.es',
        'title.ru',
        'title.kk',
        'inForce',
        'normlex',
        'revises',
        'revisedBy',
        'amends',
        'amendedBy',
        'supplements',
        'supplementedBy',
      ],
    ),
    checked: CalendarDate.describe('Day of the last comparison with the sources.'),
  })
  .meta({ id: 'Instrument', description: 'An ILO Convention or Protocol.' });
export type Instrument = z.infer<typeof Instrument>;
