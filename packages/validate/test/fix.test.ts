import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs, size, some } from '../../../vitest.properties.js';
import { bundledReference } from '../src/index.js';
import { check, ministryTable } from './check.js';
import { fixed } from './rewrite.js';

const dates = [
  ...['', '13 Dec 2000', '30.12.1999', '06/07/2001', '2000-12-13', '2000', '31.02.2001', 'x'],
  ...['от 14 декабря 2000 г.', '# 29-11 Law of the RK dated 30.12.1999', '№ 29', '№ 29-II'],
];
const columns = {
  country: ['', 'KAZ', 'FRA', 'Kazakhstan', 'Казахстан'],
  instrument: ['C087', 'C87', 'No. 98', '№ 29', '1948 ILO Convention#87 "On freedom"', '', 'C999'],
  law: [
    '',
    '29-II',
    '№ 29-II от 30.12.1999',
    '# 29-11 Law of the RK dated 30.12.1999',
    'law 7',
    'x',
  ],
  registered: dates,
  'in force': dates,
  status: ['', 'in force', 'In Force', 'Denounced', 'x'],
  note: ['', 'a, b', '"', 'line\nbreak'],
};
const header = Object.keys(columns);
const cell = (texts: readonly string[]) =>
  fc.tuple(fc.constantFrom(...texts), fc.boolean(), fc.boolean()).map(([text, quotes, space]) => {
    const needed = quotes || /[",\n]/.test(text);
    return needed ? `"${text.replaceAll('"', '""')}"${space ? ' ' : ''}` : text;
  });
const row = fc
  .tuple(fc.tuple(...Object.values(columns).map(cell)), fc.integer({ min: -1, max: 1 }))
  .map(([cells, more]) => (more > 0 ? [...cells, ''] : cells.slice(0, cells.length + more)));
const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
const table = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    first: fc.constantFrom('', 'sep=;\n', '\n'),
    rows: fc.array(fc.tuple(row, fc.array(lineBreak, { minLength: 1, maxLength: 2 }))),
    stray: fc.constantFrom('', '"', 'a"b'),
    end: fc.constantFrom('', '\n', '\n\n'),
  })
  .map(({ delimiter, first, rows, stray, end }) => {
    const between = first === 'sep=;\n' ? ';' : delimiter;
    const lines = rows.map(([one, breaks]) => one.join(between) + breaks.join(''));
    return `${first}${header.join(between)}\n${lines.join('')}${stray}${end}`;
  });

/** Some generated texts have no records and cannot be corrected. */
const options = { compare: true } as const;

describe('a corrected copy', () => {
  test('is equal to the input if nothing can be corrected', async () => {
    const text = '\r\nsep\r\n"C087" ,"2000-12-13"\r\n\r\nC098,\n\r';
    const input = `instrument,registered${text}`;
    expect(await fixed(input)).toMatchObject({ copy: input, end: { changes: 0 } });
  });

  test('does not change if it is corrected again', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const { outcome, copy } = await fixed(text, options);
        if (outcome.kind !== 'report') return;
        const again = await fixed(copy, options);
        expect(again.copy).toBe(copy);
        expect(again.end).toMatchObject({ changes: 0, records: 0 });
      }),
      { numRuns: runs(60) },
    );
  });

  test('has no new findings and none of the corrected ones', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const { outcome, end, copy } = await fixed(text, options);
        if (outcome.kind !== 'report' || end?.kind !== 'fixed') return;
        const after = await check(copy, options);
        const { byCode } = outcome.totals;
        for (const [code, count] of Object.entries(after.totals.byCode)) {
          expect(count, code).toBeLessThanOrEqual(byCode[code] ?? 0);
        }
        const gone = outcome.totals.findings - after.totals.findings;
        if (end.changes > 0) expect(gone).toBeGreaterThan(0);
      }),
      { numRuns: runs(60) },
    );
  });

  test('differs only in the cells in the log', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const { outcome, copy, log } = await fixed(text, options);
        if (outcome.kind !== 'report') return;
        const [before, after] = [text, copy].map((one) => one.split(/\r\n|\r|\n/));
        expect(after?.length).toBe(before?.length);
        const lines = new Set(
          log
            .split('\n')
            .slice(1)
            .map((line) => Number.parseInt(line, 10)),
        );
        before?.forEach((line, at) => {
          if (!lines.has(at + 1)) expect(after?.[at]).toBe(line);
        });
      }),
      { numRuns: runs(60) },
    );
  });

  test('is the same if the input is cut anywhere', async () => {
    const text = 'instrument,registered\r\n"C87","13 Dec 2000"\r\n\r\nNo. 98,30.12.1999\r\n';
    const whole = await fixed(text);
    const lengths = Array.from({ length: text.length - 1 }, (_, at) => at + 1);
    for (const length of some(lengths, 6)) {
      const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
        text.slice(at * length, (at + 1) * length),
      );
      expect(await fixed(pieces)).toMatchObject({ copy: whole.copy, log: whole.log });
    }
  });

  test('corrects all cells, even if few findings are shown', async () => {
    const rows = size(5000);
    const text = `instrument,registered\n${'C87,13 Dec 2000\n'.repeat(rows)}`;
    const { copy, end, outcome } = await fixed(text, { maxPerCode: 1 });
    expect(end).toEqual({ kind: 'fixed', changes: 2 * rows, records: rows, whole: [] });
    expect(copy).toBe(`instrument,registered\n${'C087,2000-12-13\n'.repeat(rows)}`);
    expect(outcome.kind === 'report' && outcome.shown).toBeLessThan(10);
  });
});

