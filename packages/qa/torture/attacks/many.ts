import { gzipSync } from 'node:zlib';
import { storedZip } from '../../../validate/test/stored-zip.js';
import type { Attack, Ended } from '../attack.js';
import { sheetWith } from '../made-workbook.js';

/**
 * Many of one thing, each of them ordinary: work that is done for each of them must not grow with the
 * number of all. Each takes a few seconds; minutes where it does.
 */
const files: readonly (readonly [
  does: string,
  name: string,
  content: () => string | Uint8Array,
  exits: Attack['exits'],
])[] = [
  ['60,000 keys', 'a.yaml', () => `- {${row}, ${each(60_000, (at) => `k${at}: 1, `)}}\n`, [0, 1]],
  ['60,000 members', 'a.yaml', () => each(60_000, (at) => `k${at}: 1\n`), [1, 2]],
  ['10,000 documents', 'a.yaml', () => `---\n- {${row}}\n`.repeat(10_000), [0, 1]],
  ['a text of 100,000 lines', 'a.yaml', () => `- note: |\n${'    x\n'.repeat(100_000)}`, [0, 1, 2]],
  ['60,000 keys', 'a.json', () => `[{${quotedRow}${keys(60_000)}}]`, [0, 1]],
  [
    '20,000 keys of a row within a State',
    'a.json',
    () => `[{"country":"FRA","ratifications":[{"instrument":"C087"${keys(20_000)}}]}]`,
    [0, 1],
  ],
  [
    '60,000 members that are records',
    'a.json',
    () => `{${each(60_000, (at) => `"k${at}":{${quotedRow}},`)}"x":1}`,
    [0, 1],
  ],
  [
    '60,000 rows within a State',
    'a.json',
    () => `[{"country":"FRA","ratifications":[${'{"instrument":"C087"},'.repeat(60_000)}{}]}]`,
    [0, 1],
  ],
  [
    'a list of 30,000 names and one of 30,000 numbers',
    'a.json',
    () => `[[${each(30_000, (at) => `"n${at}",`)}"x"],[${'1,'.repeat(30_000)}1]]`,
    [0, 1, 2],
  ],
  ['100,000 empty lists', 'a.json', () => `[${'[],'.repeat(100_000)}[]]`, [0, 1, 2]],
  ['200,000 empty members', 'a.csv.gz', () => members(200_000, ''), [0]],
  ['200,000 members of a row', 'a.csv.gz', () => members(200_000, 'FRA,C087\n'), [0, 1]],
  ['20,000 columns that are Conventions', 'a.csv', () => matrix(20_000), [0, 1]],
  ['50,000 lines of titles', 'a.csv', () => `${'Title of it\n'.repeat(50_000)}${head}`, [0, 1, 2]],
  ['50,000 headers', 'a.csv', () => head.repeat(50_000), [0, 1, 2]],
  ['a million ends of lines', 'a.csv', () => head + '\r'.repeat(1e6), [0, 1]],
  ['a million commas', 'a.csv', () => head + ','.repeat(1e6), [0, 1, 2]],
  ['a million quotes', 'a.csv', () => head + '"'.repeat(1e6), [0, 1, 2]],
  ['a quote within each of 300,000 cells', 'a.csv', () => head + 'a"b,'.repeat(300_000), [0, 1, 2]],
  ['a line of 4 MB', 'a.csv', () => 'x'.repeat(4e6), [0, 1, 2]],
  [
    '30,000 statuses',
    'a.csv',
    () => `country,instrument,status\n${each(30_000, (at) => `FRA,C087,is${at}\n`)}`,
    [0, 1],
  ],
  [
    '30,000 dates that are none',
    'a.csv',
    () => `country,instrument,registered\n${each(30_000, (at) => `FRA,C087,${at}.${at}\n`)}`,
    [1],
  ],
  ['50,000 cells in a row', 'a.html', () => table(`<tr>${'<td>x'.repeat(50_000)}</tr>`), [0, 1, 2]],
  ['5,000 tables', 'a.html', () => table('<tr><td>FRA<td>C087</tr>').repeat(5000), [0, 1, 2]],
  ['a million signs of a tag', 'a.html', () => `<table>${'<'.repeat(1e6)}`, [0, 1, 2]],
  ['a comment of a million dashes', 'a.html', () => `<table><!--${'-'.repeat(1e6)}`, [0, 1, 2]],
  ['3,000 sheets', 'a.xlsx', () => sheets(3000), [0, 1, 2]],
  [
    '50,000 cells in a row',
    'a.xlsx',
    () => sheetWith('A3', '<row><c t="inlineStr"><is><t>x</t></is></c></row>', 50_000),
    [0, 1, 2],
  ],
  [
    'members named to leave the folder',
    'a.xlsx',
    () => storedZip({ '../../evil': 'x', '/tmp/ilo-kz-evil': 'x', 'C:\\evil': 'x' }),
    [2],
  ],
  ['50,000 members', 'a.xlsx', () => storedZip(Object.fromEntries(names(50_000))), [2]],
];

const head = 'country,instrument\n';
const row = 'country: FRA, instrument: C087';
const quotedRow = '"country":"FRA","instrument":"C087"';

function each(count: number, text: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => text(at)).join('');
}

const keys = (count: number): string => each(count, (at) => `,"k${at}":1`);

const table = (rows: string): string => `<table><tr><th>country<th>instrument</tr>${rows}</table>`;

const matrix = (count: number): string =>
  `country,${each(count, (at) => `C${String(at % 191).padStart(3, '0')},`)}\nFRA,${'x,'.repeat(count)}\n`;

const members = (count: number, text: string): Uint8Array =>
  Buffer.concat([gzipSync(`${head}FRA,C087\n`), ...Array(count).fill(gzipSync(text))]);

const names = (count: number): (readonly [string, string])[] =>
  Array.from({ length: count }, (_, at) => [`xl/x${at}.xml`, '']);

function sheets(count: number): Uint8Array {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const listed = numbers.map((at) => `<sheet name="S${at}" sheetId="${at}" r:id="rId${at}"/>`);
  const linked = numbers.map(
    (at) =>
      `<Relationship Id="rId${at}" Type="${relations}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
  );
  const sheet = `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>country</t></is></c></row></sheetData></worksheet>`;
  return storedZip({
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${linked.join('')}</Relationships>`,
    ...Object.fromEntries(numbers.map((at) => [`xl/worksheets/sheet${at}.xml`, sheet])),
  });
}

const printsLittle = ({ out, err }: Ended): string | undefined =>
  out.length + err.length > 40_000 ? `${out.length + err.length} characters printed` : undefined;

export const manyAttacks: readonly Attack[] = files.map(
  ([does, name, content, exits]): Attack => ({
    area: 'resources',
    name: `${name.replace('a.', '').toUpperCase()}: ${does}`,
    isSlow: true,
    make: ({ write }) => write(name, content()),
    run: ['validate', name],
    exits,
    wrong: printsLittle,
  }),
);
