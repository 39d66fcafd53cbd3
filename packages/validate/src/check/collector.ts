import type { Field } from '../cells/fields.js';
import type { Finding, Totals } from '../finding.js';
import type { FaultRule } from '../rules/fault.js';
import type { Severity } from '../severity.js';
import type { Cause, Causes } from './causes.js';
import type { PendingFinding } from './place-finding.js';

/** How many findings of each code are kept by default. */
export const defaultMaxPerCode = 100;

/** Counts all findings and keeps some. */
export interface Collector {
  /** Counts a finding, and returns it if it is kept. */
  readonly add: (pending: PendingFinding) => Finding | undefined;
  /** A finding that was counted, with its place and its cause. */
  readonly place: (pending: PendingFinding) => Finding;
  /** All findings so far. */
  readonly count: () => number;
  readonly totals: () => Totals;
  readonly kept: () => readonly Finding[];
}

/** The findings of one rule. */
interface OfRule {
  readonly code: string;
  count: number;
}

/**
 * Counts every finding exactly and keeps the first of each code, so that a file with a million
 * faults of one kind still shows the few of another kind, in bounded memory. Only what is kept is
 * placed, and the first of each cause.
 */
export function createCollector(
  maxPerCode: number,
  placed: (pending: PendingFinding) => Finding,
  causes: Causes,
): Collector {
  const kept: Finding[] = [];
  const byRule = new Map<FaultRule, OfRule>();
  const byField: Partial<Record<Field, number>> = {};
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let count = 0;

  const withCause = (pending: PendingFinding, cause: Cause | undefined): Finding => {
    const finding = placed(pending);
    if (cause === undefined) return finding;
    if (cause.wantsPlaces()) cause.see(finding);
    return { ...finding, cause: cause.id };
  };

  return {
    add: (pending) => {
      const { field, rule } = pending.fault;
      count++;
      bySeverity[pending.severity]++;
      if (field !== undefined) byField[field] = (byField[field] ?? 0) + 1;
      const cause = causes.count(pending);
      const ofRule = byRule.get(rule) ?? { code: rule.code, count: 0 };
      if (ofRule.count++ === 0) byRule.set(rule, ofRule);
      if (ofRule.count > maxPerCode) {
        if (cause?.wantsPlaces()) cause.see(placed(pending));
        return undefined;
      }
      const finding = withCause(pending, cause);
      kept.push(finding);
      return finding;
    },
    place: (pending) => {
      const finding = placed(pending);
      const cause = causes.of(pending);
      return cause === undefined ? finding : { ...finding, cause: cause.id };
    },
    count: () => count,
    totals: () => ({
      findings: count,
      bySeverity: { ...bySeverity },
      byCode: Object.fromEntries([...sumsOf(byRule.values())].toSorted()),
      byField: Object.fromEntries(Object.entries(byField).toSorted()),
    }),
    kept: () => kept,
  };
}

/** Copies of a rule, as where one is used with other facts, have one code. */
function sumsOf(rules: Iterable<OfRule>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { code, count } of rules) sums.set(code, (sums.get(code) ?? 0) + count);
  return sums;
}
