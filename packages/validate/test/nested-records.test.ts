import { describe, expect, test } from 'vitest';
import { check } from './check.js';
import { fixed, split } from './rewrite.js';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly path?: string;
}

/**
 * Each says of KAZ that C087 was registered in 1999, and of FRA that C098 was in 1951: the first is
 * wrong, the second is right.
 */
const cases: readonly Case[] = [
  {
    name: 'a list of ratifications in a State',
    text: '[{"country": "Kazakhstan", "ratifications": [{"convention": "C087", "registered": "1999"}]},\n{"country": "France", "ratifications": [{"convention": "C098", "registered": "1951"}]}]',
  },
  {
    name: 'lists in an object by State, wrapped',
    text: '{"meta": {"page": 1}, "data": {"KAZ": {"name": "Kazakhstan", "ratifications": [{"convention": {"code": "C087"}, "registered": "1999"}]},\n"FRA": {"name": "France", "ratifications": [{"convention": {"code": "C098"}, "registered": "1951"}]}}}',
  },
  {
    name: 'lists under the codes of States, wrapped',
    text: '{"data": {"KAZ": [{"convention": "C087", "registered": "1999"}],\n"FRA": [{"convention": "C098", "registered": "1951"}]}}',
  },
  {
    name: 'an object for each instrument in the record of a State',
    text: '[{"country": "KAZ", "C087": {"registered": "1999"}, "C098": null},\n{"country": "FRA", "C087": null, "C098": {"registered": "1951"}}]',
  },
  {
    name: 'the same on lines',
    text: '{"state": "Казахстан", "items": [{"convention": "C087", "registered": "1999"}]}\n{"state": "Франция", "items": [{"convention": "C098", "registered": "1951"}]}\n',
    path: 'in.ndjson',
  },
  {
    name: 'the same in YAML',
    text: '- pays: Kazakhstan\n  ratifications:\n    - {convention: C087, registered: 1999}\n- pays: France\n  ratifications:\n    - {convention: C098, registered: 1951}\n',
    path: 'in.yaml',
  },
  {
    name: 'a list of States in an instrument',
    text: '[{"convention": "C087", "states": [{"country": "KAZ", "registered": "1999"}]}, {"convention": "C098", "states": [{"country": "FRA", "registered": "1951"}]}]',
  },
  {
    name: 'an object by State with the name beside',
    text: '{"KAZ": {"name": "Kazakhstan", "ratifications": [{"convention": "C087", "registered": "1999"}]}, "FRA": {"name": "France", "ratifications": [{"convention": "C098", "registered": "1951"}]}}',
  },
  {
    name: 'an object by instrument in a State',
    text: '[{"country": "KAZ", "conventions": {"C087": {"registered": "1999"}}}, {"country": "FRA", "conventions": {"C098": {"registered": "1951"}}}]',
  },
  {
    name: 'dates by instrument in a State',
    text: '[{"country": "KAZ", "conventions": {"C087": "1999"}}, {"country": "FRA", "conventions": {"C098": "1951"}}]',
  },
  {
    name: 'wrapped twice',
    text: '{"status": "ok", "data": {"ratifications": [{"country": "KAZ", "convention": "C087", "registered": "1999"}, {"country": "FRA", "convention": "C098", "registered": "1951"}]}}',
  },
  {
    name: 'wrapped three times',
    text: '{"a": {"b": {"c": [{"country": "KAZ", "convention": "C087", "registered": "1999"}, {"country": "FRA", "convention": "C098", "registered": "1951"}]}}}',
  },
  {
    name: 'with the attributes of each record in an object',
    text: '{"data": [{"id": "1", "attributes": {"country": "KAZ", "convention": "C087", "registered": "1999"}}, {"id": "2", "attributes": {"country": "FRA", "convention": "C098", "registered": "1951"}}]}',
  },
  {
    name: 'with an object for the State and for the instrument',
    text: '[{"country": {"code": "KAZ", "name": "Kazakhstan"}, "convention": {"code": "C087"}, "registered": "1999"}, {"country": {"code": "FRA", "name": "France"}, "convention": {"code": "C098"}, "registered": "1951"}]',
  },
  {
    name: 'numbers of Conventions in a State',
    text: '[{"country": "KAZ", "list": [{"convention": 87, "registered": "1999"}]}, {"country": "FRA", "list": [{"convention": 98, "registered": "1951"}]}]',
  },
  {
    name: 'lists by group in a State',
    text: '{"countries": [{"name": "Kazakhstan", "region": "Asia", "treaties": {"ilo": [{"code": "C087", "registered": "1999"}], "un": []}}, {"name": "France", "treaties": {"ilo": [{"code": "C098", "registered": "1951"}]}}]}',
  },
  {
    name: 'an ordered map in YAML',
    text: '!!omap\n- KAZ: {C087: 1999}\n- FRA: {C098: 1951}\n',
    path: 'in.yaml',
  },
];

