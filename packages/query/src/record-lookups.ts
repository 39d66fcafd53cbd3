import type {
  Claim,
  Country,
  CountryCode,
  Event,
  Indicator,
  Organization,
  Programme,
  Publication,
  Roadmap,
  Supervision,
} from '@ilo-kz/data';
import { claims } from '@ilo-kz/data/claims';
import { countries } from '@ilo-kz/data/countries';
import { events } from '@ilo-kz/data/events';
import { indicators } from '@ilo-kz/data/indicators';
import { organizations } from '@ilo-kz/data/organizations';
import { programmes } from '@ilo-kz/data/programmes';
import { publications } from '@ilo-kz/data/publications';
import { roadmaps } from '@ilo-kz/data/roadmaps';
import { supervision } from '@ilo-kz/data/supervision';
import { stateOf } from './compare.js';
import { recordById } from './record-by-id.js';

/*
 * One record of each collection by its id, besides those of lookup.ts. A bundler keeps only the
 * collections of the functions that are used.
 */

/**
 * A member State of the ILO.
 *
 * @param code Its code by ISO 3166-1 alpha-3. `readState` of `@ilo-kz/query/states` takes any text.
 * @throws RangeError for an unknown code; the message names the nearest known one.
 * @example country('KAZ').name.kk // 'Қазақстан'
 */
export function country(code: CountryCode): Country {
  return stateOf(code, countries) as Country;
}

/**
 * An organization in labour relations.
 *
 * @param id Its id.
 * @throws RangeError for an unknown id; the message names the nearest known one.
 * @example organization(organizations[0].id).id === organizations[0].id // true
 */
export function organization(id: string): Organization {
  return recordById(organizations, id, 'organization');
}

/**
 * A programme or project.
 *
 * @param id Its id.
 * @throws RangeError for an unknown id; the message names the nearest known one.
 * @example programme(programmes[0].id).id === programmes[0].id // true
 */
export function programme(id: string): Programme {
  return recordById(programmes, id, 'programme');
}

/**
 * A road map agreed with the ILO.
 *
 * @param id Its id.
 * @throws RangeError for an unknown id; the message names the nearest known one.
 * @example roadmap(roadmaps[0].id).id === roadmaps[0].id // true
 */
export function roadmap(id: string): Roadmap {
  return recordById(roadmaps, id, 'road map');
}

/**
 * An event.
 *
 * @param id Its id.
 * @throws RangeError for an unknown id; the message names the nearest known one.
 * @example event(events[0].id).id === events[0].id // true
 */
export function event(id: string): Event {
  return recordById(events, id, 'event');
}

/**
 * A report, review or film.
 *
 * @param id Its id.
 * @throws RangeError for an unknown id; the message names the nearest known one.
 * @example publication(publications[0].id).id === publications[0].id // true
 */
export function publication(id: string): Publication {
  return recordById(publications, id, 'publication');
}

/**
 * A number that a document states.
 *
 * @param id Its id.
 * @throws RangeError for an unknown id; the message names the nearest known one.
 * @example indicator(indicators[0].id).id === indicators[0].id // true
 */
export function indicator(id: string): Indicator {
  return recordById(indicators, id, 'indicator');
}

/**
 * A total that a document states.
 *
 * @param id Its id.
 * @throws RangeError for an unknown id; the message names the nearest known one.
 * @example claim(claims[0].id).id === claims[0].id // true
 */
export function claim(id: string): Claim {
  return recordById(claims, id, 'claim');
}

/**
 * An act of a supervisory body of the ILO.
 *
 * @param id Its id.
 * @throws RangeError for an unknown id; the message names the nearest known one.
 * @example supervisoryAct(supervision[0].id).id === supervision[0].id // true
 */
export function supervisoryAct(id: string): Supervision {
  return recordById(supervision, id, 'supervisory act');
}
