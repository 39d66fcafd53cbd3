import { describe, expect, test } from 'vitest';
import type { ReferenceData } from '../src/index.js';
import { check } from './check.js';

function recordWith(registered: string, grade: string): ReferenceData {
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
        evidence: { registered: [{ grade, source: 'a-source' }] },
      },
    ],
    sources: [{ id: 'a-source', publisher: 'A publisher' }],
  };
}

async function verdict(stated: string, ours: string, grade = 'official'): Promise<string> {
  const text = `instrument,registered\nC900,${stated}\n`;
  const { findings } = await check(text, { reference: recordWith(ours, grade) });
  return findings.map(({ code, severity }) => `${code} ${severity}`).join();
}

describe('a difference from our record is as grave as our evidence is strong', () => {
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

  test('of a year that is all we know: a note', async () => {
    expect(await verdict('2002-02-04', '2001')).toBe('reference.registered info');
  });
});

describe('a date that is only more or less precise does not differ', () => {
  test.each([
    ['2001-02-03', '2001'],
    ['2001', '2001-02-03'],
    ['2001-02', '2001-02-03'],
    ['2001-02-03', 'unknown'],
    ['unknown', '2001-02-03'],
  ])('%s beside our %s', async (stated, ours) => {
    expect(await verdict(stated, ours)).toBe('');
  });
});

test('our evidence stands beside the difference, with its publisher', async () => {
  const text = 'instrument,registered\nC900,2002\n';
  const { findings } = await check(text, { reference: recordWith('2001-02-03', 'official') });
  expect(findings[0]).toMatchObject({
    suggestion: '2001-02-03',
    evidence: [{ source: 'a-source', publisher: 'A publisher', grade: 'official' }],
  });
});
