import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvReport, githubReport, jsonReport, ndjsonReport } from '../src/index.js';
import {
  clean,
  hostile,
  manyFindings,
  ministry,
  partial,
  unreadable,
  workbook,
} from './made-reports.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

describe('JSON', () => {
  test('is the outcome, without raw control characters', () => {
    for (const outcome of [ministry, hostile, unreadable]) {
      expect(JSON.parse(jsonReport(outcome))).toEqual(outcome);
      expect(jsonReport(outcome)).not.toMatch(control);
    }
  });
});

describe('NDJSON', () => {
  test('has a line for each finding, and the rest of the report in the last line', () => {
    const lines = ndjsonReport(ministry).trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line));
    const { findings, ...rest } = ministry;
    expect(records).toEqual([...findings.map((one) => ({ kind: 'finding', ...one })), rest]);
  });

  test.each([
    ['report', clean],
    ['report', partial],
    ['unreadable', unreadable],
  ] as const)('ends with kind %s', (kind, outcome) => {
    expect(JSON.parse(ndjsonReport(outcome).trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      kind,
    });
  });

  test('has one line per finding with any values', () => {
    expect(ndjsonReport(hostile).trimEnd().split('\n')).toHaveLength(hostile.findings.length + 1);
    expect(ndjsonReport(hostile)).not.toMatch(control);
  });
});

/** A workflow command as parsed by the runner of GitHub. */
function command(line: string) {
  const [, name = '', given = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const unescaped = (text: string) =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%');
  const properties = given.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescaped(pair.slice(at + 1))] as const;
  });
  return { name, properties: Object.fromEntries(properties), message: unescaped(data) };
}

describe('GitHub', () => {
  const commands = (text: string) => text.trimEnd().split('\n').map(command);

  test('has annotations at the places of findings', () => {
    const [first] = commands(githubReport(ministry));
    expect(first).toMatchObject({
      name: 'error',
      properties: {
        file: 'examples/ministry-2015.csv',
        line: '1',
        col: '20',
        endColumn: '47',
        title: 'map.law-in-date-column: A column of dates contains national laws',
      },
    });
    expect(first?.message).toContain('such as "# 10-I Law of the RK dated 26.06.1996"');
  });

  test('a place on several lines has no columns, and a cell no line', () => {
    const lines = commands(githubReport(manyFindings(1, 1, { line: 2, endLine: 3, endColumn: 8 })));
    expect(lines[0]?.properties).toMatchObject({ line: '2', endLine: '3' });
    expect(lines[0]?.properties).not.toHaveProperty('col');
    const [cell] = commands(githubReport(workbook));
    expect(cell?.properties).not.toHaveProperty('line');
    expect(cell?.message).toMatch(/^C5: /);
  });

  test.each([9, 10, 11, 1923])('%i of each level: never more than ten, all counted', (each) => {
    const lines = commands(githubReport(manyFindings(each, Math.min(each, 200))));
    for (const level of ['error', 'warning', 'notice']) {
      expect(lines.filter(({ name }) => name === level).length).toBeLessThanOrEqual(10);
    }
    const order = lines.map(({ name }) => ['error', 'warning', 'notice'].indexOf(name));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    const last = lines.at(-1);
    expect(last?.message).toContain(`${(each * 3).toLocaleString('en')} findings`);
    const left = each * 3 - (lines.length - 1);
    if (left > 0)
      expect(last?.message).toMatch(
        new RegExp(`\\b${left.toLocaleString('en')} findings? (?:is|are) not`),
      );
    else expect(last?.message).not.toContain('not shown');
  });

  test('every code of error is shown before a second finding of one code', () => {
    const shown = commands(githubReport(ministry)).filter(({ name }) => name === 'error');
    const titles = new Set(shown.map(({ properties }) => properties.title?.split(':')[0]));
    const codes = ministry.findings.filter(({ severity }) => severity === 'error');
    expect(titles).toEqual(new Set(codes.map(({ code }) => code)));
    expect(shown).toHaveLength(10);
  });

  test('annotations about the report itself are within the ten', () => {
    const lines = commands(
      githubReport({ ...manyFindings(20, 20), partial: true, unreadable: [unreadable] }),
    );
    for (const level of ['error', 'warning', 'notice']) {
      expect(lines.filter(({ name }) => name === level)).toHaveLength(10);
    }
    expect(lines[0]).toMatchObject({ name: 'error', properties: { file: 'scan.pdf' } });
    expect(lines.some(({ message }) => message.startsWith('PARTIAL'))).toBe(true);
  });

  test('values never begin or end a command', () => {
    const text = githubReport(hostile);
    expect(text).not.toMatch(control);
    const lines = text.trimEnd().split('\n');
    // Three findings, one unreadable file, one caveat, the totals.
    expect(lines).toHaveLength(6);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) /);
    for (const { properties } of lines.map(command)) {
      for (const key of Object.keys(properties)) {
        expect(['file', 'line', 'col', 'endColumn', 'title']).toContain(key);
      }
    }
  });
});

describe('CSV', () => {
  const read = (text: string): readonly Record<string, string>[] =>
    parse(text, { columns: true, record_delimiter: '\r\n' });

  test('can be parsed by a strict reader, with all findings', () => {
    const rows = read(csvReport(ministry));
    const found = rows.filter(({ kind }) => kind === 'finding');
    expect(found.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(
      ministry.findings.map(({ code, line, column }) => `${code} ${line}:${column}`),
    );
    expect(found.map(({ message }) => message)).toEqual(
      ministry.findings.map(({ message }) => message),
    );
  });

  test('has the exact totals, the hashes and the versions in rows of their own', () => {
    const rows = read(csvReport(manyFindings(1923, 2)));
    expect(rows.filter(({ kind }) => kind === 'total')).toMatchObject([
      { count: '5769' },
      { severity: 'error', count: '1923' },
      { severity: 'warning', count: '1923' },
      { severity: 'info', count: '1923' },
      { code: 'map.law-in-date-column', count: '5769' },
    ]);
    expect(rows.find(({ kind }) => kind === 'file')?.message).toMatch(/^sha256 [0-9a-f]{64}$/);
    expect(rows.filter(({ kind }) => kind === 'about').map(({ code }) => code)).toEqual([
      'tool',
      'schema',
      'instruments',
      'countries',
      'asOf',
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '=HYPERLINK("http://x","y")'])(
    'escapes %j, which a spreadsheet would run',
    (value) => {
      const [row] = read(csvReport(manyFindings(1, 1, { value, suggestion: value })));
      expect(row).toMatchObject({ value: `'${value}`, suggestion: `'${value}` });
    },
  );

  test('keeps numbers as numbers and hostile text in its cell', () => {
    const rows = read(csvReport(hostile));
    expect(rows.filter(({ kind }) => kind === 'finding')).toHaveLength(3);
    const text = rows[0]?.header ?? '';
    expect(text).toContain(`<script>alert(1)</script> "><img src=x onerror=alert(1)> '><svg`);
    expect(text).toContain('%0A::error::x␍␊::set-output');
    expect(text.replace(/\r\n/g, '')).not.toMatch(control);
    expect(rows[0]?.line).toBe('2');
  });

  test.each([
    ['a file that is no table', unreadable],
    ['a clean file', clean],
    ['a partial report', partial],
  ] as const)('is a table of %s too', (_, outcome) => {
    const kinds = new Set(read(csvReport(outcome)).map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThan(0);
    if (outcome === partial) expect(kinds).toContain('caveat');
    if (outcome !== clean) expect(kinds).toContain('unreadable');
  });
});
