import { describe, expect, test } from 'vitest';
import { isFull } from '../../../../vitest.properties.js';
import { event, law, ratification, source, stated } from '../../src/dataset-rules/examples.js';
import {
  checkDataset,
  checkRecord,
  type DatasetFinding,
  type DatasetLocale,
  type DatasetRecord,
  type DatasetRule,
  defineDatasetRule,
  messageOf,
  recordsOf,
  titleOf,
} from '../../src/dataset-rules/index.js';

const codesOf = (findings: Iterable<DatasetFinding>) =>
  [...findings].map(({ rule }) => rule.code.replace('dataset.', ''));

/** A rule that finds nothing and keeps the records that it receives. */
function recordingRule(
  scope: 'raw' | 'record' | 'dataset',
  limits: { of?: ['laws']; needs?: ['sources'] } = {},
) {
  const seen: DatasetRecord[] = [];
  const rule: DatasetRule = {
    code: 'dataset.seen',
    severity: 'info',
    title: 'Seen',
    why: 'A test reads the records.',
    bad: {},
    good: {},
    scope,
    ...limits,
    check: (given: { readonly records?: readonly DatasetRecord[] }) => {
      seen.push(...(given.records ?? [given as DatasetRecord]));
      return [];
    },
    say: () => ({ message: 'Seen.' }),
  } as DatasetRule;
  return { rule, seen };
}

describe('a rule receives', () => {
  const records = recordsOf({ laws: [law(), { id: 'broken' }], events: [event()] });

  test('every record if its scope is raw', () => {
    const { rule, seen } = recordingRule('raw');
    expect([...checkDataset(records, {}, [rule])]).toEqual([]);
    expect(seen.map(({ id }) => id)).toEqual(['law-12-1999', 'broken', '2024-09-05-meeting']);
  });

  test('only records that satisfy their schema if its scope is record', () => {
    const { rule, seen } = recordingRule('record');
    expect([...checkDataset(records, {}, [rule])]).toEqual([]);
    expect(seen.map(({ id }) => id)).toEqual(['law-12-1999', '2024-09-05-meeting']);
  });

  test('only records of the collections that it names', () => {
    const { rule, seen } = recordingRule('record', { of: ['laws'] });
    expect([...checkDataset(records, {}, [rule])]).toEqual([]);
    expect(seen.map(({ id }) => id)).toEqual(['law-12-1999']);
  });

  test('a dataset only if no collection that it needs is empty', () => {
    const { rule, seen } = recordingRule('dataset', { needs: ['sources'] });
    expect([...checkDataset(records, {}, [rule])]).toEqual([]);
    expect(seen).toEqual([]);
    expect([...checkDataset(recordsOf({ sources: [source()] }), {}, [rule])]).toEqual([]);
    expect(seen).toHaveLength(1);
  });

  test('a single record only if the rule needs no other', () => {
    const { rule, seen } = recordingRule('dataset');
    for (const record of records) expect([...checkRecord(record, [rule])]).toEqual([]);
    expect(seen).toEqual([]);
  });
});

describe('a finding', () => {
  const origin = { file: 'theirs.json', line: 7 };
  const bad: DatasetRecord<typeof origin> = {
    collection: 'sources',
    id: 'ilo-page',
    value: source({ url: 'https://www.ilo.org/.' }),
    isValid: true,
    origin,
  };

  test('contains the record with its origin, the path, the severity and the facts', () => {
    const [finding] = checkRecord(bad);
    expect(finding?.record.origin).toBe(origin);
    expect(finding).toMatchObject({
      rule: { code: 'dataset.url' },
      severity: 'warning',
      path: ['url'],
      facts: 'https://www.ilo.org/.',
    });
    expect(finding).not.toHaveProperty('suggestion');
  });

  test('is not made about an address whose id ends with two commas', () => {
    const url = 'https://www.ilo.org/page/MjQ5Ng,,';
    expect([...checkRecord({ ...bad, value: source({ url }) })]).toEqual([]);
  });

  test('has the severity of its fault if the fault has one', () => {
    const { instruments: _instruments, evidence, ...rest } = law();
    const { instruments: _evidence, ...others } = evidence;
    const bare = { ...rest, evidence: others };
    const [finding] = checkDataset(recordsOf({ ratifications: [ratification()], laws: [bare] }));
    expect(finding?.rule.severity).toBe('error');
    expect(finding?.severity).toBe('warning');
  });

  test('has a message in the language of the locale, or in English if the locale lacks its rule', () => {
    const ru: DatasetLocale = {
      'dataset.url': {
        title: 'Адрес нельзя открыть',
        say: (url) => ({ message: `Адрес ${url} нельзя открыть.` }),
      },
    };
    const [finding] = checkRecord(bad);
    if (!finding) throw new Error('nothing was found');
    expect(messageOf(finding).message).toBe('"https://www.ilo.org/." is not a valid web address.');
    expect(messageOf(finding, ru).message).toBe('Адрес https://www.ilo.org/. нельзя открыть.');
    expect(titleOf(finding.rule, ru)).toBe('Адрес нельзя открыть');
    const [other] = checkRecord({ ...bad, value: source({ title: 'A "quote' }) });
    if (!other) throw new Error('nothing was found');
    expect(messageOf(other, ru)).toEqual(messageOf(other));
    expect(titleOf(other.rule, ru)).toBe(other.rule.title);
  });
});

