import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs, size } from '../../../vitest.properties.js';
import { type Input, type Report, type ValidateOptions, validate } from '../src/index.js';
import { createDecoder } from '../src/input/decode.js';
import { guessEncoding } from '../src/input/guess-encoding.js';
import type { Encoding } from '../src/input/sniff.js';
import { check, ministryTable } from './check.js';

const letters = new Map<Encoding, ReadonlyMap<string, number>>();

/** The byte of each character of a code page. */
function bytesOf(encoding: Encoding): ReadonlyMap<string, number> {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte): [string, number] => {
      const decoder = createDecoder(encoding);
      return [decoder.push(Uint8Array.of(byte)) + decoder.end(), byte];
    }),
  );
  letters.set(encoding, bytes);
  return bytes;
}

/** The bytes of a text in a code page; undefined if a character is not in it. */
function encoded(text: string, encoding: Encoding): Uint8Array | undefined {
  const bytes = letters.get(encoding) ?? bytesOf(encoding);
  const all = [...text].map((letter) => bytes.get(letter));
  return all.includes(undefined) ? undefined : Uint8Array.from(all as number[]);
}

const texts: Readonly<Record<string, readonly [string, readonly Encoding[]]>> = {
  'a Russian sentence': [
    'Конвенция о свободе объединений и защите права на организацию ратифицирована в 1999 году.',
    ['windows-1251', 'koi8-r', 'ibm866'],
  ],
  'Russian in capitals': ['О ПРИНУДИТЕЛЬНОМ ТРУДЕ', ['windows-1251', 'koi8-r', 'ibm866']],
  'two Russian words in a table': [
    'instrument,название\nC087,свобода\n',
    ['windows-1251', 'koi8-r', 'ibm866'],
  ],
  'a Kazakh sentence': [
    'Қазақстан Республикасында еңбек қатынастарын реттеу және ұжымдық шарттар туралы заң',
    ['kz-1048'],
  ],
  'a Ukrainian sentence': [
    'Конвенція про свободу асоціації та захист права на організацію її членів',
    ['windows-1251', 'koi8-u'],
  ],
  'a French sentence': [
    'Convention sur la liberté syndicale et la protection du droit; égalité de rémunération',
    ['windows-1252'],
  ],
  'a Spanish table': ['país,año\nEspaña,1932\nPerú,1960\n', ['windows-1252']],
};

/** Texts in windows-1252 whose bytes are letters in some code page of Cyrillic. */
const signs = [
  'Convention,Fee\nC087,£512\nC098,£852\n',
  'Convention,Fee\nC087,© ILO\nC098,± 5\n',
  '© 2001 ILO',
  'Article 5 § 2, 20 °C, 5 µm, n° 87',
  '§§ 5–7',
  'the “Convention” of the “ILO”',
  '“87”, ‘98’ and «105»',
  'a « b » c',
  'The State’s report… was late — very late',
  '5 € or ¥ 7, ½ and ¾, 2² × 3³',
  '¿87? ¡98!',
  'relative à la paix',
  'C087;à;ä\n',
  'Istanbul® Ankara™',
  'créée, où, Åland, naïve, Ærø, señor',
  'ÉGALITÉ DE RÉMUNÉRATION',
  '£££ §§§ ©©© «««',
  '£/¥ and £',
];

describe('signs and letters of Western Europe stay what they are', () => {
  test.each(signs)('%j', (text) => {
    const bytes = encoded(text, 'windows-1252');
    if (!bytes) throw new Error('cannot be written so');
    expect(guessEncoding(bytes)).toEqual({ encoding: 'windows-1252' });
    const decoder = createDecoder('windows-1252');
    expect(decoder.push(bytes) + decoder.end()).toBe(text);
  });

  test.each([
    ['instrument,ratified\nC087,да\nC098,нет\n', 'windows-1251'],
    ['страна;€\nКазахстан;©\n', 'windows-1251'],
    ['Стоимость — 5 § 2 «Договора» и ещё №7', 'windows-1251'],
    ['C087,ҚР Заңы', 'kz-1048'],
    ['C087,иә\nC098,жоқ', 'kz-1048'],
    ['C087,МОТ', 'ibm866'],
    ['Елi;Конвенция;Тiркелген\nКазакстан;№ 87;2000\n', 'windows-1251'],
    ['C087,Казахстан', 'koi8-r'],
  ] as const)('and words are words: %j', (text, encoding) => {
    const bytes = encoded(text, encoding);
    if (!bytes) throw new Error('cannot be written so');
    const guessed = guessEncoding(bytes);
    const decoder = createDecoder(guessed.encoding);
    expect(decoder.push(bytes) + decoder.end()).toBe(text);
  });
});

