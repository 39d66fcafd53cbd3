import { describe, expect, test } from 'vitest';
import { prettyReport, validate } from '../src/index.js';
import { check } from './check.js';

async function sentences(text: string): Promise<string> {
  return prettyReport(await check(text), { width: 160 });
}

describe('the summary', () => {
  test('does not claim a check if no row was checked', async () => {
    for (const text of ['instrument\n', 'what,registered\nchairs,2000\n', 'instrument\nC087,x\n']) {
      const said = await sentences(text);
      expect(said).toContain('No row was checked');
      expect(said).not.toContain('Checked');
    }
  });

  test('has the singular for one column and one row', async () => {
    const said = await sentences('instrument\nC087\n');
    expect(said).toContain('1 record, 1 column,');
    expect(said).toContain('Checked 1 row against');
  });
});

test('a file with a record that is too long does not have the finding "no records"', async () => {
  const { totals } = await check(`instrument\n${'x'.repeat(1_100_000)}\n`, { country: 'KAZ' });
  expect(totals.byCode).toEqual({ 'csv.long-record': 1 });
});

describe('the message about the reading of a cell', () => {
  test('quotes the text without changing it', async () => {
    const { findings } = await check('instrument,note\n"C087,x\nC098,y\n', { compare: false });
    const spelling = findings.find(({ code }) => code === 'map.instrument-spelling');
    expect(spelling?.message).toBe(`'"C087' is read as C087.`);
  });

  test('mentions spaces', async () => {
    const { findings } = await check('country,instrument\n KAZ,"C087 "\n', { compare: false });
    expect(findings.map(({ message }) => message)).toEqual([
      'Spaces around KAZ are ignored.',
      'Spaces around C087 are ignored.',
    ]);
  });
});

describe('two columns with the same meaning', () => {
  test('are not reported if they agree', async () => {
    const text = 'Country,ISO3,instrument\nFrance,FRA,C087\nKazakhstan,KAZ,C087\n';
    const { totals, files } = await check(text, { compare: false });
    expect(totals.byCode).toEqual({});
    expect(files[0]?.columns).toMatchObject([{ fields: ['country'] }, { fields: ['country'] }, {}]);
  });

  test('are reported in each row where they differ', async () => {
    const text = 'Country,ISO3,instrument\nFrance,FRA,C087\nFrance,KAZ,C098\n';
    const { findings } = await check(text, { compare: false });
    expect(findings.filter(({ code }) => code !== 'map.country-spelling')).toMatchObject([
      {
        code: 'map.repeated-field',
        severity: 'warning',
        line: 3,
        header: 'ISO3',
        message: expect.stringMatching(/"Country" says FRA.*"ISO3" says KAZ/),
      },
    ]);
  });

  test('are read from the one that can be read', async () => {
    const text = 'Convention,Code\nFreedom of Association,C087\n';
    expect((await check(text, { compare: false })).totals.byCode).toEqual({});
    const blank = 'registered,date of ratification,instrument\n,1999-01-01,C087\n';
    expect((await check(blank)).totals.byCode).toMatchObject({ 'reference.registered': 1 });
  });

  test('agree if their dates have different precision', async () => {
    const text = 'instrument,registered,date of ratification\nC087,2000-12-13,2000\n';
    expect((await check(text, { compare: false })).totals.byCode).toEqual({});
  });
});

test.each([
  ['UTF-32LE with a mark', [0xff, 0xfe, 0, 0, 0x43, 0, 0, 0]],
  ['UTF-32BE with a mark', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x43]],
  ['UTF-32LE without', [0x43, 0, 0, 0, 0x30, 0, 0, 0]],
  ['UTF-32BE without', [0, 0, 0, 0x43, 0, 0, 0, 0x30]],
])('%s is called by its name', async (_name, bytes) => {
  const outcome = await validate(Uint8Array.from(bytes)).report();
  expect(outcome).toMatchObject({
    kind: 'unreadable',
    message: 'input.csv is in UTF-32, which is not supported. Save the table as CSV in UTF-8.',
  });
});

test('the report only lists the titles of a column if it has them', async () => {
  const codes = await check('instrument\nC087\n');
  expect(codes.files[0]?.columns[0]?.fields).toEqual(['instrument']);
  const titles = await check('instrument\nC087 Freedom of Association\n');
  expect(titles.files[0]?.columns[0]?.fields).toEqual(['instrument', 'title']);
});

test.each(['"C087', '"C087, C098"', ' C087'])('%s does not give a title', async (cell) => {
  const { files } = await check(`instrument,note\n${cell},x\n`);
  expect(files[0]?.columns[0]?.fields).toEqual(['instrument']);
});

test('a header that resembles a known one is a warning, another a note', async () => {
  const { findings } = await check('instrument,regsitered,colour\nC087,2000-12-13,y\n');
  const unknown = findings.filter(({ code }) => code === 'map.unknown-column');
  expect(unknown).toMatchObject([
    { value: 'regsitered', severity: 'warning', mayMean: 'registered' },
    { value: 'colour', severity: 'info' },
  ]);
});
