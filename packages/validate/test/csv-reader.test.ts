import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import { createCsvReader, spansOf } from '../src/formats/csv-reader.js';
import type { ReadEvent } from '../src/formats/record.js';

function readAll(chunks: readonly string[], delimiter = ','): readonly ReadEvent[] {
  const reader = createCsvReader(delimiter);
  return [...chunks.flatMap((chunk) => [...reader.push(chunk)]), ...reader.end()];
}

function rows(events: readonly ReadEvent[]): readonly (readonly string[])[] {
  return events.flatMap((event) => (event.kind === 'record' ? [event.record.cells] : []));
}

function faults(events: readonly ReadEvent[]): readonly string[] {
  return events.flatMap((event) =>
    event.kind === 'fault' ? [`${event.fault.kind} ${event.record.line}`] : [],
  );
}

function cutAt(text: string, cuts: readonly number[]): readonly string[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((place, at) => text.slice(place, places[at] ?? text.length));
}

const newline = fc.constantFrom('\n', '\r\n', '\r');
const delimiter = fc.constantFrom(',', ';', '\t');
const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', ' ', '"', ',', ';', '\t', '\n', '\r', 'я', '𐐷'),
    maxLength: 8,
  }),
  fc.string({ maxLength: 12 }),
);

describe('agrees with csv-parse on every well-formed table', () => {
  test('with any line breaks and delimiters, cut anywhere', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 4 })
          .chain((width) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
          ),
        newline,
        delimiter,
        fc.boolean(),
        fc.array(fc.nat(), { maxLength: 30 }),
        (table, eol, between, closed, cuts) => {
          const text =
            table.map((row) => row.map((value) => quote(value, between)).join(between)).join(eol) +
            (closed ? eol : '');
          const expected = parse(text, {
            delimiter: between,
            record_delimiter: ['\r\n', '\n', '\r'],
            relax_column_count: true,
          }).filter((row: string[]) => row.some((value) => value.trim() !== ''));
          const events = readAll(cutAt(text, cuts), between);
          expect(rows(events)).toEqual(expected);
          expect(faults(events).filter((fault) => !fault.startsWith('blank-line'))).toEqual([]);
        },
      ),
      { numRuns: runs(1500) },
    );
  });
});

describe('agrees with csv-parse on ill-formed text', () => {
  const strict = (text: string): readonly (readonly string[])[] | undefined => {
    try {
      return parse(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
    } catch {
      return undefined;
    }
  };
  const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

  test('text that csv-parse rejects has a fault, other text is read alike and without faults', () => {
    const part = fc.constantFrom(
      ...['"', '"', '"', ',', ',', '\n', '\r\n', '\r', 'a', 'b c', ' ', '""', 'я', '𐐷', '\t', ';'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 24 }), fc.array(fc.nat()), (parts, cuts) => {
        const text = parts.join('');
        const events = readAll(cutAt(text, cuts));
        const told = faults(events).filter((fault) => !fault.startsWith('blank-line'));
        const expected = strict(text);
        expect(told.length === 0, JSON.stringify(text)).toBe(expected !== undefined);
        if (expected) expect(rows(events)).toEqual(expected.filter((row) => !isBlank(row)));
      }),
      { numRuns: runs(6000) },
    );
  });

  test.each([
    ['a,b\n1,"2\n', 'unclosed-quote 2'],
    ['a,b\n1,2"\n', 'stray-quote 2'],
    ['a,b\n"1"x,2\n', 'unclosed-quote 2'],
    ['a,b\n "1",2\n', 'stray-quote 2'],
    ['a,b\n"1" ,2\n', 'text-after-quote 2'],
    ['a,b\n"1""",2\n"3,4\n', 'unclosed-quote 3'],
    ['a,b\n"1\n2,3\n', 'unclosed-quote 2'],
    ['a,b\r"1\r2,3\r', 'unclosed-quote 2'],
  ])('%j', (text, fault) => {
    expect(faults(readAll([text]))).toContain(fault);
    expect(strict(text)).toBeUndefined();
  });
});

describe('the same text gives the same events if it is cut anywhere', () => {
  test('even if it is malformed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' '), maxLength: 60 }),
        fc.array(fc.nat(), { maxLength: 20 }),
        (text, cuts) => {
          expect(readAll(cutAt(text, cuts))).toEqual(readAll([text]));
        },
      ),
      { numRuns: runs(3000) },
    );
  });

  test('and records and faults contain every line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' '), maxLength: 60 }),
        (text) => {
          const seen = new Map<number, string>();
          for (const event of readAll([text])) seen.set(event.record.line, event.record.raw);
          expect([...seen.values()].join('\n')).toBe(text.replace(/\n$/, ''));
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});

describe('malformed text affects only its own row', () => {
  test('an opening quote that is never closed is read as a character', () => {
    const events = readAll(['a,b\n"bad,1\nc,2\n"x, y",3\n']);
    expect(rows(events)).toEqual([
      ['a', 'b'],
      ['"bad', '1'],
      ['c', '2'],
      ['x, y', '3'],
    ]);
    expect(faults(events)).toEqual(['unclosed-quote 2']);
  });

  test('a quote within a quoted cell is read as a character', () => {
    const events = readAll(['"He said "no" twice",2\n']);
    expect(rows(events)).toEqual([['He said "no" twice', '2']]);
    expect(faults(events)).toEqual(['stray-quote 1']);
  });

  test('a quote within an unquoted cell is read as a character', () => {
    const events = readAll(['5" pipe,2\n']);
    expect(rows(events)).toEqual([['5" pipe', '2']]);
    expect(faults(events)).toEqual(['stray-quote 1']);
  });

  test('spaces after a closing quote are ignored and reported', () => {
    const events = readAll(['"a" ,2\n']);
    expect(rows(events)).toEqual([['a', '2']]);
    expect(faults(events)).toEqual(['text-after-quote 1']);
  });

  test('blank lines are reported and are not records', () => {
    const events = readAll(['a,b\n\n , \n1,2\n']);
    expect(rows(events)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(faults(events)).toEqual(['blank-line 2', 'blank-line 3']);
  });

  test('a line of three million characters is reported and skipped, and the next is read', () => {
    const long = 'x'.repeat(3_000_000);
    const expected = [
      ['a', 'b'],
      ['1', '2'],
    ];
    for (const chunks of [
      [`a,b\n${long}\n1,2\n`],
      ['a,b\n', ...cutAt(long, [1e6, 2e6]), '\n1,2\n'],
    ]) {
      expect(rows(readAll(chunks))).toEqual(expected);
      expect(faults(readAll(chunks))).toEqual(['long-record 2']);
    }
  });
});

test('the offset of each cell takes line breaks and doubled quotes into account', () => {
  const events = readAll(['a,b\n"1\n""2""",x,"y"\n']);
  const record = events.flatMap((event) => (event.kind === 'record' ? [event.record] : []))[1];
  if (!record) throw new Error('no second record');
  expect(record.line).toBe(2);
  expect(spansOf(record, ',').map(({ start, end }) => record.raw.slice(start, end))).toEqual([
    '"1\n""2"""',
    'x',
    '"y"',
  ]);
});

function quote(value: string, between: string): string {
  const special = value === '' ? false : /["\r\n]/.test(value) || value.includes(between);
  return special ? `"${value.replaceAll('"', '""')}"` : value;
}
