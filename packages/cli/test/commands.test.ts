import { meta, ratifications } from '@ilo-kz/data';
import { law } from '@ilo-kz/query';
import { describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { allRecords } from '../src/records.js';
import { capture } from './capture.js';

describe('list', () => {
  test('prints a line for each ratification, in 100 columns', async () => {
    const { exit, out } = await capture(['list']);
    const lines = out.split('\n');
    expect(exit).toBe(0);
    expect(lines).toHaveLength(ratifications.length + 1);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.find((line) => line.startsWith('C131'))).toMatch(/224-VIII .*unknown {5}unknown$/);
  });

  test('prints JSON with the evidence', async () => {
    const records = JSON.parse((await capture(['list', '--json'])).out);
    expect(records).toHaveLength(ratifications.length);
    expect(records[0].evidence.law[0].source).toMatch(/\w/);
  });

  test('has escape sequences only with colours', async () => {
    const sequence = '\u001b[';
    expect((await capture(['list'])).out).not.toContain(sequence);
    expect((await capture(['list'], { colors: true })).out).toContain(sequence);
  });
});

describe('status', () => {
  test.each([
    ['C087', '2001-12-12', /entry into force +no +only from 2001-12-13/],
    ['C087', '2001-12-13', /entry into force +yes +since 2001-12-13/],
    ['C111', '2000-09-01', /entry into force +unknown[^\n]*\n? +known only as 2000/],
    ['C131', '2026-01-01', /registration +unknown +No document seen gives a registration/],
  ])('%s on %s', async (code, on, says) => {
    const { exit, out } = await capture(['status', code, '--on', on]);
    expect(exit).toBe(0);
    expect(out).toMatch(says);
  });
});

describe('count', () => {
  test.each([
    [['--on', '2018-05-14'], '24 = 8 fundamental + 4 governance + 12 technical'],
    [
      ['--on', '2024-09-05', '--classification', '2022-06-09'],
      '25 = 8 fundamental + 4 governance + 13 technical',
    ],
    [['--on', '2024-09-05'], '25 = 10 fundamental + 4 governance + 11 technical'],
    [['--on', '2015-08-14'], '22–24 = 8 fundamental + 4 governance + 10–12 technical'],
  ])('%j', async (args, sum) => {
    expect((await capture(['count', ...args])).out).toContain(sum);
  });
});

describe('the alias MLC is accepted', () => {
  test.each([
    ['show', 'MLC'],
    ['show', 'instruments/MLC'],
    ['status', 'MLC', '--on', '2020'],
    ['compare', 'KAZ', '--instruments', 'MLC'],
  ])('%s %s', async (...args) => {
    const { exit, out } = await capture(args);
    expect(exit).toBe(0);
    expect(out).toMatch(/C186.*Maritime Labour Convention, 2006/);
  });
});

describe('show', () => {
  test('prints all evidence, and the reason of a discrepancy', async () => {
    const { out } = await capture(['show', 'C135']);
    expect(out).toMatch(/entry into force {2}2001-12-13/);
    expect(out).toMatch(/adilet-Z990000013_-kk: 2002-07-31/);
    expect(out).toMatch(/twelve months after the registration/);
    expect(out).toMatch(/disagrees {3}adilet-Z990000013_-kk/);
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test.each([
    ['C122', /act of consent +accession/],
    ['C185', /amendment +2016 amendments to Annexes I to III, in force 2017-06-08/],
    ['C131', /registration +unknown\n +No document seen gives a registration with the ILO\./],
    ['C176', /No ratification is recorded\./],
  ])('%s', async (code, says) => {
    expect((await capture(['show', code])).out).toMatch(says);
  });

  test('accepts the ids of all records, and prints all evidence', async () => {
    const count = Object.values(meta.counts).reduce((sum, one) => sum + one, 0);
    expect(allRecords()).toHaveLength(count);
    for (const { collection, id, record } of some(allRecords(), 40)) {
      const { exit, out } = await capture(['show', `${collection}/${id}`]);
      expect({ id, exit }).toEqual({ id, exit: 0 });
      const text = out.replace(/\s+/g, ' ');
      for (const [, source] of JSON.stringify(record).matchAll(/"source":"([^"]+)"/g)) {
        expect({ id, shows: text.includes(source ?? '') ? source : '' }).toEqual({
          id,
          shows: source,
        });
      }
    }
  });

  test.each([
    ['KAZ', 'ru', /^KAZ {2}Казахстан\ncountries\n/],
    ['laws/Z2500000224', 'en', /number +224-VIII/],
    ['laws/Z2500000224', 'kk', /C131 \(/],
    ['ratifications/C131', 'ru', /registered +неизвестно\n +No document seen/],
    ['instruments/C155', 'en', /– value fundamental, from 2022-06-10/],
    ['C176', 'en', /adopted +1995-06-22/],
  ] as const)('%s --lang %s', async (id, lang, says) => {
    expect((await capture(['show', id, '--lang', lang])).out).toMatch(says);
  });

  test('prints the collection, the id and the published record as JSON', async () => {
    const { out } = await capture(['show', 'Z990000029_', '--json']);
    expect(JSON.parse(out)).toEqual({
      collection: 'laws',
      id: 'Z990000029_',
      record: law('Z990000029_'),
    });
  });
});

describe('discrepancies', () => {
  test('can be of one source', async () => {
    const { out } = await capture(['discrepancies', '--source', 'ilo-news-2024-06-12']);
    expect(out).toMatch(/C087 registered {2}2000-12-13\n {2}ilo-news-2024-06-12: 1999/);
    expect(out).toMatch(/\nDiscrepancies: 1\.$/);
    const all = (await capture(['discrepancies'])).out.split('\n');
    expect(all.filter((line) => line.length > 100)).toEqual([]);
  });
});
