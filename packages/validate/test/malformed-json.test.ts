import { describe, expect, test } from 'vitest';
import { createJsonReader } from '../src/formats/json-reader.js';
import { createNdjsonReader } from '../src/formats/ndjson.js';
import type { ReadEvent, RecordReader } from '../src/formats/record.js';

/**
 * Short cases after the public suites of JSON parsers: texts that must be taken, texts that must be
 * refused, and texts on which parsers differ. Each stands where a value stands in a record.
 */
const taken: readonly string[] = [
  ...[
    'null',
    'true',
    'false',
    '0',
    '-0',
    '1',
    '-1',
    '123',
    '1.5',
    '-0.1',
    '1e1',
    '1E1',
    '1e+2',
    '1e-2',
  ],
  ...['0e1', '0e+1', '1.5e10', '123e65', '0.1e-3', '""', '" "', '"a"', '"\\""', '"\\\\"', '"\\/"'],
  ...['"\\b\\f\\n\\r\\t"', '"\\u0041"', '"\\u00e9"', '"\\u12aB"', '"\\ud83d\\ude39"', '"\\u0000"'],
  ...[
    '"\\u2028"',
    '"\u2028"',
    '"\u007F"',
    '"π"',
    '"€𝄞"',
    '"asd "',
    '"/*"',
    '"//"',
    '"[{"',
    '"}],"',
  ],
  ...[
    '[]',
    '[1]',
    '[ ]',
    '[[]]',
    '[null, 1, "1", {}]',
    '{}',
    '{ }',
    '{"a":{}}',
    '{"":0}',
    '{"a":[]}',
  ],
  ...['{"a":1,"b":2}', '{"\\u0061":1}', '{"a b":"c"}', '\t\n\r 1 \r\n'],
];

const refused: readonly string[] = [
  ...[
    '',
    ',',
    '[1,]',
    '[,1]',
    '[1,,2]',
    '[1',
    '[1 2]',
    '[1:2]',
    '[}',
    '[1}',
    '["a',
    '[""',
    '["",]',
  ],
  ...[
    '{',
    '{,}',
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    '{"a":1,,"b":2}',
    '{"a" 1}',
    '{"a"::1}',
    '{"a":1 "b":2}',
  ],
  ...[
    '{a:1}',
    "{'a':1}",
    '{1:1}',
    '{null:1}',
    '{"a":1]',
    '{"a":{}',
    '{"a", 1}',
    '{:1}',
    '{"a":1:2}',
  ],
  ...[
    '+1',
    '++1',
    '--1',
    '-',
    '-a',
    '- 1',
    '.5',
    '-.5',
    '1.',
    '1.e1',
    '1e',
    '1e+',
    '1eE2',
    '1.2.3',
    '01',
  ],
  ...[
    '-01',
    '00',
    '0x1',
    '0b1',
    '1_000',
    '1 000',
    '1,5,',
    '1a',
    '1+2',
    '0e',
    '0E+',
    '.',
    'e1',
    '٣',
    '１',
  ],
  ...[
    'NaN',
    '-NaN',
    'Infinity',
    '-Infinity',
    'nan',
    'nul',
    'truE',
    'TRUE',
    'None',
    'undefined',
    'n',
    'tru',
  ],
  ...[
    "'a'",
    '"a',
    'a"',
    '"',
    '"\\"',
    '"\\a"',
    '"\\x41"',
    '"\\u"',
    '"\\u1"',
    '"\\u12"',
    '"\\u123"',
    '"\\u12G4"',
  ],
  ...[
    '"\\U0041"',
    '"\\u 041"',
    '"\\\u0000"',
    '"\t"',
    '"\n"',
    '"\u0000"',
    '"\u001F"',
    '"a" "b"',
    '"a""b"',
  ],
  ...[
    '1 // x',
    '/**/1',
    '1/*',
    '#1',
    '1;',
    '1 1',
    '`a`',
    '<a>',
    '(1)',
    'a',
    '*',
    '&',
    '\\',
    '\\u0031',
  ],
  ...['\u00A01', '1\u00A0', '\uFEFF1', '\u20601', '\u00851', '\v1', '\f1', '“a”', '…', 'é', '𝄞'],
];

function readAll(reader: RecordReader, text: string): readonly ReadEvent[] {
  return [...reader.push(text), ...reader.end()];
}

function isParsed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const silent = new Set(['duplicate-key', 'json-lost-digits', 'json-lone-surrogate']);

function isRefused(events: readonly ReadEvent[]): boolean {
  return events.some(
    ({ kind, ...event }) => kind === 'fault' && 'fault' in event && !silent.has(event.fault.kind),
  );
}

/** A value alone, in a list, in a record, before and after valid records, and in an object of lists. */
const frames: readonly ((value: string) => string)[] = [
  (value) => `[${value}]`,
  (value) => `[{"a":${value}}]`,
  (value) => `[{"a":"1"},{"a":${value},"b":"2"},{"a":"3"}]`,
  (value) => `[\n  {"a":"1"},\n  {"a":${value}},\n  {"a":"3"}\n]\n`,
  (value) => `{"rows":[{"a":"1"},{"a":${value}}],"more":${value}}`,
];

describe('is accepted or rejected like by JSON.parse, in any place', () => {
  test.each([...taken, ...refused].map((value) => [JSON.stringify(value), value]))(
    '%s',
    (_name, value) => {
      for (const frame of frames) {
        const text = frame(value);
        expect(isRefused(readAll(createJsonReader(), text)), text).toBe(!isParsed(text));
      }
      const line = `{"a":${value}}`;
      if (!/[\r\n]/.test(line)) {
        expect(isRefused(readAll(createNdjsonReader(), line)), line).toBe(!isParsed(line));
      }
    },
  );
});

test('the accepted cases are valid JSON and the rejected ones are not', () => {
  for (const value of taken) expect(isParsed(`[${value}]`), value).toBe(true);
  for (const value of refused.filter((one) => one !== '')) {
    expect(isParsed(`[${value}]`) && isParsed(`{"a":${value}}`), value).toBe(false);
  }
});

describe('a broken value affects only its own record', () => {
  const local = refused.filter((value) => !/["[\]{}\n]/.test(value) && !/\/[/*]/.test(value));
  test.each(local.map((value) => [value]))('%j', (value) => {
    const events = readAll(createJsonReader(), frames[2]?.(value) ?? '');
    const sound = events.flatMap((event) => (event.kind === 'record' ? [event.record] : []));
    const values = sound.map((record) => (record.value as { readonly a: unknown }).a);
    expect(values[0]).toBe('1');
    expect(values.at(-1)).toBe('3');
  });
});
