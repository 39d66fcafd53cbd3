import { describe, expect, test } from 'vitest';
import { nameNotices, nearestName, readName } from '../src/table/column-names.js';
import { nearestOption, nearestWord } from '../src/table/nearest.js';

/** The likeliest meaning of a name. */
function meaning(header: string): string | undefined {
  return readName(header).senses[0]?.kind;
}

describe('the name of a column says what it holds', () => {
  test.each([
    ['Name of Convention', 'instrument'],
    ['Date of entering into force', 'inForce'],
    ['lawNumber', 'lawNumber'],
    ['inForce', 'inForce'],
    ['  REGISTERED ', 'registered'],
    ['Дата вступления в силу', 'inForce'],
    ['Күшіне енген күні', 'inForce'],
    ["Date d'entrée en vigueur", 'inForce'],
    ['inforce', 'inForce'],
    ['In_Force', 'inForce'],
    ['inForceDate', 'inForce'],
    ['entryIntoForce', 'inForce'],
    ['registeredOn', 'registered'],
    ['registered_on', 'registered'],
    ['law_number', 'lawNumber'],
    ['lawnumber', 'lawNumber'],
    ['LAW_DATE', 'lawDate'],
    ['ISO3', 'country'],
    ['iso_3', 'country'],
    ['countryCode', 'country'],
    ['Convention / Конвенция', 'instrument'],
    ['Date of registration (dd.mm.yyyy)', 'registered'],
  ])('%s', (header, column) => {
    expect(readName(header).form).toBe('whole');
    expect(meaning(header)).toBe(column);
  });
});

describe('a name that is not known as a whole is read word by word, in any order', () => {
  test.each([
    ['iso3c', 'country'],
    ['cowcode', 'country'],
    ['country_text_id', 'country'],
    ['stateName', 'country'],
    ['Nom de l’État membre', 'country'],
    ['Наименование государства', 'country'],
    ['Мемлекеттің атауы', 'country'],
    ['Date ratified by Parliament', 'registered'],
    ['Ratification (date)', 'registered'],
    ['Yr ratified', 'registered'],
    ['Дата ратификации СССР/РФ', 'registered'],
    ['Год присоединения', 'registered'],
    ['Дата сдачи на хранение', 'registered'],
    ["Date d'enregistrement au (BIT)", 'registered'],
    ["Date de dépôt de l'instrument de ratification", 'registered'],
    ['Fecha de depósito del instrumento', 'registered'],
    ['ХЕҰ-да тіркелген жылы', 'registered'],
    ['StateRatification', 'registered'],
    ['Entry into force for the State', 'inForce'],
    ['Вступила в силу для РК', 'inForce'],
    ['Қазақстан үшін күшіне енуі', 'inForce'],
    ['Date of withdrawal from the Convention', 'denounced'],
    ['Дата денонсации конвенции', 'denounced'],
    ['Number and date of the ratifying act', 'law'],
    ['Дата принятия закона о ратификации', 'lawDate'],
    ['Заң қабылданған күн', 'lawDate'],
    ['ILO Convention (number)', 'instrument'],
    ['Intitulé de la convention', 'instrument'],
    ['Convenio de la OIT núm.', 'instrument'],
    ['Status of the ratification', 'status'],
    ['Notes on the declaration', 'note'],
  ])('%s', (header, kind) => {
    expect(meaning(header)).toBe(kind);
  });

  test.each(['Language', 'Date of signature', 'Adopted', 'Last updated', 'Язык документа', 'URL'])(
    '%s is about something else',
    (header) => {
      expect(readName(header)).toMatchObject({ senses: [], isOther: true });
    },
  );

  test.each(['Business date', 'Дата по МИД', 'colour', 'Onay tarihi', '国家', ''])(
    '"%s" says nothing',
    (header) => {
      expect(readName(header).senses).toEqual([]);
    },
  );

  test('says less where some of its words are not known', () => {
    const weight = (header: string) => readName(header).senses[0]?.weight ?? 0;
    expect(weight('date of ratification')).toBeGreaterThan(weight('ratified, date of'));
    expect(weight('ratified, date of')).toBeGreaterThan(weight('ratified by parliament, date of'));
  });
});

test.each([
  ['Date of ratification', true],
  ['Fecha de ratificación', true],
  ['Ratified on', true],
  ['Date of registration', false],
  ['registered', false],
])('%s may mean the national law as well: %s', (header, isAmbiguous) => {
  expect(readName(header).isAmbiguous).toBe(isAmbiguous);
});

test.each(['№', 'No.', '#', 'total', 'п/п', 'ilo_conventions_ratified', 'Number of ratifications'])(
  '%s counts',
  (header) => {
    expect(readName(header).counts).toBe(true);
  },
);

test('a misspelt name gets the nearest known one', () => {
  expect(nearestName('regsitered')).toEqual({ name: 'registered', kind: 'registered' });
  expect(nearestName('date of entry into force for whom')).toEqual({
    name: 'date of entry into force',
    kind: 'inForce',
  });
  expect(nearestName('colour')).toBeUndefined();
  expect(nearestName('Succession')).toBeUndefined();
  expect(nearestName('Coder')).toBeUndefined();
});

describe('the nearest name', () => {
  test('is not far away', () => {
    expect(nearestWord('registred', ['inForce', 'registered'])).toBe('registered');
    expect(nearestWord('colour', ['country', 'law'])).toBeUndefined();
  });

  test.each([
    ['succession', 'accession'],
    ['coder', 'code'],
    ['dater', 'date'],
    ['stated', 'state'],
    ['region', 'religion'],
    ['notes of x', 'notes'],
  ])('is not another word: %s beside %s', (word, known) => {
    expect(nearestWord(word, [known])).toBeUndefined();
  });

  test.each([
    ['cuontry', 'country'],
    ['regsitered', 'registered'],
    ['staet', 'state'],
    ['dneounced', 'denounced'],
  ])('may have two letters exchanged: %s is %s', (word, known) => {
    expect(nearestWord(word, ['status', known])).toBe(known);
  });

  test('may be less similar in an option', () => {
    expect(nearestWord('sttuas', ['status'])).toBeUndefined();
    expect(nearestOption('sttuas', ['status'])).toBe('status');
  });

  test('is the first of several, ignoring case', () => {
    expect(nearestOption('LAV', ['law', 'lax'])).toBe('law');
  });

  test('is undefined if the text is too long to be a name', () => {
    const long = 'a'.repeat(61);
    expect(nearestOption(long, [long])).toBeUndefined();
  });
});

test('bad names are reported in the order of the columns', () => {
  const headers = ['note', '', ' note ', 'constructor', 'note'];
  expect(nameNotices(headers, (cell) => cell === 1)).toEqual([
    { kind: 'empty-header', cell: 1, isHollow: true },
    { kind: 'duplicate-header', cell: 2, first: 0, name: 'note' },
    { kind: 'hostile-header', cell: 3, name: 'constructor' },
    { kind: 'duplicate-header', cell: 4, first: 0, name: 'note' },
  ]);
});
