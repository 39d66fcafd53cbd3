import { sources } from '@ilo-kz/data';
import { describe, expect, test } from 'vitest';
import { check } from './check.js';

async function codes(text: string, path = 'table.csv'): Promise<readonly string[]> {
  // A table without a column for the State is about Kazakhstan, and says so.
  const country = /^country/i.test(text) ? undefined : 'KAZ';
  const { findings } = await check(text, { path, ...(country && { country }) });
  return findings.map(({ line, severity, code }) => `${line} ${severity} ${code}`);
}

describe('missing ratifications are only reported if the file should have them', () => {
  const missing = '1 info reference.missing-rows';

  test('in a list of one State', async () => {
    expect(await codes('country,instrument\nKAZ,C087\nKAZ,C098\n')).toEqual([missing]);
  });

  test('not for one instrument and several States', async () => {
    expect(await codes('country,instrument\nKAZ,C087\nNOR,C087\nKGZ,C087\n')).toEqual([]);
  });

  test('only instruments of other States for several instruments and States', async () => {
    const { findings } = await check('country,instrument\nKAZ,C087\nNOR,C087\nNOR,C098\n');
    expect(findings.map(({ message }) => message)).toEqual([
      'Our records have 1 more ratification: C098 (registered 2001-05-18).',
    ]);
  });

  test('not in a matrix', async () => {
    const text = 'country,C087,C098\nKAZ,2000,2001\nNOR,1949,1955\n';
    expect(await codes(text)).toEqual(['1 info map.matrix']);
    const turned = 'instrument,KAZ,NOR\nC087,2000,1949\nC098,2001,1955\n';
    expect(await codes(turned)).toEqual(['1 info map.matrix']);
  });
});

describe('a row without values', () => {
  test('about a State that did not ratify is an info in a table with dates', async () => {
    const text = 'Country,Date,Status\nNorway,1949,In force\nUnited States,,\n';
    expect(await codes(text, 'C087.csv')).toContain('3 info reference.not-ratified');
    expect(await codes(text.replace(',,', ',1950,'), 'C087.csv')).toContain(
      '3 warning reference.not-ratified',
    );
  });

  test('states the ratification if there is no other column', async () => {
    const found = await codes('Country\nNorway\nUnited States\n', 'C087.csv');
    expect(found).toContain('3 warning reference.not-ratified');
  });
});

test('metadata of a dataset is not an unknown collection', async () => {
  const meta = { version: '1.0.0', asOf: '2026-11-22' };
  expect(await codes(JSON.stringify({ meta, sources: sources.slice(0, 1) }), 'all.json')).toEqual(
    [],
  );
});

test('a stated delimiter is on the first line', async () => {
  const { findings } = await check('sep=;\ninstrument;registered\nC087;2000-12-13\n');
  expect(findings[0]).toMatchObject({ code: 'file.stated-delimiter', line: 1, column: 1 });
});

test('the whole word is marked if the number is before it', async () => {
  const { findings } = await check('instrument\n26-конвенция\n', { country: 'KAZ' });
  expect(findings[0]).toMatchObject({
    code: 'map.instrument-spelling',
    line: 2,
    column: 1,
    endColumn: 13,
  });
});

test('cells that are not checked may be missing at the end of a row', async () => {
  const row = (rest: string) => `instrument\tregistered\tnote\nC087\t2000-12-14${rest}\n`;
  expect((await codes(row(''))).slice(0, 2)).toEqual([
    '2 warning csv.ragged-row',
    '2 warning reference.registered',
  ]);
  expect((await codes('instrument,registered,status\nC087,2000-12-14\n'))[0]).toBe(
    '2 error csv.ragged-row',
  );
});

test('empty surplus cells are not an error', async () => {
  const surplus = (cell: string) => `instrument,registered\nC087,2000-12-13,${cell}\n`;
  expect((await codes(surplus('')))[0]).toBe('2 warning csv.ragged-row');
  expect((await codes(surplus('x')))[0]).toBe('2 error csv.ragged-row');
});

describe('an ambiguous status is reported', () => {
  test.each(['Ratified', 'ратифицирована', 'ратификацияланған', 'Ratifiée', 'ratificado'])(
    '%s',
    async (status) => {
      const found = await codes(`instrument,status\nC131,${status}\nC087,${status}\n`);
      expect(found.slice(0, 2)).toEqual([
        '2 info map.ambiguous-status',
        '3 info map.ambiguous-status',
      ]);
      expect(found).toHaveLength(3);
    },
  );

  test('and is a ratification without a date in a matrix', async () => {
    const { findings, files } = await check('country,C087,C098\nKAZ,Ratified,Ratified\n');
    expect(findings.map(({ code }) => code)).toEqual(['map.matrix', 'map.cell-mark']);
    expect(files[0]?.rows.compared).toBe(1);
  });
});
