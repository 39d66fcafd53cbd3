import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { isFull, some } from '../../../vitest.properties.js';
import { type Finding, findingCodes, type Outcome, rule, sarifReport } from '../src/index.js';
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

const require = createRequire(import.meta.url);
// CommonJS without correct types.
const { default: Ajv }: typeof import('ajv-draft-04') = require('ajv-draft-04');
const { default: addFormats }: typeof import('ajv-formats') = require('ajv-formats');
const schemaPath = require
  .resolve('@microsoft/jest-sarif')
  .replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json');

/** Checks logs by the public schema. It is large: compiling it takes a second. */
function compiled() {
  // A pattern of the schema is no regular expression of the stricter kind.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')));
}

// biome-ignore lint/suspicious/noExplicitAny: the schema says what it is
const run = (outcome: Outcome): any => JSON.parse(sarifReport(outcome)).runs[0];
const both = await several();

describe.runIf(isFull)('is valid against the public schema of SARIF 2.1.0', () => {
  let valid: ReturnType<typeof compiled>;
  beforeAll(() => {
    valid = compiled();
  });

  test.each([
    ['the ministry', () => ministry],
    ['several files', () => both],
    ['nothing found', () => clean],
    ['partial', () => partial],
    ['unreadable', () => unreadable],
    ['a workbook', () => workbook],
    ['hostile values', () => hostile],
    ['more than is kept', () => manyFindings(9000, 100)],
  ] as const)('%s', (_, outcome) => {
    const log = JSON.parse(sarifReport(outcome()));
    valid(log);
    expect(valid.errors ?? []).toEqual([]);
  });

  test('and the schema rejects an invalid log', () => {
    const log = JSON.parse(sarifReport(ministry));
    log.runs[0].results[0].level = 'info';
    expect(valid(log)).toBe(false);
    log.runs[0].results[0].level = 'note';
    log.runs[0].artifacts[0].location.uri = 'not a uri';
    expect(valid(log)).toBe(false);
  });
});

describe('has', () => {
  test('every rule with its explanation and a link', () => {
    const { rules } = run(ministry).tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(findingCodes());
    for (const { id, helpUri, fullDescription, help } of rules) {
      expect(helpUri).toMatch(new RegExp(`#${id}$`));
      expect(fullDescription.text.length).toBeGreaterThan(10);
      expect(help.text).toContain(fullDescription.text);
    }
  });

  test('every finding at its place, in characters', () => {
    const { results, columnKind } = run(ministry);
    expect(columnKind).toBe('unicodeCodePoints');
    expect(results).toHaveLength(ministry.findings.length);
    expect(results[0]).toMatchObject({
      ruleId: 'map.law-in-date-column',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'examples/ministry-2015.csv', index: 0 },
            region: { startLine: 1, startColumn: 20, endColumn: 47 },
          },
        },
      ],
    });
    const rules = run(ministry).tool.driver.rules;
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId);
  });

  test('different fingerprints for all results, even with the same fault', () => {
    const same = manyFindings(20, 20, { fingerprint: '00112233445566' });
    for (const report of [ministry, same]) {
      const prints = run(report).results.map(
        // biome-ignore lint/suspicious/noExplicitAny: the schema says what it is
        ({ partialFingerprints }: any) => partialFingerprints.primaryLocationLineHash,
      );
      expect(new Set(prints).size).toBe(prints.length);
    }
  });

  test('the file with its hash, size and encoding, and the cell of a workbook', () => {
    const [artifact] = run(ministry).artifacts;
    expect(artifact).toMatchObject({
      location: { uri: 'examples/ministry-2015.csv' },
      hashes: { 'sha-256': ministry.files[0]?.sha256 },
      length: ministry.files[0]?.bytes,
      encoding: 'UTF-8',
      mimeType: 'text/csv',
    });
    expect(run(workbook).results[0].locations[0].logicalLocations).toEqual([
      { name: 'C5', fullyQualifiedName: 'Ratifications!C5', kind: 'cell' },
    ]);
    expect(run(both).artifacts[1].location.uri).toBe('other%20files/n%C2%B02.csv');
  });

  test.runIf(isFull)('at most 5,000 results, the most severe, with the total number', () => {
    const { results, invocations, properties } = run(manyFindings(9000, 3000));
    expect(results).toHaveLength(5000);
    const levels = results.map(({ level }: { level: string }) => level);
    expect(levels.filter((level: string) => level === 'error')).toHaveLength(3000);
    expect(levels.filter((level: string) => level === 'note')).toHaveLength(0);
    expect(properties.totals.findings).toBe(27_000);
    const notes = JSON.stringify(invocations[0].toolExecutionNotifications);
    expect(notes).toContain('Only 5,000 of 27,000 findings are listed here');
  });

  test('the information whether the run was complete', () => {
    expect(run(ministry).invocations[0]).toMatchObject({ executionSuccessful: true, exitCode: 1 });
    for (const outcome of [partial, unreadable]) {
      expect(run(outcome).invocations[0]).toMatchObject({
        executionSuccessful: false,
        exitCode: 2,
      });
      expect(JSON.stringify(run(outcome).invocations)).toContain('scan.pdf is a PDF document');
    }
    expect(JSON.stringify(run(partial).invocations)).toContain('PARTIAL');
  });

  test('no links and placeholders from values', () => {
    const { text } = run(hostile).results[0].message;
    expect(text).toContain('\\[a](http://example.org) {{0}} {{x}}');
  });

  test.each([
    ['/data/ä.csv', 'file:///data/%C3%A4.csv'],
    ['C:\\data\\a b.csv', 'file:///C:/data/a%20b.csv'],
    ['../a#b?c.csv', '../a%23b%3Fc.csv'],
  ])('the path %s is the URI %s', (path, uri) => {
    const files = ministry.files.map((file) => ({ ...file, path }));
    expect(run({ ...ministry, files }).artifacts[0].location.uri).toBe(uri);
  });
});

