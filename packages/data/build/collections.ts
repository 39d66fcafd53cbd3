import { Instrument, Law, Ratification, Source } from '@ilo-kz/schema';

/**
 * The collections in the order in which they are published: their schema, and the field that
 * holds the id, which is also the name of the file.
 */
export const collections = {
  ratifications: {
    schema: Ratification,
    type: 'Ratification',
    id: 'instrument',
    title: "Kazakhstan's ratifications of ILO instruments, by instrument.",
  },
  instruments: {
    schema: Instrument,
    type: 'Instrument',
    id: 'code',
    title: 'ILO Conventions and Protocols, by code.',
  },
  laws: {
    schema: Law,
    type: 'Law',
    id: 'id',
    title: 'Laws of Kazakhstan by which instruments were ratified, by id.',
  },
  sources: {
    schema: Source,
    type: 'Source',
    id: 'id',
    title: 'Every document that a record cites, by id.',
  },
} as const;

export type CollectionName = keyof typeof collections;
