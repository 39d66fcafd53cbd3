import * as z from 'zod';
import { InstrumentCode, LawId, RecordId } from './code.js';
import { CalendarDate, KnownDate, PartialDate } from './date.js';
import { EvidenceList, evidenceOf } from './evidence.js';
import { Party } from './party.js';
import { PlainText, Title } from './text.js';

/** A measure to which a road map commits its parties. */
export const Commitment = z
  .strictObject({
    measure: PlainText.describe('The measure.'),
    kind: z
      .enum([
        'compliance-analysis',
        'ratification-consultation',
        'ratification-considered',
        'legislative-change',
        'capacity',
        'expert-assessment',
        'proposal',
        'supervision-follow-up',
      ])
      .describe('Kind of measure.'),
    instruments: z.array(InstrumentCode).describe('Instruments that the measure names.').optional(),
    laws: z.array(LawId).describe('Laws that the measure names.').optional(),
    evidence: EvidenceList,
  })
  .meta({ id: 'Commitment', description: 'A measure to which a road map commits its parties.' });
export type Commitment = z.infer<typeof Commitment>;

/** An area of a road map. */
export const RoadmapArea = z
  .strictObject({
    title: PlainText.describe('Title of the area.'),
    commitments: z.array(Commitment).describe('Commitments in the area.'),
  })
  .meta({ id: 'RoadmapArea', description: 'An area of a road map.' });
export type RoadmapArea = z.infer<typeof RoadmapArea>;

/** A road map that the State, the social partners and the ILO agreed on. */
export const Roadmap = z
  .strictObject({
    id: RecordId.describe('Id of the road map; the name of its file.'),
    title: Title.describe('Title by language.'),
    agreed: KnownDate.describe('When it was signed or agreed.'),
    from: PartialDate.describe('When its measures begin.').optional(),
    until: PartialDate.describe('When its measures end.').optional(),
    place: PlainText.describe('Where it was signed.').optional(),
    instruments: z.array(InstrumentCode).describe('Instruments that it names.'),
    areas: z.array(RoadmapArea).describe('Its areas and commitments.'),
    developedBy: z.array(Party).describe('Parties that developed it.').optional(),
    signatories: z.array(Party).describe('Parties that signed it.').optional(),
    unknown: z
      .strictObject({ agreed: PlainText.describe('Why the date is unknown.').optional() })
      .meta({ id: 'RoadmapUnknown', description: 'Why a value is unknown, by field.' })
      .optional(),
    evidence: evidenceOf(
      'Roadmap',
      ['title', 'instruments', 'areas'],
      ['agreed', 'from', 'until', 'place', 'developedBy', 'signatories'],
    ),
    checked: CalendarDate.describe('Day of the last comparison with the sources.'),
  })
  .meta({ id: 'Roadmap', description: 'A road map agreed with the ILO.' });
export type Roadmap = z.infer<typeof Roadmap>;