describe('a code page is detected by its letters', () => {
  const cases = Object.entries(texts).flatMap(([name, [text, encodings]]) =>
    encodings.map((encoding): [string, Encoding, string] => [name, encoding, text]),
  );
  test.each(cases)('%s in %s', async (_name, encoding, text) => {
    const bytes = encoded(text, encoding);
    if (!bytes) throw new Error('cannot be written so');
    const guessed = guessEncoding(bytes);
    const decoder = createDecoder(guessed.encoding);
    expect(decoder.push(bytes) + decoder.end()).toBe(text);
  });

  test('and the guess is a finding with the alternative', async () => {
    const bytes = encoded('instrument,статус\nC087,в силе\n', 'windows-1251') ?? new Uint8Array();
    const report = await check(bytes, { compare: false });
    expect(report.files[0]?.encoding).toBe('windows-1251');
    const found = report.findings.find(({ code }) => code === 'file.guessed-encoding');
    expect(found?.message).toContain('windows-1251');
    expect(found?.severity).toBe('warning');
  });

  test('and a stated encoding is not a finding', async () => {
    const bytes = encoded('instrument,статус\nC087,в силе\n', 'koi8-r') ?? new Uint8Array();
    const report = await check(bytes, { compare: false, encoding: 'KOI8-R' });
    expect(report.files[0]?.encoding).toBe('koi8-r');
    expect(Object.keys(report.totals.byCode)).not.toContain('file.guessed-encoding');
    expect(report.files[0]?.columns.map(({ header }) => header)).toEqual(['instrument', 'статус']);
  });

  test('an unknown encoding is rejected with the list of known ones', async () => {
    const outcome = await validate('instrument\n', { encoding: 'utf-9' }).report();
    expect(outcome.kind === 'unreadable' && outcome.message).toContain('KOI8-R');
  });

  test('a byte that is not UTF-8 far down in a file is reported with its place', async () => {
    // Beyond the part from which the encoding is detected.
    const rows = 12_000;
    const plain = Buffer.from(`instrument,note\n${'C087,x\n'.repeat(rows)}`);
    const report = await check(Buffer.concat([plain, Buffer.from('C098,\xCA\n', 'latin1')]), {
      compare: false,
    });
    expect(report.files[0]?.encoding).toBe('utf-8');
    const found = report.findings.find(({ code }) => code === 'file.unreadable-characters');
    expect([found?.line, found?.column]).toEqual([rows + 2, 6]);
    expect(found?.hint).toContain('state its encoding');
  });
});

/** The parts of a report that do not depend on the encoding. */
function said(report: Report): unknown {
  const { durationMs, files, totals, ...rest } = report;
  const own = new Set(['file.guessed-encoding']);
  return {
    ...rest,
    columns: files[0]?.columns,
    records: files[0]?.records,
    findings: rest.findings.filter(({ code }) => !own.has(code)),
    shown: undefined,
  };
}

describe('the same text gives the same findings', () => {
  const table = new TextDecoder().decode(ministryTable);
  const utf16 = (text: string, big: boolean): Buffer => {
    const bytes = Buffer.from(text, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  const inputs: Readonly<Record<string, Input>> = {
    'UTF-16 LE with a mark': utf16(`\uFEFF${table}`, false),
    'UTF-16 BE with a mark': utf16(`\uFEFF${table}`, true),
    'UTF-16 LE without': utf16(table, false),
    'UTF-16 BE without': utf16(table, true),
    'UTF-8 with a mark': Buffer.from(`\uFEFF${table}`),
    gzip: gzipSync(ministryTable),
    'gzip of UTF-16': gzipSync(utf16(`\uFEFF${table}`, false)),
    'two gzips, one after the other': Buffer.concat([
      gzipSync(ministryTable.subarray(0, 500)),
      gzipSync(ministryTable.subarray(500)),
    ]),
  };
  test.each(Object.entries(inputs))('in %s', async (_name, input) => {
    expect(said(await check(input))).toEqual(said(await check(table)));
  });

  test('in UTF-16, with a header only in Cyrillic', async () => {
    const text = 'конвенция;дата регистрации;страна\nC087;13.12.2000;Казахстан\n';
    for (const big of [false, true]) {
      const report = await check(utf16(text, big));
      expect(said(report)).toEqual(said(await check(text)));
    }
  });

  test('in gzip, cut anywhere', async () => {
    const line = fc.constantFrom('C087,2000-12-13', 'C098,x', '"a', '', '{"a":1}', '№ 87,1999');
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 30 }),
        fc.integer({ min: 1, max: 60 }),
        async (lines, length) => {
          const text = ['instrument,registered', ...lines].join('\n');
          const packed = gzipSync(text);
          const pieces = Array.from({ length: Math.ceil(packed.length / length) }, (_, at) =>
            packed.subarray(at * length, (at + 1) * length),
          );
          expect(said(await check(pieces))).toEqual(said(await check(text)));
        },
      ),
      { numRuns: runs(60) },
    );
  });
});

/** Rows that do not repeat, as gzip makes next to nothing of those that do. */
function manyRows(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => `C087,${at * 7919}`);
  return `instrument,note\n${rows.join('\n')}\n`;
}