describe('a fix', () => {
  type Region = { startLine: number; startColumn: number; endLine?: number; endColumn: number };

  /** The text with the marked characters replaced. */
  function applied(text: string, region: Region, inserted: string): string {
    const lines = text.split('\n');
    const at = (line: number, column: number): number =>
      lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) +
      [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length;
    const { startLine, startColumn, endLine = startLine, endColumn } = region;
    return (
      text.slice(0, at(startLine, startColumn)) + inserted + text.slice(at(endLine, endColumn))
    );
  }

  const identity = ({ code, record, field }: Finding) => `${code} ${record} ${field}`;
  const files = [
    ...findingCodes()
      .map((code) => [code, rule(code).bad] as const)
      .filter(([, { encoding, text }]) => encoding === undefined && text.length < 1000),
    [
      'ministry',
      {
        text: readFileSync(new URL('../../../examples/ministry-2015.csv', import.meta.url), 'utf8'),
      },
    ] as const,
  ];

  test.each(some(files, 12))('fixes its finding and breaks nothing: %s', async (_, { text }) => {
    const before = await check(text);
    const errors = before.totals.bySeverity.error;
    const { results } = run(before);
    // biome-ignore lint/suspicious/noExplicitAny: the schema says what it is
    const fixable = (results as any[]).filter(({ fixes }) => fixes);
    for (const { fixes, ruleId, properties } of some(fixable, 3)) {
      const [{ deletedRegion, insertedContent }] = fixes[0].artifactChanges[0].replacements;
      const after = await check(applied(text, deletedRegion, insertedContent.text));
      const mended = `${ruleId} ${properties.record} ${properties.field}`;
      expect(after.findings.map(identity), mended).not.toContain(mended);
      expect(after.totals.bySeverity.error, mended).toBeLessThanOrEqual(errors);
      expect(after.files[0]?.records).toBe(before.files[0]?.records);
    }
  });

  test('there are some', () => {
    const fixed = run(ministry).results.filter(({ fixes }: { fixes?: unknown }) => fixes);
    expect(fixed.length).toBeGreaterThan(20);
  });
});
