import { describe, expect, test } from 'vitest';
import {
  CountryCode,
  EventId,
  InstrumentCode,
  LawId,
  LawNumber,
  RecordId,
  SourceId,
} from '../src/code.js';
import { KnownCountryCode, KnownInstrumentCode } from '../src/generated/known-codes.js';

/* Each pattern is a promise about the whole text: other text before or after it is an error. */

describe.each([
  {
    name: 'InstrumentCode',
    schema: InstrumentCode,
    good: ['C001', 'C192', 'P029', 'P155'],
    bad: ['C87', 'C0870', 'R198', 'c087', 'D087', 'C08x', 'C-87', 'CC087', 'C 087', 'C', '087'],
    says: 'must be C or P and three digits',
  },
  {
    name: 'LawId',
    schema: LawId,
    good: ['Z990000029_', 'Z1200000050', 'kz-10-I-1996', 'kz-labour-code', 'a', 'K_1', 'A-b_c'],
    bad: ['', '_', '-a', 'a-', 'a--b', 'a__', 'a-_', 'a b', 'a.b', 'закон', '_a'],
    says: 'must be the id in an official legal database',
  },
  {
    name: 'LawNumber',
    schema: LawNumber,
    good: ['29-II', '263', '2004-1370', '12/3', '1.2', 'a-b/c.d'],
    bad: ['', '29 -II', '-29', '29-', '29--II', '№29', '29-', '/2', '2_3', '29,1'],
    says: 'must be letters and digits joined by - / or .',
  },
  {
    name: 'SourceId',
    schema: SourceId,
    good: ['a', 'enbek-2015', 'adilet-Z990000029_-kk', 'ilo_2', 'x-_', 'aB9'],
    bad: ['', 'Enbek', '2015-enbek', '-a', 'a-', 'a--b', 'a.b', '_a', 'a b', 'ä'],
    says: 'must be words of letters and digits joined by hyphens',
  },
  {
    name: 'CountryCode',
    schema: CountryCode,
    good: ['KAZ', 'ZZZ', 'AAA'],
    bad: ['KA', 'KAZA', 'kaz', 'KAz', 'K4Z', 'К\u0410З', ''],
    says: 'must be three capital letters',
  },
  {
    name: 'RecordId',
    schema: RecordId,
    good: ['a', '1', 'decent-work-country-programme', 'a-1', '2024'],
    bad: ['', 'A', '-a', 'a-', 'a--b', 'a_b', 'a b', 'é'],
    says: 'must be words in lower case joined by hyphens',
  },
  {
    name: 'EventId',
    schema: EventId,
    good: ['2023-06-23-meeting', '2023-06-visit', '2023-a', 'undated-a', '2023-06-23-a1-b2'],
    bad: [
      '2023-06-23',
      '2023',
      'undated',
      '23-06-meeting',
      '2023-6-meeting',
      '2023-06-2-meeting',
      '2023-Meeting',
      '2023-meeting-',
      '2023--meeting',
      '2023-1',
      '2023-06-23-4a',
      'undated-1a',
      'Undated-a',
      'dated-a',
      '2023meeting',
    ],
    says: 'must be the date or the word undated',
  },
])('$name', ({ name, schema, good, bad, says }) => {
  const messageFor = (text: string) => schema.safeParse(text).error?.issues[0]?.message;

  test.each(good)('accepts %j', (text) => {
    expect(schema.parse(text)).toBe(text);
  });

  test.each(bad)('rejects %j', (text) => {
    expect(messageFor(text)).toContain(says);
  });

  test.each(good)('rejects %j with anything before or after it', (text) => {
    for (const other of [' ', '\n', '!', '\u00a0']) {
      expect(messageFor(other + text)).toContain(says);
      expect(messageFor(text + other)).toContain(says);
    }
  });

  test('describes itself, with examples that it accepts', () => {
    const { id, description, examples } = schema.meta() ?? {};
    expect(id).toBe(name);
    expect(description).toMatch(/^[A-Z].{9,}\.$/);
    expect(examples).not.toEqual([]);
    for (const example of examples as readonly unknown[]) schema.parse(example);
  });
});

test('a number of a law that is not one is not checked further', () => {
  const { error } = LawNumber.refine(() => false, 'not reached').safeParse('29 -II');
  expect(error?.issues).toHaveLength(1);
});

describe('closed schemas accept only what exists', () => {
  test.each([
    [KnownInstrumentCode, ['C001', 'C087', 'P029'], ['C999', 'C87', 'R198', '']],
    [KnownCountryCode, ['KAZ', 'UZB'], ['KZH', 'kaz', 'XXX', '']],
  ] as const)('%#', (schema, good, bad) => {
    for (const code of good) expect(schema.safeParse(code).success).toBe(true);
    for (const code of bad) expect(schema.safeParse(code).success).toBe(false);
  });

  test('every known code has the form of a code', () => {
    for (const code of KnownInstrumentCode.options) InstrumentCode.parse(code);
    for (const code of KnownCountryCode.options) CountryCode.parse(code);
  });
});
