import * as z from 'zod';
import { InstrumentCode, LawId, LawNumber } from './code.js';
import { CalendarDate, KnownDate } from './date.js';
import { evidenceOf } from './evidence.js';
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

const LawUnknown = z
  .strictObject({
    number: PlainText.describe('Why the number is unknown.').optional(),
    date: PlainText.describe('Why the date is unknown.').optional(),
  })
  .meta({ id: 'LawUnknown', description: 'Why a value is unknown, by field.' });

/** A national law. */
export const Law = z
  .strictObject({
    id: LawId.describe('Id of the law; the name of its file.'),
    number: z
      .union([LawNumber, z.literal('unknown')], {
        error: 'must be letters and digits joined by - / or ., such as 29-II, or the word unknown',
      })
      .describe('Number of the law.'),
    date: KnownDate.describe('When the law was signed.'),
    inForce: KnownDate.describe('When the law itself entered into force.').optional(),
    kind: z
      .enum(['ratification', 'accession', 'code', 'law'])
      .describe(
        'Kind of law. ratification, accession: approves an instrument; code, law: any other.',
      ),
    stage: z
      .enum(['adopted', 'planned'])
      .describe('Whether it was adopted, or only planned at the time of the document.'),
    title: LawTitle.describe('Title by language.'),
    instruments: z.array(InstrumentCode).describe('Instruments that it ratifies.').optional(),
    provisions: z
      .array(PlainText)
      .describe('What it provides, as far as a source states it.')
      .optional(),
    unknown: LawUnknown.describe('Why a value is unknown.').optional(),
    evidence: evidenceOf(
      'Law',
      ['stage'],
      [
        'number',
        'date',
        'inForce',
        'instruments',
        'provisions',
        'title.ru',
        'title.kk',
        'title.en',
      ],
    ),
    checked: CalendarDate.describe('Day of the last comparison with the sources.'),
  })
  .meta({
    id: 'Law',
    description: 'A national law: a law of ratification, or another law that a document names.',
  });
export type Law = z.infer<typeof Law>;
