import { afterAll, describe, expect, test } from 'vitest';
import type { RecordReader } from '../src/formats/record.js';
import { countingWork } from './work.js';

const { module, workOf, stop } = await countingWork(async () => {
  const { createCsvReader } = await import('../src/formats/csv-reader.js');
  const { createJsonReader } = await import('../src/formats/json-reader.js');
  const { createNdjsonReader } = await import('../src/formats/ndjson.js');
  return { CSV: () => createCsvReader(','), JSON: createJsonReader, NDJSON: createNdjsonReader };
});
afterAll(stop);

/** Texts of about a length, so that one may be four times another. */
type Texts = Readonly<Record<string, (length: number) => string>>;

const again = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length));

const csv: Texts = {
  'lone quotes': again('"'),
  'quotes and line breaks': again('"\n'),
  'an opening quote on each line': again('"b\n'),
  'an opening quote in each cell of one line': again('"b,'),
  'tripled quotes': again('"""b\n'),
  'no line break': again('a'),
  'delimiters only': again(','),
  'carriage returns only': again('\r'),
  'quoted cells': again('"a""b",'),
  'one quote, then plain lines': (length) => `"a\n${again('b,c\n')(length)}`,
};

const json: Texts = {
  'lists in lists': (length) => again('[')(length / 2) + again(']')(length / 2),
  'objects in objects': (length) => `${again('{"a":')(length)}1${'}'.repeat(length / 5)}`,
  'a record of lists in lists': (length) =>
    `[{"a":${again('[')(length / 2)}${again(']')(length / 2)}},{"a":1}]`,
  'opened and never closed': again('[{"a":'),
  'quotes alone': (length) => `[${again('"')(length + 1)}`,
  'a long text': (length) => `[{"a":"${again('x')(length)}"},{"a":1}]`,
  'a long text with escapes': (length) => `[{"a":"${again('\\u0041')(length)}"},{"a":1}]`,
  'broken records': (length) => `[${again('{"a":NaN},')(length)}{"a":1}]`,
  'broken records without a next': (length) => `[{"a":1},${again('{b')(length)}`,
  'brackets and spaces': (length) => `[{"a":1},x${again('] ')(length)}`,
  'spaces alone': (length) => `[${again(' ')(length)}x`,
  strokes: (length) => `[${again('/')(length)}`,
  comments: (length) => `[${again('/**/')(length)}]`,
  'a comment without end': (length) => `[/*${again('* ')(length)}`,
  numbers: (length) => `[${again('1')(length)}]`,
  'an exponent': (length) => `[{"a":1e${again('9')(length)}}]`,
  commas: (length) => `[${again(',')(length)}]`,
  'trailing commas': (length) => `[${again('{"a":[1,],},')(length)}]`,
};

/** What a reader does with a text that arrives in pieces of a size. */
function workOn(open: () => RecordReader, text: string, size: number): number {
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
  return workOf(() => {
    const reader = open();
    for (const piece of pieces) reader.push(piece);
    reader.end();
  });
}

describe.each([
  ['CSV', csv],
  ['JSON', json],
  ['NDJSON', json],
] as const)(
  'the work of the %s reader grows with the length of the text, not its square',
  (format, texts) => {
    test.each(Object.entries(texts))('%s', (_, textOf) => {
      for (const [length, size] of [
        [2_000, 100],
        [20_000, 400],
      ] as const) {
        const few = workOn(module[format], textOf(length), size);
        const many = workOn(module[format], textOf(4 * length), size);
        expect(few).toBeGreaterThan(length);
        expect(many).toBeLessThan(4.4 * few);
      }
    });
  },
);
