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
 * A law of Kazakhstan: its id in the official legal database (`Z990000029_`), or
 * `kz-<number>-<year>` where that id is not known.
 */
export const LawId = z
  .string()
  .regex(
    /^(?:[A-Z]\d{9}_|[A-Z]\d{10}|kz-[0-9]+(?:-[IVX]+)?-\d{4})$/,
    'must be an id of the official legal database (Z990000029_) or kz-<number>-<year> (kz-10-I-1996)',
  )
  .meta({
    id: 'LawId',
    description: 'A law: its id in the official legal database, or kz-<number>-<year>.',
    examples: ['Z990000029_', 'kz-10-I-1996'],
  });
export type LawId = z.infer<typeof LawId>;

/**
 * The number of a law of Kazakhstan: digits, then the convocation of Parliament in Roman
 * numerals where the law prints one (`29-II`).
 */
export const LawNumber = z
  .string()
  .regex(
    /^[1-9]\d*(?:-[IVX]+)?$/,
    'must be digits and, where printed, the convocation in Roman numerals, such as 29-II',
  )
  .meta({
    id: 'LawNumber',
    description: 'Number of a law: digits and, where printed, the convocation in Roman numerals.',
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
