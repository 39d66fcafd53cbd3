import { describe, expect, test } from 'vitest';
import { validate } from '../src/index.js';

const numbers = [
  ...['1e308', '1e309', '-1e309', '9'.repeat(400), `0.${'0'.repeat(400)}1`, '-0', '1e-400'],
  ...['9007199254740993', '1'.repeat(20), 'Infinity', 'NaN', '0x7fffffffffffffff'],
];

describe.each(numbers)('the number %s', (number) => {
  test.each(['instrument', 'registered', 'country', 'law'])('as %s of a table', async (field) => {
    const row = {
      country: 'FRA',
      instrument: 'C087',
      registered: '1951',
      law: '',
      [field]: number,
    };
    const text = `${Object.keys(row).join()}\n${Object.values(row).join()}\n`;
    const outcome = await validate(text, { path: 'a.csv', compare: false }).report();
    expect(outcome).toMatchObject({ kind: 'report', files: [{ records: 1 }] });
    expect(JSON.stringify(outcome)).not.toMatch(/"(?:suggestion|mayMean)":"(?:NaN|Infinity)/);
  });

  test.each(['a.json', 'a.yaml'])('as a value of %s', async (path) => {
    const text = `[{"country": "FRA", "instrument": "C087", "registered": ${number}}]`;
    const outcome = await validate(text, { path, compare: false }).report();
    expect(['report', 'unreadable']).toContain(outcome.kind);
  });
});
