import type { FileReport, Report, Totals } from '../finding.js';
import { type Severity, severities } from '../severity.js';

/** The exact numbers of one file, or undefined where a report on several files does not have them. */
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
