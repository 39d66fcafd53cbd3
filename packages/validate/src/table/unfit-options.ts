import { type ColumnMap, mapEntry, mappedTo, targets } from './column-map.js';
import { nearestOption } from './nearest.js';
import { instrumentInOption } from './stated-outside.js';

/** Why options cannot be used. */
export type UnfitOptions =
  | {
      /** A field in the option `map` that is not known. */
      readonly kind: 'unknown-target';
      readonly target: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  | {
      /** A column in the option `map` that the table does not have. */
      readonly kind: 'unknown-mapped';
      readonly name: string;
      readonly nearest: string | undefined;
    }
  | {
      /** The option `instrument` is not an instrument. */
      readonly kind: 'unknown-instrument';
      readonly text: string;
    };

/** Options that say how a table is read. */
interface TableOptions {
  readonly map?: ColumnMap;
  readonly instrument?: string;
}

/** Why options cannot be used, whatever the file. */
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

/** Why the option `map` does not fit a table with these columns. */
export function unfitMap(map: ColumnMap, headers: readonly string[]): UnfitOptions | undefined {
  const used = new Set(headers.map((header, cell) => mapEntry(map, header, cell)));
  const name = Object.keys(map).find((one) => !used.has(one));
  if (name === undefined) return undefined;
  return { kind: 'unknown-mapped', name, nearest: nearestOption(name, headers) };
}
