import type { Finding, Report } from '../finding.js';
import { findingCodes, rule } from '../rules/catalogue.js';
import { type Severity, severities } from '../severity.js';
import { gravestFirst, rank } from './gravity.js';

/** The findings of one code. */
export interface Group {
  readonly code: Finding['code'];
  /** The gravest among them. */
  readonly severity: Severity;
  /** Those that the report holds, the gravest first. */
  readonly findings: readonly Finding[];
  /** How many there are, exactly. */
  readonly total: number;
}

/** One group for each code, gravest first, then in the order of the catalogue. */
export function groupByCode({ findings, totals }: Report): readonly Group[] {
  const groups = findingCodes().flatMap((code): Group[] => {
    const own = findings.filter((finding) => finding.code === code);
    const total = totals.byCode[code] ?? own.length;
    if (total === 0) return [];
    const gravest = severities.find((one) => own.some((finding) => finding.severity === one));
    // A report may hold none of the findings that it counts.
    const severity = gravest ?? rule(code).severity;
    return [{ code, severity, findings: gravestFirst(own), total }];
  });
  return groups.toSorted((one, other) => rank(one) - rank(other));
}
