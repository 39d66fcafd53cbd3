import { describe, expect, test } from 'vitest';
import { findDate } from '../src/cells/date-forms.js';
import { readInstrument } from '../src/cells/instruments.js';
import { looksLikeLaw, readLaw } from '../src/cells/laws.js';

describe('an instrument is read from all common spellings', () => {
  test.each([
    ['C87', 'C087', undefined],
    ['C087', 'C087', undefined],
    ['С87', 'C087', undefined],
    ['87', 'C087', undefined],
    ['No. 87', 'C087', undefined],
    ['No 87', 'C087', undefined],
    ['#87', 'C087', undefined],
    ['# 87', 'C087', undefined],
    ['№ 87', 'C087', undefined],
    ['N° 87', 'C087', undefined],
    ['Convention No. 87', 'C087', undefined],
    ['Конвенция № 87', 'C087', undefined],
    ['Конвенция 87', 'C087', undefined],
    ['87-конвенция', 'C087', undefined],
    ['P029', 'P029', undefined],
    ['1948 ILO Convention#87 "On freedom of association"', 'C087', 1948],
    ['1958 ILO Convention \u00A0# 185 revising 1958 Convention', 'C185', 1958],
    ['1952 ILO Convention # 183 "On revision of 1952 Convention (revised)"', 'C183', 1952],
    ['1928 ILO Convention # 26 1928 "On creating"', 'C026', 1928],
    ['C029 - Forced Labour Convention, 1930 (No. 29)', 'C029', 1930],
    ['P029 - Protocol of 2014 to the Forced Labour Convention, 1930', 'P029', undefined],
  ])('%s', (cell, code, year) => {
    const reading = readInstrument(cell);
    expect(reading).toMatchObject({ kind: 'read', code });
    expect(reading.kind === 'read' ? reading.year?.value : 'unread').toBe(year);
  });

  test('the title is the quoted text, or the rest of the cell', () => {
    expect(readInstrument('1948 ILO Convention#87 "On freedom"')).toMatchObject({
      title: 'On freedom',
    });
    expect(readInstrument('C029 - Forced Labour Convention, 1930 (No. 29)')).toMatchObject({
      title: 'Forced Labour Convention, 1930 (No. 29)',
    });
  });

  test('an alias is read as its code', () => {
    const aliases = new Map([['MLC', 'C186']]);
    expect(readInstrument('MLC, 2006', aliases)).toMatchObject({ code: 'C186' });
  });

  test.each(['Freedom of Association', '', '1948', 'C', 'C0', 'No. 0'])(
    'no instrument is read from "%s"',
    (cell) => {
      expect(readInstrument(cell)).toEqual({ kind: 'unreadable' });
    },
  );
});

describe('a date is read with its precision', () => {
  test.each([
    ['2000-12-13', '2000-12-13'],
    ['2000-12', '2000-12'],
    ['2000', '2000'],
    ['30.12.1999', '1999-12-30'],
    ['9. 11. 1998', '1998-11-09'],
    ['14 .12.2000', '2000-12-14'],
    ['7.05.2001', '2001-05-07'],
    ['13 Dec 2000', '2000-12-13'],
    ['13 December 2000', '2000-12-13'],
    ['Dec 13, 2000', '2000-12-13'],
    ['December 2000', '2000-12'],
    ['12/31/1999', '1999-12-31'],
    ['14 декабря 2000 года', '2000-12-14'],
    ['2014 жылғы 7 сәуірдегі', '2014-04-07'],
    ['1er août 2003', '2003-08-01'],
    ['13 de diciembre de 2000', '2000-12-13'],
    ['29.02.2000', '2000-02-29'],
    ['No 5 of 2000, 13 December 2000', '2000-12-13'],
  ])('%s', (text, value) => {
    expect(findDate(text)).toMatchObject({ kind: 'date', value });
  });

  test.each(['31.06.2001', '29.02.1900', '2001-13-01', '0.1.2000'])('%s is impossible', (text) => {
    expect(findDate(text)).toMatchObject({ kind: 'impossible' });
  });

  test('a date is ambiguous if day and month may be exchanged', () => {
    expect(findDate('03/04/2001')).toMatchObject({ value: '2001-04-03', ambiguous: true });
    expect(findDate('03.04.2001')).toMatchObject({ value: '2001-04-03', ambiguous: false });
  });
});

describe('a law is read as number and date', () => {
  test.each([
    ['# 29-11 Law of the RK dated 30.12.1999', '29-II', true, '1999-12-30'],
    ['# 7–I Law of the RK dated 13.06. 1996', '7-I', false, '1996-06-13'],
    ['# 119 –11 Law of the RK dated 14.12.2000', '119-II', true, '2000-12-14'],
    ['# 388 – IV Law of the RK dated 17.01.2011', '388-IV', false, '2011-01-17'],
    ['# 243- V Law of the RK\ndated\u00A0 20.10.2014', '243-V', false, '2014-10-20'],
    ['# 263 Law of the RK dated 19.06. 2007', '263', false, '2007-06-19'],
    ['# 554-IV Law of the RK', '554-IV', false, undefined],
    ['Law No. 29-II of 30 December 1999', '29-II', false, '1999-12-30'],
    ['Закон РК от 30.12.1999 № 29-ІІ', '29-II', false, '1999-12-30'],
    ['2014 жылғы 7 сәуірдегі № 183-V ҚРЗ', '183-V', false, '2014-04-07'],
    ['29-II', '29-II', false, undefined],
    ['29-II (30.12.1999)', '29-II', false, '1999-12-30'],
    ['554-IV ЗРК', '554-IV', false, undefined],
    ['№ 183-V ЗРК', '183-V', false, undefined],
    ['183-V ҚРЗ', '183-V', false, undefined],
    ['ЗРК № 183-V от 07.04.2014', '183-V', false, '2014-04-07'],
    ['2014 жылғы 7 сәуірдегі № 183-V ҚР Заңы', '183-V', false, '2014-04-07'],
  ])('%s', (cell, number, misread, date) => {
    const reading = readLaw(cell);
    expect(reading.number).toMatchObject({ value: number, misread });
    expect(reading.date?.kind === 'date' ? reading.date.value : undefined).toBe(date);
    expect(reading.rest).toBe('');
  });

  test.each(['29-II (30.12.1999)', '554-IV ЗРК', '№ 183-V ЗРК', '183-V ҚРЗ', '29-II'])(
    '%s is a law in any column',
    (cell) => expect(looksLikeLaw(cell)).toBe(true),
  );

  test.each(['2000-12-13', '2000-11', '13.12.2000', '2000', 'in force', '12-11-2000'])(
    '%s is not a law',
    (cell) => expect(looksLikeLaw(cell)).toBe(false),
  );

  test('text that is not read is reported', () => {
    expect(readLaw('# 29-II Law of the RK dated 30.12.1999 (repealed)').rest).toBe('repealed');
  });
});
