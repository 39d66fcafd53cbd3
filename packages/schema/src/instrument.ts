import * as z from 'zod';
import { InstrumentCode } from './code.js';
import { CalendarDate, KnownDate, PartialDate } from './date.js';
import { EvidenceList } from './evidence.js';
import { PlainText, Title } from './text.js';

/** The ILO's three classes of instruments. */
export const Category = z.enum(['fundamental', 'governance', 'technical']).meta({
  id: 'Category',
  description: "The ILO's class of an instrument.",
});
export type Category = z.infer<typeof Category>;

/** What the Standards Review Mechanism and the Conference have said of an instrument. */
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
  .meta({ id: 'InstrumentStatus', description: "The ILO's judgement of an instrument." });
export type InstrumentStatus = z.infer<typeof InstrumentStatus>;

const from = PartialDate.describe(
  'First day of the period; absent: no earlier value is known.',
).optional();

/** A class and the time from which it held. A period ends where the next begins. */
export const CategoryPeriod = z
  .strictObject({
    value: Category,
    from,
    evidence: EvidenceList,
  })
  .meta({ id: 'CategoryPeriod', description: 'A class and the time from which it held.' });
export type CategoryPeriod = z.infer<typeof CategoryPeriod>;

/** A judgement and the time from which it held. A period ends where the next begins. */
export const StatusPeriod = z
  .strictObject({
    value: InstrumentStatus,
    from,
    asOf: KnownDate.describe('Date of the page that it was read from.'),
    evidence: EvidenceList,
  })
  .meta({ id: 'StatusPeriod', description: 'A judgement and the time from which it held.' });
export type StatusPeriod = z.infer<typeof StatusPeriod>;

const InstrumentEvidence = z
  .strictObject({
    'title.en': EvidenceList,
    'title.fr': EvidenceList.optional(),
    'title.es': EvidenceList.optional(),
    'title.ru': EvidenceList.optional(),
    'title.kk': EvidenceList.optional(),
    adopted: EvidenceList,
    session: EvidenceList,
    inForce: EvidenceList,
    subject: EvidenceList,
    revises: EvidenceList.optional(),
    revisedBy: EvidenceList.optional(),
  })
  .meta({ id: 'InstrumentEvidence', description: 'Evidence by field of an instrument.' });

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
    inForce: KnownDate.describe('Day on which the instrument itself entered into force.'),
    category: z.array(CategoryPeriod).min(1).describe('Class over time, oldest first.'),
    status: z.array(StatusPeriod).min(1).describe("The ILO's judgement over time, oldest first."),
    subject: PlainText.describe("Subject in the ILO's classification."),
    revises: z.array(InstrumentCode).describe('Instruments that this one revises.').optional(),
    revisedBy: z.array(InstrumentCode).describe('Instruments that revise this one.').optional(),
    evidence: InstrumentEvidence.describe('Evidence for each value.'),
    checked: CalendarDate.describe('Day of the last comparison with the sources.'),
  })
  .meta({ id: 'Instrument', description: 'An ILO Convention or Protocol.' });
export type Instrument = z.infer<typeof Instrument>;
