import { describe, expect, test } from 'vitest';
import { createCountryReader } from '../src/cells/countries.js';
import type { SourceRecord } from '../src/formats/record.js';
import { bundledReference } from '../src/index.js';
import { indexReference } from '../src/reference/reference-index.js';
import { createAsideReader, raggedRow, rowForm } from '../src/table/lines.js';
import { type PlanContext, planTable } from '../src/table/plan.js';
import { unfitOptions } from '../src/table/unfit-options.js';

const countries = createCountryReader(bundledReference.countries ?? []);
const reference = indexReference(bundledReference);

/** The lines of a text as records with cells between commas. */
function recordsOf(text: string): readonly SourceRecord[] {
  return text.split('\n').map((raw, index) => ({
    index,
    line: index + 1,
    raw,
    cells: raw.split(','),
  }));
}

function plan(text: string, context: Partial<PlanContext> = {}) {
  const made = planTable(recordsOf(text), {
    path: 'table.csv',
    reference,
    countries,
    isKeyed: false,
    country: 'KAZ',
    isCountryKnown: true,
    ...context,
  });
  if (!made) throw new Error('The text has no lines.');
  return made;
}

describe('the header', () => {
  test('is the first line if it has names', () => {
    const { headers, skipped, layout, columns, notices } = plan(
      'instrument,registered\nC087,2000-12-13',
    );
    expect({ headers, skipped, layout, notices }).toEqual({
      headers: ['instrument', 'registered'],
      skipped: 1,
      layout: { kind: 'rows' },
      notices: [],
    });
    expect(columns).toMatchObject([
      { kind: 'instrument', by: 'name' },
      { kind: 'registered', by: 'name' },
    ]);
  });

  test('is found below a title, which may give the subject of all rows', () => {
    const { skipped, rowCountry, notices } = plan(
      'Ratifications for Kazakhstan\ninstrument,registered\nC087,2000-12-13',
    );
    expect(skipped).toBe(2);
    expect(rowCountry).toBe('KAZ');
    expect(notices).toEqual([
      {
        kind: 'header-below',
        lines: 1,
        line: 2,
        first: 'Ratifications for Kazakhstan',
        hasRow: false,
      },
      {
        kind: 'stated-outside',
        field: 'country',
        about: 'KAZ',
        where: 'title',
        text: 'Ratifications for Kazakhstan',
      },
    ]);
  });

  test('is missing if the first line is a row', () => {
    const { skipped, headers, headerRecord, notices } = plan('C087,2000-12-13\nC098,2001-05-18');
    expect(skipped).toBe(0);
    expect(headers).toEqual(['', '']);
    expect(headerRecord.line).toBe(1);
    expect(notices).toEqual([{ kind: 'no-header', columns: ['instrument', 'registered'] }]);
  });

  test('is not looked for if the names of columns are keys', () => {
    const text = 'Ratifications for Kazakhstan\ninstrument,registered\nC087,2000-12-13';
    expect(plan(text, { isKeyed: true }).skipped).toBe(1);
  });
});

