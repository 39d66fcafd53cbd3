import * as published from '@ilo-kz/data';
import { collectionNames } from '@ilo-kz/data/collections';
import { Dataset } from '@ilo-kz/schema';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { assertDataset, isRatification } from '../src/index.js';
import { check } from './check.js';

/** The published collections as one dataset. */
function ours(): Record<string, readonly object[]> {
  const all = published as unknown as Readonly<Record<string, readonly object[]>>;
  return Object.fromEntries(
    collectionNames.map((name) => [name, structuredClone(all[name] ?? [])]),
  );
}

/**
 * What newer rules find in the frozen records: they are those of an edition in which these mistakes
 * stood. The live records have none (see the tests of `data`).
 */
const foundSince: ReadonlySet<string> = new Set([
  'dataset.as-of-without-date',
  'dataset.source-before-event',
  'dataset.supervision-fields',
  'dataset.understated-precision',
]);

/** The codes of what is found in frozen records, except by newer rules. */
const codesIn = (totals: { readonly byCode: object }) =>
  Object.keys(totals.byCode).filter((code) => !foundSince.has(code));

type Editable = Record<string, unknown> & { evidence: Record<string, unknown> };

function spoilt(collection: string, edit: (record: Editable) => void): string {
  const dataset = Object.fromEntries(
    Object.entries(ours()).map(([name, records]) => [name, records.slice(0, 3)]),
  );
  edit(dataset[collection]?.[0] as Editable);
  return JSON.stringify(dataset);
}

test('the published dataset has no faults, as a whole and by collection', async () => {
  const dataset = ours();
  for (const part of some([...Object.values(dataset), dataset], 1)) {
    const { totals, files } = await check(JSON.stringify(part), { path: 'records.json' });
    expect(codesIn(totals)).toEqual([]);
    expect(files[0]?.shape).toBe('dataset');
  }
});

test.each<readonly [code: string, path: string, spoil: string]>([
  ['dataset.missing-value', '/ratifications/0', spoilt('ratifications', (one) => delete one.law)],
  [
    'dataset.unknown-field',
    '/laws/0/remarks',
    spoilt('laws', (law) => {
      law.remarks = 'x';
    }),
  ],
  [
    'dataset.value',
    '/countries/0/code',
    spoilt('countries', (country) => {
      country.code = 'Kazakhstan';
    }),
  ],
  [
    'dataset.unresolved-name',
    '/ratifications/0/evidence/law/0/source',
    spoilt('ratifications', ({ evidence }) => {
      evidence.law = [{ grade: 'official', source: 'nowhere' }];
    }),
  ],
])('%s is told at %s', async (code, path, text) => {
  const { findings } = await check(text, { path: 'dataset.json' });
  expect(findings.map((finding) => `${finding.code} ${finding.path}`)).toContain(`${code} ${path}`);
});

/** A dataset with one ratification whose dates are in order, with some of its values replaced. */
function ratified(values: Readonly<Record<string, unknown>>, law = {}): string {
  const { ratifications = [], laws = [], instruments = [] } = ours();
  const one = ratifications.find(
    (record) => 'instrument' in record && record.instrument === 'C087',
  );
  return JSON.stringify({
    ratifications: [{ ...one, ...values }],
    laws: laws.flatMap((record) =>
      one && 'law' in one && 'id' in record && record.id === one.law ? [{ ...record, ...law }] : [],
    ),
    instruments: instruments.filter((record) => 'code' in record && record.code === 'C087'),
  });
}

/** Findings about one value that rules for tables and rules for datasets may both report. */
const ofBothKinds =
  /^(?:sense\.|dataset\.(?:date-order|future-date|status-dates|unresolved-name)$)/;

test.each<readonly [cause: string, text: string, finding: string]>([
  [
    'an entry into force before the registration',
    ratified({ inForce: '2000-06-01' }),
    'error dataset.date-order /ratifications/0/inForce',
  ],
  [
    'a registration before the law',
    ratified({}, { date: '2000-12-30' }),
    'warning dataset.date-order /ratifications/0/registered',
  ],
  [
    'a registration before the adoption',
    ratified({
      registered: '1940-06-01',
      inForce: 'unknown',
      status: 'registered',
      unknown: { inForce: 'Not found.' },
    }),
    'error dataset.date-order /ratifications/0/registered',
  ],
  [
    'a registration in the future',
    ratified({ registered: '2027-01-30', inForce: '2028-01-30', status: 'registered' }),
    'error dataset.future-date /ratifications/0/registered',
  ],
  [
    'a status that contradicts the entry into force',
    ratified({ status: 'registered' }),
    'error dataset.status-dates /ratifications/0/status',
  ],
  [
    'an instrument that does not exist',
    ratified({ instrument: 'C890' }),
    'error dataset.unresolved-name /ratifications/0/instrument',
  ],
])('%s is reported once', async (_cause, text, finding) => {
  const { findings } = await check(text, { compare: false, asOf: '2026-11-26' });
  const both = findings.filter(
    ({ code, path }) => ofBothKinds.test(code) && path.startsWith('/ratifications'),
  );
  expect(both.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual([finding]);
});

test('a date before the adoption of an instrument that the dataset does not have is reported', async () => {
  const { instruments: _, ...dataset } = JSON.parse(
    ratified({ registered: '1940-06-01', inForce: 'unknown', unknown: { inForce: 'Not found.' } }),
  );
  const { totals } = await check(JSON.stringify(dataset), { compare: false });
  expect(totals.byCode['sense.before-adoption']).toBe(1);
});

test('two records with the same id are reported with the place of the first', async () => {
  const dataset = ours();
  const [law] = dataset.laws ?? [];
  const text = JSON.stringify({ laws: [law, law] }, null, 1);
  const { findings } = await check(text);
  const [finding] = findings;
  expect(finding?.code).toBe('dataset.duplicate-id');
  expect(finding?.message).toContain('line 3');
  expect(finding?.line).toBeGreaterThan(3);
});

test('references into collections that the document does not have are not checked', async () => {
  const { ratifications } = ours();
  const { totals } = await check(JSON.stringify({ ratifications }));
  expect(codesIn(totals)).toEqual([]);
});

describe('functions for programs', () => {
  test('assertDataset accepts the published dataset and narrows its type', () => {
    const value: unknown = ours();
    assertDataset(value);
    expectTypeOf(value.ratifications).toEqualTypeOf<Dataset['ratifications']>();
    expect(value.ratifications).toHaveLength(26);
  });

  test('assertDataset throws the first faults with their paths, and the number of others', () => {
    expect(() => assertDataset({ ratifications: [{ instrument: 'C87', extra: 1 }] })).toThrow(
      /^This is not a dataset:\n- The field "instruments" is missing\.[\s\S]*and \d+ more$/,
    );
    expect(() => assertDataset(null)).toThrow('The record does not match the schema');
  });

  test('isRatification accepts a record with its evidence and rejects others', () => {
    const [first] = published.ratifications;
    expect(isRatification(first)).toBe(true);
    expect(isRatification({ ...first, registered: '2015-02-30' })).toBe(false);
    expect(isRatification('C087')).toBe(false);
  });

  test('a record of the schema is a Standard Schema', () => {
    const { vendor, validate } = Dataset['~standard'];
    expect(vendor).toBe('zod');
    expect(validate({})).toHaveProperty('issues');
  });
});
