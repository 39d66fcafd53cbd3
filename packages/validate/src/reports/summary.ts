import type { FileReport, Outcome, Report } from '../finding.js';
import type { Sentences } from '../locales/sentences.js';
import { titleOf } from '../locales/words.js';
import { severities } from '../severity.js';
import { checkedSentences, hashLines, openingSentences, toolLine } from './about.js';
import { visible } from './escape.js';
import { groupByCode } from './findings.js';
import { type ReportOptions, wordsFor } from './options.js';
import { plainPainter, textTable } from './terminal.js';
import { caveats, totalsLine, totalsOf } from './totals.js';

/** The number of findings by file and by rule, without the findings. */
export function summaryReport(outcome: Outcome, options: ReportOptions = {}): string {
  const words = wordsFor(outcome, options);
  if (outcome.kind === 'unreadable') {
    return `${words.report.severity.error}: ${visible(outcome.message)}\n`;
  }
  const { bold, dim, red } = options.painter ?? plainPainter;
  const tables = [fileTable(outcome, words), ruleTable(outcome, words)].filter(
    ({ length }) => length > 1,
  );
  const lines = [
    ...(outcome.files.length === 0 ? [] : [...openingSentences(outcome, words), '']),
    ...tables.flatMap(([head = '', ...rows]) => [dim(head), ...rows, '']),
    ...(outcome.unreadable ?? []).map(
      ({ message }) => `${red(words.report.severity.error)}: ${visible(message)}`,
    ),
    bold(`${totalsLine(outcome, words)}${outcome.totals.findings === 0 ? '' : '.'}`),
    ...caveats(outcome, words).map(({ text, isIncomplete }) =>
      bold(isIncomplete ? red(text) : text),
    ),
    ...[...checkedSentences(outcome, words), ...hashLines(outcome), `${toolLine(outcome)}.`].map(
      dim,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function fileTable(report: Report, words: Sentences): readonly string[] {
  const { files, totals } = report;
  const numbers = (records: number, counts: FileCounts): readonly string[] => [
    words.report.number(records),
    // Unknown only in a report on several files that does not contain all findings.
    ...severities.map((severity) => (counts ? words.report.number(counts[severity]) : '?')),
  ];
  const rows = files.map((file) => [
    visible(file.path),
    ...numbers(file.records, totalsOf(file, report)),
  ]);
  const records = files.reduce((sum, file: FileReport) => sum + file.records, 0);
  const total = [words.report.total, ...numbers(records, totals.bySeverity)];
  return textTable(
    [
      { head: words.report.file },
      { head: words.report.recordsHead, align: 'right' },
      ...severities.map((severity) => ({
        head: words.report.severities[severity],
        align: 'right' as const,
      })),
    ],
    files.length > 1 ? [...rows, total] : rows,
  );
}

type FileCounts = ReturnType<typeof totalsOf>;

function ruleTable(report: Report, words: Sentences): readonly string[] {
  const rows = groupByCode(report).map(({ code, severity, total }) => [
    words.report.severity[severity],
    code,
    words.report.number(total),
    titleOf(code, words),
  ]);
  return textTable(
    [
      { head: words.report.severityHead },
      { head: words.report.rule },
      { head: words.report.findingsHead, align: 'right' },
      { head: '' },
    ],
    rows,
  );
}
