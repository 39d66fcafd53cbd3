import * as z from 'zod';
import { SourceId } from './code.js';
import { KnownDate, PartialDate } from './date.js';
import { Language, PlainText } from './text.js';

/** Whether a document is official. */
export const Tier = z.enum(['official', 'secondary']).meta({
  id: 'Tier',
  description: 'official: published by the ILO or a State; secondary: everything else.',
});
export type Tier = z.infer<typeof Tier>;

/** A document that records cite. */
export const Source = z
  .strictObject({
    id: SourceId.describe('Id of the source; the name of its file.'),
    tier: Tier,
    publisher: PlainText.describe('Publisher, by name.'),
    title: PlainText.describe('Title in the language of the document.'),
    language: Language.describe('Language of the document.'),
    date: KnownDate.describe('Date of the document.'),
    url: z
      .string()
      .regex(/^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/, 'must be an http(s) address without spaces')
      .describe('Address of the document. Without one, the note says why.')
      .optional(),
    copyOf: PlainText.describe(
      'The original, if this document is a copy or translation that somebody other than its publisher put online. It is the id of the source of the original. If no record cites the original, it is its name, written the same in every copy. A copy is never official, and all copies of a document count as one.',
    ).optional(),
    retrieved: PartialDate.describe(
      'When the document, or a copy of it, was read; only a year where the day was not written down.',
    ),
    note: PlainText.describe('Anything else that a reader must know.').optional(),
  })
  .meta({ id: 'Source', description: 'A document that records cite.' });
export type Source = z.infer<typeof Source>;
