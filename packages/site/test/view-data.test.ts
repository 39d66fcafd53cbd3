import * as query from '@ilo-kz/query';
import { describe, expect, test } from 'vitest';
import { languages } from '../src/routes/language.js';
import { csvOf, jsonOf, partOf, tableFrom } from '../src/tables/data-table.js';
import { tabledViews } from '../src/tables/view-names.js';
import { tableOfView } from '../src/tables/view-tables.js';
import { countSteps } from '../src/views/count-steps.js';
import { codeOfRatifications, codeOfView } from '../src/views/view-code.js';
import { attribute, parsed } from './document.js';
import { html } from './site.js';

describe.each(tabledViews)('the data of the view %s', (view) => {
  const table = tableOfView(view);

  test('have a value for every column, and are read back as they were', () => {
    expect(table.rows.length).toBeGreaterThan(20);
    expect(table.rows.filter((row) => row.length !== table.columns.length)).toEqual([]);
    expect(tableFrom(jsonOf(table))).toEqual(table);
  });

  test('have each row of the page once, where the page has rows', () => {
    for (const lang of languages) {
      const rows = parsed(html({ kind: 'view', lang, view })).elements.flatMap(
        (one) => attribute(one, 'data-row') ?? [],
      );
      const numbers = rows.map(Number).sort((a, b) => a - b);
      expect(numbers).toEqual(view === 'on-date' ? [] : table.rows.map((_, index) => index));
    }
  });
});

test('the row of a page is that of the data', () => {
  const { elements } = parsed(html({ kind: 'view', lang: 'kk', view: 'states' }));
  const { rows } = tableOfView('states');
  for (const one of elements) {
    const row = attribute(one, 'data-row');
    if (row !== undefined) expect(rows[Number(row)]?.[0]).toBe(attribute(one, 'data-states'));
  }
});

test('CSV quotes what needs it, by RFC 4180', () => {
  const table = {
    columns: ['a', 'b'],
    rows: [
      ['x, "y"', null],
      ['line\nbreak', 3],
    ],
  };
  expect(csvOf(table)).toBe('a,b\r\n"x, ""y""",\r\n"line\nbreak",3\r\n');
});

test('a part of a table has the wanted rows and columns in their order', () => {
  const table = {
    columns: ['a', 'b'],
    rows: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  };
  expect(partOf(table, [2, 0], (name) => name === 'b')).toEqual({
    columns: ['b'],
    rows: [[6], [2]],
  });
});

test('the steps of the count are those of the library', () => {
  for (const basis of query.bases) {
    for (const { from, count } of countSteps(basis)) {
      expect(count).toEqual(query.count({ on: from, basis }));
    }
  }
});

describe('the code of a view', () => {
  const asked = { asOf: '2026-06-04', drawn: ['laws', 'events'], lang: 'en' } as const;
  const choices = {
    timeline: { kinds: 'laws,events', from: '2010', to: '20' },
    gaps: { class: 'technical', said: 'yes' },
    states: { states: 'KAZ,KGZ', instruments: 'C087' },
    evidence: { grade: 'official' },
    'on-date': { date: '2021-11-03', basis: 'law' },
  };

  test.each(tabledViews)('runs as it is, for %s', async (view) => {
    for (const choice of [{}, choices[view]]) {
      const { code } = codeOfView(view, { ...asked, choice });
      const body = code.replace(/^import .*$/gm, '').trim();
      const { ratifications } = await import('@ilo-kz/data/ratifications');
      const { countries } = await import('@ilo-kz/data/countries');
      const names = { ...query, ratifications, countries };
      const run = new Function(...Object.keys(names), `return ${body}`);
      const answer = run(...Object.values(names));
      expect(Array.isArray(answer) ? answer.length : Object.keys(answer).length).toBeGreaterThan(0);
    }
  });

  test('of one class gives the rows of the table of ratifications', async () => {
    const { ratifications } = await import('@ilo-kz/data/ratifications');
    const body = codeOfRatifications('governance')
      .code.replace(/^import .*$/gm, '')
      .trim();
    const run = new Function('ratifications', 'instrument', `return ${body}`);
    expect(run(ratifications, query.instrument)).toHaveLength(4);
  });

  test('names what is chosen on the command line', () => {
    const command = (view: (typeof tabledViews)[number]) =>
      codeOfView(view, { ...asked, lang: 'kk', choice: choices[view] }).command;
    expect(tabledViews.map(command)).toMatchInlineSnapshot(`
      [
        "npx @ilo-kz/cli count --on 2021-11-03 --basis law --lang kk",
        "npx @ilo-kz/cli gaps --on 2026-06-04 --lang kk",
        "npx @ilo-kz/cli compare KAZ KGZ --instruments C087 --lang kk",
        "npx @ilo-kz/cli timeline --format svg --from 2010 --collection laws --collection events --lang kk > timeline-kk.svg",
        "npx @ilo-kz/cli export evidence --format csv",
      ]
    `);
  });
});
