import { describe, expect, test } from 'vitest';
import { check } from './check.js';

async function found(text: string): Promise<readonly string[]> {
  const { findings } = await check(text, { country: 'KAZ', asOf: '2026-11-25' });
  return findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
}

describe('a wrong number beside a title is one fault', () => {
  const c138 = 'No. 116-II,2000-12-14,2001-05-18,2002-05-18';

  test.each([
    [
      'of ours',
      'instrument,title,law number,law date,registered,in force',
      `C183,Minimum Age Convention 1973,${c138}`,
    ],
    [
      'not ratified',
      'instrument,title,registered',
      'C190,"Minimum Age Convention, 1973",2001-05-18',
    ],
    [
      'of another State',
      'country,instrument,title,registered',
      'FRA,C182,"Forced Labour Convention, 1930",1937',
    ],
  ])('where the rest of the row is about the title: %s', async (_name, header, row) => {
    expect(await found(`${header}\n${row}\n`)).toEqual(['sense.title-of-another']);
  });

  test('and its hint says so', async () => {
    const { findings } = await check(
      'instrument,title,registered\nC183,"Minimum Age Convention, 1973",2001-05-18\n',
    );
    expect(findings.find(({ code }) => code === 'sense.title-of-another')?.hint).toBe(
      'The date of the row is also that of C138: the number is probably wrong.',
    );
  });

  test('a date that is of neither is told besides', async () => {
    expect(
      await found('instrument,title,registered\nC098,"Minimum Age Convention, 1973",1999-01-01\n'),
    ).toEqual(['sense.title-of-another', 'reference.registered']);
  });

  test('a year beside the title says which instrument is meant', async () => {
    const { findings } = await check('instrument\n"Minimum Age Convention 1973 (No. 183)"\n');
    const year = findings.find(({ code }) => code === 'sense.adoption-year');
    expect(year).toMatchObject({ message: 'C183 was adopted in 2000, not in 1973.' });
    expect(year?.hint).toMatch(/^1973 is the year of C138/);
    expect(year?.suggestion).toBeUndefined();
    expect(findings.map(({ code }) => code)).toContain('sense.title-of-another');
  });
});

describe('the year of an instrument is read beside its number', () => {
  test.each([
    'Конвенция МОТ № 111 (1985 г.)',
    'Конвенция МОТ № 111 (1985 года)',
    'Конвенция МОТ 1985 года № 111',
    'Конвенция № 111 от 1985 года',
    '№ 111 Конвенция (1985 ж.)',
    'Convention No. 111 of 1985',
    'Convention n° 111 de 1985',
    'C111 (1985)',
  ])('%s', async (cell) => {
    expect(await found(`instrument\n"${cell}"\n`)).toEqual(['sense.adoption-year']);
  });

  test.each([
    'Конвенция МОТ № 111 (1958 г.)',
    'Конвенция № 111, закон от 20.07.1999 года',
    'Convention No. 111 of 20.07.1999',
    'C111, ratified by Law No. 444-I',
  ])('and there is no fault in %s', async (cell) => {
    expect(await found(`instrument\n"${cell}"\n`)).toEqual([]);
  });
});

describe('a title beside a code may be cut off', () => {
  test.each([
    ['code,convention', 'C185,Seafarers’ Identity Documents Convention ('],
    ['convention,code', 'Seafarers’ Identity Documents Convention (,C185'],
  ])('%s', async (header, row) => {
    expect(await found(`${header}\n${row}\n`)).toEqual([]);
  });

  test('but not be that of another instrument', async () => {
    expect(await found('code,convention\nC185,"Minimum Age Convention, 1973 (No. 138)"\n')).toEqual(
      ['map.repeated-field', 'sense.title-of-another'],
    );
  });
});
