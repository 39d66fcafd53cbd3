import * as z from 'zod';
import { InstrumentCode, RecordId } from './code.js';
import { CalendarDate, PartialDate } from './date.js';
import { evidenceOf } from './evidence.js';
import { PlainText } from './text.js';

/** An act of the ILO's supervisory bodies about the State. */
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
    dates: z.array(PartialDate).describe('Years or days of the act, one or several.').optional(),
    until: PartialDate.describe('Last day, where it took several.').optional(),
    caseNumber: z.int().positive().describe('Number of the case.').optional(),
    status: z
      .enum(['open', 'closed'])
      .describe('Whether the case is open or closed, where a document says so.')
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
      .strictObject({ dates: PlainText.describe('Why the date is unknown.').optional() })
      .meta({ id: 'SupervisionUnknown', description: 'Why a value is unknown, by field.' })
      .optional(),
    evidence: evidenceOf(
      'Supervision',
      ['kind'],
      [
        'instruments',
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
