import * as z from 'zod';

/** Text of one line, without leading, trailing or double spaces. */
export const PlainText = z
  .string()
  .regex(/^\S+(?: \S+)*$/, 'must be one line of text, without spaces at its ends or double spaces');
export type PlainText = z.infer<typeof PlainText>;

/** A title by language. English is required; the others are given only where a source was seen. */
export const Title = z
  .strictObject({
    en: PlainText.describe('English.'),
    fr: PlainText.describe('French.').optional(),
    es: PlainText.describe('Spanish.').optional(),
    ru: PlainText.describe('Russian.').optional(),
    kk: PlainText.describe('Kazakh.').optional(),
  })
  .meta({
    id: 'Title',
    description:
      'A title by language; languages other than English only where a document with it was seen.',
  });
export type Title = z.infer<typeof Title>;

/** A language of the records. */
export const Language = z
  .enum([
    'en',
    'fr',
    'es',
    'ru',
    'kk',
    'de',
    'ja',
    'nl',
    'sv',
    'pt',
    'pl',
    'bg',
    'zh',
    'uz',
    'ky',
    'ar',
    'mul',
  ])
  .meta({ id: 'Language', description: 'ISO 639-1 code of a language; mul: several.' });
export type Language = z.infer<typeof Language>;
