import type { Finding, Outcome, Report } from '../finding.js';
import type { Sentences } from '../locales/sentences.js';
import { titleOf } from '../locales/words.js';
import { type Severity, severities } from '../severity.js';
import { aboutLine, hashLines, openingSentences } from './about.js';
import { visible } from './escape.js';
import { messageOf } from './findings.js';
import { type ReportOptions, wordsFor } from './options.js';
import { caveats, totalsLine } from './totals.js';

/** GitHub shows only this many annotations of each level for a step. */
const maxAnnotations = 10;

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Workflow commands, which GitHub shows at the lines of a pull request. Only as many as GitHub shows
 * are written; a notice has the number of the others and the exact totals.
 */
export function githubReport(outcome: Outcome, options: ReportOptions = {}): string {
  const words = wordsFor(outcome, options);
  const lines =
    outcome.kind === 'unreadable' ? [unreadableError(outcome, words)] : annotated(outcome, words);
  return `${lines.join('\n')}\n`;
}

function annotated(report: Report, words: Sentences): readonly string[] {
  const { findings, totals, unreadable = [], tool } = report;
  const failed = unreadable.slice(0, maxAnnotations).map((one) => unreadableError(one, words));
  const limits = caveats(report, words);
  const warnings = limits.filter(({ isIncomplete }) => isIncomplete);
  // Annotations about the report itself count towards the limit.
  const used: Readonly<Record<Severity, number>> = {
    error: failed.length,
    warning: warnings.length,
    info: 1,
  };
  const shown = severities.flatMap((severity) =>
    oneOfEachFirst(findings.filter((finding) => finding.severity === severity)).slice(
      0,
      maxAnnotations - used[severity],
    ),
  );
  const left = totals.findings - shown.length;
  const totalsNotice = [
    ...(report.files.length === 0 ? [] : openingSentences(report, words)),
    `${totalsLine(report, words)}${totals.findings === 0 ? '' : '.'}`,
    ...(left > 0 ? [words.report.notAnnotated(left)] : []),
    ...limits.filter(({ isIncomplete }) => !isIncomplete).map(({ text }) => text),
    `${aboutLine(report)}.`,
    ...hashLines(report),
  ].join('\n');
  return [
    ...failed,
    ...warnings.map(({ text }) => command('warning', { title: tool }, text)),
    ...shown.map((finding) => annotation(finding, words)),
    command('notice', { title: tool }, totalsNotice),
  ];
}

/** The first finding of each code, then the second of each, so that no code hides the others. */
function oneOfEachFirst(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  const rounds = findings.map((finding) => {
    const round = seen.get(finding.code) ?? 0;
    seen.set(finding.code, round + 1);
    return { finding, round };
  });
  return rounds.toSorted((one, other) => one.round - other.round).map(({ finding }) => finding);
}

function unreadableError(
  { path, message }: { readonly path: string; readonly message: string },
  { report: { unreadable } }: Sentences,
): string {
  return command('error', { file: path, title: unreadable }, message);
}

function annotation(finding: Finding, words: Sentences): string {
  const { code, severity, file, line, column, cell, endLine, endColumn } = finding;
  const { suggestion, hint } = finding;
  const message = messageOf(finding);
  const text = [
    cell === undefined ? message : `${cell}: ${message}`,
    ...(suggestion === undefined ? [] : [`${words.report.write}: ${suggestion}`]),
    ...(hint === undefined ? [] : [hint]),
  ].join('\n');
  // GitHub accepts columns only if the place is on one line.
  const columns = endLine === undefined ? { col: column, endColumn } : { endLine };
  // A workbook has no lines.
  const place = cell === undefined ? { line, ...columns } : {};
  const title = `${code}: ${titleOf(code, words)}`;
  return command(commands[severity], { file, ...place, title }, text);
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${given.join(',')}::${escapedMessage(message)}`;
}

/** Keeps line breaks, which GitHub shows; other control characters could affect a terminal. */
function escapedMessage(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => visible(line).replaceAll('%', '%25'))
    .join('%0A');
}

function escapedProperty(text: string): string {
  return escapedMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
