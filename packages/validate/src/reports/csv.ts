import type { Finding, Outcome, Report } from '../finding.js';
import type { Sentences } from '../locales/sentences.js';
import { severities } from '../severity.js';
import { csvCell, visible } from './escape.js';
import { evidenceLine } from './findings.js';
import { checkArguments, type ReportOptions, wordsFor } from './options.js';
import { caveats } from './totals.js';

const columns = [
  'kind',
  'severity',
  'code',
  'file',
  'line',
  'column',
  'endLine',
  'endColumn',
  'cell',
  'record',
  'key',
  'field',
  'header',
  'value',
  'message',
  'hint',
  'expected',
  'suggestion',
  'evidence',
  'ruleUrl',
  'fingerprint',
  'count',
  'mayMean',
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string | number>>>;

/**
 * A table for a spreadsheet: a row for each finding, then rows with the exact totals, the files and the
 * versions. The column `kind` is `finding`, `total`, `file`, `unreadable`, `caveat` or `about`.
 */
export function csvReport(outcome: Outcome, options: ReportOptions = {}): string {
  checkArguments(outcome, options);
  const rows =
    outcome.kind === 'unreadable'
      ? [unreadableRow(outcome)]
      : reportRows(outcome, wordsFor(outcome, options));
  const lines = rows.map((row) =>
    columns.map((column) => cell(tame(column, row[column]))).join(','),
  );
  // RFC 4180 ends lines with CR LF.
  return [columns.join(','), ...lines, ''].join('\r\n');
}

function reportRows(report: Report, words: Sentences): readonly Row[] {
  const { findings, totals, files, unreadable = [], codelists, asOf } = report;
  const about = (code: string, message: string): Row => ({ kind: 'about', code, message });
  return [
    ...findings.map((finding) => findingRow(finding, words)),
    { kind: 'total', message: words.report.total, count: totals.findings },
    ...severities.map(
      (severity): Row => ({ kind: 'total', severity, count: totals.bySeverity[severity] }),
    ),
    ...Object.entries(totals.byCode).map(([code, count]): Row => ({ kind: 'total', code, count })),
    ...Object.entries(totals.byField).map(
      ([field, count]): Row => ({ kind: 'total', field, count }),
    ),
    ...files.map(
      (file): Row => ({
        kind: 'file',
        file: file.path,
        message: file.sha256 === undefined ? '' : `sha256 ${file.sha256}`,
        count: file.records,
      }),
    ),
    ...unreadable.map(unreadableRow),
    ...caveats(report, words).map(({ text }): Row => ({ kind: 'caveat', message: text })),
    about('tool', `${report.tool} ${report.version}`),
    about('schema', `${report.schema.id} ${report.schema.version} ${report.schema.hash}`),
    ...codelists.map(({ id, version, hash }) => about(id, `${version} ${hash}`)),
    ...(asOf === undefined ? [] : [about('asOf', asOf)]),
  ];
}

function findingRow(finding: Finding, words: Sentences): Row {
  const { severity, code, file, line, column, endLine, endColumn, record, key } = finding;
  const { field, header, value, message, hint, expected, suggestion, ruleUrl } = finding;
  const { fingerprint, cell: inWorkbook } = finding;
  return {
    kind: 'finding',
    severity,
    code,
    file,
    line,
    column,
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
    cell: inWorkbook ?? '',
    record,
    key: key ?? '',
    field: field ?? '',
    header: header ?? '',
    value,
    message,
    hint: hint ?? '',
    expected: expected ?? '',
    suggestion: suggestion ?? '',
    mayMean: finding.mayMean ?? '',
    evidence: evidenceLine(finding, words) ?? '',
    ruleUrl,
    fingerprint,
  };
}

function unreadableRow({
  path,
  message,
}: {
  readonly path: string;
  readonly message: string;
}): Row {
  return { kind: 'unreadable', severity: 'error', file: path, message };
}

/** The name of a file is one line, whatever characters it has. */
function tame(column: string, value: string | number | undefined): string | number | undefined {
  return column === 'file' && typeof value === 'string' ? visible(value) : value;
}

/** Replaces control characters by visible signs, except those that RFC 4180 allows in a cell. */
function printable(text: string): string {
  return withoutCommands(text)
    .split(/([\t\r\n])/u)
    .map((part, at) => (at % 2 === 0 ? visible(part) : part))
    .join('');
}

/** In the log of a build, a line that begins like this is a command to GitHub. */
function withoutCommands(text: string): string {
  return text.replace(/[\r\n]+(?=\s*(?:::|##\[))/g, visible);
}

function cell(value: string | number | undefined): string {
  return typeof value === 'string' ? csvCell(printable(value)) : String(value ?? '');
}
