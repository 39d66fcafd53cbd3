import { describe, expect, test } from 'vitest';
import {
  findingCodes,
  type Report,
  redacted,
  reporterNames,
  reporters,
  rule,
} from '../src/index.js';
import { check } from './check.js';
import { ministry, partial, several, unreadable } from './made-reports.js';

/** No two cells have a value in common, and each is in what a rule quotes. */
const table = [
  'country,instrument,title,law,registered,in force,status,denounced,secret header qx01,qx02,qx02',
  'Qx11land,C087,qx13 title,No. 48151-11 of 17.03.1987,21 Jun 1983,1984-05-06,qx17 status,22/11/1989,qx19,qx1a,qx1b',
  'Kazahstann,Convention qx22,"qx23 ""title""",qx24 law,31.02.1971,qx26 winter,in farce,1972-13-01,qx29,qx2a,qx2b',
  'KAZ,No. 98 qx32,qx33,29-11,12.01.1975,1974-02-03,denounced,1973-07-08,qx39,qx3a,qx3b',
  'KAZ,"C098, C105 qx42",qx43,No. 516-II of 1934-10-11,1935,1936,registered,1937-03-04,=qx49,qx4a,qx4b',
  'KAZ,C8765,qx53,"qx54,""",1911-12-10,,,,,qx5a,qx5b',
  'KAZ,C029,qx63,qx64',
  'KAZ,C100,"qx73',
  '',
].join('\r\n');

/** What each cell says, as it is written and as it may be quoted. */
const secrets = [
  ...(table.match(/qx\w\w/gi) ?? []),
  'Kazahstann',
  'in farce',
  '48151',
  '17.03.1987',
  '1987-03-17',
  '21 Jun 1983',
  '1983-06-21',
  '1984-05-06',
  '22/11/1989',
  '1989-11-22',
  '31.02.1971',
  '12.01.1975',
  '1975-01-12',
  '1974-02-03',
  '1973-07-08',
  '1934-10-11',
  '516-II',
  '1937-03-04',
  'C8765',
  '1911-12-10',
];

const report = await check(table, { path: 'theirs.csv' });
const silent = redacted(report);

test('the table is one that the rules have much to say about', () => {
  const said = JSON.stringify(report);
  const quoted = secrets.filter((secret) => said.includes(secret));
  expect(quoted.length).toBeGreaterThan(secrets.length / 2);
  expect(Object.keys(report.totals.byCode).length).toBeGreaterThan(12);
});

describe.each(reporterNames)('the report %s', (name) => {
  test.each(['en', 'ru', 'kk'] as const)('prints no value of the file (%s)', (lang) => {
    const text = reporters[name](silent, { lang });
    const folded = text.toLowerCase();
    expect(secrets.filter((secret) => folded.includes(secret.toLowerCase()))).toEqual([]);
  });

  test('says that it was redacted', () => {
    const text = reporters[name](silent).replace(/\s+/g, ' ');
    expect(text).toMatch(/taken out|"redacted": ?true/);
  });
});

test('codes, severities, places, fields and totals stay', () => {
  if (silent.kind !== 'report') throw new Error('no report');
  const kept = ({ findings }: Report) =>
    findings.map(
      ({ code, severity, file, line, column, endLine, endColumn, record, field, ruleUrl }) =>
        [code, severity, file, line, column, endLine, endColumn, record, field, ruleUrl] as const,
    );
  expect(kept(silent)).toEqual(kept(report));
  expect(silent.totals).toEqual(report.totals);
  expect(silent.exit).toBe(report.exit);
  expect(silent.codelists).toEqual(report.codelists);
});

test('messages are the titles of the rules, whatever a rule quotes', async () => {
  for (const code of findingCodes()) {
    const { bad } = rule(code);
    if (bad.encoding !== undefined || bad.text.length > 10_000) continue;
    const outcome = redacted(await check(bad.text));
    if (outcome.kind !== 'report') continue;
    for (const finding of outcome.findings) {
      expect(finding.message).toBe(`${rule(finding.code).title}.`);
      expect(finding.value + finding.excerpt.text).toBe('');
      expect(finding).not.toHaveProperty('key');
    }
  }
});

test('a fingerprint is not made of the value', async () => {
  const one = redacted(await check('instrument,registered\nC087,one secret\n'));
  const two = redacted(await check('instrument,registered\nC087,another one\n'));
  if (one.kind !== 'report' || two.kind !== 'report') throw new Error('no report');
  expect(one.findings.map(({ fingerprint }) => fingerprint)).toEqual(
    two.findings.map(({ fingerprint }) => fingerprint),
  );
});

test('fingerprints still tell the findings of a file apart', () => {
  const outcome = redacted(ministry);
  if (outcome.kind !== 'report') throw new Error('no report');
  const prints = outcome.findings.map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
});

test('names in a path that are not ours are taken out', () => {
  const [finding] = ministry.findings;
  if (!finding) throw new Error('no finding');
  const paths = ['/records/5/lawNumber', '/records/5/secret/0/17', '/secret/5', '/header'];
  const outcome = redacted({ ...ministry, findings: paths.map((path) => ({ ...finding, path })) });
  if (outcome.kind !== 'report') throw new Error('no report');
  expect(outcome.findings.map(({ path }) => path)).toEqual([
    '/records/5/lawNumber',
    '/records/5/*/*/*',
    '/*/5',
    '/header',
  ]);
});

test('the reason why a file is unreadable may quote it, and goes too', () => {
  const because = { ...unreadable, message: 'scan.pdf has "qx-secret" at its beginning.' };
  for (const outcome of [because, { ...partial, unreadable: [because] }]) {
    for (const name of reporterNames) {
      const text = reporters[name](redacted(outcome));
      expect(text).not.toContain('qx-secret');
      expect(text).toContain('scan.pdf');
    }
  }
});

test('a file that could not be read is told of in the language asked for', () => {
  expect(redacted(unreadable, { lang: 'ru' })).toMatchObject({
    message: expect.stringContaining('не читается как таблица'),
  });
});

test('several files and a stopped run stay what they are', async () => {
  const both = await several();
  expect(redacted(both)).toMatchObject({
    files: both.files.map(({ path, totals, records }) => ({ path, totals, records })),
  });
  expect(redacted(partial)).toMatchObject({ partial: true, exit: 2 });
});
