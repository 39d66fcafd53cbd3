import { describe, expect, test } from 'vitest';
import { findReferences, parseInstrument } from '../src/references/index.js';

const found = (text: string) => findReferences(text).map(({ code }) => code);

describe('a text that is only a code', () => {
  test.each([
    ['C87', 'C087'],
    ['C087', 'C087'],
    [' C 087\n', 'C087'],
    ['P029', 'P029'],
    ['С182', 'C182'],
    ['C-87', 'C087'],
  ])('%j is likely to name it', (text, code) => {
    expect(findReferences(text)).toMatchObject([{ code, certainty: 'likely' }]);
    expect(findReferences(text, { certainty: 'certain' })).toEqual([]);
    expect(parseInstrument(text)).toBe(code);
  });

  test.each(['C1', 'p. 29', 'C87.', 'C999', 'C87 x'])('%j is too little or more', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the caller of parseInstrument chooses how sure it must be', () => {
  test.each([
    ['ILO Convention No. 87', 'C087'],
    ['MLC, 2006', 'C186'],
    ['Convention No. 87, or C87', 'C087'],
  ])('%j is certain', (text, code) => {
    expect(parseInstrument(text, { certainty: 'certain' })).toBe(code);
  });

  test.each(['87', 'No. 87', 'C087', 'C87', 'MLC', 'Convention 87'])(
    '%j is only likely',
    (text) => {
      expect(parseInstrument(text)).toBeDefined();
      expect(parseInstrument(text, { certainty: 'likely' })).toBe(parseInstrument(text));
      expect(parseInstrument(text, { certainty: 'certain' })).toBeUndefined();
    },
  );

  test('two names remain two, however sure one of them is', () => {
    expect(
      parseInstrument('Convention No. 87, Convention 98', { certainty: 'certain' }),
    ).toBeUndefined();
  });
});

test('a call that map() makes is refused with the call that works', () => {
  const cells = ['C87', 'Convention No. 98'];
  expect(() => cells.map(parseInstrument as (cell: string) => unknown)).toThrow(
    new RangeError(
      '0 is not an object with options. Options: certainty. In map() and the like pass only the first argument: list.map((one) => call(one)).',
    ),
  );
  expect(cells.map((cell) => parseInstrument(cell))).toEqual(['C087', 'C098']);
});

describe('codes of other things', () => {
  test.each([
    [
      'an item of a list',
      'duties of the worker\n\n   c.14 Date of birth\n   c.16 Date of employment',
    ],
    ['a row of a table', 'SHARES\n\nC001\n\nup to 1 %\n\nC005\n\nup to 5 %\n\nC010\n\nmore'],
    ['the number of a page', 'the rights of workers shall be kept.\n\nC32\n\nArticle 4'],
    [
      'an instrument nobody uses',
      'workers separated the samples on a C18 column; work of the C40 cities',
    ],
    ['a number of a telephone', 'Fax: (+5)C084-571102'],
    ['small letters that a scan left', 'and then, c080 the document, in writing'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('the name of the ILO is enough for an instrument that is no longer used', () => {
    expect(found('The ILO adopted C18 in 1925.')).toEqual(['C018']);
  });

  test('a word of labour makes a code likely, the name of the ILO certain', () => {
    expect(findReferences('The unions quote C87 often.')).toMatchObject([{ certainty: 'likely' }]);
    expect(findReferences('The ILO quotes C87 often.')).toMatchObject([{ certainty: 'certain' }]);
  });
});

describe('what unseen texts had', () => {
  test.each([
    ['an article of a code', 'limits under Articles 2, 3 and 5 of C87', 'C087'],
    ['the Protocol to a code', 'the Protocol to C029 was adopted', 'P029'],
    ['one that revised another', 'Convention No. 107 was revised by No. 169.', 'C107 C169'],
    [
      'instruments of the ILO',
      'the ILO instruments on migrant workers (Nos 97 and 143)',
      'C097 C143',
    ],
    [
      'Kazakh numbers without a mark',
      'Балалар еңбегі туралы 138 және 182 Конвенциялар',
      'C138 C182',
    ],
    [
      'a fundamental kind',
      'the fundamental Conventions on equality (Nos 100 and 111)',
      'C100 C111',
    ],
  ])('%s', (_, text, codes) => {
    expect(found(text).join(' ')).toBe(codes);
  });

  test.each([
    ['Kazakh numbers that count', 'ХЕҰ-ның 24 конвенциясын ратификациялады'],
    ['another commission', 'Convention No. 16 of the International Commission on Civil Status'],
    ['a law that revised', 'the Articles were revised by No. 87 of the Acts'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