describe('corrections, and cases for a person', () => {
  test.each([
    ['C87', 'C087'],
    ['"C87"', '"C087"'],
    ['ILO Convention No. 87', 'C087'],
    ['Конвенция № 87', 'C087'],
    // A title, a year or a second instrument would be lost.
    ['"C087 - Freedom of Association, 1948 (No. 87)"', undefined],
    ['1948 ILO Convention#87 "On freedom"', undefined],
    ['C87 and C98', undefined],
    // There is no such instrument, and several are similar.
    ['C870', undefined],
  ])('%s as an instrument', async (cell, corrected) => {
    const { copy } = await fixed(`instrument,note\n${cell},\n`);
    expect(copy).toBe(`instrument,note\n${corrected ?? cell},\n`);
  });

  test.each([
    ['13 Dec 2000', '2000-12-13'],
    ['"13 December, 2000"', '"2000-12-13"'],
    ['от 13 декабря 2000 г.', '2000-12-13'],
    // Day and month may be exchanged; the calendar has no such day; our record has another day.
    ['06/07/2001', undefined],
    ['31.02.2001', undefined],
    ['2000-12-14', undefined],
  ])('%s as a date', async (cell, corrected) => {
    const { copy } = await fixed(`instrument,registered\nC087,${cell}\n`);
    expect(copy).toBe(`instrument,registered\nC087,${corrected ?? cell}\n`);
  });

  test('a date that shows the order of day and month is kept while another date needs it', async () => {
    const needed = 'instrument,registered\nC029,18/05/2001\nC081,06/07/2001\nC087,13 Dec 2000\n';
    expect((await fixed(needed)).copy).toBe(needed.replace('13 Dec 2000', '2000-12-13'));
    const free = 'instrument,registered\nC029,18/05/2001\nC087,13/12/2000\n';
    expect((await fixed(free)).copy).toBe(
      'instrument,registered\nC029,2001-05-18\nC087,2000-12-13\n',
    );
  });

  test.each([
    ['Law No. 29-II of 30 December 1999', '29-II of 1999-12-30'],
    // Our record has 29-II, so it is certain that 29-11 was misread.
    ['# 29-11 Law of the RK dated 30.12.1999', '29-II of 1999-12-30'],
    // Our record has another number, or none.
    ['# 30-11 Law of the RK dated 30.12.1999', undefined],
  ])('%s as a law', async (cell, corrected) => {
    const { copy } = await fixed(`instrument,law\nC087,${cell}\n`);
    expect(copy).toBe(`instrument,law\nC087,${corrected ?? cell}\n`);
  });

  test.each([
    ['In Force', 'in-force'],
    ['действует', 'in-force'],
    // "In force" follows from it, but is another statement.
    ['Ratified', undefined],
    ['Automatic denunciation', undefined],
  ])('%s as a status', async (cell, corrected) => {
    const { copy } = await fixed(`instrument,status\nC087,${cell}\n`);
    expect(copy).toBe(`instrument,status\nC087,${corrected ?? cell}\n`);
  });

  test('faults of a disabled rule are not corrected', async () => {
    const text = 'instrument,registered\nC87,13 Dec 2000\n';
    const { copy } = await fixed(text, { rules: { 'map.date-spelling': 'off' } });
    expect(copy).toBe('instrument,registered\nC087,13 Dec 2000\n');
  });

  test('the log for the table of the ministry has each change with its place and reason', async () => {
    const { copy, log, end } = await fixed(ministryTable);
    expect(log).toMatch(/^line,column,record,header,old,new,code,reason\n/);
    const changes: readonly Record<string, string>[] = parse(log, { columns: true });
    expect(end).toMatchObject({ kind: 'fixed', changes: changes.length });
    expect(changes.length).toBeGreaterThan(5);
    const codes = new Set(changes.map(({ code }) => code));
    expect([...codes].toSorted()).toEqual(['map.law-spelling', 'sense.misread-roman']);
    const after = await check(copy);
    expect(after.totals.byCode['sense.misread-roman']).toBeUndefined();
  });
});

