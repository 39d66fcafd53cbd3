import {
  Claim,
  type CollectionName,
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

/** Of each collection: the schema of a record, the name of its type, and what it holds. */
export const collections = {
  instruments: {
    schema: Instrument,
    type: 'Instrument',
    title: 'ILO Conventions and Protocols, by code.',
  },
  ratifications: {
    schema: Ratification,
    type: 'Ratification',
    title: "Kazakhstan's ratifications of ILO instruments, by instrument.",
  },
  laws: {
    schema: Law,
    type: 'Law',
    title: 'Laws of Kazakhstan: of ratification, and others that the sources name, by id.',
  },
  countries: {
    schema: Country,
    type: 'Country',
    title: 'Member States of the ILO and what they have ratified, by code.',
  },
  organizations: {
    schema: Organization,
    type: 'Organization',
    title: 'Organizations of the field, by id.',
  },
  programmes: {
    schema: Programme,
    type: 'Programme',
    title: 'Programmes and projects, by id.',
  },
  roadmaps: {
    schema: Roadmap,
    type: 'Roadmap',
    title: 'Road maps agreed with the ILO, by id.',
  },
  events: { schema: Event, type: 'Event', title: 'What happened, by date.' },
  publications: {
    schema: Publication,
    type: 'Publication',
    title: 'Reports, reviews and films, by id.',
  },
  indicators: {
    schema: Indicator,
    type: 'Indicator',
    title: 'Numbers that somebody stated, by id.',
  },
  claims: {
    schema: Claim,
    type: 'Claim',
    title: 'What documents say the totals are, by id.',
  },
  supervision: {
    schema: Supervision,
    type: 'Supervision',
    title: "Acts of the ILO's supervisory bodies, by id.",
  },
  sources: {
    schema: Source,
    type: 'Source',
    title: 'Every document that a record cites, by id.',
  },
} as const satisfies Record<CollectionName, object>;
