import { describe, expect, test } from 'vitest';
import { capture } from './capture.js';

describe('a text that names one instrument, State or record is read as its code', () => {
  test.each<[args: readonly string[], same: readonly string[], note: string]>([
    [['status', 'C87'], ['status', 'C087'], '"C87" is read as C087.'],
    [['status', '87'], ['status', 'C087'], '"87" is read as C087.'],
    [['status', 'c087'], ['status', 'C087'], '"c087" is read as C087.'],
    [['status', '№ 87'], ['status', 'C087'], '"№ 87" is read as C087.'],
    [['status', 'Convention 87'], ['status', 'C087'], '"Convention 87" is read as C087.'],
    [['status', 'MLC, 2006'], ['status', 'C186'], '"MLC, 2006" is read as C186.'],
    [['show', 'C87'], ['show', 'C087'], '"C87" is read as C087.'],
    [['show', '29-ii'], ['show', 'Z990000029_'], '"29-ii" is read as Z990000029_.'],
    [['show', 'Қазақстан'], ['show', 'KAZ'], '"Қазақстан" is read as KAZ.'],
    [['show', 'ENBEK-2015'], ['show', 'enbek-2015'], '"ENBEK-2015" is read as enbek-2015.'],
    [['rank', 'kz'], ['rank', 'KAZ'], '"kz" is read as KAZ.'],
    [['compare', 'KAZ', 'Өзбекстан'], ['compare', 'KAZ', 'UZB'], '"Өзбекстан" is read as UZB.'],
    [
      ['compare', 'KAZ', '--instruments', 'C87'],
      ['compare', 'KAZ', '--instruments', 'C087'],
      '"C87" is read as C087.',
    ],
    [['count', '--country', 'uz'], ['count', '--country', 'UZB'], '"uz" is read as UZB.'],
    [
      ['status', 'C087', '--country', 'Kazakhstan'],
      ['status', 'C087'],
      '"Kazakhstan" is read as KAZ.',
    ],
  ])('%j is %j', async (args, same, note) => {
    const { exit, out, err } = await capture(args);
    expect({ exit, err }).toEqual({ exit: 0, err: `ilo-kz: ${note}` });
    expect(out).toBe((await capture(same)).out);
  });

  test('a code or an alias needs no note', async () => {
    for (const args of [
      ['status', 'C087'],
      ['status', 'MLC'],
      ['show', 'laws/Z990000029_'],
    ]) {
      expect(await capture(args)).toMatchObject({ exit: 0, err: '' });
    }
  });
});

describe('--country', () => {
  test.each([
    [['status', 'C087', '--country', 'UZB'], /^Uzbekistan\nC087 /],
    [['count', '--on', '2020', '--country', 'UZB'], /^Uzbekistan\n/],
    [['gaps', '--on', '2026', '--country', 'UZB'], /^Uzbekistan\n/],
    [['unknowns', '--country', 'UZB'], /UZB laws/],
    [['timeline', '--country', 'MYS'], /1990 +denunciation/],
  ])('%j is about that State', async (args, expected) => {
    const { exit, out } = await capture(args);
    expect(exit).toBe(0);
    expect(out).toMatch(expected);
  });

  test('is in the JSON of the answer', async () => {
    const { out } = await capture(['status', 'C087', '--country', 'UZB', '--json']);
    expect(JSON.parse(out)).toMatchObject({ country: 'UZB', code: 'C087' });
  });
});

test.each([
  ['ratifications/87', 'C087'],
  ['instruments/c087', 'C087'],
  ['countries/kz', 'KAZ'],
  ['laws/29-ii', 'Z990000029_'],
])('%s is read as a record of its collection', async (written, id) => {
  const { exit, err } = await capture(['show', written]);
  expect([exit, err]).toEqual([0, `ilo-kz: "${written}" is read as ${id}.`]);
});

test('a group of States is compared', async () => {
  const { raw } = await capture(['compare', 'central-asia', '--format', 'csv']);
  expect(raw).toMatch(/^on,code,title,KAZ,KGZ,TJK,TKM,UZB\r\n/);
  const { err } = await capture(['rank', 'central-asia']);
  expect(err).toBe('ilo-kz: Name one State; ilo-kz compare accepts several.');
});

test('a State whose name has the word is named', async () => {
  const { err } = await capture(['rank', 'Korea']);
  expect(err).toContain('Did you mean KOR (South Korea)?');
});

test('help about an unknown command is one line', async () => {
  const { exit, out, err } = await capture(['help', 'statsu']);
  expect([exit, out, err]).toEqual([
    2,
    '',
    'ilo-kz: unknown command "statsu". Did you mean status?',
  ]);
});
