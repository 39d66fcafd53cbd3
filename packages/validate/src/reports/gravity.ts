import type { Finding } from '../finding.js';
import { type Severity, severities } from '../severity.js';

/** 0 for the gravest severity. */
export function rank({ severity }: { readonly severity: Severity }): number {
  return severities.indexOf(severity);
}

/** Gravest first; else in the order of the file. */
export function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => rank(one) - rank(other));
}
