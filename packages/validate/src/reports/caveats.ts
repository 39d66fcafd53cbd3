import type { Report } from '../finding.js';
import type { ReportWords } from './words/words.js';

/** What a reader of the totals has to know beside them. */
export interface Caveat {
  readonly text: string;
  /** The totals are not those of the whole input. */
  readonly grave: boolean;
}

export function caveats(report: Report, words: ReportWords): readonly Caveat[] {
  const { partial, unreadable = [], baseline, redacted } = report;
  const stale = (baseline?.stale ?? []).reduce((sum, { count }) => sum + count, 0);
  const grave = [
    ...(partial ? [`${words.partial}: ${words.partialBecause}`] : []),
    ...(unreadable.length > 0 ? [words.unreadableFiles(unreadable.length)] : []),
  ];
  const quiet = [
    ...(baseline && baseline.known > 0 ? [words.baselineKnown(baseline.known)] : []),
    ...(stale > 0 ? [words.baselineStale(stale)] : []),
    ...(redacted ? [words.redacted] : []),
  ];
  return [
    ...grave.map((text) => ({ text, grave: true })),
    ...quiet.map((text) => ({ text, grave: false })),
  ];
}

/** The totals in words, exact whatever is shown. */
export function totalsLine(
  { totals: { bySeverity, findings } }: Report,
  words: ReportWords,
): string {
  if (findings === 0) return words.noFindings;
  return words.totals(bySeverity.error, bySeverity.warning, bySeverity.info);
}
