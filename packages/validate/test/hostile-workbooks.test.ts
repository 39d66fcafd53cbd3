import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { validate } from '../src/index.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
const cells = `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>instrument</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>C087</t></is></c></row></sheetData></worksheet>`;
const chart = `<chartsheet xmlns="${main}"/>`;

/** A workbook of sheets of these kinds. */
function workbook(kinds: readonly ('worksheet' | 'chartsheet')[], filling = ''): Uint8Array {
  const sheets = kinds.map((_, at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="r${at}"/>`);
  const relations = kinds.map(
    (kind, at) =>
      `<Relationship Id="r${at}" Type="${office}/${kind}" Target="${kind}s/sheet${at}.xml"/>`,
  );
  const parts = kinds.map((kind, at): [string, Uint8Array] => [
    `xl/${kind}s/sheet${at}.xml`,
    strToU8((kind === 'worksheet' ? cells : chart) + filling),
  ]);
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packaged}">${relations.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(parts),
  });
}

const options = { path: 'a.xlsx', compare: false } as const;

test('a bomb is refused by its size after decompression, before it is unpacked', async () => {
  const bomb = workbook(['worksheet'], ' '.repeat(3_000_000));
  // A thousandth of what it becomes.
  expect(bomb.length).toBeLessThan(10_000);
  const outcome = await validate(bomb, {
    ...options,
    limits: { 'workbook-megabytes': 2 },
  }).report();
  expect(outcome).toMatchObject({
    kind: 'unreadable',
    message: expect.stringMatching(/2 MB|2 mega/i),
  });
});

test('a chart sheet beside a table is passed over', async () => {
  for (const kinds of [
    ['chartsheet', 'worksheet'],
    ['worksheet', 'chartsheet'],
  ] as const) {
    const outcome = await validate(workbook(kinds), options).report();
    expect(outcome).toMatchObject({ kind: 'report', files: [{ records: 1 }] });
  }
});

test('a workbook of chart sheets alone has no table', async () => {
  const outcome = await validate(workbook(['chartsheet', 'chartsheet']), options).report();
  expect(outcome.kind).toBe('unreadable');
});
