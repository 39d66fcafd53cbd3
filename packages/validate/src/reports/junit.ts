import type { FileReport, Finding, Outcome, Report, Unreadable } from '../finding.js';
import type { Sentences } from '../locales/sentences.js';
import { titleOf } from '../locales/words.js';
import { type FindingCode, findingCodes } from '../rules/catalogue.js';
import { markup } from './escape.js';
import { messageOf, mostSevereFirst, placeInFile } from './findings.js';
import { type ReportOptions, wordsFor } from './options.js';
import { caveats, totalsLine } from './totals.js';

/**
 * JUnit XML, which every CI can show: a suite for each file with a test for each rule, which fails if
 * the rule found errors or warnings. Notes are the output of a passed test. The exact totals are
 * properties, because a test is counted once, whatever the number of its findings.
 */
export function junitReport(outcome: Outcome, options: ReportOptions = {}): string {
  const words = wordsFor(outcome, options);
  const suites =
    outcome.kind === 'unreadable'
      ? [unreadableSuite(outcome, words)]
      : [
          ...outcome.files.map((file) => fileSuite(file, outcome, words)),
          ...(outcome.unreadable ?? []).map((one) => unreadableSuite(one, words)),
        ];
  const seconds = outcome.kind === 'report' ? { time: secondsOf(outcome.durationMs) } : {};
  const sum = (of: (suite: Suite) => number): number =>
    suites.reduce((total, suite) => total + of(suite), 0);
  const root = xmlElement(
    'testsuites',
    {
      name: '@ilo-kz/validate',
      tests: sum(({ cases }) => cases.length),
      failures: sum(countOf('failure')),
      errors: sum(countOf('error')),
      skipped: sum(countOf('skipped')),
      ...seconds,
    },
    suites.flatMap(suiteLines),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.join('\n')}\n`;
}

type Result = 'passed' | 'failure' | 'error' | 'skipped';

interface TestCase {
  readonly name: string;
  readonly result: Result;
  readonly lines: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  readonly cases: readonly TestCase[];
  readonly seconds: string | undefined;
}

function countOf(result: Result): (suite: Suite) => number {
  return ({ cases }) => cases.filter((one) => one.result === result).length;
}

function suiteLines(suite: Suite): readonly string[] {
  const { name, properties, cases, seconds } = suite;
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  return xmlElement(
    'testsuite',
    {
      name,
      tests: cases.length,
      failures: countOf('failure')(suite),
      errors: countOf('error')(suite),
      skipped: countOf('skipped')(suite),
      time: seconds,
    },
    [
      ...(given.length === 0
        ? []
        : xmlElement(
            'properties',
            {},
            given.flatMap(([key, value]) => xmlElement('property', { name: key, value })),
          )),
      ...cases.flatMap((one) =>
        xmlElement('testcase', { classname: name, name: one.name, file: name }, one.lines),
      ),
    ],
  );
}

function fileSuite(file: FileReport, report: Report, words: Sentences): Suite {
  const own = report.findings.filter((finding) => finding.file === file.path);
  const { tool, version, schema, codelists, asOf, totals, files } = report;
  const { bySeverity, findings } = (files.length === 1 ? totals : file.totals) ?? {};
  const limits = caveats(report, words)
    .map(({ text }) => text)
    .join(' ');
  const lists = codelists.map(({ id, version, hash }) => [id, `${version} ${hash}`] as const);
  return {
    name: file.path,
    seconds: files.length === 1 ? secondsOf(report.durationMs) : undefined,
    properties: {
      tool: `${tool} ${version}`,
      schema: `${schema.id} ${schema.version} ${schema.hash}`,
      ...Object.fromEntries(lists),
      asOf,
      sha256: file.sha256,
      records: file.records,
      findings,
      errors: bySeverity?.error,
      warnings: bySeverity?.warning,
      notes: bySeverity?.info,
      totals: totalsLine(report, words),
      caveats: limits === '' ? undefined : limits,
    },
    cases: [
      ...partialCases(report, words),
      ...findingCodes().map((code) =>
        ruleCase(code, {
          found: mostSevereFirst(own.filter((finding) => finding.code === code)),
          total: (files.length === 1 ? totals : file.totals)?.byCode[code],
          checked: isChecked(code, file, report),
          words,
        }),
      ),
    ],
  };
}

/** Rules about other formats, or about the comparison if it is off, are skipped. */
function isChecked(code: FindingCode, { format, shape }: FileReport, report: Report): boolean {
  switch (code.slice(0, code.indexOf('.'))) {
    case 'csv':
      return format === 'csv';
    case 'json':
      return format === 'json' || format === 'ndjson';
    case 'record':
      return format === 'json' || format === 'ndjson' || format === 'yaml';
    case 'yaml':
      return format === 'yaml';
    case 'xlsx':
      return format === 'xlsx';
    case 'dataset':
      return shape === 'dataset';
    case 'reference':
      return report.comparison !== undefined;
    default:
      return true;
  }
}

interface RuleOutcome {
  /** The findings in the report. */
  readonly found: readonly Finding[];
  /** The exact number of findings; undefined if they were not counted by file. */
  readonly total: number | undefined;
  readonly checked: boolean;
  readonly words: Sentences;
}

function ruleCase(code: FindingCode, { found, checked, words, ...counted }: RuleOutcome): TestCase {
  const name = `${code}: ${titleOf(code, words)}`;
  const total = counted.total ?? found.length;
  const [first] = found;
  if (!first) {
    return checked
      ? { name, result: 'passed', lines: [] }
      : { name, result: 'skipped', lines: xmlElement('skipped', {}) };
  }
  const text = [
    ...found.map((finding) => {
      const { severity, suggestion } = finding;
      const write = suggestion === undefined ? '' : ` → ${suggestion}`;
      return `${placeInFile(finding)} ${severity}: ${messageOf(finding)}${write}`;
    }),
    ...(found.length < total ? [words.report.showing(found.length, total)] : []),
  ].join('\n');
  if (first.severity === 'info') {
    return { name, result: 'passed', lines: xmlElement('system-out', {}, { text }) };
  }
  const firstMessage = messageOf(first);
  const message =
    total === 1 ? firstMessage : `${firstMessage} (${words.report.count.findings(total)})`;
  const lines = xmlElement('failure', { type: first.severity, message }, { text });
  return { name, result: 'failure', lines };
}

/** A stopped run fails, so that it is not mistaken for a complete one. */
function partialCases(report: Report, words: Sentences): readonly TestCase[] {
  if (!report.partial) return [];
  const message = `${words.report.partial}: ${words.report.partialBecause}`;
  return [
    {
      name: words.report.partial,
      result: 'error',
      lines: xmlElement('error', { type: 'partial', message }),
    },
  ];
}

function unreadableSuite({ path, message }: Unreadable, words: Sentences): Suite {
  const lines = xmlElement('error', { type: 'unreadable', message });
  return {
    name: path,
    properties: {},
    seconds: undefined,
    cases: [{ name: words.report.unreadable, result: 'error', lines }],
  };
}

function secondsOf(durationMs: number): string {
  return (durationMs / 1000).toFixed(3);
}

/** The lines of inner elements, or text. */
type XmlContent = readonly string[] | { readonly text: string };

function escaped(text: string, lineBreak: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map(markup)
    .join(lineBreak);
}

/** The lines of an element: one line around text, several around other elements. */
function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: XmlContent = [],
): readonly string[] {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    // A bare line break in an attribute is read as a space.
    .map(([key, value]) => ` ${key}="${escaped(String(value), '&#10;')}"`)
    .join('');
  if ('text' in content) return [`<${name}${given}>${escaped(content.text, '\n')}</${name}>`];
  if (content.length === 0) return [`<${name}${given}/>`];
  return [`<${name}${given}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}
