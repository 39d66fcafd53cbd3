import type { FileReport, Report, Totals } from '../finding.js';
import type { Sentences } from '../locales/sentences.js';
import { type Severity, severities } from '../severity.js';

/** A limitation of the totals. */
export interface Caveat {
  readonly text: string;
  /** The totals do not cover the whole input. */
  readonly isIncomplete: boolean;
}

/** All limitations of the totals, an incomplete input first. */
export function caveats(report: Report, words: Sentences): readonly Caveat[] {
  const { partial, unreadable = [], baseline } = report;
  const stale = (baseline?.stale ?? []).reduce((sum, { count }) => sum + count, 0);
  const incomplete = [
    ...(partial ? [`${words.report.partial}: ${words.report.partialBecause}`] : []),
    ...(unreadable.length > 0 ? [words.report.unreadableFiles(unreadable.length)] : []),
  ];
  const others = [
    ...(baseline && baseline.known > 0 ? [words.report.baselineKnown(baseline.known)] : []),
    ...(stale > 0 ? [words.report.baselineStale(stale)] : []),
  ];
  return [
    ...incomplete.map((text) => ({ text, isIncomplete: true })),
    ...others.map((text) => ({ text, isIncomplete: false })),
  ];
}

/** The totals in words; exact, even if not all findings are shown. */
export function totalsLine({ totals: { bySeverity, findings } }: Report, words: Sentences): string {
  if (findings === 0) return words.report.noFindings;
  return words.report.totals(bySeverity.error, bySeverity.warning, bySeverity.info);
}

/** The exact totals of one file; undefined if a report on several files does not have them. */
export function totalsOf(file: FileReport, report: Report): Totals['bySeverity'] | undefined {
  if (file.totals) return file.totals.bySeverity;
  if (report.files.length === 1) return report.totals.bySeverity;
  if (report.truncated) return undefined;
  const own = report.findings.filter((finding) => finding.file === file.path);
  const counts = severities.map((severity): [Severity, number] => [
    severity,
    own.filter((finding) => finding.severity === severity).length,
  ]);
  return Object.fromEntries(counts) as Record<Severity, number>;
}
