import { describe, expect, test } from 'vitest';
import * as yaml from 'yaml';
import { blankMarks } from '../src/cells/plain-text.js';
import { sheetSize } from '../src/formats/sheet-size.js';
import { measuringAliases } from '../src/formats/yaml-aliases.js';
import { validate } from '../src/index.js';
import { defaultLimits, limitNames } from '../src/input/limits.js';
import { languages } from '../src/locales/languages.js';
import { limitsOf } from '../src/node/settings.js';
import { check } from './check.js';
import { storedZip } from './stored-zip.js';

const record = '{country: FRA, instrument: C087}';

function workbook(cells: string): Buffer {
  return storedZip({
    'xl/workbook.xml': '<workbook><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>`,
  });
}

async function refusal(
  input: string | Uint8Array,
  options: Parameters<typeof validate>[1] = {},
): Promise<string> {
  const outcome = await validate(input, options).report();
  return outcome.kind === 'unreadable' ? outcome.message : 'it was read';
}

describe('the extent of a sheet is known before it is read', () => {
  test.each([
    ['<row r="2"><c r="A2"/><c r="C2"/></row>', { rows: 2, columns: 3, filled: 2 }],
    ['<row r="1048576"><c r="XFD1048576"/></row>', { rows: 1_048_576, columns: 16_384, filled: 1 }],
    ["<x:row\nr = '3'><x:c t='n' r='AA3'/></x:row>", { rows: 3, columns: 27, filled: 1 }],
    ['<row/><row/><row r="7"/>', { rows: 9, columns: 0, filled: 0 }],
    ['<row r="999999999999"/>', undefined],
    ['<c r="ZZZZ1"/>', undefined],
    ['<c r="&#88;FD1"/>', undefined],
  ])('%s', (xml, size) => {
    expect(sheetSize(xml)).toEqual(size);
  });

  test.each([
    ['XFD1048576', /has a sheet of more than 4,000,000 cells.*--limit sheet-cells=NUMBER/],
    ['A999999999999', /damaged/],
    ['ZZZZZZ1', /damaged/],
  ])('a single cell %s is refused', async (address, message) => {
    const row = `<row r="${address.replace(/^[A-Z]+/, '')}"><c r="${address}"><v>1</v></c></row>`;
    expect(await refusal(workbook(row), { path: 'a.xlsx' })).toMatch(message);
  });
});

describe('aliases are measured before they are written out', () => {
  test.each([
    ['no alias', '[1, [2, 3]]', 0],
    ['two aliases of a list of two', '[&a [1, 2], *a, *a]', 6],
    ['aliases of aliases double each time', '[&a [1], &b [*a, *a], &c [*b, *b], *c]', 25],
    ['a merge', '[&a {x: 1}, {<<: *a}]', 3],
    ['an alias inside its anchor has no end', '&a [*a]', Number.POSITIVE_INFINITY],
  ])('%s', (_, text, added) => {
    const document = yaml.parseDocument(text, { merge: true });
    expect(measuringAliases(yaml, document)(document.contents ?? undefined)).toBe(added);
  });

  test('an alias is found without a search of the document', async () => {
    const visits: number[] = [];
    for (const count of [100, 200]) {
      const document = yaml.parseDocument(`- &a ${record}\n${'- *a\n'.repeat(count)}`);
      measuringAliases(yaml, document);
      const { items } = document.contents as unknown as { readonly items: readonly yaml.Alias[] };
      let asked = 0;
      const watched = new Proxy(document, {
        get: (target, key) => {
          asked++;
          return Reflect.get(target, key);
        },
      });
      for (const item of items.slice(1)) item.resolve(watched);
      visits.push(asked);
    }
    expect(visits).toEqual([0, 0]);
  });

  test('aliases that repeat too many values are refused, a record with too many is skipped', async () => {
    const many = `- &a ${record}\n${'- *a\n'.repeat(30)}`;
    expect(await refusal(many, { path: 'a.yaml', limits: { 'yaml-aliased-values': 60 } })).toMatch(
      /aliases \(\*\) repeat more than 60 values/,
    );
    expect(await refusal(many, { path: 'a.yaml' })).toBe('it was read');
    const chained = Array.from({ length: 300 }, (_, at) => `- &m${at + 1} {<<: *m${at}}\n`);
    const report = await check(`- &m0 ${record}\n${chained.join('')}`, { path: 'a.yaml' });
    expect(report.totals.byCode['yaml.aliases']).toBeGreaterThan(0);
  });

  test('a key that an object has twice is reported', async () => {
    const { totals } = await check('- {instrument: C087, instrument: C098}\n', { path: 'a.yaml' });
    expect(totals.byCode['record.duplicate-key']).toBe(1);
  });
});

test('a footnote is found without searching the spaces before it again', () => {
  const text = `${' '.repeat(100_000)}x [1]`;
  expect(blankMarks(text)).toBe(`${' '.repeat(100_000)}x    `);
});

describe('a schema that refers to itself without end', () => {
  test.each([
    [{ $ref: '#' }],
    [{ allOf: [{ $ref: '#' }] }],
    [{ $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } }],
  ])('%j is an error that says so', async (schema) => {
    const report = validate('country,instrument\nFRA,C087\n', { schema }).report();
    await expect(report).rejects.toThrow(/refers to itself without end/);
  });
});

test.each(['constructor', 'toString', '__proto__'])(
  'a required %s is not inherited',
  async (name) => {
    const { totals } = await check('country,instrument\nFRA,C087\n', {
      schema: { required: [name] },
    });
    expect(totals.byCode['user-schema.required']).toBe(1);
  },
);

describe('limits', () => {
  test('each is described in the documents and can be set', async () => {
    const { readFileSync } = await import('node:fs');
    const text = readFileSync(new URL('../../../docs/limits.md', import.meta.url), 'utf8');
    for (const name of limitNames) {
      expect(text).toContain(`\`${name}\``);
      expect(text).toContain(defaultLimits[name].toLocaleString('en'));
      expect(limitsOf([`${name}=7`])).toEqual({ [name]: 7 });
    }
  });

  test.each(['sheet-cells', 'sheet-cells=', 'sheet-cells=0', 'cells=3', '=3'])(
    '%s is refused',
    (text) => {
      expect(limitsOf([text])).toMatch(/NAME=NUMBER/);
    },
  );

  test.each(languages)('a refusal says what is beyond which limit, in %s', async (lang) => {
    const options = { path: 'a.yaml', lang, limits: { 'yaml-characters': 10 } };
    const message = await refusal(`- ${record}\n`, options);
    expect(message).toMatch(/^a\.yaml .*10.*--limit yaml-characters=/);
  });
});

test('a row after more blank lines than wait for the columns is a row', async () => {
  const text = `country,instrument\n${'\n'.repeat(60_000)}FRA,C999\n`;
  const { files, totals } = await check(text, { compare: false });
  expect(files[0]?.records).toBe(1);
  expect(totals.byCode).toEqual({ 'csv.blank-line': 60_000, 'sense.unknown-instrument': 1 });
});