describe('rows within records are compared with what is named around them', () => {
  test.each(cases)('$name', async ({ text, path }) => {
    const { findings, files } = await check(text, { path: path ?? 'in.json' });
    const [file] = files;
    expect(file?.rows).toMatchObject({ compared: 1, comparedOthers: 1, otherStates: 0 });
    const wrong = findings.filter(({ severity }) => severity !== 'info');
    expect(wrong.map(({ code, value }) => `${code} ${value}`)).toEqual([
      'reference.registered 1999',
    ]);
    const [found] = wrong;
    // The place is that of the value.
    const lines = text.split('\n');
    const at = (found?.column ?? 0) - 1;
    expect(lines[(found?.line ?? 0) - 1]?.slice(at).replace('"', '')).toMatch(/^1999/);
  });

  test('a document about one State names it beside the list', async () => {
    const text =
      '{"country": "France", "source": "x", "ratifications": [{"convention": "C087", "registered": "1952"}]}';
    const { findings } = await check(text, { path: 'in.json' });
    expect(findings.map(({ code }) => code)).toEqual([
      'record.left-alone',
      'map.country-spelling',
      'reference.registered',
    ]);
  });

  test.each([
    '{"C087": ["KAZ", "USA"], "C098": ["FRA"]}',
    '{"KAZ": ["C087"], "USA": ["C087"], "FRA": ["C098"]}',
  ])('%s has a row for each', async (text) => {
    const { findings, files } = await check(text, { path: 'in.json' });
    expect(files[0]?.records).toBe(3);
    const wrong = findings.filter(({ severity }) => severity !== 'info');
    expect(wrong.map(({ code }) => code)).toEqual(['reference.not-ratified']);
  });

  test('a list of codes has one row for each', async () => {
    const { findings, files } = await check(
      '[{"country": "Kazakhstan", "conventions": ["C087", "C098", "C999"]}]',
      { path: 'in.json' },
    );
    expect(files[0]?.records).toBe(3);
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toContain(
      'sense.unknown-instrument /0/conventions/2',
    );
  });
});

describe('what is no row is not taken for one', () => {
  test.each([
    '[{"country": "KAZ", "convention": "C087", "registered": "2000-12-13", "sources": [{"url": "x"}]}]',
    '[{"country": "KAZ", "convention": "C087", "registered": "2000-12-13", "see": ["C098", "C029"]}]',
    '[{"country": "KAZ", "convention": "C087", "registered": "2000-12-13", "of": {"id": 1}}]',
  ])('%s', async (text) => {
    const { files, findings } = await check(text, { path: 'in.json' });
    expect(files[0]?.records).toBe(1);
    expect(findings.map(({ code }) => code)).not.toContain('record.nested-records');
  });

  test('a State without ratifications has no row', async () => {
    const text =
      '[{"country": "KAZ", "list": [{"convention": "C087"}]}, {"country": "FRA", "list": []}]';
    const { files } = await check(text, { path: 'in.json' });
    expect(files[0]?.records).toBe(1);
  });
});

test('the title of an instrument is compared with the key that it is under', async () => {
  const list = [{ country: 'France', year: '1969' }];
  const text = JSON.stringify({
    C105: { title: 'Forced Labour Convention, 1930', ratifications: list },
    C087: {
      title: 'Freedom of Association and Protection of the Right to Organise Convention, 1948',
      ratifications: [{ country: 'France', year: '1951' }],
    },
  });
  const { findings } = await check(text, { path: 'in.json' });
  const found = findings.filter(({ code }) => code === 'sense.title-of-another');
  expect(found.map(({ message, path }) => [message, path])).toEqual([
    ['"Forced Labour Convention, 1930" is the title of C029, not of C105.', '/C105/title'],
  ]);
});

test('no corrected copy is written of rows within records', async () => {
  const text =
    '[{"country": "KAZ", "list": [{"convention": "C87", "registered": "13.12.2000"}]}]\n';
  const { end, copy } = await fixed(text, { path: 'in.json' });
  expect([end?.kind, copy]).toEqual(['refused', '']);
  const lines = await split(`${text.slice(1, -2)}\n`, { path: 'in.ndjson', format: 'ndjson' });
  expect([lines.end?.kind, lines.valid, lines.invalid]).toEqual(['refused', '', '']);
});

test('a schema of the user’s own is one of the records, not of the rows within them', async () => {
  const text =
    '[{"country": "KAZ", "list": [{"convention": "C087"}, {"convention": "C098"}]}, {"list": [{"convention": "C029"}]}]';
  const schema = {
    required: ['country', 'list'],
    properties: { list: { items: { required: ['convention'] }, maxItems: 1 } },
  };
  const { findings } = await check(text, { path: 'in.json', schema });
  const found = findings.filter(({ code }) => code.startsWith('user-schema.'));
  expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'user-schema.value /0/list',
    'user-schema.required /1',
  ]);
});
