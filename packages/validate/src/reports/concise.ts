import type { Finding, Outcome, Report } from '../finding.js';
import type { Sentences } from '../locales/sentences.js';
import { aboutLine, hashLines, openingSentences } from './about.js';
import { extentOf, firstPlace, isTold, type ToldCause, toldCauses } from './causes.js';
import { visible } from './escape.js';
import { messageOf, placeOf } from './findings.js';
import { type ReportOptions, wordsFor } from './options.js';
import { caveats, totalsLine } from './totals.js';

/**
 * One line for each finding, in the order of the file, for `grep` and for editors that jump to
 * positions: `file:line:column severity code message`. Then the totals and the versions. The
 * severities are in English in every language, as in `--fail-on`, so that patterns keep working.
 */
export function conciseReport(outcome: Outcome, options: ReportOptions = {}): string {
  const words = wordsFor(outcome, options);
  const lines =
    outcome.kind === 'unreadable' ? [unreadableLine(outcome)] : reportLines(outcome, words);
  return `${lines.join('\n')}\n`;
}

function unreadableLine({ path, message }: { readonly path: string; readonly message: string }) {
  return visible(`${path}:1:1 error unreadable ${message}`);
}

function reportLines(report: Report, words: Sentences): readonly string[] {
  const { findings, totals, unreadable, causes } = report;
  const told = causes.reduce((sum, { count }) => sum + count, 0);
  const shown = told + findings.filter((finding) => !isTold(report)(finding)).length;
  const showing =
    shown < totals.findings ? `; ${words.report.showing(shown, totals.findings)}` : '';
  return [
    ...(report.files.length === 0 ? [] : openingSentences(report, words)),
    ...(unreadable ?? []).map(unreadableLine),
    ...findingLines(report, words),
    `${totalsLine(report, words)}${showing}`,
    ...caveats(report, words).map(({ text }) => text),
    ...hashLines(report),
    aboutLine(report),
  ];
}

/** A line for each finding, and for each cause one line at its first finding. */
function findingLines(report: Report, words: Sentences): readonly string[] {
  const isOfCause = isTold(report);
  const waiting = new Map(toldCauses(report).map((cause) => [cause.id, cause]));
  const lines = report.findings.flatMap((finding) => {
    const { severity, code, cause } = finding;
    if (isOfCause(finding)) {
      const told = waiting.get(cause ?? '');
      waiting.delete(cause ?? '');
      return told ? [causeLine(told, words)] : [];
    }
    const text = visible(`${messageOf(finding)}${toWrite(finding)}`);
    return [`${placeOf(finding)} ${severity} ${code} ${text}`];
  });
  return [...lines, ...[...waiting.values()].map((cause) => causeLine(cause, words))];
}

function causeLine(cause: ToldCause, words: Sentences): string {
  const { severity, code, message } = cause;
  const extent = extentOf(cause, words);
  return `${firstPlace(cause)} ${severity} ${code} ${visible(`${message}${toWrite(cause)}`)} (${extent})`;
}

/** What to write instead, or with a question mark what may be meant. */
function toWrite({ suggestion, mayMean }: Pick<Finding, 'suggestion' | 'mayMean'>): string {
  if (suggestion !== undefined) return ` → ${suggestion}`;
  return mayMean === undefined ? '' : ` → ${mayMean}?`;
}