describe('the columns', () => {
  test('are read according to the option, before their names and their cells', () => {
    const { columns, unfit } = plan('Date,What\n2000-12-13,C087', {
      map: { Date: 'inForce', What: 'instrument' },
    });
    expect(columns).toMatchObject([
      { kind: 'inForce', by: 'map' },
      { kind: 'instrument', by: 'map' },
    ]);
    expect(unfit).toBeUndefined();
  });

  test('are read by their content if their names are unknown', () => {
    const { columns, notices } = plan('paper,registered\nC087,2000-12-13');
    expect(columns[0]).toMatchObject({ kind: 'instrument', by: 'content' });
    expect(notices).toEqual([
      {
        kind: 'column-by-content',
        header: 'paper',
        readAs: 'instrument',
        name: 'without',
        cell: 0,
        suggestion: 'instrument',
      },
    ]);
  });

  test('of dates are laws if their cells are laws', () => {
    const { columns, notices } = plan('instrument,in force\nC087,Law No. 29-II of 1999-12-30');
    expect(columns[1]).toMatchObject({ kind: 'law', promised: 'inForce' });
    expect(notices).toMatchObject([{ kind: 'law-in-date-column', field: 'inForce', cell: 1 }]);
  });

  test('show the order of day and month', () => {
    const { columns } = plan('instrument,registered\nC087,25/12/2000\nC098,03/04/2001');
    expect(columns[1]).toMatchObject({ dayFirst: true, needsOrder: true });
  });

  test('are reported if neither their content nor the subject of rows is known', () => {
    expect(plan('what,regsitered\nchairs,2000-12-13').notices).toEqual([
      { kind: 'unknown-column', header: 'what', nearest: undefined, isMissed: false, cell: 0 },
      {
        kind: 'unknown-column',
        header: 'regsitered',
        nearest: 'registered',
        mayBe: 'registered',
        isMissed: true,
        cell: 1,
        suggestion: 'registered',
      },
      {
        kind: 'no-instrument-column',
        headers: ['what', 'regsitered'],
        hasMore: false,
        field: 'instrument',
      },
    ]);
  });

  test('of a published table that is not of ratifications are not read', () => {
    const { columns, instrument, notices } = plan(
      'instrument,position,value,from\nC087,1,fundamental,',
    );
    expect(columns.every(({ kind }) => kind === undefined)).toBe(true);
    expect(instrument).toBeUndefined();
    expect(notices).toMatchObject([{ kind: 'published-table' }]);
  });
});

describe('a matrix', () => {
  test('has States in its rows and instruments across its columns', () => {
    const { layout, columns, notices } = plan('country,C087,No. 87\nKAZ,2000-12-13,2000-12-13');
    expect(layout).toEqual({ kind: 'matrix', by: 'country', subject: 0 });
    expect(columns).toMatchObject([
      { kind: 'country' },
      { kind: 'statement', about: 'C087' },
      { header: 'No. 87' },
    ]);
    expect(columns[2]?.kind).toBeUndefined();
    expect(notices).toEqual([
      { kind: 'matrix', by: 'country', columns: 1 },
      { kind: 'repeated-column', about: 'C087', header: 'No. 87', cell: 2 },
    ]);
  });

  test('may have instruments in its rows and States across its columns', () => {
    const { layout, columns } = plan('Convention,Kazakhstan,France\nC087,2000,1951');
    expect(layout).toEqual({ kind: 'matrix', by: 'instrument', subject: 0 });
    expect(columns.map(({ about }) => about)).toEqual([undefined, 'KAZ', 'FRA']);
  });

  test('is not read from a header if the cells below have other content', () => {
    const { layout } = plan('what,C087,C098,Kazakhstan,France\nA law,about,work,and,pay');
    expect(layout).toEqual({ kind: 'rows' });
  });

  test('may be about one State in the title', () => {
    const { layout, rowCountry } = plan('Conventions ratified by Kazakhstan\nC087,C098\nx,x');
    expect(layout).toEqual({ kind: 'matrix', by: 'country', subject: undefined });
    expect(rowCountry).toBe('KAZ');
  });
});

describe('rows that are broken over several lines', () => {
  test('are joined if each cell is in a line of its own', () => {
    const { join, headers, columns, skipped, notices } = plan(
      'Convention\nDate\nC087 - Freedom of Association\n13 Dec 2000\nC098\n18 May 2001',
    );
    expect(join).toEqual({ kind: 'lines', by: 'instrument', before: 2 });
    expect(headers).toEqual(['Convention', 'Date', '', '']);
    expect(columns.map(({ kind }) => kind)).toEqual(['instrument', 'registered', 'status', 'note']);
    expect(skipped).toBe(0);
    expect(notices).toEqual([{ kind: 'joined-lines', text: 'C087 - Freedom of Association' }]);
  });

  test('are joined if the first cell is broken in two', () => {
    const { join } = plan(
      'convention,registered,status\nC138 - Minimum Age\nMinimum age specified,2001-05-18,In Force',
    );
    expect(join).toEqual({ kind: 'first-cell', by: 'instrument', width: 3, skipped: 1 });
  });

  test('are not looked for in a table with whole rows', () => {
    expect(plan('instrument,registered\nC087,2000-12-13').join).toBeUndefined();
  });
});

