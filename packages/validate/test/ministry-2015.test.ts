import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import { bundledReference, type Finding } from '../src/index.js';
import { check, ministryTable } from './check.js';

const path = 'examples/ministry-2015.csv';
const report = await check(ministryTable, { path });
const text = ministryTable.toString('utf8');

function found(code: Finding['code']): readonly Finding[] {
  return report.findings.filter((finding) => finding.code === code);
}

describe('the table is as the ministry published it', () => {
  test('with 24 rows and its own header', () => {
    expect(report.files[0]).toMatchObject({ records: 24, delimiter: ',', encoding: 'utf-8' });
    expect(text.split('\n')[0]).toBe('Name of Convention,Date of entering into force');
  });

  test.each(['14 .12.2000', '9. 11. 1998', '117–11', 'от 14.12.2000', '388 – IV', '7.05.2001'])(
    'with "%s"',
    (spelling) => expect(text).toContain(spelling),
  );
});

describe('the report has the faults of the table', () => {
  test('and no others', () => {
    expect(report.totals.byCode).toEqual({
      'map.instrument-spelling': 24,
      'map.law-in-date-column': 1,
      'map.law-spelling': 24,
      'reference.accession': 1,
      'reference.law-date-misplaced': 23,
      'reference.law-number': 1,
      'reference.missing-rows': 1,
      'sense.adoption-year': 2,
      'sense.misread-roman': 11,
      'sense.missing-law-date': 1,
    });
  });

  test('each "-11" has one finding, with the number of our record', () => {
    const misread = [...found('sense.misread-roman'), ...found('reference.law-number')];
    const numbers = new Map(
      bundledReference.ratifications.map(({ instrument, law }) => [
        instrument,
        bundledReference.laws.find(({ id }) => id === law)?.number,
      ]),
    );
    expect(misread).toHaveLength((text.match(/[-–]11 /g) ?? []).length);
    for (const { key, suggestion } of misread) expect(suggestion).toBe(numbers.get(key ?? ''));
    expect(found('reference.law-number')[0]).toMatchObject({ key: 'C182', suggestion: '367' });
  });

  test('the law of C183 has no date, but our record has it', () => {
    expect(found('sense.missing-law-date')).toMatchObject([
      { key: 'C183', line: 26, suggestion: '2012-02-14', field: 'lawDate' },
    ]);
  });

  test('C183 and C185 have the years of the Conventions that they revise', () => {
    expect(found('sense.adoption-year')).toMatchObject([
      { key: 'C185', suggestion: '2003' },
      { key: 'C183', suggestion: '2000' },
    ]);
  });

  test('the law on C122 is one of accession', () => {
    expect(found('reference.accession')).toMatchObject([{ key: 'C122' }]);
  });

  test('no law date is read as an entry into force', () => {
    for (const { key, suggestion, evidence } of found('reference.law-date-misplaced')) {
      const ours = bundledReference.ratifications.find(({ instrument }) => instrument === key);
      expect(suggestion).toBe(ours?.inForce);
      expect(evidence?.length).toBeGreaterThan(0);
    }
  });
});

test('every place is exact: the file has the marked characters at that line and column', () => {
  const lines = text.split('\n');
  for (const { line, column, endLine, endColumn, excerpt } of report.findings) {
    const there = [...(lines[line - 1] ?? '')].slice(column - 1);
    const marked = [...excerpt.text].slice(excerpt.start, excerpt.start + excerpt.length);
    expect(there.slice(0, marked.length)).toEqual(marked);
    if (endColumn === undefined) continue;
    if (endLine === undefined) expect(endColumn - column).toBe(excerpt.length);
    else expect([...(lines[endLine - 1] ?? '')].length).toBeGreaterThanOrEqual(endColumn - 1);
  }
});

test('the report is the same if the bytes are cut anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: ministryTable.length }), { maxLength: 40 }),
      async (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), ministryTable.length];
        const chunks = places.slice(1).map((end, at) => ministryTable.subarray(places[at], end));
        const again = await check(chunks, { path });
        expect({ ...again, durationMs: 0 }).toEqual({ ...report, durationMs: 0 });
      },
    ),
    { numRuns: runs(25) },
  );
});

test('fingerprints are different and do not depend on the line', async () => {
  const prints = report.findings.map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
  const [header = '', ...rest] = text.split('\n');
  const moved = await check([header, '', ...rest].join('\n'), { path });
  expect(moved.findings.map(({ fingerprint }) => fingerprint)).toEqual(
    expect.arrayContaining(prints),
  );
});

test('without our records the table is still read and checked', async () => {
  const { totals } = await check(ministryTable, { compare: false });
  expect(totals.byCode).toMatchObject({ 'sense.misread-roman': 12, 'sense.missing-law-date': 1 });
  expect(Object.keys(totals.byCode).filter((code) => code.startsWith('reference.'))).toEqual([]);
});
