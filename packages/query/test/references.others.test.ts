import { describe, expect, test } from 'vitest';
import { findReferences, parseInstrument } from '../src/references/index.js';

describe('no references to instruments of the ILO', () => {
  test.each([
    'UN Convention No. 87 of 1990',
    'UN CONVENTION NO. 87',
    "the UN's Convention No. 5",
    'Convention No. 87 of the United Nations',
    'Convention 108 of the Council of Europe',
    'Council of Europe Convention No. 108',
    'Hague Convention No. 28',
    'Convention No. 28 of the Hague Conference',
    'IMO Convention No. 87',
    'the European Forced Labour Convention',
    'European Union Convention No. 5',
    'Arab Labour Organization Convention No. 1',
    'Convention No. 1 of the Arab Labour Organization',
    'International Maritime Organization Convention No. 4',
    'Convention No. 4 of the International Maritime Organization',
    'Конвенция № 4 Международной морской организации',
    'Vienna Convention',
    'Geneva Convention 4',
    'Convention on Cybercrime (ETS No. 185)',
    'Convention on Cybercrime, 2001 (No. 185)',
    'Конвенция ООН',
    'Конвенция ООН № 87',
    'Конвенция № 108 Совета Европы',
    'Гаагская конвенция № 28',
    'Венская конвенция 1969 года',
    'Конвенция о правах ребенка 1989 года',
    'БҰҰ-ның № 87 конвенциясы',
    'Еуропа Кеңесінің № 108 конвенциясы',
    'convention n° 108 du Conseil de l’Europe',
    'convention de La Haye n° 28',
    'convention collective n° 87',
    'Convenio núm. 108 del Consejo de Europa',
    'Convenio colectivo núm. 87',
  ])('of another body: %s', (text) => {
    expect(findReferences(text, { unknown: true })).toEqual([]);
  });

  test.each([
    'Article 87 of the Convention',
    'статья 87 Конвенции',
    'статья № 87 Конвенции',
    'Еңбек кодексінің 87-бабы',
    'Recommendation No. 87',
    'Recommendations Nos 143 and 87',
    'Рекомендация № 87',
    'Law No. 87',
    'Закон № 87',
    'Закон № 194-II Конвенция',
    '25 конвенция',
    '2006-конвенция',
    'the Convention 12 months after',
    'Convention 28 May 1930',
    'Конвенции 28 июня 1930 года',
    'Convenio 28 de junio de 1930',
    'Convention of 28 June 1930',
    'Convention No. 9/7/1948',
    'Convention 4.1',
    'Convention 10:30',
    'Convention 87%',
    'Convention 8 727 250 87 98',
    'Convention 8-727-250-87-98',
    'of the Convention\n12\nand so on',
    'Convention\n\nNo. 87',
    'has no 29 conventions',
    'invented 87 contraventions',
  ])('another number: %s', (text) => {
    expect(findReferences(text, { unknown: true })).toEqual([]);
  });

  test.each([
    'Room C87',
    'C87 battery',
    'vitamin C 100 mg',
    'OJ C 115, 9.5.2008, p. 47',
    'Official Journal C 115',
    'Official Journal of the European Union C 115',
    'Official Journal No C 115',
    'JO C 115 du 9.5.2008',
    'DO C 115 de 9.5.2008',
    'C87/2002',
    'Convention No. 87/2002',
    'Vitamin C 155',
    'English level C1',
    'C1, advanced',
    'AC87',
    'C87-B',
    'C1234',
    'C999',
    'P087',
    'C087.yaml',
    'https://example.org/C087',
    'Case C-87/02',
    'page 87',
    'p. 29',
    'P. 29',
    'p29',
    'pp. 29, 81',
    'С 1 января',
    'С 87 года',
    '+7 727 250 87 98',
    '$87',
    'in 2006',
    'MLC 2007',
    'XMLC 2006',
  ])('another code: %s', (text) => {
    expect(findReferences(text, { unknown: true })).toEqual([]);
  });
});

describe('what cannot be resolved is reported only when asked for', () => {
  test('a number without an instrument', () => {
    expect(findReferences('ILO Convention No. 999')).toEqual([]);
    expect(findReferences('ILO Convention No. 999', { unknown: true })).toEqual([
      {
        known: false,
        kind: 'number',
        certainty: 'certain',
        number: 999,
        candidates: [],
        start: 4,
        end: 22,
        text: 'Convention No. 999',
      },
    ]);
  });

  test('a title that several instruments have', () => {
    const [found] = findReferences('the Maternity Protection Convention', { unknown: true });
    expect(found).toMatchObject({ known: false, candidates: ['C003', 'C183'] });
  });

  test('the end of a range that goes beyond the instruments', () => {
    const found = findReferences('Conventions Nos 192–195', { unknown: true });
    expect(found.map((one) => (one.known ? one.code : one.number))).toEqual([
      'C192',
      'C193',
      194,
      195,
    ]);
  });

  test('a number that contradicts the title beside it leaves both', () => {
    const found = findReferences('Forced Labour Convention, 1930 (No. 87)');
    expect(found.map(({ code, text }) => [code, text])).toEqual([
      ['C029', 'Forced Labour Convention, 1930'],
      ['C087', '(No. 87)'],
    ]);
  });

  test('a range over very many numbers is its two ends', () => {
    expect(findReferences('Conventions Nos 1–189').map(({ code }) => code)).toEqual([
      'C001',
      'C189',
    ]);
  });
});

describe('parseInstrument', () => {
  test.each([
    ['87', 'C087'],
    ['087', 'C087'],
    ['  C087 ', 'C087'],
    ['C1', 'C001'],
    ['c-87', 'C087'],
    ['C.87', 'C087'],
    ['p29', 'P029'],
    ['№ 87', 'C087'],
    ['No. 87', 'C087'],
    ['n° 87', 'C087'],
    ['MLC', 'C186'],
    ['mlc, 2006', 'C186'],
    ['26-конвенция', 'C026'],
    ['ILO Convention No. 87', 'C087'],
    [
      'C087 - Freedom of Association and Protection of the Right to Organise Convention, 1948 (No. 87)',
      'C087',
    ],
    ['Protocol of 2014 to the Forced Labour Convention, 1930', 'P029'],
  ])('%s is %s', (text, code) => {
    expect(parseInstrument(text)).toBe(code);
  });

  test.each([
    '',
    'R87',
    '999',
    '0',
    'P087',
    'ILO Convention No. 999',
    'Conventions 87 and 98',
    'C87, C98',
    'Maternity Protection Convention',
    'UN Convention No. 87',
    'Law No. 87',
    '1948',
    '__proto__',
    'constructor',
  ])('"%s" names no one instrument', (text) => {
    expect(parseInstrument(text)).toBeUndefined();
  });
});
