import { afterAll, expect, test } from 'vitest';
import { countingWork } from './work.js';

const { module, workOf, stop } = await countingWork(async () => {
  const { planTable } = await import('../src/table/plan.js');
  const { createCountryReader } = await import('../src/cells/countries.js');
  const { loadLexicon } = await import('../src/cells/lexicon.js');
  await loadLexicon();
  return { planTable, createCountryReader };
});
afterAll(stop);

const countries = module.createCountryReader([]);
const reference = { instruments: new Map(), aliases: new Map() };

/** Plans a table of so many columns. */
function plan(columns: number, name: string, values: readonly string[]): void {
  const lines = [
    Array.from({ length: columns }, (_, at) => `${name}${at}`),
    ...[0, 1].map(() =>
      Array.from({ length: columns }, (_, at) => values[at % values.length] ?? ''),
    ),
  ];
  const records = lines.map((cells, index) => ({
    index,
    line: index + 1,
    raw: cells.join(','),
    cells,
  }));
  module.planTable(records, { path: '', country: '', isKeyed: false, reference, countries });
}

test.each([
  ['names that are not known', 'col', ['1']],
  ['dates', 'date of ratification ', ['2001-05-18']],
  ['cells of all kinds', 'x', ['KAZ', '2001-05-18', 'C087', 'blue sky']],
])('a wide table is planned in time that grows with its columns: %s', (_name, name, values) => {
  plan(100, name, values);
  const once = workOf(() => plan(500, name, values));
  const fourTimes = workOf(() => plan(2000, name, values));
  expect(fourTimes).toBeLessThan(5 * once);
});