describe('in JSON', () => {
  test.each([
    [
      'json',
      '[{"instrument":"C87","registered":"13 Dec 2000"},\n {"instrument": 98, "note":"a\\u0041"}\n]\n',
      '[{"instrument":"C087","registered":"2000-12-13"},\n {"instrument": "C098", "note":"a\\u0041"}\n]\n',
    ],
    [
      'ndjson',
      '{"instrument":"C87"}\r\n\r\n{"note":"x","instrument":"\\u2116 98"}\n{"instrument":"C999"}',
      '{"instrument":"C087"}\r\n\r\n{"note":"x","instrument":"C098"}\n{"instrument":"C999"}',
    ],
    ['json', '{"rows":[{"instrument":"C87"}]}', '{"rows":[{"instrument":"C087"}]}'],
  ] as const)('%s: only changed values are rewritten', async (format, text, expected) => {
    const { copy } = await fixed(text, { format });
    expect(copy).toBe(expected);
    expect((await fixed(copy, { format })).end).toMatchObject({ changes: 0 });
  });

  test('a dataset of records is not corrected', async () => {
    const text = JSON.stringify({ ratifications: bundledReference.ratifications.slice(0, 2) });
    const { outcome } = await fixed(text, { format: 'json' });
    expect(outcome).toMatchObject({
      kind: 'unreadable',
      message: expect.stringMatching(/dataset/),
    });
  });
});

test('records are counted from the header below a title', async () => {
  const text = 'Ratifications,,\n,,\ninstrument,registered,note\nC87,,\n';
  const { copy, log } = await fixed(text);
  expect(copy).toBe(text.replace('C87', 'C087'));
  expect(log).toMatch(/^4,1,1,instrument,C87,C087,/m);
});

describe('nothing is corrected that rests on a guess', () => {
  test.each([
    ['a column by its cells', 'Staat,instrument\nKazakhstan,C87\nFrance,C98\n', ['C87', 'C98']],
    ['no header', 'Kazakhstan,C87,13.12.2000\nFrance,C98,26.10.1951\n', []],
    ['numbers that may be counts', 'No,Registered\n29,2001-05-18\n87,2000-12-13\n', []],
    ['the delimiter', 'Convention,Ratified;In force\nC87,13.12.2000;13.12.2001\n', []],
    ['answers', 'Convention,Reported\nC87,No\nC98,No\nC29,No\n', ['C87', 'C98', 'C29']],
  ])('%s', async (_, text, corrected) => {
    const { copy } = await fixed(text);
    const expected = corrected.reduce(
      (all, code) => all.replace(code, code.replace('C', 'C0')),
      text,
    );
    expect(copy).toBe(expected);
  });

  test('until somebody says that it is right', async () => {
    const text = 'Staat,instrument\nKazakhstan,C087\nFrance,C098\n';
    expect((await fixed(text, { map: { Staat: 'country' } })).copy).toBe(
      'Staat,instrument\nKAZ,C087\nFRA,C098\n',
    );
  });
});

describe('bytes around the text', () => {
  const text = 'instrument\nC87\n';

  test('a byte order mark is kept', async () => {
    expect((await fixed(Buffer.from(`\uFEFF${text}`))).copy).toBe('\uFEFFinstrument\nC087\n');
  });

  test('the log says that the copy is in UTF-8 if the input is not', async () => {
    const { copy, log, end } = await fixed(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(copy).toBe('\uFEFFinstrument\nC087\n');
    expect(log).toMatch(/^1,1,0,,utf-16le,utf-8,encoding,The file was in UTF-16LE/m);
    expect(end).toMatchObject({ whole: ['The file was in UTF-16LE; the copy is in UTF-8.'] });
  });

  test('signs of Western Europe are the same in the copy, and the outcome says that bytes changed', async () => {
    const { copy, end } = await fixed(Buffer.from('instrument,fee\nC087,£5 © §\n', 'latin1'));
    expect(copy).toBe('instrument,fee\nC087,£5 © §\n');
    expect(end).toMatchObject({ kind: 'fixed', changes: 0, whole: [expect.any(String)] });
  });

  test('where two encodings are as likely there is no copy', async () => {
    const bytes = Buffer.from([...Buffer.from('instrument,note\nC087,'), 0xed, 0xe5, 0xf2]);
    const { outcome, copy } = await fixed(bytes);
    expect(outcome).toMatchObject({ message: expect.stringContaining('--encoding') });
    expect(copy).toBe('');
  });

  test('there is no copy if characters cannot be read', async () => {
    const { end } = await fixed(Buffer.from([...Buffer.from(`\uFEFF${text}`), 0xff, 0x0a]));
    expect(end).toMatchObject({ kind: 'refused', why: expect.stringContaining('lose them') });
  });

  test('there is no copy if a compressed file is cut off', async () => {
    const rows = size(9999);
    const whole = gzipSync(`instrument\n${'C87\n'.repeat(rows)}`);
    expect((await fixed(whole)).end).toMatchObject({ kind: 'fixed', changes: rows });
    expect((await fixed(whole.subarray(0, -20))).end).toMatchObject({ kind: 'refused' });
  });

  test('the log is safe in a spreadsheet', async () => {
    const { log } = await fixed('instrument\n"=C87"\n');
    expect(log).not.toMatch(/,=/);
  });
});
