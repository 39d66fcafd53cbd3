import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BaselineEntry } from '../src/finding.js';
import { baselineText, createBaselineFilter, type Identity } from '../src/node/baseline.js';
import { parseBaseline } from '../src/node/parse-baseline.js';

const finding = fc.record({
  code: fc.constantFrom('sense.duplicate', 'schema.date', 'csv.blank-line'),
  fingerprint: fc.constantFrom('00', '01', '02'),
});

function baselineOf(findings: readonly Identity[]): readonly BaselineEntry[] {
  const filter = createBaselineFilter([], 'a.csv');
  for (const one of findings) filter.isNew(one);
  return filter.seen();
}

/** The new findings, and the stale entries of a baseline. */
function sifted(entries: readonly BaselineEntry[], findings: readonly Identity[]) {
  const filter = createBaselineFilter(entries, 'a.csv');
  const fresh = findings.filter(filter.isNew);
  return { fresh, ...filter.report() };
}

describe('a baseline', () => {
  test('leaves no findings if it was just written', () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        expect(sifted(baselineOf(findings), findings)).toEqual({
          fresh: [],
          known: findings.length,
          stale: [],
        });
      }),
    );
  });

  test('has one stale entry after one fault is fixed', () => {
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1 }), fc.nat(), (findings, nth) => {
        const at = nth % findings.length;
        const mended = findings.filter((_, index) => index !== at);
        const { fresh, stale } = sifted(baselineOf(findings), mended);
        expect(fresh).toEqual([]);
        expect(stale).toEqual([{ ...findings[at], file: 'a.csv', count: 1 }]);
      }),
    );
  });

  test('leaves only an added fault, even if the same fault is known once', () => {
    fc.assert(
      fc.property(fc.array(finding), finding, (findings, added) => {
        const { fresh, known, stale } = sifted(baselineOf(findings), [...findings, added]);
        expect({ fresh, known, stale }).toEqual({
          fresh: [added],
          known: findings.length,
          stale: [],
        });
      }),
    );
  });

  test('does not depend on the order of findings, and can be parsed', () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const text = baselineText(baselineOf(findings));
        expect(baselineText(baselineOf(findings.toReversed()))).toBe(text);
        const entries = parseBaseline(text);
        expect(typeof entries === 'string' ? entries : baselineText(entries)).toBe(text);
      }),
    );
  });

  test('has one finding per line, for reviews of accepted findings', () => {
    const entries = baselineOf([
      { code: 'sense.duplicate', key: 'C087', fingerprint: '02' },
      { code: 'schema.date', fingerprint: '01' },
    ]);
    expect(baselineText(entries).split('\n').slice(4, 6)).toEqual([
      '    {"file":"a.csv","code":"schema.date","fingerprint":"01","count":1},',
      '    {"file":"a.csv","code":"sense.duplicate","key":"C087","fingerprint":"02","count":1}',
    ]);
    expect(baselineText([])).toContain('"findings": []');
  });

  test.each([
    ['{', /is not JSON/],
    ['[]', /is not a baseline/],
    ['{"version":2,"findings":[]}', /at version/],
    ['{"version":1,"findings":[{"file":"a"}]}', /at findings\.0\.code/],
  ])('%s is told with its place', (text, says) => expect(parseBaseline(text)).toMatch(says));
});
