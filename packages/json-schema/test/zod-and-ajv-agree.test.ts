import { readFileSync } from 'node:fs';
import * as schemas from '@ilo-kz/schema';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const records = {
  ratification: schemas.Ratification,
  instrument: schemas.Instrument,
  law: schemas.Law,
  source: schemas.Source,
};
type RecordName = keyof typeof records;

const evidence = [
  { source: 'enbek-2015', grade: 'secondary', locator: 'table row 5', says: '29-11' },
  { source: 'adilet', grade: 'derived', rule: 'registration-plus-12-months', says: '2000' },
  { grade: 'unverified', note: 'No document was seen.' },
];

/** One valid value of each record, with every field filled. */
const valid: Readonly<Record<RecordName, object>> = {
  ratification: {
    instrument: 'C087',
    law: 'Z990000029_',
    action: 'ratification',
    registered: '2000-12-13',
    inForce: 'unknown',
    status: 'in-force',
    amendments: [{ title: 'Amendments of 2016', inForce: '2017' }],
    unknown: { inForce: 'No document gives it.' },
    evidence: { law: evidence, action: evidence, registered: evidence, status: evidence },
    checked: '2026-11-22',
  },
  instrument: {
    code: 'P029',
    type: 'protocol',
    number: 29,
    aliases: ['PF029'],
    title: { en: 'A title', ru: 'Название', kk: 'Атауы' },
    adopted: '2014-06-11',
    session: 103,
    inForce: '2016-11',
    category: [
      { value: 'technical', evidence },
      { value: 'fundamental', from: '2022', evidence },
    ],
    status: [{ value: 'up-to-date', asOf: 'unknown', evidence }],
    subject: 'Forced labour',
    revises: ['C029'],
    evidence: {
      'title.en': evidence,
      adopted: evidence,
      session: evidence,
      inForce: evidence,
      subject: evidence,
    },
    checked: '2026-11-22',
  },
  law: {
    id: 'kz-10-I-1996',
    number: '10-I',
    date: '1996-06-26',
    kind: 'accession',
    title: { ru: 'Закон', en: 'A law' },
    instruments: ['C148'],
    evidence: { number: evidence, date: evidence, instruments: evidence },
    checked: '2026-11-22',
  },
  source: {
    id: 'enbek-2015',
    tier: 'official',
    publisher: 'A ministry',
    title: 'A page',
    language: 'en',
    date: '2015-08-14',
    url: 'https://example.org/a?b=c',
    retrieved: '2026',
    note: 'A note.',
  },
};

const judges = (['2020-12', 'draft-07'] as const).flatMap((draft) =>
  (Object.keys(records) as RecordName[]).map((name) => {
    const url = new URL(`../schema/${draft}/${name}.json`, import.meta.url);
    const document = JSON.parse(readFileSync(url, 'utf8')) as object;
    const options = { strict: false, allErrors: false };
    const ajv = draft === '2020-12' ? new Ajv2020(options) : new Ajv(options);
    return { draft, name, accepts: ajv.compile(document) };
  }),
);

/** Values that a third party may put where another was expected. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    ' ',
    'unknown',
    '2000',
    '2000-02-30',
    '2001-02-29',
    '1999-12',
    '29-11',
    '29-II',
  ),
  fc.constantFrom<unknown>(
    'C087',
    'C87',
    'C0877',
    'kz-1-1999',
    'http://a',
    'https://a.b',
    'https://a.b/ c',
  ),
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    87,
    1000,
    1e300,
    [],
    {},
    ['C087'],
    [''],
    'two  spaces',
    'line\nbreak',
  ),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
);

/** A copy with one place, chosen by `steps`, replaced, removed, or given a neighbour. */
function broken(value: unknown, steps: readonly number[], kind: string, by: unknown): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  let at = copy;
  for (const step of steps) {
    const keys = Object.keys(at);
    if (keys.length === 0) break;
    const key = keys[step % keys.length] as string;
    const next = at[key];
    if (step === steps.at(-1) || typeof next !== 'object' || next === null) {
      if (kind === 'remove' && !Array.isArray(at)) delete at[key];
      else if (kind === 'add' && !Array.isArray(at)) at[`${key}X`] = by;
      else at[key] = by;
      break;
    }
    at = next as Record<string, unknown>;
  }
  return copy;
}

describe.each(judges)('$name, $draft', ({ name, accepts }) => {
  const schema = records[name];

  test('both accept a valid record', () => {
    expect(accepts(valid[name]), JSON.stringify(accepts.errors)).toBe(true);
    expect(schema.safeParse(valid[name]).error).toBeUndefined();
  });

  test('both judge every broken record alike', () => {
    const change = fc.tuple(
      fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('replace', 'remove', 'add'),
      junk,
    );
    let refused = 0;
    fc.assert(
      fc.property(change, ([steps, kind, by]) => {
        const value = JSON.parse(JSON.stringify(broken(valid[name], steps, kind, by))) as unknown;
        const byZod = schema.safeParse(value).success;
        if (!byZod) refused += 1;
        expect(accepts(value)).toBe(byZod);
      }),
      { numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(500);
  });
});
