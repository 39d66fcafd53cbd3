import { describe, expect, test } from 'vitest';
import { conciseReport, prettyReport, type Report, summaryReport } from '../src/index.js';
import { check } from './check.js';
import {
  clean,
  hostile,
  manyFindings,
  ministry,
  partial,
  several,
  unreadable,
  workbook,
} from './made-reports.js';

const both = await several();
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/;
const forPeople = { prettyReport, conciseReport, summaryReport };

describe.each(Object.entries(forPeople))('%s', (name, write) => {
  test('contains no control characters of the file', () =>
    expect(write(hostile)).not.toMatch(control));

  test('says that a partial report is partial', () => {
    expect(write(partial)).toContain('PARTIAL');
    expect(write(partial).replace(/\s+/g, ' ')).toContain(
      'stopped before the end of the input. The rest was not checked',
    );
  });

  test('reports unreadable files together with the others', () => {
    expect(write(partial)).toContain('scan.pdf is a PDF document');
    expect(write(partial).replace(/\s+/g, ' ')).toContain(
      '1 file could not be read and was not checked.',
    );
    expect(write(unreadable)).toContain('scan.pdf is a PDF document');
  });

  test('says so when there is nothing to say', () =>
    expect(write(clean)).toContain('No findings.'));

  test('has exact totals, even with few findings', () => {
    const text = write(manyFindings(1923, 2));
    expect(text).toContain('5,769 findings: 1,923 errors, 1,923 warnings, 1,923 info');
    if (name !== 'summaryReport') expect(text).toContain('showing 6 of 5,769');
  });

  test('has the hashes of files, the tool and the schema', () => {
    const text = write(ministry);
    expect(text).toMatch(/sha256 [0-9a-f]{64} {2}examples\/ministry-2015\.csv/);
    expect(text).toContain('@ilo-kz/validate 1.2.3');
    expect(text).toContain('RatificationRow 1.2.3');
    expect(text).toContain('2026-01-31');
  });

  test('ends with one line break', () => {
    for (const report of [ministry, clean, partial, unreadable]) {
      expect(write(report)).toMatch(/[^\n]\n$/);
    }
  });
});

describe('several files', () => {
  test('are described separately in the pretty report', () => {
    const text = prettyReport(both);
    expect(text).toContain('examples/ministry-2015.csv: 24 records, 2 columns');
    expect(text).toContain('other files/n°2.csv: 2 records, 2 columns');
    expect(text).toContain('other files/n°2.csv:3:5');
    expect(text).toContain('Checked 26 rows against');
  });

  test('have the same readings of columns only once', () => {
    const twice: Report = {
      ...ministry,
      files: ministry.files.flatMap((file) => [file, { ...file, path: 'again.csv' }]),
    };
    const text = prettyReport(twice);
    expect(text.match(/read as law number, law date/g)).toHaveLength(1);
    expect(text).toContain('columns as in examples/ministry-2015.csv');
  });

  test('are cut after some of two hundred files and columns, with the number of others', () => {
    const [file] = ministry.files;
    if (!file) throw new Error('no file');
    const columns = Array.from({ length: 200 }, (_, at) => ({
      header: `C${at}`,
      column: at + 1,
      fields: at % 2 === 0 ? [] : (['instrument'] as const),
    }));
    const files = Array.from({ length: 200 }, (_, at) => ({
      ...file,
      path: `${at}.csv`,
      shape: 'matrix' as const,
      columns: columns.slice(at % 2),
    }));
    const text = prettyReport({ ...ministry, files });
    expect(text).toContain('0.csv: 24 records, 200 columns, a matrix of States and instruments');
    expect(text).toContain('and 184 columns more, 92 of them not read');
    expect(text).toContain('and 188 files more');
  });

  test('have a row each and a sum in the summary', () => {
    const lines = summaryReport(both).split('\n');
    const [head, one, two, total] = lines.slice(lines.indexOf('') + 1);
    expect(head).toMatch(/^file +records +errors +warnings +info$/);
    expect(one).toMatch(/^examples\/ministry-2015\.csv +24 +14 +25 +51$/);
    const counts = both.files[1]?.totals?.bySeverity;
    expect(two).toMatch(
      new RegExp(
        `^other files/n°2\\.csv +2 +${counts?.error} +${counts?.warning} +${counts?.info}$`,
      ),
    );
    expect(total).toMatch(/^total +26 /);
  });

  test('have question marks in the summary if numbers are unknown', () => {
    const files = both.files.map(({ totals: _, ...file }) => file);
    expect(summaryReport({ ...both, files })).toMatch(/ministry-2015\.csv +24 +14 +25 +51\n/);
    expect(summaryReport({ ...both, files, truncated: true })).toMatch(
      /ministry-2015\.csv +24 +\? +\? +\?\n/,
    );
  });
});

