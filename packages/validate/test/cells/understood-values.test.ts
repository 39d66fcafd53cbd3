import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../../vitest.properties.js';
import { createCountryReader } from '../../src/cells/countries.js';
import type { ColumnKind, Field } from '../../src/cells/fields.js';
import { readCell } from '../../src/cells/read-cell.js';
import { bundledReference } from '../../src/index.js';
import { RatificationRow } from '../../src/ratification-row.js';
import { ministryTable } from '../check.js';
import { noContext } from './summary.js';

const laws = new Map([
  ['Z990000029_', { number: '29-II', date: '1999-12-30' }],
  ['odd', { number: '??', date: 'soon' }],
]);
const countries = createCountryReader(bundledReference.countries ?? []);
const context = { ...noContext, countries, laws };

const kinds: readonly ColumnKind[] = [
  'country',
  'instrument',
  'title',
  'law',
  'lawNumber',
  'lawDate',
  'registered',
  'inForce',
  'status',
  'denounced',
  'note',
  'statement',
];

/** The fields of a cell that the reader does not understand, and those that the schema of a row rejects. */
function notUnderstood(kind: ColumnKind, text: string): Record<'reader' | 'schema', string[]> {
  const { values, faults, alreadyReported } = readCell({ kind }, text, context);
  const row = Object.fromEntries(
    Object.entries(values).map(([field, { value }]) => [field, value]),
  );
  const { error } = RatificationRow.safeParse({ instrument: 'C001', ...row });
  const isOpen = (field: unknown) => !alreadyReported.includes(field as Field);
  return {
    reader: faults.map(({ field }) => String(field)).filter(isOpen),
    schema: (error?.issues ?? []).map(({ path }) => String(path[0])).filter(isOpen),
  };
}

/** Cells of every kind, and pieces of them. */
const pieces = `
C087|C000|C890|P029|No. 87|Convention|MLC|(No. 29)| and |2000-12-13|2000-12|2000-13-01|2000|1799|0000|9999
2001-02-29|2000-02-29|13.12.2000|06/07/2001|25/12/2000|13 Dec 2000|14 декабря|13.12.00|36873|9999-12-31
0000-00-00|20010518|unknown|n/a|—|soon|den.:1990|Denounced on |in-force|In Force|ratified|not in force
not-in-force|denounced|fine|29-II|29-11|29-IIII|# |Law of the RK dated |2004-1370|29/II.3|twenty|a-b|Z990000029_
odd|KAZ|kaz|Kazakhstan|Kazahstan|USSR|Hong Kong|x|1| |,|/|(|)|-|[3]|*|\u200B|\u00A0|\t`
  .split(/[|\n]/)
  .filter(Boolean);

const cell = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map((all) => all.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(...pieces).map((piece) => piece.repeat(1001)),
);

describe('a reader understands exactly the values that the schema of a row accepts', () => {
  test('in generated cells', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), cell, (kind, text) => {
        const { reader, schema } = notUnderstood(kind, text);
        expect(reader).toEqual(schema);
      }),
      { numRuns: runs(4000) },
    );
  });

  test('in the cells of a real table, in any column', () => {
    const texts = new Set(ministryTable.toString('utf8').split(/[,"\n]/));
    for (const text of texts) {
      for (const kind of kinds) {
        const { reader, schema } = notUnderstood(kind, text);
        expect(reader, `${kind}: ${text}`).toEqual(schema);
      }
    }
  });
});
