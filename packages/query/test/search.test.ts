import { instruments } from '@ilo-kz/data';
import { describe, expect, test } from 'vitest';
import { search } from '../src/search/index.js';

const ids = (text: string, options = {}) => search(text, options).map(({ id }) => id);

describe('search', () => {
  test.each([
    ['forced labour', 'C029'],
    ['C87', 'C087'],
    ['C087', 'C087'],
    ['№ 87', 'C087'],
    ['MLC', 'C186'],
    ['freedom of association', 'C087'],
    ['minimum wage fixing', 'C131'],
    ['minimum wage machinery', 'C026'],
    ['принудительный труд', 'C029'],
    ['принудительном труде', 'C029'],
    ['мәжбүрлі еңбек', 'C029'],
    ['Мәжбүрлi еңбек', 'C029'],
    ['liberté syndicale', 'C087'],
    ['libertad sindical', 'C087'],
    ['asbestos', 'C162'],
    ['асбест', 'C162'],
  ])('"%s" finds %s first among instruments', (text, id) => {
    expect(ids(text, { collections: ['instruments'] })[0]).toBe(id);
  });

  test('finds prefixes and typos', () => {
    expect(ids('asbest', { collections: ['instruments'] })).toContain('C162');
    expect(ids('occupatoinal safety', { collections: ['instruments'] })).toContain('C155');
    expect(ids('materniti protection')).toContain('C183');
  });

  test('a subject with all words that were asked is before records with one of them', () => {
    const found = ids('инспекцией труда', { collections: ['instruments'] });
    expect(found.slice(0, 2)).toEqual(['C081', 'C129']);
  });

  test.each([
    ['детский труд', 'C182'],
    ['принудительный труд', 'C029'],
    ['охрана материнства', 'C183'],
    ['минимальный возраст', 'C138'],
    ['еңбек инспекциясын', 'C081'],
    ['ана болуын қорғау', 'C003'],
    ['жалақының қорғалуы', 'C095'],
    ['теңізшілер', 'C185'],
    ['инспекцией труда', 'C081'],
  ])('"%s" finds %s in other grammatical forms', (text, id) => {
    expect(ids(text, { collections: ['instruments'] })[0]).toBe(id);
  });

  test.each([
    ['свобода объединений', 'C087', 'свободе объединений'],
    ['домашние работники', 'C189', 'домашних работниках'],
    ['равная оплата', 'C100', 'равной оплате'],
    ['коренные народы', 'C169', 'коренных народах'],
    ['насилие и домогательства', 'C190', 'насилии и домогательствах'],
    ['еңбек инспекциясы', 'C081', 'еңбек инспекциясы'],
    ['бірлестіктер бостандығы', 'C087', 'бірлестіктер бостандығы'],
    ['үй қызметкерлері', 'C189', 'үй қызметкерлері'],
  ])('"%s" finds %s by what texts call it, and says so', (text, id, topic) => {
    const [found] = search(text, { collections: ['instruments'] });
    expect(found?.id).toBe(id);
    expect(found?.topics).toContain(topic);
  });

  test('what texts call an instrument is not in its record', () => {
    const [found] = search('свобода объединений', { collections: ['instruments'], lang: 'ru' });
    expect(found?.terms.join(' ')).not.toContain('объединений');
    expect(found?.label.text).not.toMatch(/объединений/);
    expect(search('forced labour')[0]).not.toHaveProperty('topics');
  });

  test('a word as it is written comes before its other forms', () => {
    expect(ids('принудительного труда', { collections: ['instruments'] })[0]).toBe('C105');
    expect(ids('принудительном труде', { collections: ['instruments'] })[0]).toBe('C029');
    const [found] = search('детский труд', { collections: ['instruments'] });
    expect(found?.terms).toEqual(expect.arrayContaining(['детского', 'труда']));
  });

  test('never guesses a number', () => {
    expect(ids('999')).toEqual([]);
    expect(ids('C188', { collections: ['instruments'] })[0]).toBe('C188');
  });

  test('finds laws, States, people and road maps', () => {
    expect(ids('29-II')[0]).toBe('Z990000029_');
    expect(ids('KGZ')[0]).toBe('KGZ');
    expect(ids('law 224-VIII', { lang: 'ru' })[0]).toBe('Z2500000224');
    expect(ids('labour code')[0]).toBe('kz-labour-code');
    expect(ids('forced labour').slice(0, 3)).not.toContain('kz-labour-code');
    expect(ids('Kyrgyzstan')[0]).toBe('KGZ');
    expect(ids('Houngbo').some((id) => id.startsWith('2024-09'))).toBe(true);
    expect(ids('roadmap decent work')).toContain('roadmap-for-promoting-decent-work');
  });

  test('gives labels in the requested language, or marked as a fallback', () => {
    const [found] = search('C029', { lang: 'kk' });
    expect(found?.label).toMatchObject({ language: 'kk', fallback: false });
    expect(search('C001', { lang: 'kk' })[0]?.label).toMatchObject({ fallback: true });
  });

  test('respects the limit, and rejects an invalid one', () => {
    expect(search('convention', { limit: 3 })).toHaveLength(3);
    expect(() => search('a', { limit: 0 })).toThrow(RangeError);
  });

  test('rejects a language or a collection that is not searched, instead of an empty result', () => {
    expect(() => search('labour', { lang: 'de' as 'en' })).toThrow(/no language "de"/);
    const misspelt = ['instrument' as 'instruments'];
    expect(() => search('labour', { collections: misspelt })).toThrow(/one of instruments, laws/);
    expect(() => search('labour', { collections: ['sources'] })).toThrow(RangeError);
  });

  test('searches for a text in two alphabets in both', () => {
    expect(ids('forced принудительном')[0]).toBe('C029');
    expect(ids('Конвенция C87', { collections: ['instruments'] })[0]).toBe('C087');
    const [found] = search('forced принудительном');
    expect(found?.terms).toEqual(expect.arrayContaining(['forced', 'принудительном']));
  });

  test('finds titles that exist only in Russian by their numbers and years', () => {
    expect(ids('1952')).toContain('C183');
    expect(ids('131 2025', { collections: ['laws'] })[0]).toBe('Z2500000224');
  });

  test('does not throw for empty, meaningless or hostile text', () => {
    for (const text of [
      '',
      '   ',
      '!!!',
      '__proto__',
      'constructor',
      '\u0000',
      'ы'.repeat(10_000),
    ]) {
      expect(Array.isArray(search(text))).toBe(true);
    }
    expect(search('')).toEqual([]);
  });

  test('finds every instrument first by its code', () => {
    for (const { code } of instruments) {
      expect(ids(code, { collections: ['instruments'] })[0]).toBe(code);
    }
  });
});