describe('the subject of all rows', () => {
  const rows = 'country,registered\nKAZ,2000-12-13';

  test.each([
    ['the option', { instrument: 'C098', path: 'C087.csv' }, 'C098', 'option'],
    ['the title', { path: 'C098.csv' }, 'C087', 'title', `Ratifications of C087\n${rows}`],
    ['the name of the file', { path: 'data/ratifications-C087.csv' }, 'C087', 'file-name'],
  ])('may be said by %s', (_, context, about, where, text = rows) => {
    const { instrument, notices } = plan(text, context);
    expect(instrument).toBe(about);
    expect(notices).toContainEqual(
      expect.objectContaining({ kind: 'stated-outside', field: 'instrument', about, where }),
    );
  });

  test('is not looked for if a column has it', () => {
    const { notices } = plan('instrument,registered\nC087,2000-12-13', { path: 'C098.csv' });
    expect(notices).toEqual([]);
  });
});

describe('a line between the rows', () => {
  const headers = ['instrument', 'registered', 'note'];
  const sample = [
    ['C087', '2000-12-13', 'a'],
    ['C098', '2001-05-18', 'b'],
  ];
  const aside = createAsideReader(rowForm(headers, sample), countries);

  test.each([
    ['header', headers],
    ['numbering', ['1', '2', '3']],
    ['rule', ['---', ':---:', '---']],
    ['total', ['Итого: 26', '', '']],
    ['total', ['Total', '26', '']],
    ['group', ['Fundamental', '', '']],
    ['group', ['Основополагающие конвенции', '', '']],
    ['group', ['Up-to-date instruments', '', '']],
    ['group', ['B', '', '']],
    ['footnote', ['Source: the ILO', '', '']],
    ['footnote', ['[1] by succession', '', '']],
    ['footnote', ['Примечание. По состоянию на день', '', '']],
    [undefined, ['C087', '2000-12-13', '']],
    [undefined, ['C087', '', '']],
    [undefined, ['Totally unknown', 'x', '']],
    [undefined, ['', '', '']],
  ])('is %s: %j', (kind, cells) => {
    expect(aside(cells)).toBe(kind);
  });
});

describe('a row with another number of cells', () => {
  const { columns } = plan('instrument,registered,note\nC087,2000-12-13,a');

  test('is checked if only notes are missing, or the surplus is empty', () => {
    expect(raggedRow(['C087', '2000-12-13'], columns)).toEqual({
      kind: 'ragged-row',
      cells: 2,
      headers: 3,
      isChecked: true,
    });
    expect(raggedRow(['C087', '2000-12-13', 'a', ' '], columns)).toMatchObject({
      isChecked: true,
      cell: 3,
    });
  });

  test('is not checked if a value may be in the wrong cell', () => {
    expect(raggedRow(['C087'], columns)).toMatchObject({ isChecked: false });
    expect(raggedRow(['C087', '2000', '', 'x'], columns)).toMatchObject({ isChecked: false });
  });
});

describe('options that do not fit', () => {
  test('are data, with the most similar name', () => {
    expect(unfitOptions({ map: { What: 'instrumnet' } })).toMatchObject({
      kind: 'unknown-target',
      target: 'instrumnet',
      nearest: 'instrument',
    });
    expect(unfitOptions({ instrument: 'chairs' })).toEqual({
      kind: 'unknown-instrument',
      text: 'chairs',
    });
    expect(plan('What,Date\nC087,2000', { map: { Wat: 'instrument' } }).unfit).toEqual({
      kind: 'unknown-mapped',
      name: 'Wat',
      nearest: 'What',
    });
  });
});

test('no records have no plan', () => {
  const context = { path: '', reference, countries, country: 'KAZ', isKeyed: false };
  expect(planTable([], context)).toBeUndefined();
});

test('a plan is plain data', () => {
  const made = plan('country,C087,C098\nKAZ,2000-12-13,x');
  expect(JSON.parse(JSON.stringify(made))).toEqual(structuredClone(made));
});
