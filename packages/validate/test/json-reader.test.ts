import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFull, runs, size } from '../../../vitest.properties.js';
import { createJsonReader } from '../src/formats/json-reader.js';
import { createNdjsonReader } from '../src/formats/ndjson.js';
import type { ReadEvent, RecordReader } from '../src/formats/record.js';

function readAll(reader: RecordReader, chunks: readonly string[]): readonly ReadEvent[] {
  return [...chunks.flatMap((chunk) => [...reader.push(chunk)]), ...reader.end()];
}

function read(text: string): readonly ReadEvent[] {
  return readAll(createJsonReader(), [text]);
}

function values(events: readonly ReadEvent[]): readonly unknown[] {
  return events.flatMap((event) => (event.kind === 'record' ? [event.record.value] : []));
}

/** Faults of the text, without those that `JSON.parse` accepts. */
function refusals(events: readonly ReadEvent[]): readonly ReadEvent[] {
  const passed = new Set(['duplicate-key', 'json-lost-digits', 'json-lone-surrogate']);
  return events.filter((event) => event.kind === 'fault' && !passed.has(event.fault.kind));
}

function kinds(events: readonly ReadEvent[]): readonly string[] {
  return events.flatMap((event) => {
    if (event.kind === 'record') return [];
    const { fault } = event;
    return ['what' in fault ? `${fault.kind} ${fault.what}` : fault.kind];
  });
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function cutAt(text: string, cuts: readonly number[]): readonly string[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((place, at) => text.slice(place, places[at] ?? text.length));
}

const space = fc.constantFrom('', '', '', ' ', '\n', '\r\n', '\r', '\t', ' \n  ');
const key = fc.oneof(
  fc.constantFrom('a', 'b', 'instrument', '__proto__', 'toString', '1', '', 'a:b', 'é', '𐐷', '"'),
  fc.string({ maxLength: 4 }),
);
const scalar = fc.oneof(
  fc.constantFrom('C087', '2000-12-13', '', ':', '{', '}', '[', ']', ',', '"', '\\', '\u2028', '𐐷'),
  fc.constantFrom(0, -0, 1958, 1e21, 1e-7, 0.1, -5.25, true, false, null),
  fc.string({ maxLength: 6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    { weight: 4, arbitrary: scalar },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.dictionary(key, tie('value'), { maxKeys: 4 }) },
  ),
}));
const record = fc.oneof(
  { weight: 3, arbitrary: fc.dictionary(key, scalar, { maxKeys: 5 }) },
  { weight: 1, arbitrary: fc.dictionary(key, anyValue, { maxKeys: 4 }) },
  { weight: 1, arbitrary: anyValue },
);

/** The text of a value, with spaces in all allowed places. */
function textOf(value: unknown, spaces: readonly string[]): string {
  let at = 0;
  const gap = (): string => spaces[at++ % spaces.length] ?? '';
  const write = (one: unknown): string => {
    if (Array.isArray(one)) {
      return `[${gap()}${one.map((each) => write(each) + gap()).join(`,${gap()}`)}]`;
    }
    if (typeof one === 'object' && one !== null) {
      const members = Object.entries(one).map(
        ([name, each]) => `${JSON.stringify(name)}${gap()}:${gap()}${write(each)}${gap()}`,
      );
      return `{${gap()}${members.join(`,${gap()}`)}}`;
    }
    return JSON.stringify(one);
  };
  return gap() + write(value) + gap();
}

const spaces = fc.array(space, { minLength: 1, maxLength: 7 });
const cuts = fc.array(fc.nat(), { maxLength: 20 });

/** Any object that `JSON.parse` may return, also with an own key `__proto__`. */
function asParsed(value: unknown): unknown {
  return JSON.parse(textOf(value, ['']));
}

