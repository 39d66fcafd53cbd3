import * as z from 'zod';
import { InstrumentCode, LawId, LawNumber } from './code.js';
import { CalendarDate } from './date.js';
import { EvidenceList } from './evidence.js';
import { PlainText } from './text.js';

/** A law's title by language, each only where a document with it was seen. */
export const LawTitle = z
  .strictObject({
    ru: PlainText.describe('Russian.').optional(),
    kk: PlainText.describe('Kazakh.').optional(),
    en: PlainText.describe('English; a translation.').optional(),
  })
  .meta({ id: 'LawTitle', description: 'Title of a law by language, where seen.' });
export type LawTitle = z.infer<typeof LawTitle>;

const LawEvidence = z
  .strictObject({
    number: EvidenceList,
    date: EvidenceList,
    instruments: EvidenceList,
    'title.ru': EvidenceList.optional(),
    'title.kk': EvidenceList.optional(),
    'title.en': EvidenceList.optional(),
  })
  .meta({ id: 'LawEvidence', description: 'Evidence by field of a law.' });

/** A law of Kazakhstan. */
export const Law = z
  .strictObject({
    id: LawId.describe('Id of the law; the name of its file.'),
    number: LawNumber.describe('Number of the law.'),
    date: CalendarDate.describe('Day on which the law was signed.'),
    kind: z.enum(['ratification', 'accession']).describe('What the law does.'),
    title: LawTitle.describe('Title by language.'),
    instruments: z.array(InstrumentCode).min(1).describe('Instruments that the law names.'),
    evidence: LawEvidence.describe('Evidence for each value.'),
    checked: CalendarDate.describe('Day of the last comparison with the sources.'),
  })
  .meta({ id: 'Law', description: 'A law of Kazakhstan.' });
export type Law = z.infer<typeof Law>;
