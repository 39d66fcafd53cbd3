import type { CountryCode } from '@ilo-kz/data';
import { countries } from '@ilo-kz/data/countries';
import { checkName } from '../did-you-mean.js';
import { readState } from './read-state.js';

/** A group of States that has a name. */
export type StateGroup = 'moscow-office' | 'central-asia' | 'all';

/** The names of all groups. */
export const stateGroups: readonly StateGroup[] = ['moscow-office', 'central-asia', 'all'];

/** Region 143 of UN M49, as the Common Locale Data Repository has it. */
const centralAsia: readonly string[] = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'];

/**
 * The States of a group, or of a list, by code.
 *
 * @param group `moscow-office`: the ten States that the ILO's office in Moscow coordinates;
 *   `central-asia`: region 143 of UN M49; `all`: every State of the record; or any texts that name
 *   one State each.
 * @returns The codes by ISO 3166-1 alpha-3; those of a list in its order.
 * @throws RangeError for an unknown group, or a text that does not name one State.
 * @example statesOf('central-asia') // ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']
 * @example statesOf(['Kyrgyzstan', 'uz']) // ['KGZ', 'UZB']
 */
export function statesOf(group: StateGroup | readonly string[]): readonly CountryCode[] {
  if (isList(group)) return group.map((text) => readState(text).code);
  checkName(group, stateGroups, 'group of States');
  return countries
    .filter(({ code, coordinatedBy }) => {
      switch (group) {
        case 'moscow-office':
          return coordinatedBy !== undefined;
        case 'central-asia':
          return centralAsia.includes(code);
        case 'all':
          return true;
        default:
          return group satisfies never;
      }
    })
    .map(({ code }) => code);
}

function isList(group: StateGroup | readonly string[]): group is readonly string[] {
  return Array.isArray(group);
}
