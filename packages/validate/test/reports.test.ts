import { describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { findingCodes, jsonReport, type Painter, prettyReport, rule } from '../src/index.js';
import { check, checkExample, ministryTable } from './check.js';

const report = await check(ministryTable, { path: 'examples/ministry-2015.csv' });
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/;

describe('the pretty report', () => {
  test('is plain without a painter', () => expect(prettyReport(report)).not.toMatch(control));

  test.each([100, 80])('keeps within %i columns', (width) => {
    for (const line of prettyReport(report, { width }).split('\n')) {
      expect([...line].length).toBeLessThanOrEqual(width);
    }
  });

  test('says how many findings it shows, with exact totals', () => {
    const text = prettyReport(report, { maxPerCode: 2 });
    expect(text).toContain('(showing 2 of 11)');
    const { findings, bySeverity } = report.totals;
    expect(text).toMatch(new RegExp(`${findings} findings: ${bySeverity.error} errors`));
    expect(text).toMatch(new RegExp(`showing \\d+ of ${findings}\\.`));
  });

  test('uses the colours of the painter', () => {
    const mark = (sign: string) => (text: string) => `<${sign}>${text}</${sign}>`;
    const painter: Painter = {
      red: mark('red'),
      yellow: mark('yellow'),
      cyan: mark('cyan'),
      green: mark('green'),
      bold: mark('bold'),
      dim: mark('dim'),
    };
    const text = prettyReport(report, { painter });
    expect(text).toContain('<red><bold>error</bold></red>');
    expect(text.replace(/<\/?(?:red|yellow|cyan|green|bold|dim)>/g, '')).toBe(prettyReport(report));
  });

  test('replaces control characters of the file by visible signs', async () => {
    const text = 'instrument,\u001B[2Jname\nC087,x\n"No.\u001B[31m 87",\u009By\u202Ez\n';
    const hostile = await check(text, { path: 'a\u001B]0;b.csv' });
    expect(prettyReport(hostile)).not.toMatch(control);
    expect(prettyReport(hostile)).not.toContain('\u202E');
  });

  test('marks a row with another severity than the heading', async () => {
    const text = 'instrument,registered\nC087,2000-12-14\nC088,2001-05-19\nC162,1999-01-01\n';
    const lines = prettyReport(await check(text)).split('\n');
    const heading = lines.findIndex((line) => line.includes('reference.registered'));
    const group = lines.slice(heading, lines.indexOf('', heading));
    expect(group[0]).toContain('error');
    expect(group.find((line) => line.includes(':4:'))).not.toMatch(/\((?:error|warning)\)/);
    for (const line of [':2:', ':3:']) {
      expect(group.find((one) => one.includes(line))).toContain('(warning)');
    }
    // The severity of map.unknown-column is info; here the group also has a warning.
    const lower = await check('instrument,regsitered,colour\nC087,2000-12-13,y\n');
    const unknown = prettyReport(lower)
      .split('\n')
      .filter((line) => /:1:\d+/.test(line));
    expect(unknown[0]).not.toContain('(warning)');
  });

  test('says so when there is nothing to say', async () => {
    const clean = await check('country,instrument\nFRA,C087\n');
    expect(prettyReport(clean)).toContain('No findings.');
  });
});

describe('the JSON report', () => {
  test('is the report', () => expect(JSON.parse(jsonReport(report))).toEqual(report));

  test('links to the section of each rule', () => {
    const root = 'https://github.com/ilo-kz/ilo-kz/blob/main/docs/findings.md#';
    for (const { code, ruleUrl } of report.findings) expect(ruleUrl).toBe(`${root}${code}`);
  });

  test('has advice for every finding', async () => {
    const others = await Promise.all(
      some(findingCodes(), 30).map((code) => checkExample(rule(code).bad)),
    );
    for (const { findings } of [report, ...others]) {
      for (const { code, hint, suggestion } of findings)
        expect(hint ?? suggestion, code).toBeTruthy();
    }
  });

  test('has the end of a fault on several lines', async () => {
    const { findings } = await check('instrument,registered\nC087,"last\r\nwinter"\n');
    expect(findings.find(({ code }) => code === 'schema.date')).toMatchObject({
      line: 2,
      column: 6,
      endLine: 3,
      endColumn: 8,
    });
  });

  test('has no raw control characters', async () => {
    const hostile = await check('instrument,note\nx\u009B\u007F\u001B,\n');
    expect(jsonReport(hostile)).not.toMatch(control);
  });

  test('has all information that is needed later', () => {
    expect(report).toMatchObject({
      tool: '@ilo-kz/validate',
      codelists: [
        { id: 'instruments', entries: 199 },
        { id: 'countries', entries: 187 },
      ],
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        code: 'map.law-in-date-column',
        file: 'examples/ministry-2015.csv',
        line: 1,
        column: 20,
        endColumn: 47,
        record: 0,
        path: '/header',
        value: 'Date of entering into force',
        suggestion: 'Law',
      }),
    );
  });
});
