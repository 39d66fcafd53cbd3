import { instrumentIndex, instrumentIndexes } from '../cells/exact-text.js';
import type { Row } from '../cells/row.js';
import type { Draft } from './draft.js';

/** A rule with a memory: no two rows about the same State and instrument. */
export interface DuplicateRule {
  /** The line on which each instrument stands for a State, by its index; 0: nowhere yet. */
  readonly linesOf: (country: string) => Uint32Array;
  readonly check: (row: Row, line: number) => readonly Draft[];
  /** The instruments that rows about other States name, by their index; undefined without such rows. */
  readonly namedBeside: (country: string) => ReadonlySet<number> | undefined;
}

/**
 * @param country The State of rows that name none.
 */
export function createDuplicateRule(country: string): DuplicateRule {
  const lines = new Map<string, Uint32Array>();
  const linesOf = (code: string): Uint32Array => {
    const known = lines.get(code) ?? new Uint32Array(instrumentIndexes);
    lines.set(code, known);
    return known;
  };
  return {
    linesOf,
    namedBeside: (country) => {
      const others = [...lines].filter(([code]) => code !== country);
      const named = others.flatMap(([, stated]) =>
        [...stated.keys()].filter((index) => stated[index] !== 0),
      );
      return named.length === 0 ? undefined : new Set(named);
    },
    check: ({ values, places, settled }, line) => {
      const code = values.instrument ?? '';
      const index = instrumentIndex(code);
      // Where the State cannot be read nobody can tell whether it is the same.
      if (index < 0 || settled.has('country')) return [];
      const stated = linesOf(values.country ?? country);
      const first = stated[index];
      if (first === undefined || first === 0) {
        stated[index] = line;
        return [];
      }
      return [
        {
          code: 'sense.duplicate',
          say: ({ sense }) => sense.duplicate({ code, country: values.country, line: first }),
          field: 'instrument',
          ...places.instrument,
        },
      ];
    },
  };
}
