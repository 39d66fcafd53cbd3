import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import { headerSpans } from '../src/formats/json-places.js';
import { createJsonReader } from '../src/formats/json-reader.js';
import { createNdjsonReader } from '../src/formats/ndjson.js';
import type { ReadEvent, RecordReader } from '../src/formats/record.js';
import { type Tabulator, tabulating } from '../src/formats/tabulate.js';

function table(reader: RecordReader, nameOfKeys = () => 'key'): Tabulator {
  return tabulating(reader, { nameOfKeys, keySpans: headerSpans });
}

/** The events, without properties that depend on whether values were parsed. */
function read(reader: RecordReader, chunks: readonly string[]): readonly unknown[] {
  const events = [...chunks.flatMap((chunk) => [...reader.push(chunk)]), ...reader.end()];
  return events.map((event: ReadEvent) => {
    const { value, keys, ...record } = event.record;
    return { ...event, record };
  });
}

function rows(reader: Tabulator, text: string): readonly (readonly string[])[] {
  const events = [...reader.push(text), ...reader.end()];
  return events.flatMap((event) => (event.kind === 'record' ? [event.record.cells] : []));
}

function faults(reader: Tabulator, text: string): readonly string[] {
  return [...reader.push(text), ...reader.end()].flatMap((event) =>
    event.kind === 'fault' ? [event.fault.kind] : [],
  );
}

function cutAt(text: string, cuts: readonly number[]): readonly string[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((place, at) => text.slice(place, places[at] ?? text.length));
}

/** Records like those of one program: few orders of keys, and sometimes another value. */
const value = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('C087', '2000-12-13', '', 'в силе', '𐐷', '}', '{"') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, 1958, true, 'a"b', 'a\\', 'a\nb', '\u0001', {}, [1]),
  },
);
const layout = fc.constantFrom(
  ['instrument', 'registered', 'status'],
  ['instrument', 'registered'],
  ['registered', 'instrument', 'status'],
  ['instrument', '__proto__', 'a"b'],
  ['late'],
);
const record = layout.chain((keys) =>
  fc
    .tuple(...keys.map(() => value))
    .map((values) => Object.fromEntries(keys.map((key, at) => [key, values[at]]))),
);
const slip = fc.option(
  fc.tuple(fc.nat(), fc.constantFrom('"', ',', '}', ' ', '\\', '0', '\t', '\u007F')),
  {
    freq: 3,
  },
);

describe('taking the cells alone gives the same table as parsing each record', () => {
  const separators = fc.constantFrom([',', ':'], [', ', ': '], [',\n  ', ': '], [' ,', ' :']);
  const write = (one: object, [comma, colon]: readonly string[]): string =>
    `{${Object.entries(one)
      .map(([key, each]) => `${JSON.stringify(key)}${colon}${JSON.stringify(each)}`)
      .join(comma)}}`;

  test('for a list, damaged or not, cut anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 12 }),
        separators,
        slip,
        fc.array(fc.nat(), { maxLength: 8 }),
        (list, between, damage, cuts) => {
          // The header consists of the keys of the first hundred records.
          const first = Array.from({ length: 100 }, () => ({ instrument: 'C001', status: '' }));
          const whole = `[${[...first, ...list].map((one) => write(one, between)).join(',')}]`;
          const at = damage ? whole.length - 1 - (damage[0] % 400) : 0;
          const text = damage ? whole.slice(0, at) + damage[1] + whole.slice(at) : whole;
          const parsing = read(table(createJsonReader()), [text]);
          expect(read(table(createJsonReader({ cells: true })), cutAt(text, cuts))).toEqual(
            parsing,
          );
        },
      ),
      { numRuns: runs(600) },
    );
  });

  test('for lines, damaged or not, cut anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 20 }),
        slip,
        fc.array(fc.nat(), { maxLength: 8 }),
        (list, damage, cuts) => {
          const whole = list.map((one) => `${JSON.stringify(one)}\n`).join('');
          const at = damage ? damage[0] % (whole.length + 1) : 0;
          const text = damage ? whole.slice(0, at) + damage[1] + whole.slice(at) : whole;
          const parsing = read(table(createNdjsonReader()), [text]);
          expect(read(table(createNdjsonReader({ cells: true })), cutAt(text, cuts))).toEqual(
            parsing,
          );
        },
      ),
      { numRuns: runs(1500) },
    );
  });
});

describe('records become rows', () => {
  test('the keys of the first hundred are the header, in the order in which they appear', () => {
    const text = '[{"a":"1"},{"b":"2","a":"3"},{"c":null}]';
    expect(rows(table(createJsonReader()), text)).toEqual([
      ['a', 'b', 'c'],
      ['1', '', ''],
      ['3', '2', ''],
      ['', '', ''],
    ]);
  });

  test('values that are not texts are reported once for each column and kind', () => {
    const text = '[{"a":1,"b":true},{"a":2,"b":{"x":[1]}},{"a":false,"b":{"y":2}}]';
    const reader = table(createJsonReader());
    expect(faults(reader, text)).toEqual([
      ...['value-as-text', 'value-as-text', 'nested-value', 'value-as-text'],
    ]);
    expect(rows(table(createJsonReader()), text).slice(1)).toEqual([
      ['1', 'true'],
      ['2', '{"x":[1]}'],
      ['false', '{"y":2}'],
    ]);
  });

  test('the first list in a list of lists is the header', () => {
    expect(rows(table(createJsonReader()), '[["a","b"],["1",2],["3"],{}]')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3'],
    ]);
  });

  test('the keys of an object of objects are the first cells', () => {
    const reader = table(createJsonReader(), () => 'instrument');
    expect(rows(reader, '{"C087":{"a":"1"},"C098":{"a":"2"}}')).toEqual([
      ['instrument', 'a'],
      ['C087', '1'],
      ['C098', '2'],
    ]);
  });

  test('lists of several States have the State as their first cell', () => {
    const reader = table(createJsonReader(), () => 'country');
    expect(rows(reader, '{"KAZ":[{"a":"1"}],"FRA":[{"a":"2"},{"a":"3"}]}')).toEqual([
      ['country', 'a'],
      ['KAZ', '1'],
      ['FRA', '2'],
      ['FRA', '3'],
    ]);
  });

  test('members that are not lists of records are reported and not checked', () => {
    const text = '{"meta":{"n":2},"rows":[{"a":"1"}],"next":null}';
    expect(rows(table(createJsonReader()), text)).toEqual([['a'], ['1']]);
    expect(faults(table(createJsonReader()), text)).toEqual(['left-alone', 'left-alone']);
  });

  test('names of properties of all objects are columns like any other', () => {
    const text = '[{"constructor":"1"},{"__proto__":"2"},{"toString":"3"}]';
    expect(rows(table(createJsonReader()), text)).toEqual([
      ['constructor', '__proto__', 'toString'],
      ['1', '', ''],
      ['', '2', ''],
      ['', '', '3'],
    ]);
  });

  test('a late key is reported once', () => {
    const text = `${'{"a":"1"}\n'.repeat(100)}{"b":"2"}\n{"b":"3","a":"4"}\n`;
    expect(faults(table(createNdjsonReader({ cells: true })), text)).toEqual(['late-key']);
    expect(rows(table(createNdjsonReader({ cells: true })), text).at(-1)).toEqual(['4']);
  });
});
