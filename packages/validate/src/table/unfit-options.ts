import { type ColumnMap, mapEntry, mappedTo, targets } from './column-map.js';
import { nearestOption } from './nearest.js';
import { instrumentInOption } from './stated-outside.js';

/** The reason why options cannot be used. */
export type UnfitOptions =
  | {
      /** The option `map` has an unknown field. */
      readonly kind: 'unknown-target';
      readonly target: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  | {
      /** The option `map` has a column that the table does not have. */
      readonly kind: 'unknown-mapped';
      readonly name: string;
      readonly nearest: string | undefined;
    }
  | {
      /** The option `instrument` is not an instrument. */
      readonly kind: 'unknown-instrument';
      readonly text: string;
    };

/** Options about the reading of a table. */
interface TableOptions {
  readonly map?: ColumnMap;
  readonly instrument?: string;
}

/** The reason why options cannot be used with any file. */
export function unfitOptions({ map, instrument }: TableOptions): UnfitOptions | undefined {
  const target = map && Object.values(map).find((one) => mappedTo(one) === undefined);
  if (target !== undefined) {
    const nearest = nearestOption(target, targets);
    return { kind: 'unknown-target', target, nearest, known: targets };
  }
  if (instrument !== undefined && instrumentInOption(instrument) === undefined) {
    return { kind: 'unknown-instrument', text: instrument };
  }
  return undefined;
}

/** The reason why the option `map` cannot be used with these columns. */
export function unfitMap(map: ColumnMap, headers: readonly string[]): UnfitOptions | undefined {
  const used = new Set(headers.map((header, cell) => mapEntry(map, header, cell)));
  const name = Object.keys(map).find((one) => !used.has(one));
  if (name === undefined) return undefined;
  return { kind: 'unknown-mapped', name, nearest: nearestOption(name, headers) };
}
