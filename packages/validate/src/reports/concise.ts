import type { Outcome, Report } from '../finding.js';
import type { Sentences } from '../locales/sentences.js';
import { aboutLine, hashLines } from './about.js';
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
  const { findings, totals, unreadable } = report;
  const showing =
    findings.length < totals.findings
      ? `; ${words.report.showing(findings.length, totals.findings)}`
      : '';
  return [
    ...(unreadable ?? []).map(unreadableLine),
    ...findings.map((finding) => {
      const { severity, code, suggestion } = finding;
      const write = suggestion === undefined ? '' : ` → ${suggestion}`;
      return `${placeOf(finding)} ${severity} ${code} ${visible(`${messageOf(finding)}${write}`)}`;
    }),
    `${totalsLine(report, words)}${showing}`,
    ...caveats(report, words).map(({ text }) => text),
    ...hashLines(report),
    aboutLine(report),
  ];
}
