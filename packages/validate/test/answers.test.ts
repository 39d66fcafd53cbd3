import { describe, expect, test } from 'vitest';
import type { ValidateOptions } from '../src/index.js';
import { check } from './check.js';

/** Findings about what is compared, as `line severity code`. */
async function compared(text: string, options: ValidateOptions = {}): Promise<readonly string[]> {
  const { findings } = await check(text, options);
  return findings
    .filter(({ code }) => /^(?:reference|schema|sense)\.|contrary|unknown-column/.test(code))
    .filter(({ code }) => code !== 'reference.missing-rows')
    .map(({ line, severity, code }) => `${line} ${severity} ${code}`);
}

/** Line 2 is right; line 3 contradicts our official evidence, 4 our secondary, 5 has no ratification. */
const contradictions = [
  '3 error reference.stated-not-ratified',
  '4 warning reference.stated-not-ratified',
  '5 warning reference.not-ratified',
];

describe('a column of answers is compared with our records', () => {
  test.each([
    ['country,convention,ratified', 'yes', 'no'],
    ['country,convention,Ratification', 'Y', 'N'],
    ['State,Instrument,Ratified?', 'TRUE', 'FALSE'],
    ['страна,конвенция,ратифицирована', 'да', 'нет'],
    ['ел,конвенция,ратификацияланған', 'иә', 'жоқ'],
    ['pays,convention,ratifiée', 'oui', 'non'],
    ['país,convenio,ratificado', 'sí', 'no'],
    ['country,convention,status', 'ratified', 'not ratified'],
    ['country,convention,ratified', '1', '0'],
    ['country,convention,ratified', '✓', '–'],
    ['country,convention,ratified', '✓', '✗'],
  ])('%s: %s, %s', async (header, yes, no) => {
    const rows = [`USA,C190,${no}`, `KAZ,C087,${no}`, `FRA,C182,${no}`, `USA,C087,${yes}`];
    expect(await compared(`${[header, ...rows].join('\n')}\n`)).toEqual(contradictions);
  });

  test('also where dates stand between the answers', async () => {
    const text =
      'country,convention,ratified\nUSA,C190,no\nKAZ,C087,not ratified\nFRA,C182,No\nUSA,C087,1999\n' +
      'KAZ,C098,2001-05-18\nFRA,C087,1951\n';
    expect(await compared(text)).toEqual(contradictions);
  });

  test('a column with an unknown name only says what option reads it', async () => {
    const text = 'country,convention,x\nUSA,C087,0\nKAZ,C087,1\nFRA,C182,1\nIND,C087,0\n';
    expect(await compared(text)).toEqual([
      '1 info map.unknown-column',
      '2 info reference.not-ratified',
      '5 info reference.not-ratified',
    ]);
    expect(await compared(text, { map: { x: 'status' } })).toEqual([]);
  });

  test('a column of No is neither Norway nor an answer about the ratification', async () => {
    const text = 'Convention,Registered,Consulted\nC087,2000-12-13,No\nC098,2001-05-18,No\n';
    expect(await compared(text)).toEqual(['1 info map.unknown-column']);
  });

  test('what is not in force need not be ratified', async () => {
    const text =
      'country,convention,in force\nUSA,C087,no\nKAZ,C087,no\nMYS,C105,yes\nUSA,C098,yes\n';
    expect(await compared(text)).toEqual([
      '3 warning reference.status',
      '4 warning reference.denounced',
      '5 warning reference.not-ratified',
    ]);
  });

  test('a row for a year says nothing of the years after it', async () => {
    const text =
      'country,convention,year,ratified\nKAZ,C087,1999,0\nKAZ,C087,2001,1\nKAZ,C098,1999,0\nKAZ,C098,2002,1\n';
    expect(await compared(text)).toEqual([]);
  });

  test('what our records do not cover is not compared, and that is said', async () => {
    expect(
      await compared('country,convention,ratified\nFRA,C001,no\nFRA,C081,no\nUSA,C081,yes\n'),
    ).toEqual(['1 warning reference.nothing-compared']);
  });
});

test('a no with the date of a ratification contradicts itself', async () => {
  const text =
    'country,instrument,ratified,registered\nFRA,C087,no,1951\nKAZ,C087,no,2000\nUSA,C087,no,\nUSA,C105,yes,1991\n';
  expect(await compared(text)).toEqual([
    '2 warning sense.status-against-dates',
    '3 warning sense.status-against-dates',
  ]);
});

test('a no before a date or a remark is a no', async () => {
  expect(
    await compared(
      'country,instrument,ratified\nFRA,C182,No (2019)\nFRA,C087,1951\nUSA,C087,pending\n',
    ),
  ).toEqual(['2 warning reference.stated-not-ratified']);
});

describe('a matrix of answers is compared as rows are', () => {
  test.each([
    ['country', 'yes', 'no'],
    ['Страна', 'да', 'нет'],
    ['country', '1', '0'],
    ['country', '✓', '–'],
    ['country', 'Ratified', 'Not ratified'],
    ['country', 'In force', 'No'],
  ])('%s: %s, %s', async (name, yes, no) => {
    const text = `${name},C087,C182\nUSA,${no},${yes}\nKAZ,${no},${yes}\nFRA,${yes},${no}\nIND,${yes},${yes}\n`;
    expect(await compared(text)).toEqual(contradictions);
  });

  test('with instruments in the rows, and years beside a no', async () => {
    expect(await compared('Convention,KAZ,USA,FRA\nC087,no,no,1951\nC182,2003,1999,no\n')).toEqual([
      '2 error reference.stated-not-ratified',
      '3 warning reference.stated-not-ratified',
    ]);
  });

  test('a dash among years says nothing', async () => {
    expect(await compared('country,C087,C098\nKAZ,2000,–\nFRA,1951,1951\n')).toEqual([
      '2 info reference.empty-cell',
    ]);
  });
});

describe('a denunciation that the table does not state', () => {
  test.each([
    ['country,instrument,registered\nSGP,C105,1965\n', 'info'],
    ['country,instrument,status\nSGP,C105,Ratified\n', 'info'],
    ['country,instrument,ratified\nSGP,C105,yes\nUSA,C087,no\n', 'info'],
    ['country,C105,C182\nSGP,1965,2001\n', 'info'],
    ['country,C105,C182\nSGP,x,x\n', 'info'],
    ['country,instrument,registered,denounced\nSGP,C105,1965,\n', 'warning'],
  ])('%j has the severity %s', async (text, severity) => {
    const found = await compared(text);
    expect(found).toEqual([`2 ${severity} reference.denunciation-not-stated`]);
  });

  test.each([
    'country,instrument,registered,denounced\nSGP,C105,1965,1979\n',
    'country,instrument,status\nSGP,C105,denounced\n',
    'country,instrument,registered\nSGP,C105,1965 (denounced 1979)\n',
    'country,C105,C182\nSGP,1965 den. 1979,2001\n',
    'country,C105,C182\nSGP,no,2001\n',
    'country,instrument,registered\nSGP,C105,2020\n',
  ])('%j has none', async (text) => {
    const codes = await compared(text);
    expect(codes.filter((code) => code.includes('denunciation-not-stated'))).toEqual([]);
  });
});

test('a ratification of the last years may be later than the table', async () => {
  const { findings } = await check('country,instrument,ratified\nKAZ,C087,no\nKAZ,C095,no\n');
  const found = findings.filter(({ code }) => code === 'reference.stated-not-ratified');
  expect(found.map(({ severity }) => severity)).toEqual(['error', 'warning']);
});
