import { createHash } from 'node:crypto';
import { type Finding, languages, loadWords, type Report, type Unreadable } from '../src/index.js';
import { severities } from '../src/severity.js';
import { check, ministryTable } from './check.js';

/** Golden reports are without values that differ between runs and releases. */
export function steady(report: Report): Report {
  return {
    ...report,
    version: '1.2.3',
    schema: { ...report.schema, version: '1.2.3', hash: '0123456789abcd' },
    codelists: report.codelists.map((list) => ({
      ...list,
      version: '1.2.3',
      hash: '0123456789abcd',
    })),
    asOf: '2026-01-31',
    durationMs: 40,
  };
}

// These reports are written in all languages.
await Promise.all(languages.map(loadWords));

const digest = () => {
  const hash = createHash('sha256');
  return {
    update: (bytes: Uint8Array) => void hash.update(bytes),
    hex: () => hash.digest('hex'),
  };
};

export const ministry = steady(
  await check(ministryTable, { path: 'examples/ministry-2015.csv', digest: digest() }),
);

export const clean = steady(await check('country,instrument\nFRA,C087\n', { path: 'clean.csv' }));

/** A report on two files, one of which is that of the ministry. */
export async function several(): Promise<Report> {
  const other = await check('instrument,registered\nC087,2001\nC98,yesterday\n', {
    path: 'other files/n°2.csv',
  });
  const sum = (one: Readonly<Record<string, number>>, two: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      [...new Set([...Object.keys(one), ...Object.keys(two)])].map((key) => [
        key,
        (one[key] ?? 0) + (two[key] ?? 0),
      ]),
    );
  const findings = [...ministry.findings, ...other.findings];
  return {
    ...ministry,
    files: [
      ...ministry.files.map((file) => ({ ...file, totals: ministry.totals })),
      ...other.files.map((file) => ({ ...file, totals: other.totals })),
    ],
    totals: {
      findings: findings.length,
      bySeverity: sum(
        ministry.totals.bySeverity,
        other.totals.bySeverity,
      ) as Report['totals']['bySeverity'],
      byCode: sum(ministry.totals.byCode, other.totals.byCode),
      byField: sum(ministry.totals.byField, other.totals.byField),
    },
    shown: findings.length,
    findings,
  };
}

export const unreadable: Unreadable = {
  kind: 'unreadable',
  path: 'scan.pdf',
  message: 'scan.pdf is a PDF document, not a text file. Save the table as CSV in UTF-8.',
  exit: 2,
};

/** The report on the file of the ministry as if it had been stopped, with a file that is not a table. */
export const partial: Report = { ...ministry, partial: true, unreadable: [unreadable], exit: 2 };

const sample = ministry.findings.find(({ code }) => code === 'map.law-in-date-column');
if (!sample) throw new Error('The example has no findings.');

/** A report with this number of findings of each severity, some of which are in it. */
export function manyFindings(each: number, held: number, change: Partial<Finding> = {}): Report {
  const findings = severities.toReversed().flatMap((severity) =>
    Array.from(
      { length: held },
      (_, at): Finding => ({
        ...(sample as Finding),
        severity,
        line: at + 2,
        fingerprint: `${severity}${at}`,
        ...change,
      }),
    ),
  );
  const total = severities.length * each;
  return {
    ...ministry,
    totals: {
      findings: total,
      bySeverity: { error: each, warning: each, info: each },
      byCode: { [(sample as Finding).code]: total },
      byField: {},
    },
    findings,
    causes: [],
    shown: findings.length,
    truncated: findings.length < total,
  };
}

/** A finding in a workbook. */
export const workbook: Report = {
  ...manyFindings(1, 1, { file: 'theirs.xlsx', cell: 'C5', line: 5, column: 3 }),
  files: ministry.files.map(({ delimiter: _, ...file }) => ({
    ...file,
    path: 'theirs.xlsx',
    format: 'xlsx' as const,
    sheet: 'Ratifications',
  })),
};

/** Values that could break a report: markup, formulas, escapes, marks of direction. */
const hostileText = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</style></title></textarea><!--',
  ']]>&amp;&#x3c;',
  '\u001B[2J\u009B31m\u0000\u0007\u0008',
  'a\u202Eb\u2066c\u200F',
  '\uD800 \uFFFF \uFFFE',
  '%0A::error::x\r\n::set-output name=a::b',
  '[a](http://example.org) {0} {x}',
].join(' ');

export const hostile: Report = {
  ...manyFindings(1, 1, {
    file: `a/${hostileText}.csv`,
    message: hostileText,
    hint: hostileText,
    value: hostileText,
    key: hostileText,
    header: hostileText,
    suggestion: hostileText,
    expected: hostileText,
    cell: hostileText,
    evidence: [
      { source: hostileText, publisher: hostileText, grade: 'official', says: hostileText },
    ],
    excerpt: { text: hostileText, start: 3, length: 20 },
  }),
  files: ministry.files.map((file) => ({
    ...file,
    path: `a/${hostileText}.csv`,
    sheet: hostileText,
    delimiter: '<',
    columns: [{ header: hostileText, column: 1, fields: [] }],
  })),
  unreadable: [{ ...unreadable, path: hostileText, message: hostileText }],
};
