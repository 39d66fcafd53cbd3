import { describe, expect, test } from 'vitest';
import { size } from '../../../vitest.properties.js';
import { validate } from '../src/index.js';
import { check } from './check.js';
import { fixed } from './rewrite.js';

const rows =
  '<tr><td>KAZ</td><td>C087</td><td>1999</td></tr><tr><td>FRA</td><td>C098</td><td>1951</td></tr>';
const names = '<tr><th>Country</th><th>Convention</th><th>Registered</th></tr>';

async function summary(text: string, path = 'page.html') {
  const { findings, files } = await check(text, { path });
  return {
    format: files[0]?.format,
    records: files[0]?.records,
    codes: findings.map(({ code }) => code),
    wrong: findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ line, column, code, value }) => `${line}:${column} ${code} ${value}`),
  };
}

describe('a table is read from a page, or from a piece of one', () => {
  test.each([
    ['a page', `<!DOCTYPE html>\n<html><body><table>${names}${rows}</table></body></html>`],
    [
      'a page of XHTML',
      `<?xml version="1.0"?>\n<html><body><table>${names}${rows}</table></body></html>`,
    ],
    ['a table alone', `\n<table border="1"><tbody>${names}${rows}</tbody></table>`],
    ['what a clipboard has', `Version:0.9\n<!--StartFragment--><table>${names}${rows}</table>`],
    [
      'tags that are not closed',
      '\n<TABLE><TR><TH>Country<TH>Convention<TH>Registered<TR><TD>KAZ<TD>C087<TD>1999<TR><TD>FRA<TD>C098<TD>1951</TABLE>',
    ],
  ])('%s', async (_name, text) => {
    const { format, records, wrong } = await summary(text);
    expect({ format, records }).toEqual({ format: 'html', records: 2 });
    const column = (text.split('\n')[1] ?? '').indexOf('1999') + 1;
    expect(wrong).toEqual([`2:${column} reference.registered 1999`]);
  });

  test('whatever the file is called', async () => {
    const { codes } = await summary(`<table>${names}${rows}</table>`, 'table.csv');
    expect(codes).toContain('file.other-format');
  });

  test('without what a reader of it does not see', async () => {
    const cell = (text: string) =>
      `<table>${names}<tr><td>KAZ</td><td>C087</td><td>${text}</td></tr></table>`;
    const cells = [
      '<span style="display:none">1</span>2000-12-13<sup>[2]</sup>',
      '<a href="x">2000&#8209;12&#8209;13</a>'.replaceAll('&#8209;', '&#45;'),
      '2000-12-13<script>1</script>',
      '\n  2000-12-13\n ',
    ];
    for (const one of cells) expect((await summary(cell(one))).wrong).toEqual([]);
  });

  test('with cells that go over rows and columns', async () => {
    const { records, wrong } = await summary(
      '<table><tr><th rowspan="2">Country</th><th rowspan="2">Convention</th><th colspan="2">Date of</th></tr>' +
        '<tr><th>registration</th><th>entry into force</th></tr>' +
        '<tr><td rowspan="2">France</td><td>C087</td><td>1951</td><td>1952</td></tr>' +
        '<tr><td>C098</td><td>1952</td><td>1953</td></tr></table>',
    );
    expect(records).toBe(2);
    expect(wrong.map((one) => one.split(' ').slice(1).join(' '))).toEqual([
      'reference.registered 1952',
    ]);
  });

  test('with ticks that are images', async () => {
    const { wrong } = await summary(
      '<table><tr><th>Country</th><th>C087</th><th>C098</th></tr><tr><td>KAZ</td><td><img alt="yes"></td><td><img alt="no"></td></tr></table>',
    );
    expect(wrong.map((one) => one.split(' ')[1])).toEqual(['reference.stated-not-ratified']);
  });
});

describe('of several tables', () => {
  const menu = '<table><tr><td>Home</td><td>About</td></tr></table>';

  test('that of ratifications is read', async () => {
    const { codes, records } = await summary(
      `<html>${menu}<table>${names}${rows}</table>${menu}</html>`,
    );
    expect(records).toBe(2);
    expect(codes).toContain('file.other-tables');
  });

  test('a second one that names instruments is a warning', async () => {
    const other =
      '<table><tr><th>Convention</th><th>Title</th></tr><tr><td>C087</td><td>x</td></tr></table>';
    const { wrong } = await summary(`<html><table>${names}${rows}</table>${other}</html>`);
    expect(wrong[0]).toContain('file.other-tables');
  });

  test('all with the same names of columns are read', async () => {
    const second = '<tr><td>FRA</td><td>C999</td><td>1951</td></tr>';
    const { records, wrong } = await summary(
      `<html><h2>Fundamental</h2><table>${names}${rows}</table><h2>Other</h2><table>${names}${second}</table></html>`,
    );
    expect(records).toBe(3);
    expect(wrong.map((one) => one.split(' ')[1])).toEqual([
      'reference.registered',
      'sense.unknown-instrument',
    ]);
  });

  test('those below headings about different States are not one', async () => {
    const table = (state: string, code: string) =>
      `<h2>Ratifications by ${state}</h2><table><tr><th>Convention</th><th>Registered</th></tr><tr><td>${code}</td><td>1951</td></tr></table>`;
    const { records, wrong } = await summary(
      `<html>${table('France', 'C087')}${table('Kazakhstan', 'C098')}</html>`,
    );
    expect(records).toBe(1);
    expect(wrong.map((one) => one.split(' ')[1])).toEqual(['file.other-tables']);
  });

  test('one within a cell of another is a table of its own', async () => {
    const { records } = await summary(
      `<table><tr><td>Menu</td><td><table>${names}${rows}</table></td></tr></table>`,
    );
    expect(records).toBe(2);
  });
});

test('the title of a page, a heading and a caption say what the rows are about', async () => {
  const table =
    '<table><tr><th>Convention</th><th>Date</th></tr><tr><td>C087</td><td>1952</td></tr></table>';
  for (const above of [
    '<title>Ratifications for France</title>',
    '<h1>Ratifications by France</h1>',
  ]) {
    const { codes } = await summary(`<html>${above}${table}</html>`);
    expect(codes).toContain('map.stated-outside');
    expect(codes).not.toContain('map.assumed-country');
  }
});

test('a page without a table is not read', async () => {
  const outcome = await validate('<html><body><h1>Not found</h1></body></html>').report();
  expect(outcome).toMatchObject({
    kind: 'unreadable',
    message: expect.stringContaining('without a table'),
  });
});

test('no corrected copy is written of a page', async () => {
  const { outcome, copy } = await fixed(
    `<table>${names}<tr><td>KAZ</td><td>C87</td><td>13.12.2000</td></tr></table>`,
  );
  expect(outcome).toMatchObject({ kind: 'unreadable' });
  expect(copy).toBe('');
});

test('no page is too deep or has too many tables', async () => {
  const deep = `<table><tr><td>${'<div>'.repeat(size(20_000))}C087</table>`;
  expect((await validate(deep).report()).kind).toBe('report');
  const nested = '<table><tr><td>'.repeat(size(5000));
  expect((await validate(nested).report()).kind).toBe('report');
  const many = `<table>${names}${rows}</table>`.repeat(size(500));
  expect((await summary(many)).records).toBe(2 * size(500));
});
