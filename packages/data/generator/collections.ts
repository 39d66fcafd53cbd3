import {
  Claim,
  Country,
  Event,
  Indicator,
  Instrument,
  Law,
  Organization,
  Programme,
  Publication,
  Ratification,
  Roadmap,
  Source,
  Supervision,
} from '@ilo-kz/schema';

/**
 * The collections in the order in which they are published: their schema, and the field that
 * holds the id, which is also the name of the file.
 */
export const collections = {
  instruments: {
    schema: Instrument,
    type: 'Instrument',
    id: 'code',
    title: 'ILO Conventions and Protocols, by code.',
  },
  ratifications: {
    schema: Ratification,
    type: 'Ratification',
    id: 'instrument',
    title: "Kazakhstan's ratifications of ILO instruments, by instrument.",
  },
  laws: {
    schema: Law,
    type: 'Law',
    id: 'id',
    title: 'Laws of Kazakhstan: of ratification, and others that the sources name, by id.',
  },
  countries: {
    schema: Country,
    type: 'Country',
    id: 'code',
    title: 'Member States of the ILO and what they have ratified, by code.',
  },
  organizations: {
    schema: Organization,
    type: 'Organization',
    id: 'id',
    title: 'Organizations of the field, by id.',
  },
  programmes: {
    schema: Programme,
    type: 'Programme',
    id: 'id',
    title: 'Programmes and projects, by id.',
  },
  roadmaps: {
    schema: Roadmap,
    type: 'Roadmap',
    id: 'id',
    title: 'Road maps agreed with the ILO, by id.',
  },
  events: { schema: Event, type: 'Event', id: 'id', title: 'What happened, by date.' },
  publications: {
    schema: Publication,
    type: 'Publication',
    id: 'id',
    title: 'Reports, reviews and films, by id.',
  },
  indicators: {
    schema: Indicator,
    type: 'Indicator',
    id: 'id',
    title: 'Numbers that somebody stated, by id.',
  },
  claims: {
    schema: Claim,
    type: 'Claim',
    id: 'id',
    title: 'What documents say the totals are, by id.',
  },
  supervision: {
    schema: Supervision,
    type: 'Supervision',
    id: 'id',
    title: "Acts of the ILO's supervisory bodies, by id.",
  },
  sources: {
    schema: Source,
    type: 'Source',
    id: 'id',
    title: 'Every document that a record cites, by id.',
  },
} as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as readonly CollectionName[];

/** The id of a record. */
export function idOf(name: CollectionName, record: object): string {
  return String((record as Readonly<Record<string, unknown>>)[collections[name].id]);
}
