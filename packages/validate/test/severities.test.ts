import { describe, expect, test } from 'vitest';
import { prettyReport, type ReferenceData } from '../src/index.js';
import type { ReferenceEvidence } from '../src/reference/reference-data.js';
import { check } from './check.js';

function recordWith(registered: string, evidence: readonly ReferenceEvidence[]): ReferenceData {
  return {
    instruments: [{ code: 'C900', adopted: '1990-01-01', evidence: {} }],
    laws: [],
    ratifications: [
      {
        instrument: 'C900',
        law: 'none',
        action: 'ratification',
        registered,
        inForce: 'unknown',
        status: 'in-force',
        evidence: { registered: evidence },
      },
    ],
    sources: [{ id: 'a-source', publisher: 'A publisher' }],
  };
}

async function verdict(stated: string, ours: string, grade = 'official'): Promise<string> {
  const text = `instrument,registered\nC900,${stated}\n`;
  const { findings } = await check(text, {
    reference: recordWith(ours, [{ grade, source: 'a-source' }]),
  });
  return findings.map(({ code, severity }) => `${code} ${severity}`).join();
}

describe('the severity of a difference depends on our evidence', () => {
  test.each([
    ['official', 'error'],
    ['secondary', 'warning'],
    ['derived', 'warning'],
    ['unverified', 'info'],
  ])('%s: %s', async (grade, severity) => {
    expect(await verdict('2001-02-04', '2001-02-03', grade)).toBe(
      `reference.registered ${severity}`,
    );
  });

  test.each([
    ['official', 'error'],
    ['derived', 'warning'],
    ['unverified', 'info'],
  ])('of a year that is all we know too: %s: %s', async (grade, severity) => {
    expect(await verdict('2005', '1996', grade)).toBe(`reference.registered ${severity}`);
  });
});

describe('evidence that is less precise than our value only supports its part', () => {
  const evidence = [
    { grade: 'derived', rule: 'a-rule', source: 'a-source', says: '2001-12-13' },
    { grade: 'official', source: 'a-page', says: '2000' },
  ];

  test.each([
    ['2000-12-14', 'warning', ['derived']],
    ['2000-11', 'warning', ['derived']],
    ['2001-12-13', 'error', ['official', 'derived']],
    ['2001', 'error', ['official', 'derived']],
  ])('%s beside our 2000-12-13: %s', async (stated, severity, grades) => {
    const reference = recordWith('2000-12-13', evidence);
    const { findings } = await check(`instrument,registered\nC900,${stated}\n`, { reference });
    expect(findings).toMatchObject([{ code: 'reference.registered', severity }]);
    expect(findings[0]?.evidence?.map(({ grade }) => grade)).toEqual(grades);
  });

  test('and is shown with its value', async () => {
    const reference = recordWith('2000-12-13', evidence);
    const report = await check('instrument,registered\nC900,2005\n', { reference });
    expect(report.findings[0]?.evidence?.[0]).toMatchObject({ source: 'a-page', says: '2000' });
    expect(prettyReport(report)).toContain('official a-page, which says 2000');
  });

  test('also in our own records', async () => {
    const { findings } = await check('instrument,registered\nC087,2000-12-14\n');
    const found = findings.find(({ code }) => code === 'reference.registered');
    expect(found).toMatchObject({ severity: 'warning', evidence: [{ grade: 'derived' }] });
  });

  test('and a document without a value supports nothing', async () => {
    const reference = recordWith('2000', [{ grade: 'official', source: 'a-page', says: null }]);
    const { findings } = await check('instrument,registered\nC900,2005\n', { reference });
    expect(findings).toMatchObject([{ severity: 'info' }]);
  });
});

describe('a date that is only more or less precise does not differ', () => {
  test.each([
    ['2001-02-03', '2001'],
    ['2001', '2001-02-03'],
    ['2001-02', '2001-02-03'],
    ['unknown', '2001-02-03'],
  ])('%s beside our %s', async (stated, ours) => {
    expect(await verdict(stated, ours)).toBe('');
  });
});

test('a date with which our record has nothing to compare does not differ, which is reported', async () => {
  expect(await verdict('2001-02-03', 'unknown')).toBe('reference.nothing-compared warning');
});

test('a difference has our evidence with its publisher', async () => {
  const text = 'instrument,registered\nC900,2002\n';
  const { findings } = await check(text, {
    reference: recordWith('2001-02-03', [{ grade: 'official', source: 'a-source' }]),
  });
  expect(findings[0]).toMatchObject({
    suggestion: '2001-02-03',
    evidence: [{ source: 'a-source', publisher: 'A publisher', grade: 'official' }],
  });
});