describe('a part of a dataset', () => {
  const cited = event({ organizer: 'ilo', evidence: { title: [stated()], organizer: [stated()] } });

  test('is checked without its missing collections', () => {
    expect(codesOf(checkDataset(recordsOf({ ratifications: [ratification()] })))).toEqual([]);
    expect(codesOf(checkDataset(recordsOf({ events: [cited] }), { isWhole: false }))).toEqual([]);
  });

  test('may refer to a record whose collection is missing', () => {
    const records = recordsOf({ events: [event({ related: ['2020-congress'] })] });
    expect(codesOf(checkDataset(records, { isWhole: false }))).toEqual([]);
    expect(codesOf(checkDataset(records))).toEqual(['unresolved-name']);
  });

  test('has no findings about records to which nothing refers', () => {
    const records = recordsOf({
      ratifications: [ratification()],
      laws: [law({ instruments: ['C087', 'C098'] })],
      sources: [source(), source({ id: 'newspaper' })],
    });
    expect(codesOf(checkDataset(records, { isWhole: false }))).toEqual([]);
    expect(codesOf(checkDataset(records))).toEqual(['unused-source', 'law-without-ratification']);
  });
});

describe('a record that does not satisfy its schema', () => {
  const records = recordsOf({
    ratifications: [ratification()],
    laws: [{ id: 'law-12-1999' }],
    sources: [source(), source({ id: 'newspaper' })],
  });

  test('can be referred to, and suppresses findings about records to which nothing refers', () => {
    expect(records.map(({ isValid }) => isValid)).toEqual([true, false, true, true]);
    expect(codesOf(checkDataset(records))).toEqual([]);
  });

  test('is reported if it has the id of another record', () => {
    const twice = recordsOf({ laws: [law(), { id: 'law-12-1999' }] });
    const [finding, ...others] = checkDataset(twice, { lineOf: ({ origin }) => origin + 1 });
    expect(others).toEqual([]);
    expect(finding?.record.origin).toBe(1);
    expect(finding && messageOf(finding).message).toBe(
      'Another record of laws has the id "law-12-1999", on line 1.',
    );
  });

  test('has its texts checked', () => {
    const [finding] = checkDataset(recordsOf({ events: [{ title: { en: 'A  title' } }] }));
    expect(finding).toMatchObject({ suggestion: 'A title', isCertain: true });
  });
});

test('no date is reported as future if the day of the check is not given', () => {
  const records = recordsOf({ events: [event({ checked: '2999-01-15' })] });
  expect(codesOf(checkDataset(records))).toEqual([]);
  expect(codesOf(checkDataset(records, { today: '2998-12-31' }))).toEqual(['future-date']);
  expect(codesOf(checkDataset(records, { today: '2999-01-15' }))).toEqual([]);
});

test('a third-party rule runs like ours', () => {
  const shortTitles = defineDatasetRule({
    code: 'dataset.short-title',
    severity: 'info',
    title: 'A title is long',
    why: 'Lists show only the beginning.',
    bad: { events: [event({ title: { en: 'A meeting that was very long' } })] },
    good: { events: [event({ title: { en: 'Meeting' } })] },
    scope: 'record',
    of: ['events'],
    *check({ value }) {
      const { length } = value.title.en;
      if (length > 20) yield { path: ['title', 'en'], facts: length };
    },
    say: (length: number) => ({ message: `The title has ${length} letters.` }),
  });
  const [finding] = checkDataset(recordsOf(shortTitles.bad), {}, [shortTitles]);
  expect(finding && messageOf(finding).message).toBe('The title has 28 letters.');
  expect(codesOf(checkDataset(recordsOf(shortTitles.good), {}, [shortTitles]))).toEqual([]);
});

test.runIf(isFull)('suggestions for unknown ids stop after a number of comparisons', () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => index);
  const records = recordsOf({
    sources: numbers.map((n) => source({ id: `page-${n}`, url: `https://www.ilo.org/${n}` })),
    events: numbers.map((n) =>
      event({
        id: `2024-09-05-meeting-${'abcdefghij'[n % 10]}${n}`,
        title: { en: `Meeting ${n}` },
        evidence: { title: [{ ...stated(), source: `pagex-${n}` }], date: [stated()] },
      }),
    ),
  });
  const suggested = [...checkDataset(records)].filter(
    ({ facts, suggestion }) =>
      suggestion !== undefined && (facts as { readonly id: string }).id.startsWith('pagex-'),
  );
  expect(suggested.length).toBeGreaterThan(100);
  expect(suggested.length).toBeLessThanOrEqual(200);
});

test('the number of values that are read is proportional to the number of records', () => {
  let reads = 0;
  const counted = <Value>(value: Value): Value =>
    typeof value === 'object' && value !== null
      ? (new Proxy(value, {
          get: (target, key) => {
            reads++;
            return counted(Reflect.get(target, key));
          },
        }) as Value)
      : value;
  const readsOf = (size: number): number => {
    const numbers = Array.from({ length: size }, (_, index) => index);
    const records = recordsOf({
      ratifications: numbers.map((n) => ratification({ law: `law-${n}` })),
      laws: numbers.map((n) => law({ id: `law-${n}`, number: `${n}`, title: { en: `Act ${n}` } })),
      sources: numbers.map((n) => source({ id: `page-${n}` })),
      events: numbers.map((n) => event({ place: 'Oslo', organizer: `unknown-${n}` })),
      organizations: [],
    }).map((record) => ({ ...record, value: counted(record.value) }));
    reads = 0;
    expect([...checkDataset(records, { today: '2026-11-26' })].length).toBeGreaterThan(size);
    return reads;
  };
  expect(readsOf(40)).toBeLessThan(2.1 * readsOf(20));
});