describe('how columns are read', () => {
  test.each([
    [{ fields: [] }, 'not read'],
    [{ fields: ['lawNumber', 'lawDate'], by: 'name' }, 'read as law number, law date\n'],
    [{ fields: ['registered'], by: 'map' }, 'read as registration with the ILO (as requested)'],
    [{ fields: ['instrument'], by: 'content' }, 'read as instrument (judging by its cells)'],
    [{ fields: ['registered', 'status'], by: 'name', about: 'C087' }, 'read as about C087'],
  ] as const)('%j', (reading, said) => {
    const columns = [{ header: 'x', column: 1, ...reading }];
    const files = ministry.files.map((file) => ({ ...file, columns }));
    expect(prettyReport({ ...ministry, files })).toContain(`  x  ${said}`);
  });
});

test('a table that is not about our State hears nothing of our ratifications', async () => {
  const report = await check('country,instrument\nFRA,C087\nFRA,C001\n');
  expect(conciseReport(report)).toContain(
    'Compared 1 of them with our records of States other than KAZ; not compared: 1 for which our records are not complete.',
  );
});

test('rows about other States with and without records are counted separately', () => {
  const files = ministry.files.map((file) => ({
    ...file,
    records: 24,
    rows: { ...file.rows, checked: 24, compared: 10, comparedOthers: 8, otherStates: 4 },
  }));
  expect(summaryReport({ ...ministry, files })).toMatch(
    /Compared 10 of them with our 26 ratifications by KAZ, 8 with our records of other States; not compared: 4 for which our records are not complete, 2 without a known State or instrument\./,
  );
});

describe('other formats', () => {
  test('a finding in a workbook is in a cell', () => {
    expect(prettyReport(workbook)).toContain('theirs.xlsx:C5');
    expect(prettyReport(workbook)).toContain('    C5 | ');
    expect(prettyReport(workbook)).toContain(
      'theirs.xlsx: 24 records, 2 columns, XLSX, sheet "Ratifications"',
    );
    expect(conciseReport(workbook)).toMatch(/^theirs\.xlsx:C5 info map\./m);
  });

  test.each([
    ['ndjson', 'NDJSON, UTF-8'],
    ['json', 'JSON, UTF-8'],
    ['yaml', 'YAML, UTF-8'],
  ] as const)('%s', (format, said) => {
    const files = ministry.files.map(({ delimiter: _, ...file }) => ({
      ...file,
      format,
      compression: 'gzip' as const,
    }));
    expect(prettyReport({ ...ministry, files })).toContain(`2 columns, ${said}, gzipped\n`);
  });
});

describe('the concise report', () => {
  test('has a line for each finding without a common cause that editors and grep understand', () => {
    const findings = ministry.findings.map(({ cause: _, ...finding }) => finding);
    const text = conciseReport({ ...ministry, findings, causes: [] });
    const lines = text
      .slice(text.indexOf('examples/'))
      .split('\n')
      .slice(0, ministry.findings.length);
    for (const [at, line] of lines.entries()) {
      const { file, line: row, column, severity, code } = ministry.findings[at] ?? {};
      expect(line).toMatch(/^\S+:\d+:\d+ (?:error|warning|info) [a-z]+\.[a-z-]+ \S/);
      expect(line).toContain(`${file}:${row}:${column} ${severity} ${code} `);
    }
  });

  test('has English severities in every language', () => {
    for (const lang of ['ru', 'kk'] as const) {
      expect(conciseReport(ministry, { lang })).toMatch(/:1:20 error map\.law-in-date-column /);
    }
  });
});
