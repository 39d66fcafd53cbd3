import { describe, expect, test } from 'vitest';
import { createCountryReader } from '../../src/cells/countries.js';
import { bundledReference } from '../../src/index.js';

const countries = createCountryReader(bundledReference.countries ?? []);

/** Ways to call each State, separated by bars. */
const spellings: Readonly<Record<string, string>> = {
  BHS: 'Bahamas, The | The Bahamas | Commonwealth of the Bahamas | Bahamas (the)',
  BIH: 'Bosnia & Herzegovina | Bosnia-Herzegovina | Bosnia and Hercegovina',
  BOL: 'Bolivia, Plurinational State of | Bolivia (Plurinational State)',
  CAF: 'Central African Rep. | Central African Rep',
  CHN: 'China, People’s Republic of | Peoples Republic of China | China, P.R.',
  CIV: 'Cote DIvoire | COTE D IVOIRE | Côte d’Ivoire | Cote d`Ivoire | Кот дИвуар | Кот-д’Ивуар',
  COD: 'Congo, Dem. Rep. | Congo (Democratic Rep. of the) | Dem. Rep. Congo | Congo, D.R. | Конго, Демократическая Республика | Congo, République démocratique du',
  COG: 'Congo, Republic of the | Congo, Rep. | Rep. of the Congo | Congo (Republic) | Congo (Brazzaville)',
  CZE: 'Czech Rep. | Czech Republic, The',
  DEU: 'Germany, Federal Republic of | Germany, Fed. Rep.',
  DOM: 'Dominican Rep. | Dominican Rep',
  EGY: 'Egypt, Arab Rep. | Arab Rep. of Egypt',
  GMB: 'Gambia, The | Gambia (Republic of The)',
  GNB: 'Guinea Bissau | GuineaBissau',
  GNQ: 'Eq. Guinea | Guinea, Equatorial',
  IRN: 'Iran, Islamic Rep. | Iran (Islamic Rep. of) | Islamic Rep. of Iran',
  KGZ: 'Kyrgyz Rep. | Кыргызская Республика | Республика Кыргызстан',
  KHM: 'Kampuchea | Kingdom of Cambodia',
  KNA: 'St. Kitts & Nevis | St Kitts and Nevis | Saint Kitts-Nevis',
  KOR: 'Korea, Rep. | Korea, Rep. of | Korea (Republic of) | Rep. of Korea | Корея, Республика | Corée, République de | Corea, República de',
  LAO: 'Lao Peoples Democratic Republic | Lao People’s Dem. Rep. | Lao PDR',
  LKA: 'Ceylon | Sri Lanka, Democratic Socialist Republic of',
  MDA: 'Moldova, Rep. of | Rep. of Moldova | Moldova, Republic | Молдова, Республика',
  MKD: 'N. Macedonia | Macedonia, FYR | Macedonia, North',
  NLD: 'Netherlands, The | Netherlands, Kingdom of the',
  RUS: 'Russian Fed. | Federation of Russia',
  SOM: 'Somalia, Fed. Rep.',
  STP: 'Sao Tome & Principe | São Tomé e Príncipe',
  SVK: 'Slovak Rep. | Slovak Republic',
  SWZ: 'Swaziland | Kingdom of Swaziland',
  SYR: 'Syrian Arab Rep. | Syria, Arab Republic of',
  TLS: 'Timor Leste | Timor-Leste, Democratic Republic of | East Timor',
  TTO: 'Trinidad & Tobago | Trinidad/Tobago',
  TZA: 'Tanzania, United Rep. of | United Rep. of Tanzania | Tanzanie, République-Unie de',
  VCT: 'St. Vincent & Grenadines | Saint Vincent & the Grenadines | St Vincent and The Grenadines',
  VEN: 'Venezuela, RB | Venezuela, Bolivarian Rep. of | Venezuela (Bol. Rep. of)',
  VNM: 'VietNam | Viet-Nam | Socialist Rep. of Viet Nam',
  YEM: 'Yemen, Rep. | Yemen, Republic of | Republic of Yemen',
};

describe('a State is read from its name', () => {
  const cases = Object.entries(spellings).flatMap(([code, names]) =>
    names.split(' | ').flatMap((name): [string, string][] => (name === '' ? [] : [[name, code]])),
  );
  test.each(cases)('%s: %s', (name, code) => {
    expect(countries.read(name)).toBe(code);
  });
});

describe('a name of what is not a member is known as what it is', () => {
  test.each([
    ['VGB', 'British Virgin Islands | Virgin Islands, British | Br. Virgin Islands'],
    ['VIR', 'US Virgin Islands | Virgin Islands, U.S. | Virgin Islands (U.S.)'],
    ['AIA', 'Anguilla | Ангилья'],
    ['HKG', 'Hong Kong, China | Hong Kong SAR, China | China, Hong Kong SAR'],
    ['PRK', 'Korea, Dem. People’s Rep. | North Korea | Korea, Dem. Rep. of | КНДР'],
    ['PSE', 'West Bank and Gaza | State of Palestine'],
    ['TWN', 'Republic of China | Taiwan, China | China, Republic of'],
    ['FSM', 'Micronesia, Fed. Sts. | Federated States of Micronesia'],
    ['FLK', 'Falkland Islands | Falkland Is. | Falkland Islands (Malvinas)'],
    ['XKX', 'Kosovo | Косово'],
  ])('%s: %s', (code, names) => {
    for (const name of names.split(' | ')) {
      expect(countries.read(name), name).toBeUndefined();
      expect(countries.outside(name), name).toEqual({ kind: 'not-a-member', code });
    }
  });

  test.each([
    [1990, 'German Democratic Rep. | Democratic Republic of Germany | GDR | Yemen, Democratic'],
    [1990, 'People’s Democratic Republic of Yemen | South Yemen'],
    [1991, 'USSR | Soviet Union'],
    [1975, 'Republic of Vietnam | Viet Nam, Republic of | South Viet-Nam'],
  ])('a State that ended in %i: %s', (until, names) => {
    for (const name of names.split(' | ')) {
      expect(countries.outside(name), name).toEqual({ kind: 'former', until });
    }
  });
});

describe('a name that two States have is not read', () => {
  test.each(['Korea', 'Корея', 'Corée', 'Corea', 'Конго', 'Republic', 'Rep.', 'Islands', 'Saint'])(
    '%s',
    (name) =>
      expect([countries.read(name), countries.outside(name)]).toEqual([undefined, undefined]),
  );
});

describe('what a misspelt State may be', () => {
  test.each([
    ['KZA', 'KAZ'],
    ['FAR', 'FRA'],
    ['ISA', ''],
    ['KAS', 'KAZ'],
    ['GMY', ''],
    ['Kazakhstna', 'KAZ'],
    ['Kazahstan', 'KAZ'],
    ['Germnay', 'DEU'],
    ['Uzbekitsan', 'UZB'],
    ['Allemagme', 'DEU'],
    ['Казакстана', 'KAZ'],
    ['Chda', 'TCD'],
    ['Конго', 'COD COG'],
  ])('%s: %s', (cell, codes) => {
    expect(
      countries
        .nearest(cell)
        .map(({ code }) => code)
        .join(' '),
    ).toBe(codes);
  });

  test.each(
    'Succession|Coder|Total|World|Africa|Male|Roman|Mai|Yes|None|Ratified|Union|Other|Monday|Norm|Various'.split(
      '|',
    ),
  )('%s is not near', (cell) => expect(countries.nearest(cell)).toEqual([]));
});
