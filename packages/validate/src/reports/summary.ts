import type { FileReport, Outcome, Report } from '../finding.js';
import { severities } from '../severity.js';
import { hashLines, toolLine } from './about.js';
import { caveats, totalsLine } from './caveats.js';
import { totalsOf } from './file-totals.js';
import { groupByCode } from './group.js';
import { plainPainter } from './painter.js';
import { type ReportOptions, wordsFor } from './report-options.js';
import { ruleTitle } from './rule-title.js';
import { textTable } from './text-table.js';
import { visible } from './visible.js';
import { whatWasChecked } from './what-was-checked.js';
import type { ReportWords } from './words/words.js';

/** How many findings of which rule in which file, without the findings themselves. */
export function summaryReport(outcome: Outcome, options: ReportOptions = {}): string {
  const words = wordsFor(outcome, options);
  if (outcome.kind === 'unreadable') {
    return `${words.severity.error}: ${visible(outcome.message)}\n`;
  }
  const { bold, dim, red } = options.painter ?? plainPainter;
  const tables = [fileTable(outcome, words), ruleTable(outcome, words)].filter(
    ({ length }) => length > 1,
  );
  const lines = [
    ...tables.flatMap(([head = '', ...rows]) => [dim(head), ...rows, '']),
    ...(outcome.unreadable ?? []).map(
      ({ message }) => `${red(words.severity.error)}: ${visible(message)}`,
    ),
    bold(`${totalsLine(outcome, words)}${outcome.totals.findings === 0 ? '' : '.'}`),
    ...caveats(outcome, words).map(({ text, grave }) => bold(grave ? red(text) : text)),
    ...whatWasChecked(outcome, words).map(dim),
    ...[...hashLines(outcome), `${toolLine(outcome)}.`].map(dim),
  ];
  return `${lines.join('\n')}\n`;
}

function fileTable(report: Report, words: ReportWords): readonly string[] {
  const { files, totals } = report;
  const numbers = (records: number, counts: FileCounts): readonly string[] => [
    words.number(records),
    // Only a report on several files that holds a part of them does not know.
    ...severities.map((severity) => (counts ? words.number(counts[severity]) : '?')),
  ];
  const rows = files.map((file) => [
    visible(file.path),
    ...numbers(file.records, totalsOf(file, report)),
  ]);
  const records = files.reduce((sum, file: FileReport) => sum + file.records, 0);
  const total = [words.total, ...numbers(records, totals.bySeverity)];
  return textTable(
    [
      { head: words.file },
      { head: words.recordsHead, align: 'right' },
      ...severities.map((severity) => ({
        head: words.severities[severity],
        align: 'right' as const,
      })),
    ],
    files.length > 1 ? [...rows, total] : rows,
  );
}

type FileCounts = ReturnType<typeof totalsOf>;

function ruleTable(report: Report, words: ReportWords): readonly string[] {
  const rows = groupByCode(report).map(({ code, severity, total }) => [
    words.severity[severity],
    code,
    words.number(total),
    ruleTitle(code, words.language),
  ]);
  return textTable(
    [
      { head: words.severityHead },
      { head: words.rule },
      { head: words.findingsHead, align: 'right' },
      { head: '' },
    ],
    rows,
  );
}
