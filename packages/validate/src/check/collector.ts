import type { Finding, Totals } from '../finding.js';
import { type Severity, severities } from '../severity.js';
import type { PendingFinding } from './place-finding.js';

/** How many findings of each code are kept by default. */
export const defaultMaxPerCode = 100;

/** Counts all findings and keeps some. */
export interface Collector {
  /** Counts a finding, and returns it if it is kept. */
  readonly add: (pending: PendingFinding) => Finding | undefined;
  /** All findings so far. */
  readonly count: () => number;
  readonly totals: () => Totals;
  readonly kept: () => readonly Finding[];
}

/**
 * Counts every finding exactly and keeps the first of each code, so that a file with a million
 * faults of one kind still shows the few of another kind, in bounded memory. Only what is kept is
 * placed.
 */
export function createCollector(
  maxPerCode: number,
  place: (pending: PendingFinding) => Finding,
): Collector {
  const kept: Finding[] = [];
  const byCode = new Map<string, number>();
  const byField = new Map<string, number>();
  const bySeverity = new Map<Severity, number>();
  let count = 0;
  return {
    add: (pending) => {
      const { field, rule } = pending.fault;
      count++;
      bump(bySeverity, pending.severity);
      if (field !== undefined) bump(byField, field);
      if (bump(byCode, rule.code) > maxPerCode) return undefined;
      const finding = place(pending);
      kept.push(finding);
      return finding;
    },
    count: () => count,
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

function bump<Key>(counts: Map<Key, number>, key: Key): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}
