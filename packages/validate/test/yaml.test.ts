import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { runs } from '../../../vitest.properties.js';
import { type Finding, validate } from '../src/index.js';
import { check } from './check.js';

const options = { path: 'x.yaml', compare: false };

async function found(text: string): Promise<readonly string[]> {
  const { findings } = await check(text, options);
  return findings.map(
    ({ code, line, column, path }: Finding) => `${code} ${line}:${column} ${path}`,
  );
}

describe('records of YAML become rows, with the place of each value', () => {
  const fault = 'sense.impossible-date';
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'a list of maps',
      '# ours\n- instrument: "C087"\n  registered: "2000-12-33"\n',
      `${fault} 3:15 /0/registered`,
    ],
    ['a map of maps', 'C087: {registered: "2000-12-33"}\n', `${fault} 1:20 /C087/registered`],
    [
      'a list under a key',
      'data:\n  - instrument: C087\n    registered: "2000-12-33"\n',
      `${fault} 3:17 /data/0/registered`,
    ],
    ['one record', 'instrument: C087\nregistered: "2000-12-33"\n', `${fault} 2:13 /registered`],
    [
      'a list of lists',
      '- [instrument, registered]\n- [C087, "2000-12-33"]\n',
      `${fault} 2:10 /1/1`,
    ],
    [
      'several documents',
      '---\ninstrument: C087\n---\ninstrument: C098\nregistered: "2000-12-33"\n',
      `${fault} 5:13 /1/registered`,
    ],
  ];
  test.each(cases)('%s', async (_name, text, expected) => {
    expect(await found(text)).toContain(expected);
  });
});

describe('implicit types of YAML are reported', () => {
  test.each([
    ['- instrument: C087\n  instrument: C098\n', 'record.duplicate-key 2:3'],
    ['- instrument: C087\n  country: no\n', 'yaml.other-meaning 2:12'],
    ['- instrument: C087\n\tregistered: x\n', 'yaml.syntax 2:'],
    ['- instrument: "C087\n', 'yaml.syntax'],
  ])('%j', async (text, expected) => {
    expect((await found(text)).some((one) => one.startsWith(expected))).toBe(true);
  });

  test('a number keeps its text', async () => {
    const { findings } = await check('- instrument: C087\n  registered: 1.10\n', options);
    expect(findings.map(({ value }) => value)).toContain('1.10');
  });
});

describe('any text is read without errors and without hanging', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi']) {
    bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
  }
  test.each([
    ['aliases of aliases', `${bomb.join('\n')}\nrows:\n  - instrument: *i\n`],
    ['lists in lists', '['.repeat(50_000)],
    ['hyphens', '- '.repeat(20_000)],
    ['quotes', '"'.repeat(5_000)],
    ['an alias of itself', '- &a [*a]\n'],
    ['an alias of nothing', '- instrument: *nobody\n'],
    ['__proto__', '- __proto__: x\n  instrument: C087\n'],
  ])('%s', async (_name, text) => {
    const outcome = await validate(text, { ...options, format: 'yaml' }).report();
    expect(['report', 'unreadable']).toContain(outcome.kind);
  });

  test.each([
    ['lists', '['.repeat(50_000), 1, 299],
    ['objects', '{a: '.repeat(50_000), 1, 1193],
    ['hyphens', '- '.repeat(20_000), 1, 301],
    ['colons', 'a: '.repeat(20_000), 1, 451],
    ['question marks', '? '.repeat(20_000), 1, 301],
    ['lines', Array.from({ length: 999 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''), 151, 151],
  ])('%s in each other are refused with their place', async (_name, text, line, column) => {
    const outcome = await validate(text, options).report();
    const place = `Line ${line}, column ${column}: Objects and lists are nested more than`;
    expect(outcome.kind === 'unreadable' && outcome.message).toContain(place);
  });

  test.each([
    ['quotes', `"${'[{'.repeat(5000)}"`],
    ['a block of text', `|\n${'    [{- ? a:\n'.repeat(5000)}`],
    ['a comment', `x # ${'[{'.repeat(5000)}`],
  ])('brackets in %s do not nest', async (_name, value) => {
    expect((await found(`- instrument: C087\n  note: ${value}\n`)).join()).not.toMatch(/deep/);
  });

  test('any text at all', async () => {
    const part = fc.constantFrom(
      ...[
        '- ',
        '  ',
        'instrument',
        ': ',
        'C087',
        '\n',
        '\t',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        '&a',
      ],
      ...['*a', '|', '>', '---\n', '#', '!!', '? ', '<<', 'no'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 25 }), async (parts) => {
        const outcome = await validate(parts.join(''), { ...options, format: 'yaml' }).report();
        expect(['report', 'unreadable']).toContain(outcome.kind);
      }),
      { numRuns: runs(400) },
    );
  });
});

test('the same records give the same findings in YAML and in JSON', async () => {
  const record = fc.record(
    {
      instrument: fc.constantFrom('C087', 'No. 98', 'C999'),
      registered: fc.constantFrom('2000-12-13', '13.12.2000', 'x', ''),
      note: fc.string({ maxLength: 8 }),
    },
    { requiredKeys: ['instrument'] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 8 }), async (records) => {
      const codes = async (text: string, format: 'yaml' | 'json') => {
        const { totals } = await check(text, { compare: false, format });
        return Object.entries(totals.byCode).filter(([code]) => !code.startsWith('yaml.'));
      };
      expect(await codes(stringify(records), 'yaml')).toEqual(
        await codes(JSON.stringify(records), 'json'),
      );
    }),
    { numRuns: runs(200) },
  );
});
