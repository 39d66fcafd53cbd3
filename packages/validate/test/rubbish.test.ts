import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import { type Input, prettyReport, validate } from '../src/index.js';

async function outcome(input: Input): Promise<string> {
  const result = await validate(input, { path: 'x.csv' }).report();
  // Any input gives a report that can be printed.
  expect(prettyReport(result).length).toBeGreaterThan(0);
  return result.kind === 'report' ? Object.keys(result.totals.byCode).join(' ') : result.message;
}

describe('input that is not a table is rejected with one sentence', () => {
  const cases: readonly (readonly [string, Input, string])[] = [
    ['nothing', '', 'x.csv is empty. Check that this is the right file.'],
    ['a byte order mark alone', '\uFEFF', 'x.csv does not contain a table'],
    ['line breaks alone', '\n\r\n\n', 'x.csv does not contain a table'],
    ['NUL bytes', new Uint8Array(5000), 'x.csv contains NUL bytes, so it is not a text file.'],
    ['a PNG image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'x.csv is a PNG image'],
    ['a workbook', 'PK\u0003\u0004rest', 'x.csv is a ZIP archive or an Excel workbook (XLSX)'],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'x.csv is gzip-compressed'],
  ];
  test.each(cases)('%s', async (_name, input, message) => {
    expect(await outcome(input)).toContain(message);
  });
});

describe('invalid input is reported without errors and without hanging', () => {
  test.each([
    ['a header alone', 'instrument,registered\n', 'file.no-records'],
    ['one column', 'instrument\nC087\n', 'reference.missing-rows'],
    ['a megabyte without a line break', 'a'.repeat(1_000_000), 'file.no-records'],
    ['lone quotes', `instrument,note\n${'"\n'.repeat(1001)}`, 'csv.'],
    ['one lone quote', '"', 'csv.unclosed-quote'],
    ['__proto__ as a header', '__proto__,instrument\nx,C087\n', 'csv.hostile-header'],
    [
      '__proto__ everywhere',
      '__proto__,__proto__\n__proto__,constructor\n',
      'csv.duplicate-header',
    ],
    [
      '__proto__ as values',
      'instrument,status,country\n__proto__,constructor,toString\n',
      'schema.',
    ],
    ['more cells than columns', 'instrument\nC087,,,,\nC098,x\n', 'csv.ragged-row'],
    ['delimiters alone', ',,,\n,,,\n', 'does not contain a table'],
    [
      'invalid UTF-8',
      Buffer.from('instrument,title\nC087,\xCA\xCE\n', 'latin1'),
      'file.guessed-encoding',
    ],
    [
      'a NUL late in the text',
      `instrument,note\n${'C087,x\n'.repeat(900)}C087,\0\n`,
      'file.unread',
    ],
    ['UTF-16 with a mark', Buffer.from('\uFEFFinstrument\nC087\n', 'utf16le'), 'reference.missing'],
    ['a lone surrogate', 'instrument\n\uD800\n', 'file.unreadable-characters'],
  ] as readonly (readonly [string, Input, string])[])('%s', async (_name, input, code) => {
    expect(await outcome(input)).toContain(code);
  });

  test('cells that are far too long to be searched', async () => {
    const units = ['a', '«', '1', '1 ', ' a', '#1 ', '1.', 'C', 'no', '0', ',', '(', '"'];
    const row = (unit: string, length: number) => {
      const long = `"${unit.repeat(length / unit.length).replaceAll('"', '""')}"`;
      return [long, long, long, long, long].join();
    };
    const header = 'instrument,registered,law,status,country';
    // A search with quadratic time would take minutes.
    const rows = [...units.map((unit) => row(unit, 24_000)), row('no', 300_000), 'C087,2000,,,KAZ'];
    expect(await outcome(`${[header, ...rows].join('\n')}\n`)).toContain('reference.missing-rows');
  });

  test('any text at all', async () => {
    const fragment = fc.constantFrom(
      ...['instrument', 'registered', 'law', '"', ',', ';', '\n', '\r', '\t', '__proto__', 'C087'],
      ...['No. 87', '# 29-11', '31.02.2000', '2000', '-', '\0', '\u001B[31m', '𐐷', 'sep=;\n'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fragment, { maxLength: 40 }), async (parts) => {
        expect(await outcome(parts.join(''))).toEqual(expect.any(String));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await outcome(bytes)).toEqual(expect.any(String));
      }),
      { numRuns: runs(500) },
    );
  });
});

test('an error of the input stream is thrown', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield 'instrument\n';
    throw new Error('the cable was pulled');
  }
  await expect(validate(broken()).report()).rejects.toThrow('the cable was pulled');
});
