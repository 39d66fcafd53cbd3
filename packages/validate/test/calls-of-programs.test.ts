import { ratifications } from '@ilo-kz/data';
import { describe, expect, test } from 'vitest';
import { type Outcome, type Report, validate } from '../src/index.js';

const table = 'instrument,registered\nC087,2000-13-12\n';

async function reportOf(outcome: Promise<Outcome>): Promise<Report> {
  const report = await outcome;
  if (report.kind !== 'report') throw new Error(report.message);
  return report;
}

describe('an option that does not exist is rejected', () => {
  test.each<[options: unknown, message: RegExp]>([
    [{ faillOn: 'error' }, /no option "faillOn"\. Did you mean failOn\?/],
    [{ failOn: 'warn' }, /no severity for failOn "warn"/],
    [{ lang: 'kz' }, /no language "kz"\..*en, ru, kk/],
    [{ format: 'excel' }, /no format "excel"/],
    [null, /null is not an object with options/],
    ['ru', /"ru" is not an object with options/],
  ])('%j', (options, message) => {
    expect(() => validate(table, options as never)).toThrow(message);
    expect(() => validate(table, options as never)).toThrow(RangeError);
  });

  test.each<[rules: object, message: RegExp]>([
    [{ 'sense.duplicat': 'off' }, /no rule "sense\.duplicat"\. Did you mean sense\.duplicate\?/],
    [{ 'sense.duplicate': 'on' }, /no severity for sense\.duplicate "on"/],
  ])('in rules: %j', async (rules, message) => {
    await expect(validate(table, { rules }).report()).rejects.toThrow(message);
  });
});

describe('records in memory are checked', () => {
  test('a list of objects, with the places of a JSON document', async () => {
    const { findings } = await reportOf(
      validate([{ instrument: 'C087', registered: '2000-13-12' }]).report(),
    );
    expect(findings.map(({ file, code, path }) => [file, code, path])).toContainEqual([
      'input.json',
      'sense.impossible-date',
      '/0/registered',
    ]);
  });

  test('the same as their text', async () => {
    const records = [
      { country: 'KAZ', instrument: 'C87', registered: '2000' },
      { country: 'KAZ', instrument: 'C098', registered: '2001-05-19' },
    ];
    const inMemory = await reportOf(validate(records, { path: 'a.json' }).report());
    const asText = await reportOf(validate(JSON.stringify(records), { path: 'a.json' }).report());
    expect(inMemory.findings).toEqual(asText.findings);
  });

  test('a dataset, frozen or not', async () => {
    const { files } = await reportOf(validate({ ratifications }, { compare: false }).report());
    expect(files[0]?.records).toBe(ratifications.length);
  });

  test('a list of anything else has findings, like the JSON that it is', async () => {
    const outcome = await validate([7, null] as never).report();
    expect(JSON.stringify(outcome)).toMatch(/input\.json/);
    expect(outcome.exit).not.toBe(0);
  });

  test.each<[what: string, input: unknown, message: RegExp]>([
    ['a number', 7, /7 is not an input: pass text, bytes/],
    ['nothing', undefined, /undefined is not an input/],
    ['null', null, /null is not an input/],
    ['a cycle', cycle(), /cannot be written as JSON/],
    ['a bigint', [{ instrument: 87n }], /cannot be written as JSON/],
  ])('%s is rejected in a sentence', (_, input, message) => {
    expect(() => validate(input as never)).toThrow(message);
    expect(() => validate(input as never)).toThrow(RangeError);
  });
});

function cycle(): object {
  const one: Record<string, unknown> = {};
  one.self = one;
  return [one];
}
