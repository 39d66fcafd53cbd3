import { describe, expect, test } from 'vitest';
import { validate } from '../src/index.js';
import { check } from './check.js';

const text = 'Дата по МИД,Что,Прочее\n2000-12-13,C087,x\n';
const map = { 'Дата по МИД': 'registered', Что: 'instrument', Прочее: 'ignore' };

test('the report has the reason for the reading of each column', async () => {
  const { files } = await check('Договор,,Дата\nC087,KAZ,2000-12-13\n', {
    map: { Дата: 'registered' },
  });
  expect(files[0]?.columns).toEqual([
    { header: 'Договор', column: 1, fields: ['instrument'], by: 'name' },
    { header: '', column: 2, fields: ['country'], by: 'content' },
    { header: 'Дата', column: 3, fields: ['registered'], by: 'map' },
  ]);
});

test('the report has the subject of each column of a matrix', async () => {
  const { files } = await check('country,C087,No. 98\nKAZ,2000-12-13,2001-05-18\n');
  expect(files[0]?.columns.map(({ about }) => about)).toEqual([undefined, 'C087', 'C098']);
});

test('columns are read according to the option, without findings', async () => {
  expect((await check(text, { map, compare: false })).totals.findings).toBe(0);
});

test('the name of a column is compared without case and punctuation', async () => {
  const other = { 'дата по мид:': 'registered', ЧТО: 'instrument', прочее: 'ignore' };
  expect((await check(text, { map: other, compare: false })).totals.findings).toBe(0);
});

test('columns without names are referred to by their numbers', async () => {
  const { files } = await check('C087,x,2000-12-13\n', { map: { 2: 'note' } });
  expect(files[0]?.columns.map(({ fields }) => fields.join())).toEqual([
    'instrument',
    'note',
    'registered',
  ]);
});

describe('options that do not fit are reported before anything is checked', () => {
  test.each([
    ['a column that is not there', { map: { 'Дата МИД': 'registered' } }, 'Дата по МИД'],
    ['a field that is none', { map: { Что: 'instrumnet' } }, '"instrument"'],
    ['an instrument that is none', { instrument: 'C999' }, 'C999'],
  ])('%s', async (_, options, expected) => {
    const outcome = await validate(text, { ...options, path: 'a.csv' }).report();
    expect(outcome).toMatchObject({ kind: 'unreadable', exit: 2 });
    expect(outcome.kind === 'unreadable' && outcome.message).toContain(expected);
  });
});

test('the option country is the State of rows without a State', async () => {
  const { findings, files } = await check('instrument,registered\nC087,1952\n', { country: 'FRA' });
  expect(findings).toMatchObject([{ code: 'reference.registered', suggestion: '1951' }]);
  expect(files[0]?.rows).toMatchObject({ compared: 0, comparedOthers: 1 });
});

describe('rows about other States are compared with our records of those States', () => {
  test.each([
    ['FRA,C087,1951-06-28,', []],
    ['FRA,C087,1952-06-28,', ['reference.registered warning']],
    ['FRA,C087,1951,1990', ['reference.denounced warning']],
    ['MYS,C105,1958,1990', []],
    ['MYS,C105,1958,1991', ['reference.denounced warning']],
    ['USA,C087,1990,', ['reference.not-ratified warning']],
    ['USA,C087,2026-11-01,', ['reference.not-ratified info']],
    ['FRA,C001,1950,', ['reference.nothing-compared warning']],
  ])('%s', async (row, expected) => {
    const { findings } = await check(`country,instrument,registered,denounced\n${row}\n`);
    const found = findings.filter(({ code }) => code.startsWith('reference.'));
    expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual(expected);
  });
});