describe('agrees with JSON.parse on every valid document', () => {
  test('a list, with any records and spaces, cut anywhere', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), spaces, cuts, (list, gaps, places) => {
        const text = textOf(list, gaps);
        const events = readAll(createJsonReader(), cutAt(text, places));
        expect(values(events)).toEqual(JSON.parse(text));
        expect(refusals(events)).toEqual([]);
      }),
      { numRuns: runs(1500) },
    );
  });

  test('an object of lists and other members', () => {
    const member = fc.oneof(fc.array(record, { maxLength: 4 }), anyValue);
    fc.assert(
      fc.property(
        fc.dictionary(key, member, { maxKeys: 4 }),
        spaces,
        cuts,
        (object, gaps, places) => {
          const text = textOf(object, gaps);
          const events = readAll(createJsonReader(), cutAt(text, places));
          const made = Object.create(null) as Record<string, unknown>;
          for (const event of events) {
            if (event.kind === 'fault') continue;
            const { collection, element, value } = event.record;
            if (collection === undefined) made[String(element)] = value;
            else made[collection] = [...((made[collection] ?? []) as unknown[]), value];
          }
          expect(Object.entries(made)).toEqual(Object.entries(JSON.parse(text) as object));
          expect(refusals(events)).toEqual([]);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  test('one document per line', () => {
    const newline = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), newline, cuts, (list, eol, places) => {
        const text = list.map((one) => JSON.stringify(one)).join(eol);
        const events = readAll(createNdjsonReader(), cutAt(text, places));
        expect(values(events)).toEqual(list.map(asParsed));
        expect(refusals(events)).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });
});

/** A text with a typing error or cut off. */
const slip = fc.record({
  at: fc.nat(),
  remove: fc.nat(3),
  insert: fc.constantFrom(
    ...['', '', '"', ',', '{', '}', '[', ']', ':', '\\', "'", '0', '.', 'e', '\n', '\u0001'],
    ...[
      'NaN',
      '// x\n',
      '/* x */',
      '/',
      'null',
      '\u00A0',
      '\uFEFF',
      '\\u12',
      '\\x',
      '+1',
      '01',
      ',}',
    ],
  ),
});

function slipped(
  text: string,
  slips: readonly { at: number; remove: number; insert: string }[],
): string {
  return slips.reduce((so, { at, remove, insert }) => {
    const place = at % (so.length + 1);
    return so.slice(0, place) + insert + so.slice(place + remove);
  }, text);
}

describe('reports a fault exactly if JSON.parse throws', () => {
  test('in a damaged list of records', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 4 }),
        spaces,
        fc.array(slip, { minLength: 1, maxLength: 3 }),
        (list, gaps, slips) => {
          const text = slipped(textOf(list, gaps), slips);
          if (!/^\s*\[/.test(text)) return;
          const events = read(text);
          const whole = parsed(text);
          expect(refusals(events).length === 0, text).toBe(whole !== undefined);
          if (whole) expect(values(events)).toEqual(whole.value);
        },
      ),
      { numRuns: runs(6000) },
    );
  });

  test('in a damaged object of records', () => {
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.oneof(fc.array(record, { maxLength: 3 }), anyValue), { maxKeys: 3 }),
        spaces,
        fc.array(slip, { minLength: 1, maxLength: 2 }),
        (object, gaps, slips) => {
          const text = slipped(textOf(object, gaps), slips);
          if (!/^\s*\{/.test(text)) return;
          expect(refusals(read(text)).length === 0, text).toBe(parsed(text) !== undefined);
        },
      ),
      { numRuns: runs(4000) },
    );
  });

  test('in a damaged line only', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(record, fc.option(slip)), { minLength: 1, maxLength: 5 }),
        (list) => {
          const lines = list
            .map(([one, by]) => (by ? slipped(JSON.stringify(one), [by]) : JSON.stringify(one)))
            .flatMap((line) => line.split(/[\r\n]/));
          const events = readAll(createNdjsonReader(), [lines.join('\n')]);
          const whole = lines.map(parsed);
          const refused = new Set(
            refusals(events).flatMap((event) =>
              event.kind === 'fault' && event.fault.kind !== 'blank-line'
                ? [event.record.line]
                : [],
            ),
          );
          const sound = events.filter(({ record: { line } }) => !refused.has(line));
          expect(values(sound)).toEqual(whole.flatMap((one) => (one ? [one.value] : [])));
          const broken = lines.flatMap((line, at) =>
            parsed(line) || /^[ \t]*$/.test(line) ? [] : [at + 1],
          );
          expect([...refused]).toEqual(broken);
        },
      ),
      { numRuns: runs(3000) },
    );
  });
});

describe('the same text gives the same events if it is cut anywhere', () => {
  test('even if it is damaged', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 4 }),
        spaces,
        fc.array(slip, { maxLength: 3 }),
        cuts,
        (list, gaps, slips, places) => {
          const text = slipped(textOf(list, gaps), slips);
          expect(readAll(createJsonReader(), cutAt(text, places))).toEqual(read(text));
        },
      ),
      { numRuns: runs(4000) },
    );
  });

  test('even if it is not JSON at all', () => {
    const rubbish = fc.string({
      unit: fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        ',',
        ':',
        '\\',
        '/',
        '*',
        'a',
        '1',
        '\n',
        '\r',
        ' ',
      ),
      maxLength: 60,
    });
    for (const open of [createJsonReader, createNdjsonReader]) {
      fc.assert(
        fc.property(rubbish, cuts, (text, places) => {
          expect(readAll(open(), cutAt(text, places))).toEqual(readAll(open(), [text]));
        }),
        { numRuns: runs(4000) },
      );
    }
  });
});

test('every record is the text at its position', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 6 }), spaces, (list, gaps) => {
      const text = textOf(list, gaps);
      const lines = text.split(/\r\n|\r|\n/);
      for (const { record: one } of read(text)) {
        const rest = [...(lines[one.line - 1] ?? '')].slice((one.column ?? 1) - 1).join('');
        const [first = ''] = one.raw.split(/\r\n|\r|\n/);
        expect(rest.startsWith(first)).toBe(true);
      }
    }),
    { numRuns: runs(1000) },
  );
});

