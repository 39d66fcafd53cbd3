import type { ReferenceCountry } from '../../src/reference/reference-data.js';
import type { Row, TableContext } from '../../src/rules/row.js';

/** A row as rules see it, with the parts that a test is about. */
export function rowWith(parts: Partial<Row>): Row {
  const dates = { lawDate: 0, registered: 0, inForce: 0, denounced: 0 };
  const never = 99_999_999;
  const row = {
    line: 2,
    values: {},
    from: dates,
    to: { lawDate: never, registered: never, inForce: never, denounced: never },
    code: 'C087',
    codeIndex: 87,
    isReported: () => false,
    place: () => undefined,
    ...parts,
  };
  return row as Row;
}

/** A context that knows these States, and nothing else. */
export function contextWith(...countries: readonly Partial<ReferenceCountry>[]): TableContext {
  const reference = {
    countries: new Map(countries.map((country) => [country.code, country])),
    publishers: new Map([['a-source', 'A publisher']]),
  };
  return { reference } as unknown as TableContext;
}
