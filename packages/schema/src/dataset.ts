import * as z from 'zod';
import { Claim } from './claim.js';
import { Country } from './country.js';
import { PartialDate } from './date.js';
import { Event } from './event.js';
import { Indicator } from './indicator.js';
import { Instrument } from './instrument.js';
import { Law } from './law.js';
import { Organization } from './organization.js';
import type { CollectionName } from './plain/collections.js';
import { Programme } from './programme.js';
import { Publication } from './publication.js';
import { Ratification } from './ratification.js';
import { Roadmap } from './roadmap.js';
import { Source } from './source.js';
import { Supervision } from './supervision.js';
import { PlainText } from './text.js';

/** The date to which a collection is complete: without one, a missing record may exist. */
export const CollectionCompleteness = z
  .looseObject({
    collection: PlainText.describe('Name of the collection.'),
    to: z
      .union([PartialDate, z.literal('not-claimed')])
      .describe('Date to which it is complete, or not-claimed.'),
  })
  .meta({
    id: 'CollectionCompleteness',
    description: 'The date to which a collection is complete.',
  });
export type CollectionCompleteness = z.infer<typeof CollectionCompleteness>;

/** What is said of a dataset as a whole. Other fields are allowed. */
export const DatasetMeta = z
  .looseObject({
    version: PlainText.describe('Version of the dataset.').optional(),
    asOf: PartialDate.describe('Day of the last comparison with the sources.').optional(),
    licence: PlainText.describe('Licence, as an SPDX identifier.').optional(),
    completeness: z
      .array(CollectionCompleteness)
      .describe('Dates to which collections are complete.')
      .optional(),
  })
  .meta({ id: 'DatasetMeta', description: 'What is said of a dataset as a whole.' });
export type DatasetMeta = z.infer<typeof DatasetMeta>;

/**
 * A whole dataset: one State's ratifications and all records that they refer to. Nothing in it is
 * specific to Kazakhstan.
 */
export const Dataset = z
  .strictObject({
    meta: DatasetMeta.optional(),
    instruments: z.array(Instrument).describe('Conventions and Protocols, by code.'),
    ratifications: z.array(Ratification).describe('Ratifications, by instrument.'),
    laws: z.array(Law).describe('National laws, by id.'),
    countries: z.array(Country).describe('Member States, by code.'),
    organizations: z.array(Organization).describe('Organizations, by id.'),
    programmes: z.array(Programme).describe('Programmes and projects, by id.'),
    roadmaps: z.array(Roadmap).describe('Road maps, by id.'),
    events: z.array(Event).describe('Events, by date.'),
    publications: z.array(Publication).describe('Publications, by id.'),
    indicators: z.array(Indicator).describe('Stated numbers, by id.'),
    claims: z.array(Claim).describe('Totals that documents state, by id.'),
    supervision: z.array(Supervision).describe('Acts of the supervisory bodies, by id.'),
    sources: z.array(Source).describe('Cited documents, by id.'),
  } satisfies Record<CollectionName | 'meta', z.ZodType>)
  .meta({
    id: 'Dataset',
    description: "One State's ratifications and all records that they refer to.",
  });
export type Dataset = z.infer<typeof Dataset>;