describe('a fault affects only its own record', () => {
  const cases: readonly (readonly [string, string, readonly unknown[], readonly string[]])[] = [
    ['a word', '[{"a":1},{"a":NaN},{"a":3}]', [1, 3], ['json-syntax unknown-word']],
    ['a missing quote', '[{"a":1},{"a":"x,"b":2},{"a":3}]', [1, 3], ['json-syntax missing-comma']],
    ['a missing bracket', '[{"a":1},{"a":2,{"a":3}]', [1, 3], ['json-syntax unexpected']],
    ['a missing comma', '[{"a":1} {"a":2}]', [1, 2], ['json-syntax missing-comma']],
    ['a comma too many', '[{"a":1},,{"a":2}]', [1, 2], ['json-syntax missing-value']],
    [
      'a comma at the end',
      '[{"a":1},{"a":2,},]',
      [1, 2],
      Array(2).fill('json-tolerated trailing-comma'),
    ],
    ['a comment', '[{"a":1}, // x\n{"a":/*y*/2}]', [1, 2], Array(2).fill('json-tolerated comment')],
    ['a break in a text', '[{"a":"x\ny"},\n{"a":2}]', [2], ['json-syntax control-character']],
    ['no end', '[{"a":1},{"a":2}', [1, 2], ['json-missing-end']],
    ['no end of a record', '[{"a":1},{"a":"x', [1], ['json-missing-end']],
    ['another document', '[{"a":1}]\n[{"a":2}]', [1], ['json-text-after-end']],
    [
      'a fault in the last',
      '{"r":[{"a":1},{"a":}],"s":[{"a":3}]}',
      [1, 3],
      ['json-syntax missing-value'],
    ],
  ];
  test.each(cases)('%s', (_name, text, expected, faults) => {
    const events = read(text);
    expect(values(events).map((value) => (value as { a: unknown }).a)).toEqual(expected);
    expect(kinds(events)).toEqual(faults);
  });
});

describe('problems that JSON.parse ignores are reported', () => {
  test.each([
    ['{"a":"1","a":"2"}', ['duplicate-key']],
    ['{"a" : "1", "b":{"x":1, "x":2}}', ['duplicate-key']],
    ['{"a":"x:y","a":"z"}', ['duplicate-key']],
    ['{"a":":","\\u0061":""}', ['duplicate-key']],
    ['{"a":"\\u003a","a":""}', ['duplicate-key']],
    ['{"__proto__":1,"__proto__":2}', ['duplicate-key']],
    ['{"n":12345678901234567890}', ['json-lost-digits']],
    ['{"n":0.10000000000000000001}', ['json-lost-digits']],
    ['{"n":1e400}', ['json-lost-digits']],
    ['{"n":1e-400}', ['json-lost-digits']],
    ['{"n":[1.0,-0,1e5,100000000000000000000,0.1,5e-324]}', []],
    ['{"s":"\\ud800"}', ['json-lone-surrogate']],
    ['{"s":"\\ud83d\\ude00"}', []],
    ['{"a":"b:c","d":"https://x:1/"}', []],
  ])('%s', (text, expected) => {
    expect(kinds(readAll(createNdjsonReader(), [text]))).toEqual(expected);
    expect(kinds(read(`[${text}]`))).toEqual(expected);
  });
});

describe('the stack does not overflow', () => {
  const deep = size(100_000);
  const cases: Readonly<Record<string, string>> = {
    'lists in lists': '['.repeat(deep) + ']'.repeat(deep),
    'objects in objects': `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`,
    'a record of lists in lists': `[{"a":${'['.repeat(deep)}${']'.repeat(deep)}},{"a":1}]`,
    'opened and never closed': '[{"a":'.repeat(deep),
  };
  test.each(Object.entries(cases))('%s', (_name, text) => {
    const chunks = cutAt(
      text,
      Array.from({ length: 200 }, (_, at) => at * 3_331),
    );
    for (const reader of [createJsonReader(), createNdjsonReader()]) {
      expect(readAll(reader, chunks).length).toBeGreaterThan(0);
    }
  });

  test.runIf(isFull)(
    'a record of three million characters is reported and skipped, and the next is read',
    () => {
      const events = read(`[{"a":"${'x'.repeat(3_000_000)}"},{"a":1}]`);
      expect(kinds(events)).toEqual(['too-long']);
      expect(values(events)).toEqual([{ a: 1 }]);
    },
  );

  test('a record that is nested too deeply is reported and skipped, and the next is read', () => {
    const events = read(cases['a record of lists in lists'] ?? '');
    expect(kinds(events)).toEqual(['too-deep']);
    expect(values(events)).toEqual([{ a: 1 }]);
  });
});
