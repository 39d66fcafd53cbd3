import { describe, expect, test } from 'vitest';
import { nameNotices, readName } from '../src/table/column-names.js';
import { nearestOption, nearestWord } from '../src/table/nearest.js';

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
    ['in force', 'inForce'],
    ['In_Force', 'inForce'],
    ['inForceDate', 'inForce'],
    ['entryIntoForce', 'inForce'],
    ['registeredOn', 'registered'],
    ['registered on', 'registered'],
    ['registered_on', 'registered'],
    ['REGISTERED_ON', 'registered'],
    ['law_number', 'lawNumber'],
    ['lawnumber', 'lawNumber'],
    ['LAW_DATE', 'lawDate'],
    ['lawdate', 'lawDate'],
    ['ISO3', 'country'],
    ['iso_3', 'country'],
    ['countryCode', 'country'],
  ])('%s', (header, column) => {
    expect(readName(header)).toMatchObject({ kind: 'known', candidates: [column] });
  });

  test.each([
    ['Date of ratification', ['registered', 'lawDate']],
    ['Fecha de ratificación', ['registered', 'lawDate']],
    ['Convention / Конвенция', ['instrument']],
    ['Date of registration (dd.mm.yyyy)', ['registered']],
  ])('%s may mean %j', (header, candidates) => {
    expect(readName(header)).toEqual({ kind: 'known', candidates });
  });

  test.each(['№', 'No.', '#', 'total', 'п/п'])('%s only counts the rows', (header) => {
    expect(readName(header)).toEqual({ kind: 'counting' });
  });

  test('a misspelt name gets the nearest known one', () => {
    expect(readName('registred')).toEqual({ kind: 'unknown', nearest: 'registered' });
    expect(readName('date of entry into force for the State')).toEqual({
      kind: 'unknown',
      nearest: 'date of entry into force',
    });
    expect(readName('colour')).toEqual({ kind: 'unknown', nearest: undefined });
    expect(readName('date of signature')).toEqual({ kind: 'unknown', nearest: undefined });
  });
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

  test('may be farther away in an option, which is written by somebody who sees the names', () => {
    expect(nearestWord('sttuas', ['status'])).toBeUndefined();
    expect(nearestOption('sttuas', ['status'])).toBe('status');
  });

  test('is the first of several, without regard to case', () => {
    expect(nearestOption('LAV', ['law', 'lax'])).toBe('law');
  });

  test('is not looked for where the text is too long to be a name', () => {
    const long = 'a'.repeat(61);
    expect(nearestOption(long, [long])).toBeUndefined();
  });
});

test('names that are bad as names are noticed in the order of the columns', () => {
  const headers = ['note', '', ' note ', 'constructor', 'note'];
  expect(nameNotices(headers, (cell) => cell === 1)).toEqual([
    { kind: 'empty-header', cell: 1, isHollow: true },
    { kind: 'duplicate-header', cell: 2, first: 0, name: 'note' },
    { kind: 'hostile-header', cell: 3, name: 'constructor' },
    { kind: 'duplicate-header', cell: 4, first: 0, name: 'note' },
  ]);
});
