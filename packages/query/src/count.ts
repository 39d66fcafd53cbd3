import type { Category } from '@ilo-kz/data';
import type { Basis } from './basis.js';
import { categoriesOn } from './category.js';
import { dateOf } from './on.js';
import { ratified } from './ratified.js';

/** A number that is known between two bounds; equal where all is known. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** How many instruments were ratified, in all and by class. */
export interface Count {
  readonly total: Interval;
  readonly fundamental: Interval;
  readonly governance: Interval;
  readonly technical: Interval;
}

/**
 * How many instruments Kazakhstan had ratified on a date, by class.
 *
 * The class is a history: two instruments became fundamental on 10 June 2022. The same
 * ratifications are therefore 8 + 4 + 13 by the classes of 2021 and 10 + 4 + 11 by those of 2024.
 *
 * @param options.on `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @param options.basis Which clock counts; by default the registration with the ILO.
 * @param options.classification The date whose classes apply; by default `on`.
 * @throws RangeError for an impossible date or an unknown basis.
 * @example count({ on: '2024-09-05' }).total // { min: 25, max: 25 }
 * @example count({ on: '2024-09-05' }).fundamental // { min: 10, max: 10 }
 */
export function count(options: {
  readonly on: string;
  readonly basis?: Basis;
  readonly classification?: string;
}): Count {
  const { classification = options.on } = options;
  const classDate = dateOf(classification, 'classification');
  const { yes, unknown } = ratified(options);
  const possible = [...yes, ...unknown].map((code) => categoriesOn(code, classDate));
  const certain = possible.slice(0, yes.length);
  const of = (category: Category): Interval => ({
    min: certain.filter((classes) => classes.length === 1 && classes[0] === category).length,
    max: possible.filter((classes) => classes.includes(category)).length,
  });
  return {
    total: { min: certain.length, max: possible.length },
    fundamental: of('fundamental'),
    governance: of('governance'),
    technical: of('technical'),
  };
}
