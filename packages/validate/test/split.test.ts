import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import { check } from './check.js';
import { split } from './rewrite.js';

const good = fc.constantFrom('C087,2000-12-13', '"C098","2001-05-18"', 'C029,');
const bad = fc.constantFrom('nonsense,2000', 'C087,last winter', '"C0\n99",x', 'C087');
const row = fc.tuple(fc.oneof(good, bad), fc.constantFrom('\n', '\r\n', '\n\n'));
const table = fc
  .array(row, { minLength: 1 })
  .map((rows) => `instrument,registered\n${rows.map((one) => one.join('')).join('')}`);
const options = { compare: false } as const;

describe('a split', () => {
  test('has each row in one of the files, unchanged and in order, and blank lines in none', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const { valid, invalid, end } = await split(text, options);
        const header = 'instrument,registered\n';
        expect(valid.startsWith(header) && invalid.startsWith(header)).toBe(true);
        const rows = (one: string) => one.slice(header.length);
        const without = (one: string) => one.replace(/(\r\n|\n)\n+/g, '$1');
        expect(rows(valid).length + rows(invalid).length).toBe(without(rows(text)).length);
        const { records } = (await check(text, options)).files[0] ?? {};
        expect(end).toMatchObject({ kind: 'split' });
        if (end?.kind === 'split') expect(end.valid + end.invalid).toBe(records);
      }),
      { numRuns: runs(150) },
    );
  });

  test('has valid rows without findings, and invalid rows with findings', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const { valid, end } = await split(text, options);
        const { totals, files } = await check(valid, options);
        if (files[0]?.records) expect(totals.bySeverity.error).toBe(0);
        expect(end?.kind === 'split' && end.valid).toBe(files[0]?.records ?? 0);
      }),
      { numRuns: runs(60) },
    );
  });

  test('depends on failOn', async () => {
    const text = 'instrument\nC87\nC098\n';
    expect(await split(text, options)).toMatchObject({ end: { valid: 2, invalid: 0 } });
    expect(await split(text, { ...options, failOn: 'info' })).toMatchObject({
      valid: 'instrument\nC098\n',
      invalid: 'instrument\nC87\n',
    });
  });

  test('has the line with the delimiter and the byte order mark in both files', async () => {
    const { valid, invalid } = await split(
      Buffer.from('\uFEFFsep=;\ninstrument;note\nC087;\nx;'),
      options,
    );
    expect(valid).toBe('\uFEFFsep=;\ninstrument;note\nC087;\n');
    expect(invalid).toBe('\uFEFFsep=;\ninstrument;note\nx;');
  });

  test('has lines of NDJSON, and lines above a header in both files', async () => {
    const ndjson = '{"instrument":"C87"}\r\n\r\n{"instrument":"C999"}\n{"instrument":"C098"}';
    expect(await split(ndjson, { ...options, format: 'ndjson' })).toMatchObject({
      valid: '{"instrument":"C87"}\r\n{"instrument":"C098"}',
      invalid: '{"instrument":"C999"}\n',
    });
    const titled = 'Ratifications,\ninstrument,note\nC087,\nC999,\n';
    expect(await split(titled, options)).toMatchObject({
      valid: 'Ratifications,\ninstrument,note\nC087,\n',
      invalid: 'Ratifications,\ninstrument,note\nC999,\n',
    });
  });

  test('has a line that is too long among the invalid rows', async () => {
    const long = `C087,${'x'.repeat(2 ** 20 + 10)}`;
    const { valid, invalid } = await split(`instrument,note\n${long}\n\nC098,\n`, options);
    expect(valid).toBe('instrument,note\nC098,\n');
    expect(invalid === `instrument,note\n${long}\n\n`).toBe(true);
  });
});
