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

/** The schema, type and title of each collection. */
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
    title: 'Laws of Kazakhstan: laws of ratification, and others that sources name, by id.',
  },
  countries: {
    schema: Country,
    type: 'Country',
    title: 'Member States of the ILO and their ratifications, by code.',
  },
  organizations: {
    schema: Organization,
    type: 'Organization',
    title: 'Organizations in labour relations, by id.',
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
  events: { schema: Event, type: 'Event', title: 'Events, by date.' },
  publications: {
    schema: Publication,
    type: 'Publication',
    title: 'Reports, reviews and films, by id.',
  },
  indicators: {
    schema: Indicator,
    type: 'Indicator',
    title: 'Numbers that documents state, by id.',
  },
  claims: {
    schema: Claim,
    type: 'Claim',
    title: 'Totals that documents state, by id.',
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
