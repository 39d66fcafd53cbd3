import type { Finding, Totals } from '../finding.js';
import { type Severity, severities } from '../rules/rule.js';

/** Counts all findings and keeps some. */
export interface Collector {
  readonly add: (finding: Finding) => void;
  readonly totals: () => Totals;
  readonly kept: () => readonly Finding[];
}

/**
 * Counts every finding exactly and keeps the first of each code, so that a file with a million
 * faults of one kind still shows the few of another kind, in bounded memory.
 */
export function createCollector(maxPerCode: number): Collector {
  const kept: Finding[] = [];
  const byCode = new Map<string, number>();
  const byField = new Map<string, number>();
  const bySeverity = new Map<Severity, number>();
  let count = 0;
  return {
    add: (finding) => {
      count++;
      bump(bySeverity, finding.severity);
      if (finding.field !== undefined) bump(byField, finding.field);
      if (bump(byCode, finding.code) <= maxPerCode) kept.push(copy(finding));
    },
    totals: () => ({
      findings: count,
      bySeverity: Object.fromEntries(
        severities.map((severity) => [severity, bySeverity.get(severity) ?? 0]),
      ) as Record<Severity, number>,
      byCode: Object.fromEntries([...byCode].toSorted()),
      byField: Object.fromEntries([...byField].toSorted()),
    }),
    kept: () => kept,
  };
}

/**
 * A cell is a slice of the chunk that it was read from, and keeps the whole chunk in memory. What
 * outlives its record is copied.
 */
function copy(finding: Finding): Finding {
  return JSON.parse(JSON.stringify(finding)) as Finding;
}

function bump<Key>(counts: Map<Key, number>, key: Key): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}
