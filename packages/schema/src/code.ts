import * as z from 'zod';

/** The ILO's code of a Convention (`C087`) or a Protocol (`P029`). */
export const InstrumentCode = z
  .string()
  .regex(/^[CP]\d{3}$/, 'must be C or P and three digits, such as C087 or P029')
  .meta({
    id: 'InstrumentCode',
    description: 'Code of an ILO Convention (C087) or Protocol (P029).',
    examples: ['C087', 'P029'],
  });
export type InstrumentCode = z.infer<typeof InstrumentCode>;

/**
 * A law: its id in the State's official legal database (`Z990000029_`), or words that name it,
 * beginning with the State (`kz-10-I-1996`, `kz-labour-code`).
 */
export const LawId = z
  .string()
  .regex(
    /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*_?$/,
    'must be the id in an official legal database (Z990000029_), or words joined by hyphens (kz-10-I-1996)',
  )
  .meta({
    id: 'LawId',
    description: 'A law: its id in an official legal database, or words that name it.',
    examples: ['Z990000029_', 'kz-10-I-1996'],
  });
export type LawId = z.infer<typeof LawId>;

/** The number of a law as its State writes it, without spaces: `29-II`, `263`, `2004-1370`. */
export const LawNumber = z
  .string()
  .regex(/^[0-9A-Za-z]+(?:[-/.][0-9A-Za-z]+)*$/, {
    error: 'must be letters and digits joined by - / or ., without spaces, such as 29-II',
    abort: true,
  })
  .meta({
    id: 'LawNumber',
    description: 'Number of a law as its State writes it, without spaces.',
    examples: ['29-II', '263'],
  });
export type LawNumber = z.infer<typeof LawNumber>;

/** A document that records cite. */
export const SourceId = z
  .string()
  .regex(
    /^[a-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*$/,
    'must be words of letters and digits joined by hyphens, such as adilet-Z990000029-kk',
  )
  .meta({
    id: 'SourceId',
    description: 'Id of a source: words joined by hyphens.',
    examples: ['enbek-2015', 'adilet-Z990000029-kk'],
  });
export type SourceId = z.infer<typeof SourceId>;

/** A State by ISO 3166-1 alpha-3. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{3}$/, 'must be three capital letters (ISO 3166-1 alpha-3), such as KAZ')
  .meta({
    id: 'CountryCode',
    description: 'A State by ISO 3166-1 alpha-3.',
    examples: ['KAZ'],
  });
export type CountryCode = z.infer<typeof CountryCode>;

/** A record that has no code of its own: words in small letters, joined by hyphens. */
export const RecordId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be words in lower case joined by hyphens')
  .meta({
    id: 'RecordId',
    description: 'Id of a record: words in lower case joined by hyphens.',
    examples: ['decent-work-country-programme'],
  });
export type RecordId = z.infer<typeof RecordId>;

/** An event: its date, as precise as known, or `undated`, and words in small letters. */
export const EventId = z
  .string()
  .regex(
    /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?|undated)(?:-[a-z][a-z0-9]*)+$/,
    'must be the date or the word undated, then words in lower case, joined by hyphens',
  )
  .meta({
    id: 'EventId',
    description: 'Id of an event: its date, or undated, and a slug.',
    examples: ['2023-06-23-trade-unions-of-central-asia'],
  });
export type EventId = z.infer<typeof EventId>;
