import { describe, expect, test } from 'vitest';
import { check } from './check.js';

/** What is found of the State in the second line of a table. */
async function found(text: string) {
  const report = await check(text);
  const findings = report.findings.filter(({ code }) => /country|repeated-field/.test(code));
  const rows = report.files[0]?.rows;
  return {
    findings: findings.map(({ code, severity, suggestion, mayMean }) => [
      code,
      severity,
      suggestion ?? mayMean,
    ]),
    compared: (rows?.compared ?? 0) + (rows?.comparedOthers ?? 0),
  };
}

const table = (header: string, row: string): string =>
  `${header},instrument,registered\n${row},C029,1999-01-01\n`;

describe('the State that a row names beside a code decides what the code means', () => {
  test.each([
    [
      'two letters exchanged',
      'country,country name',
      'KZA,Kazakhstan',
      ['schema.country', 'warning', 'KAZ'],
    ],
    [
      'a name that is like none',
      'country,country name',
      'KAZ,Steppe of the Kazakhs',
      ['schema.country', 'warning', 'KAZ'],
    ],
    [
      'another letter',
      'country,country name',
      'KAS,Kazakhstan',
      ['schema.country', 'warning', 'KAZ'],
    ],
    [
      'two States have the code',
      'country,country name',
      'BUR,Burkina Faso',
      ['map.country-spelling', 'info', 'BFA'],
    ],
    [
      'the same for the other one',
      'country,country name',
      'BUR,Myanmar',
      ['map.country-spelling', 'info', 'MMR'],
    ],
    [
      'ISO 3166-1 has the code for another State',
      'country,country name',
      'BRN,Bahrain',
      ['map.country-spelling', 'info', 'BHR'],
    ],
    [
      'the same with two letters',
      'country,country name',
      'AU,Austria',
      ['map.country-spelling', 'info', 'AUT'],
    ],
    ['a number', 'country,country name', '398,Kazakhstan', ['map.country-spelling', 'info', 'KAZ']],
    [
      'a column that is left alone',
      'country,where it is',
      'BUR,Myanmar',
      ['map.country-spelling', 'info', 'MMR'],
    ],
    [
      'a misspelt code beside such a column',
      'country,where it is',
      'KZA,Kazakhstan',
      ['schema.country', 'warning', 'KAZ'],
    ],
  ])('%s', async (_name, header, row, finding) => {
    const { findings, compared } = await found(table(header, row));
    expect(findings).toContainEqual(finding);
    expect(findings.filter(([, severity]) => severity === 'error')).toEqual([]);
    expect(compared).toBe(1);
  });

  test.each([
    ['nothing beside it', 'country,note', 'BUR,', ['schema.country', 'error', undefined]],
    [
      'a State that is not meant',
      'country,where it is',
      'BUR,France',
      ['schema.country', 'error', undefined],
    ],
    [
      'both of those that may be meant',
      'country,where it is,or',
      'BUR,Myanmar,Burkina Faso',
      ['schema.country', 'error', undefined],
    ],
    [
      'one that is not near',
      'country,where it is',
      'Atlantis,Kazakhstan',
      ['schema.country', 'error', undefined],
    ],
  ])('but not %s', async (_name, header, row, finding) => {
    const { findings, compared } = await found(table(header, row));
    expect(findings).toContainEqual(finding);
    expect(compared).toBe(0);
  });

  test('two States that no code explains disagree as before', async () => {
    const { findings } = await found(table('country,country name', 'KAZ,France'));
    expect(findings.map(([code]) => code)).toContain('map.repeated-field');
  });
});

describe('a column of codes is read by the system that all of them are of', () => {
  test('codes of the IOC', async () => {
    const rows = ['KAZ', 'GER', 'BRN', 'SUI'].map((code) => `${code},C029,1999-01-01`);
    const report = await check(`country,instrument,registered\n${rows.join('\n')}\n`);
    const read = report.findings.filter(({ code }) => code === 'map.country-spelling');
    expect(read.map(({ value, suggestion }) => [value, suggestion])).toEqual([
      ['GER', 'DEU'],
      ['BRN', 'BHR'],
      ['SUI', 'CHE'],
    ]);
    expect(read[1]?.message).toContain('the IOC');
  });

  test('a code with two meanings is an error that names both', async () => {
    const { findings } = await check(table('country', 'BUR'));
    const [finding] = findings.filter(({ code }) => code === 'schema.country');
    expect(finding?.message).toContain('(MMR)');
    expect(finding?.message).toContain('Burkina Faso (BFA)');
  });
});
