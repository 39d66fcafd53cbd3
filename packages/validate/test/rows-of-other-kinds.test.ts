import { expect, test } from 'vitest';
import { check } from './check.js';

async function rulesOf(text: string, path?: string): Promise<readonly string[]> {
  const { findings } = await check(text, path === undefined ? {} : { path });
  return findings.map(({ code }) => code);
}

test('a row for each language is not a duplicate', async () => {
  const text =
    'lang,country,convention,registered\nen,KAZ,C087,2000-12-13\nru,KAZ,C087,2000-12-13\nkk,KAZ,C087,2000-12-13\n';
  const rules = await rulesOf(text);
  expect(rules).toContain('map.languages-column');
  expect(rules).not.toContain('sense.duplicate');
});

test('a language that comes again is a duplicate', async () => {
  const text =
    'lang,country,convention,registered\nen,KAZ,C087,2000-12-13\nen,KAZ,C087,2000-12-13\nru,KAZ,C087,2000-12-13\n';
  expect(await rulesOf(text)).toContain('sense.duplicate');
});

test('R and NR in a matrix say ratified and not ratified', async () => {
  const text = 'country,C029,C087,C098\nKAZ,R,NR,R\nKGZ,R,R,R\nFRA,R,R,R\n';
  expect(await rulesOf(text)).toContain('reference.stated-not-ratified');
});

test('NR without any R says nothing', async () => {
  const text = 'country,C029,C087,C098\nKAZ,2001,NR,2001\nKGZ,1992,NR,1992\n';
  expect(await rulesOf(text)).not.toContain('reference.stated-not-ratified');
});

test('codes of the Correlates of War are read beside a matrix', async () => {
  const text = 'ccode,C029,C087\n705,1,1\n703,1,1\n704,1,0\n365,1,1\n';
  const { findings, files } = await check(text);
  expect(findings.map(({ code }) => code)).not.toContain('map.no-country-column');
  expect(files[0]?.rows).toMatchObject({ compared: 1, comparedOthers: 3 });
});

test.each(['n/a', 'N/A', 'n.a.'])('%s is not Namibia', async (mark) => {
  const text = `instrument,country,registered\nC087,KAZ,2000-12-13\nC105,${mark},2001-05-19\n`;
  const { findings } = await check(text);
  expect(findings.filter(({ line }) => line === 3)).toEqual([]);
});

test.each([
  ['Kraj', 'Polska', 'Węgry'],
  ['Land', 'Kasachstan', 'Deutschland'],
  ['Země', 'Česko', 'Slovensko'],
  ['Держава', 'Україна', 'Німеччина'],
])('States in other languages are not compared as Kazakhstan: %s', async (header, one, other) => {
  const text = `${header};convention;registered\n${one};C029;1958-07-30\n${one};C087;1957-02-25\n${other};C098;1957-06-06\n`;
  const rules = await rulesOf(text);
  expect(rules).toContain('map.no-country-column');
  expect(rules.filter((rule) => rule.startsWith('reference.'))).toEqual([]);
});

test('words that are not States leave the State to be assumed', async () => {
  const text =
    'convention;registered;note\nC029;2001-05-18;Ann\nC087;2000-12-13;Verified\nC098;2001-05-18;Ann\n';
  expect(await rulesOf(text)).toContain('map.assumed-country');
});

test('the year at the end of a title is that of the instrument', async () => {
  const text = 'instrument,title\nC105,"Abolition of Forced Labour Convention, 1975"\n';
  expect(await rulesOf(text)).toContain('sense.adoption-year');
  expect(await rulesOf(text.replace('1975', '1957'))).not.toContain('sense.adoption-year');
});

test.each(['367-II', '№ 367-II'])('%s is our 367 with its convocation', async (number) => {
  const { findings } = await check(`instrument,law number\nC182,${number}\n`);
  const [found] = findings.filter(({ code }) => code === 'reference.law-number');
  expect(found).toMatchObject({ severity: 'info' });
  expect(found).not.toHaveProperty('suggestion');
});

test('a number with another convocation is an error', async () => {
  const { findings } = await check('instrument,law number\nC087,29-I\n');
  expect(findings.find(({ code }) => code === 'reference.law-number')?.severity).toBe('error');
});

test.each([
  'as of 31 December 2015',
  'по состоянию на 31.12.2015 г.',
  '2015 жылғы 31 желтоқсандағы жағдай бойынша',
  'Situation au 31 décembre 2015',
  'Situación al 31 de diciembre de 2015',
])('what is later than the table is not missing in it: %s', async (title) => {
  const text = `${title}\ncountry,P029,C087\nFRA,no,1951\nKAZ,no,no\n`;
  const { findings } = await check(text);
  const said = findings.filter(({ code }) => code === 'reference.stated-not-ratified');
  expect(said.map(({ line }) => line)).toEqual([4]);
  expect(findings.map(({ code }) => code)).toContain('map.stated-day');
});

test('the name of a file is told without its folder', async () => {
  const { findings } = await check('instrument,registered\nC087,1992\n', {
    path: 'a/long/way/Ratifications of Kyrgyzstan.csv',
  });
  const found = findings.find(({ code }) => code === 'map.stated-outside');
  expect(found?.message).toContain('"Ratifications of Kyrgyzstan.csv"');
});