describe('gzip in many members', () => {
  const records = size(3000);
  const rows = Array.from({ length: records }, (_, at) => `FRA,C087,${at}\n`);
  const lines = ['country,instrument,note\n', ...rows];

  test.each([
    ['of a line each', lines.map((line) => gzipSync(line))],
    ['of which most are empty', lines.flatMap((line) => [gzipSync(''), gzipSync(line)])],
    [
      'of which one is long',
      [...lines.slice(0, 9), lines.slice(9).join('')].map((one) => gzipSync(one)),
    ],
  ])('%s gives every row, however it is cut', async (_, members) => {
    const packed = Buffer.concat(members);
    for (const length of [packed.length, 8192, 1000]) {
      const pieces = Array.from({ length: Math.ceil(packed.length / length) }, (_, at) =>
        packed.subarray(at * length, (at + 1) * length),
      );
      const { files } = await check(pieces, { compare: false });
      expect(files[0]?.records).toBe(records);
    }
  });
});

describe('gzip followed by other bytes', () => {
  const records = size(3000);
  const packed = gzipSync(manyRows(records));
  const followed = 'file.bytes-after-gzip';

  test.each<[string, Uint8Array, string | undefined]>([
    ['text', Buffer.from('From: the archive'), followed],
    ['much text', Buffer.alloc(300_000, 'x'), followed],
    ['one byte', Buffer.from('x'), followed],
    ['half of a header', Uint8Array.of(0x1f, 0x8b, 8), followed],
    ['something that begins like gzip', Buffer.from('\x1f\x8bnothing more', 'latin1'), followed],
    ['zero bytes and then others', Buffer.from(`${'\0'.repeat(600)}x`), followed],
    ['zero bytes, which are padding', Buffer.alloc(600), undefined],
    ['a second member', gzipSync('C087,x\n'), undefined],
    ['a damaged second member', gzipSync('C087,x\n').subarray(0, 20), 'file.damaged-gzip'],
  ])('gives everything before: %s', async (name, others, code) => {
    const report = await check(Buffer.concat([packed, others]), { compare: false });
    // The damaged member holds a part of a row, too.
    expect(report.files[0]?.records).toBe(records + (name.includes('second member') ? 1 : 0));
    const codes = report.findings.map((finding) => finding.code as string);
    expect(codes.filter((one) => one.includes('gzip'))).toEqual(code === undefined ? [] : [code]);
  });

  test('is read alike wherever it is cut', async () => {
    const bytes = Buffer.concat([gzipSync('instrument\nC087\n'), Buffer.from('others')]);
    for (let cut = 1; cut < bytes.length; cut++) {
      const report = await check([bytes.subarray(0, cut), bytes.subarray(cut)], { compare: false });
      expect([cut, report.files[0]?.records, report.totals.byCode]).toEqual([
        ...[cut, 1],
        expect.objectContaining({ [followed]: 1 }),
      ]);
    }
  });

  test('the header of a member may have a name, a comment and more', async () => {
    const plain = gzipSync('instrument\nC087\n');
    const header = Uint8Array.from([...plain.subarray(0, 3), 0x1e, ...plain.subarray(4, 10)]);
    const extra = Buffer.from('\x03\x00abcname\0comment\0hc', 'latin1');
    const report = await check(Buffer.concat([header, extra, plain.subarray(10)]), {});
    expect([report.files[0]?.records, report.exit]).toEqual([1, 0]);
  });
});

describe('damaged gzip', () => {
  const packed = gzipSync(manyRows(1500));
  const options: ValidateOptions = { compare: false };

  test('is reported, and the part before it is checked', async () => {
    for (const cut of [200, 2000, packed.length - 8, packed.length - 1]) {
      const report = await check(packed.subarray(0, cut), options);
      expect(report.files[0]?.compression).toBe('gzip');
      expect(report.files[0]?.records).toBeGreaterThan(10);
      expect(report.findings.map(({ code }) => code)).toContain('file.damaged-gzip');
      expect(report.exit).toBe(1);
    }
  });

  test('with a flipped bit gives findings or is rejected', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.nat(7), async (at, bit) => {
        const bytes = Uint8Array.from(packed);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const outcome = await validate(bytes, options).report();
        expect(['report', 'unreadable']).toContain(outcome.kind);
      }),
      { numRuns: runs(80) },
    );
  });

  test('that is damaged at its beginning is rejected', async () => {
    const outcome = await validate(packed.subarray(0, 8), options).report();
    expect(outcome.kind === 'unreadable' && outcome.message).toContain('damaged or cut off');
  });

  test('is not reported for an error of the input stream', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield packed.subarray(0, 1000);
      throw new Error('the cable was pulled');
    }
    await expect(validate(broken()).report()).rejects.toThrow('the cable was pulled');
  });
});

test('a web page instead of a table is rejected as a web page', async () => {
  for (const page of ['<!DOCTYPE html><html>', '\n <html lang="ru">', '<div>Not found</div>']) {
    const outcome = await validate(page, { path: 'x.csv' }).report();
    expect(outcome.kind === 'unreadable' && outcome.message).toContain('web page');
  }
});
