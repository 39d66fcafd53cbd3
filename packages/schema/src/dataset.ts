import * as z from 'zod';
import { Claim } from './claim.js';
import { Country } from './country.js';
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

/**
 * A whole dataset: one State's ratifications and all records that they refer to. Nothing in it is
 * specific to Kazakhstan.
 */
export const Dataset = z
  .strictObject({
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
  } satisfies Record<CollectionName, z.ZodType>)
  .meta({
    id: 'Dataset',
    description: "One State's ratifications and all records that they refer to.",
  });
export type Dataset = z.infer<typeof Dataset>;
