import * as z from 'zod';
import { InstrumentCode, RecordId } from './code.js';
import { CalendarDate, KnownDate, PartialDate } from './date.js';
import { evidenceOf } from './evidence.js';
import { PlainText } from './text.js';

/**
 * An act of the ILO's supervisory bodies about the State: a comment of the Committee of Experts, a
 * case before the Conference or the Committee on Freedom of Association, or a mission.
 */
export const Supervision = z
  .strictObject({
    id: RecordId.describe('Id of the act; the name of its file.'),
    kind: z
      .enum([
        'ceacr-observation',
        'ceacr-direct-request',
        'conference-committee-case',
        'freedom-of-association-case',
        'direct-contacts-mission',
        'high-level-tripartite-mission',
        'visit',
      ])
      .describe('Kind of act.'),
    instruments: z.array(InstrumentCode).describe('Instruments that it is about.').optional(),
    adopted: PartialDate.describe(
      'When the Committee of Experts (CEACR) adopted its comment.',
    ).optional(),
    session: z
      .int()
      .positive()
      .describe('Session of the International Labour Conference for which it was published.')
      .optional(),
    published: KnownDate.describe('When it was published: the year of that session.').optional(),
    comment: z.int().positive().describe('Number of the comment in NORMLEX.').optional(),
    seen: z
      .enum(['text', 'list'])
      .describe(
        'What was seen of a comment or a case. text: the page of its text; list: only its year, in the list of other comments next to a text.',
      )
      .optional(),
    dates: z
      .array(PartialDate)
      .describe(
        'When it took place. A case before the Conference: the year of its discussion; a complaint: its day.',
      )
      .optional(),
    until: PartialDate.describe('Last day, where it took several.').optional(),
    caseNumber: z.int().positive().describe('Number of the case.').optional(),
    status: z
      .enum(['open', 'follow-up', 'closed'])
      .describe(
        'Whether the case is open, closed, or followed up after its examination, where a document says so.',
      )
      .optional(),
    complainant: PlainText.describe('Complainant.').optional(),
    report: PlainText.describe('Report that deals with the case.').optional(),
    requestedBy: PlainText.describe('Body that asked for it.').optional(),
    outcomes: z.array(PlainText).describe('Conclusions and decisions.').optional(),
    related: z
      .array(RecordId)
      .describe('Ids of related organizations, events, road maps, supervision.')
      .optional(),
    unknown: z
      .strictObject({
        published: PlainText.describe('Why it is unknown when it was published.').optional(),
        dates: PlainText.describe('Why the date is unknown.').optional(),
      })
      .meta({ id: 'SupervisionUnknown', description: 'Why a value is unknown, by field.' })
      .optional(),
    evidence: evidenceOf(
      'Supervision',
      ['kind'],
      [
        'instruments',
        'adopted',
        'session',
        'published',
        'comment',
        'dates',
        'until',
        'caseNumber',
        'status',
        'complainant',
        'report',
        'requestedBy',
        'outcomes',
      ],
    ),
    checked: CalendarDate.describe('Day of the last comparison with the sources.'),
  })
  .meta({ id: 'Supervision', description: "An act of the ILO's supervisory bodies." });
export type Supervision = z.infer<typeof Supervision>;
