import * as query from '@ilo-kz/query';
import { describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { recordJson } from '../src/build/record-json.js';
import { codeOf, lookups } from '../src/record/code.js';
import { allRecords } from '../src/record/records.js';
import { languages } from '../src/routes/language.js';
import { attribute, parsed, textOf } from './document.js';
import { html } from './site.js';

const records = some(allRecords(), 60);

test('the data beside a page are the record', () => {
  for (const { collection, id, record } of records) {
    expect(JSON.parse(recordJson(collection, id))).toEqual(record);
  }
});

test('the line of code gives the record', () => {
  for (const { collection, id, record } of records) {
    const look = (query as unknown as Readonly<Record<string, (id: string) => unknown>>)[
      lookups[collection]
    ];
    expect(look?.(id), codeOf(collection, id)).toBe(record);
  }
});

describe('the page of the ratification of Convention No. 87', () => {
  const route = { kind: 'record', collection: 'ratifications', id: 'C087' } as const;
  const page = (lang: (typeof languages)[number]) => parsed(html({ ...route, lang })).elements;

  test.each([
    ['en', '13 December 2000'],
    ['ru', '13 декабря 2000'],
    ['kk', '2000 ж. 13 желтоқсан'],
  ] as const)('has the registration in words, in %s', (lang, date) => {
    const times = page(lang).filter((one) => attribute(one, 'datetime') === '2000-12-13');
    expect(times.map(textOf).join(' ')).toContain(date);
  });

  test.each(languages)('has the evidence in the words of citation(), in %s', (lang) => {
    const text = page(lang).map(textOf)[0] ?? '';
    const lines = query.citation(query.ratification('C087'), 'registered', { lang }).split('\n');
    const support = lines.slice(1).map((line) => line.replace(/^.*?\((?=[^(]*\)$)/, ''));
    expect(support.length).toBeGreaterThan(1);
    expect(text).toContain(query.citation(query.ratification('C087'), 'registered', { lang }));
  });

  test('says what contradicts it, and why that is not followed', () => {
    const [found] = query
      .discrepancies({ collection: 'ratifications' })
      .filter(({ id }) => id === 'C087');
    const section = page('en').find((one) => attribute(one, 'class') === 'disagreements');
    expect(found && section && textOf(section)).toContain(found?.why);
  });
});

test('a value that is unknown is said to be so, with the reason', () => {
  const [unknown] = query.unknowns().filter(({ collection }) => collection === 'ratifications');
  if (unknown === undefined) throw new Error('No ratification has an unknown value.');
  const route = {
    kind: 'record',
    lang: 'en',
    collection: 'ratifications',
    id: unknown.id,
  } as const;
  const sections = parsed(html(route)).elements;
  const section = sections.find((one) => attribute(one, 'class') === 'unknowns');
  expect(section && textOf(section)).toContain(unknown.why);
});
