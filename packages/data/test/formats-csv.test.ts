import { collectionNames } from '@ilo-kz/schema';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { longTables } from '../generator/formats/long-tables.js';
import { type AnyRecord, published } from '../generator/formats/published.js';
import { toCsv } from '../generator/formats/table.js';
import { tablesOf } from '../generator/formats/tables.js';

/*
 * The expected contents of the tables are computed here from the records, independently of the code
 * that writes the tables.
 */

type Row = Readonly<Record<string, string>>;

const overviews = ['ratification-overview', 'state-overview'];
const all = [...collectionNames, ...longTables.map(({ name }) => name), ...overviews, 'evidence'];
const texts = new Map(tablesOf(published).map((table) => [table.name, toCsv(table)]));
const text = (name: string) => texts.get(name) ?? '';
const rows = (name: string): readonly Row[] =>
  parse(text(name), { columns: true, record_delimiter: '\r\n', relax_quotes: false });

/** A row without its empty cells. */
const filled = (row: Row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell));
const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const isObject = (value: unknown): value is AnyRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists of objects, which have child tables of their own. */
const inChildTables = ['ratifications', 'amendments', 'areas', 'developedBy', 'signatories'];

/** The cells for all values of a record except its evidence. */
function cells(record: AnyRecord, before = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      const name = before + snake(key);
      if (key === 'evidence' || inChildTables.includes(key) || key === 'participants') return [];
      if (isObject(value)) return Object.entries(cells(value, `${name}_`));
      if (!Array.isArray(value)) return [[name, String(value)]];
      if (value.length === 0) return [];
      if (!value.some(isObject)) return [[name, value.join('; ')]];
      expect(['category', 'status'], 'every list of objects has a table').toContain(key);
      return [[name, String((value.at(-1) as AnyRecord).value)]];
    }),
  );
}

const list = (record: AnyRecord, key: string) => (record[key] ?? []) as readonly AnyRecord[];

/** The rows of a child table: one for each object of a list, with its owner and its position. */
const flattened = (records: readonly AnyRecord[], owner: string, id: string, key: string) =>
  records.flatMap((record) =>
    list(record, key).map((item, index) => ({
      [owner]: record[id],
      position: String(index + 1),
      ...cells(item),
    })),
  );

/** The sources and the best grade of an item: from its own evidence, or from that of its table. */
function support(item: AnyRecord, table: unknown) {
  const pieces = (item.evidence ?? table) as readonly Record<string, string>[];
  const day = String(item.registered).length > 4;
  const grades = pieces
    .filter(({ grade, says }) => !(day && grade !== 'derived' && says?.length === 4))
    .map(({ grade }) => grade);
  const best = ['official', 'secondary', 'derived'].find((grade) => grades.includes(grade));
  return { sources: [...new Set(pieces.map(({ source }) => source))].join('; '), grade: best };
}

const { instruments, ratifications, countries, roadmaps, events } = published;
const expected: Readonly<Record<string, readonly object[]>> = {
  'instrument-categories': flattened(instruments, 'instrument', 'code', 'category'),
  'instrument-statuses': flattened(instruments, 'instrument', 'code', 'status'),
  'ratification-amendments': flattened(ratifications, 'ratification', 'instrument', 'amendments'),
  'country-ratifications': countries.flatMap((country) =>
    list(country, 'ratifications').map((item) => ({
      country: country.code,
      ...cells(item),
      ...support(item, (country.evidence as AnyRecord).ratifications),
    })),
  ),
  'roadmap-commitments': roadmaps.flatMap((roadmap) =>
    list(roadmap, 'areas').flatMap((area, areaIndex) =>
      list(area, 'commitments').map((commitment, index) => ({
        roadmap: roadmap.id,
        area_position: String(areaIndex + 1),
        area_title: area.title,
        position: String(index + 1),
        ...cells(commitment),
      })),
    ),
  ),
  'roadmap-developers': flattened(roadmaps, 'roadmap', 'id', 'developedBy'),
  'roadmap-signatories': flattened(roadmaps, 'roadmap', 'id', 'signatories'),
  'event-participants': flattened(events, 'event', 'id', 'participants'),
};

describe.each(all)('%s.csv', (name) => {
  test('follows RFC 4180 in UTF-8: CRLF after every row, a header, no byte order mark', () => {
    const csv = text(name);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFEFF\uFFFD]/);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv).toMatch(/^[a-z][a-z_\d]*(?:,[a-z][a-z_\d]*)*\r\n/);
  });

  test('has no cell that a spreadsheet would read as a formula', () => {
    // No record has one today. If a real value begins like this, add an exception here.
    const suspects = rows(name).flatMap((row) =>
      Object.values(row).filter((cell) => /^[=+\-@\t]/.test(cell)),
    );
    expect(suspects).toEqual([]);
  });
});

test.each(collectionNames)('%s.csv has every scalar of every record, and no more', (name) => {
  expect(rows(name).map(filled)).toEqual(published[name].map((record) => cells(record)));
});

