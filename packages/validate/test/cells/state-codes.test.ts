import { iso31661 } from 'iso-3166';
import { describe, expect, test } from 'vitest';
import { createCountryReader, readCountryCell } from '../../src/cells/countries.js';
import { type CodeSystem, codeMeanings, detectCodeSystems } from '../../src/cells/state-codes.js';
import { bundledReference } from '../../src/index.js';
import { type Summary, summaryOf } from './summary.js';

const countries = createCountryReader(bundledReference.countries ?? []);

describe('a code of another system', () => {
  test.each<[string, Summary]>([
    // Of the IOC and of FIFA, with one meaning.
    ['GER', { country: 'DEU', notices: ['country-code'] }],
    ['ALG', { country: 'DZA', notices: ['country-code'] }],
    ['SUI', { country: 'CHE', notices: ['country-code'] }],
    ['NED', { country: 'NLD', notices: ['country-code'] }],
    ['KSA', { country: 'SAU', notices: ['country-code'] }],
    ['EQG', { country: 'GNQ', notices: ['country-code'] }],
    // Former codes of ISO 3166.
    ['ROM', { country: 'ROU', notices: ['country-code'] }],
    ['ZAR', { country: 'COD', notices: ['country-code'] }],
    ['TMP', { country: 'TLS', notices: ['country-code'] }],
    ['DHY', { country: 'BEN', notices: ['country-code'] }],
    ['YUG', { country: 'YUG', faults: ['former-country'], reported: ['country'] }],
    ['SUN', { country: 'SUN', faults: ['former-country'], reported: ['country'] }],
    ['CSK', { country: 'CSK', faults: ['former-country'], reported: ['country'] }],
    ['DDR', { country: 'DDR', faults: ['former-country'], reported: ['country'] }],
    // Not members.
    ['TPE', { country: 'TPE', faults: ['country-outside'], reported: ['country'] }],
    // Of ISO 3166-1, whatever they are elsewhere.
    ['AUS', { country: 'AUS' }],
    ['BRN', { country: 'BRN' }],
    ['SWZ', { country: 'SWZ' }],
    ['ROU', { country: 'ROU' }],
    // More than one State.
    ['BUR', { country: 'BUR', faults: ['code-of-other-system'], reported: ['country'] }],
    ['ANT', { country: 'ANT', faults: ['code-of-other-system'], reported: ['country'] }],
    // One or two letters, or a number, mean too many things.
    ['SP', { country: 'SP', faults: ['code-of-other-system'], reported: ['country'] }],
    ['D', { country: 'D', faults: ['code-of-other-system'], reported: ['country'] }],
    ['398', { country: '398', faults: ['code-of-other-system'], reported: ['country'] }],
    ['ger', { country: 'ger', faults: ['unknown-country'], reported: ['country'] }],
    ['QQQ', { country: 'QQQ', faults: ['unknown-country'], reported: ['country'] }],
  ])('%s alone', (text, summary) => {
    expect(summaryOf(readCountryCell(text, countries))).toEqual(summary);
  });

  test.each<[string, readonly string[], readonly CodeSystem[] | undefined]>([
    ['all of ISO 3166-1', ['KAZ', 'FRA', 'DEU'], undefined],
    ['all of ISO 3166-1, of two letters', ['AU', 'CH', 'GM'], undefined],
    ['names', ['Kazakhstan', 'France'], undefined],
    ['one of the IOC among many', ['KAZ', 'FRA', 'GER', 'BRN'], ['ioc']],
    ['some that differ between the IOC and FIFA', ['KAZ', 'INA', 'GER'], ['ioc']],
    ['of FIFA', ['KAZ', 'EQG', 'GER'], ['fifa']],
    ['of the IOC and of ISO 3166-1', ['DZA', 'GER', 'FRA'], undefined],
    ['of FIPS 10-4', ['AU', 'GM', 'SP', 'UP', 'KZ'], ['fips']],
    ['one slip in a column of two letters', ['AU', 'CH', 'GM', 'KZ', 'FR', 'IT', 'UP'], undefined],
    ['one code alone', ['SP', 'SP'], undefined],
    ['one code of the IOC alone', ['BUR'], undefined],
    ['signs of vehicles', ['D', 'A', 'I', 'GB', 'KZ', 'RUS'], ['vehicle']],
    ['numbers of UN M49', ['398', '250', '036'], ['m49']],
    ['numbers that may be of any system', ['398', '250', '705'], undefined],
    ['numbers of UN M49 without zeros', ['398', '250', '36', '643', '860'], ['m49']],
    ['too few numbers without zeros', ['398', '250', '36'], undefined],
    ['numbers of the Correlates of War', ['2', '339', '220', '705', '365'], ['cow']],
    ['those of Gleditsch and Ward', ['340', '260', '220', '705', '365'], ['cow']],
    [
      'numbers that both systems have, with other meanings',
      ['20', '31', '40', '51', '52'],
      undefined,
    ],
    [
      'codes of the IOC, and a slip',
      [...'GER SUI NED ALG GRE RSA CHI URU BUL'.split(' '), 'XQX'],
      ['ioc', 'fifa'],
    ],
    ['nothing', ['', ' '], undefined],
  ])('a column is of a system: %s', (_name, cells, systems) => {
    expect(detectCodeSystems(cells, countries.isIso)).toEqual(systems);
  });

  test.each<[string, readonly string[], readonly CodeSystem[], readonly CodeSystem[] | undefined]>([
    ['one code', ['GM'], ['fips'], ['fips']],
    ['all of ISO 3166-1 as well', ['AUS', 'BEL'], ['cow'], ['cow']],
    ['few numbers', ['398', '36'], ['m49'], ['m49']],
    ['most that it does not have', ['KAZ', 'FRA', 'UZB'], ['cow'], undefined],
  ])('or its name says so: %s', (_name, cells, named, systems) => {
    expect(detectCodeSystems(cells, countries.isIso, named)).toEqual(systems);
  });

  test.each<[string, readonly CodeSystem[], Summary]>([
    ['339', ['cow'], { country: 'ALB', notices: ['country-code'] }],
    ['AUS', ['cow'], { country: 'AUT', notices: ['country-code'] }],
    ['265', ['cow'], { country: '265', faults: ['former-country'], reported: ['country'] }],
    ['BRN', ['ioc'], { country: 'BHR', notices: ['country-code'] }],
    ['AU', ['fips'], { country: 'AUT', notices: ['country-code'] }],
    ['D', ['vehicle'], { country: 'DEU', notices: ['country-code'] }],
    ['036', ['m49'], { country: 'AUS', notices: ['country-code'] }],
    ['KAZ', ['ioc'], { country: 'KAZ' }],
    ['Kazakhstan', ['ioc'], { country: 'KAZ', notices: ['country-spelling'] }],
    ['DZA', ['ioc'], { country: 'DZA' }],
  ])('%s in a column of %j', (text, systems, summary) => {
    expect(summaryOf(readCountryCell(text, countries, systems))).toEqual(summary);
  });

  test('what rests on a code of another system is never certain', () => {
    for (const text of ['GER', 'ROM', 'BUR', 'SP']) {
      const { notices, faults } = readCountryCell(text, countries);
      expect([...notices, ...faults].map(({ certain }) => certain)).toEqual([undefined]);
    }
  });
});

test('every meaning of a code is a country of ISO 3166-1 or a State that has ended', () => {
  const known = new Set(iso31661.map(({ alpha3 }) => alpha3));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => [
    a,
    ...letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]),
  ]);
  const meant = new Set(codes.flatMap((code) => codeMeanings(code).map((one) => one.code)));
  const others = [...meant].filter((code) => !known.has(code));
  expect(others.toSorted()).toEqual(['ANHH', 'CSHH', 'CSXX', 'DDDE', 'SUHH', 'YDYE', 'YUCS']);
  expect(meant.size).toBeGreaterThan(240);
});
