import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Outcome, Report, Totals, Unreadable } from '../src/finding.js';
import { mergeOutcomes } from '../src/node/merge-outcomes.js';
import { check } from './check.js';

const base = await check('instrument\nC087\n', { compare: false });
const codes = ['sense.duplicate', 'map.date-spelling', 'schema.date'] as const;
const severityOf = {
  'sense.duplicate': 'error',
  'map.date-spelling': 'info',
  'schema.date': 'error',
} as const;

/** A report on one file with these findings, some of which are not shown. */
function reportOn(path: string, found: readonly (typeof codes)[number][], shown: number): Report {
  const bySeverity = { error: 0, warning: 0, info: 0 };
  const byCode: Record<string, number> = {};
  for (const code of found) {
    bySeverity[severityOf[code]]++;
    byCode[code] = (byCode[code] ?? 0) + 1;
  }
  const totals: Totals = { findings: found.length, bySeverity, byCode, byField: {} };
  const findings = found.slice(0, shown).map((code, at) => finding(path, code, at + 2));
  return {
    ...base,
    files: base.files.map((file) => ({ ...file, path })),
    totals,
    findings,
    shown: findings.length,
    truncated: findings.length < found.length,
    exit: bySeverity.error > 0 ? 1 : 0,
  };
}

function finding(file: string, code: (typeof codes)[number], line: number): Finding {
  return {
    ...{ code, severity: severityOf[code], message: '', file, line, column: 1, record: line - 1 },
    ...{ path: '', value: '', ruleUrl: '', fingerprint: '' },
    excerpt: { text: '', start: 0, length: 1 },
  };
}

const report = fc
  .record({ path: fc.string(), found: fc.array(fc.constantFrom(...codes)), shown: fc.nat(5) })
  .map(({ path, found, shown }): Outcome => reportOn(path, found, shown));
const unreadable = fc
  .string()
  .map((path): Unreadable => ({ kind: 'unreadable', path, message: `${path} is empty.`, exit: 2 }));
const outcomes = fc.array(
  fc.oneof({ weight: 4, arbitrary: report }, { weight: 1, arbitrary: unreadable }),
);

describe('several outcomes as one report', () => {
  test('totals are exact sums, even if not all findings are shown', () => {
    fc.assert(
      fc.property(outcomes, fc.nat(3), (all, most) => {
        const merged = mergeOutcomes(all, most);
        const reports = all.flatMap((one) => (one.kind === 'report' ? [one] : []));
        const sum = reports.reduce((total, { totals }) => total + totals.findings, 0);
        expect(merged.totals.findings).toBe(sum);
        expect(Object.values(merged.totals.byCode).reduce((a, b) => a + b, 0)).toBe(sum);
        expect(merged.files.map(({ path }) => path)).toEqual(
          reports.flatMap(({ files }) => files.map(({ path }) => path)),
        );
        expect(merged.shown).toBe(merged.findings.length);
        expect(merged.truncated).toBe(merged.shown < sum);
        for (const code of codes) {
          expect(merged.findings.filter((one) => one.code === code).length).toBeLessThanOrEqual(
            most,
          );
        }
      }),
    );
  });

  test('the order of merging does not matter', () => {
    fc.assert(
      fc.property(outcomes, outcomes, fc.nat(3), (some, others, most) => {
        const stepwise = mergeOutcomes([mergeOutcomes(some, most), ...others], most);
        expect(stepwise).toEqual(mergeOutcomes([...some, ...others], most));
      }),
    );
  });

  test('a single outcome is unchanged', () => {
    fc.assert(
      fc.property(report, (one) => {
        expect(mergeOutcomes([one], 10)).toEqual(one);
      }),
    );
  });

  test('the highest exit code wins, and unreadable files are reported', () => {
    const bad: Unreadable = { kind: 'unreadable', path: 'x', message: 'x is empty.', exit: 2 };
    const faulty = reportOn('a', ['schema.date'], 1);
    const clean = reportOn('b', [], 1);
    expect(mergeOutcomes([clean, clean], 9).exit).toBe(0);
    expect(mergeOutcomes([clean, faulty, clean], 9).exit).toBe(1);
    expect(mergeOutcomes([faulty, bad, clean], 9)).toMatchObject({ exit: 2, unreadable: [bad] });
    expect(mergeOutcomes([bad], 9)).toMatchObject({ exit: 2, files: [], findings: [] });
  });

  test('each of several files keeps its own totals', () => {
    const { files } = mergeOutcomes([reportOn('a', ['schema.date'], 1), reportOn('b', [], 1)], 9);
    expect(files.map(({ totals }) => totals?.findings)).toEqual([1, 0]);
  });
});