test.each(longTables.map(({ name }) => name))('%s.csv has every item of its lists', (name) => {
  expect(rows(name).map(filled)).toEqual(expected[name]);
  expect(expected[name]).not.toEqual([]);
});

test('country-ratifications.csv gives the sources and the grade of each row', () => {
  const row = (country: string, instrument: string) =>
    rows('country-ratifications').find(
      (one) => one.country === country && one.instrument === instrument,
    );
  // A year from the ILO's table; a day with derived evidence only; a day with two documents.
  expect(row('AFG', 'C100')).toMatchObject({ sources: 'ilo-fundamental-2026', grade: 'secondary' });
  expect(row('KAZ', 'C087')).toMatchObject({
    sources: 'adilet-Z990000029_-kk; normlex-comment-3284582; ilo-fundamental-2026',
    grade: 'derived',
  });
  expect(row('ARM', 'C097')).toMatchObject({
    sources: 'normlex-ratifications-312242; wikimili-C097',
    grade: 'official',
  });
});

describe('ratification-overview.csv', () => {
  const overview = rows('ratification-overview');

  test('has one row for each ratification, with the values of its record and its law', () => {
    expect(overview.map(({ code }) => code)).toEqual(
      published.ratifications.map(({ instrument }) => instrument),
    );
    for (const row of overview) {
      const ratification = published.ratifications.find((one) => one.instrument === row.code);
      const law = published.laws.find(({ id }) => id === row.law);
      expect(row).toMatchObject({
        registered: ratification?.registered,
        in_force: ratification?.inForce,
        status: ratification?.status,
        law: ratification?.law,
        law_number: law?.number,
        law_date: law?.date,
      });
    }
  });

  test('gives a date the grade of a document that gives it as precisely', () => {
    const row = overview.find(({ code }) => code === 'C087');
    // The official database gives the year 2000; the day is derived.
    expect(row).toMatchObject({ registered: '2000-12-13', registered_grade: 'derived' });
    expect(row).toMatchObject({ in_force: '2001-12-13', in_force_grade: 'official' });
    expect(row?.law_url).toMatch(/^https:\/\/adilet\.zan\.kz\/.*Z990000029_/);
    for (const { registered, registered_grade: grade } of overview) {
      expect(grade === '').toBe(registered === 'unknown');
    }
  });

  test('has both classes of an instrument that changed', () => {
    const row = overview.find(({ code }) => code === 'C155');
    expect(row).toMatchObject({
      class_today: 'fundamental',
      class_at_ratification: 'technical',
    });
  });
});

test('state-overview.csv says for each State what it has ratified', () => {
  const overview = rows('state-overview');
  expect(overview.map(({ code }) => code)).toEqual(published.countries.map(({ code }) => code));
  for (const row of overview) {
    const state = published.countries.find(({ code }) => code === row.code) ?? {};
    const ratified = list(state, 'ratifications');
    const columns = Object.keys(row).filter((name) => /^[cp]\d{3}$/.test(name));
    expect(columns).toHaveLength(11);
    const held = columns.filter((name) => row[name] !== 'no' && !row[name]?.includes('denounced'));
    expect(row.fundamental).toBe(String(held.length));
    for (const name of columns) {
      const found = ratified.find(({ instrument }) => instrument === name.toUpperCase());
      expect(row[name]?.split(',')[0]).toBe(String(found?.registered ?? 'no'));
    }
  }
});

describe('evidence.csv', () => {
  const pieces = collectionNames.flatMap((name) => [...evidence(published[name])]);

  test('has one row for each piece of evidence, in the order of the records', () => {
    const keys = ['collection', 'id', 'field', 'piece'];
    const found = rows('evidence').map((row) =>
      Object.fromEntries(Object.entries(filled(row)).filter(([key]) => !keys.includes(key))),
    );
    expect(found).toHaveLength(pieces.length);
    expect(found).toEqual(pieces.map((piece) => cells(piece)));
  });

  test('identifies the value of each piece', () => {
    const fieldsOf = (id: string, collection: string) =>
      new Set(
        rows('evidence')
          .filter((row) => row.id === id && row.collection === collection)
          .map(({ field }) => field),
      );
    expect(fieldsOf('C087', 'ratifications')).toContain('registered');
    expect([...fieldsOf('C155', 'instruments')]).toEqual(
      expect.arrayContaining(['title.en', 'category.1', 'category.2', 'status.1']),
    );
    expect(fieldsOf('roadmap-for-promoting-decent-work', 'roadmaps')).toContain(
      'areas.1.commitments.1',
    );
    expect(
      [...fieldsOf('KGZ', 'countries')].some((field) => /^ratifications\.C\d+$/.test(field ?? '')),
    ).toBe(true);
  });
});

/** Every object with a grade, at any depth. */
function* evidence(value: unknown): Generator<AnyRecord> {
  if (Array.isArray(value)) for (const item of value) yield* evidence(item);
  else if (isObject(value)) {
    if (typeof value.grade === 'string') yield value;
    else for (const part of Object.values(value)) yield* evidence(part);
  }
}
